import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What decides where data lies. */
export interface DataFolderInputs {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/**
 * The folder of this user's sittings: `COEPS_DATA` when set; else what the system gives for application data
 * (`XDG_DATA_HOME` or `~/.local/share`, `APPDATA`, `~/Library/Application Support`), then `coeps`.
 */
export function dataFolder(
  { env, platform, home }: DataFolderInputs = {
    env: process.env,
    platform: process.platform,
    home: homedir(),
  },
): string {
  const { isAbsolute, join, resolve } = platform === 'win32' ? win32 : posix;
  const own = env.COEPS_DATA;
  if (own) return resolve(own);
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'coeps');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'coeps');
  const xdg = env.XDG_DATA_HOME;
  // The XDG specification has relative paths ignored.
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.local', 'share'), 'coeps');
}
