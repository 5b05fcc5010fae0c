// Starts the service. PORT and SITTINGS (a folder) come from the environment.
import { resolve } from 'node:path';
import { createService } from './service.mjs';

const folder = resolve(process.env.SITTINGS ?? 'sittings');
const service = createService({ folder });

// This machine only: an application puts its own authentication in front before anyone else can reach it.
service.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  const address = service.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
});
