import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Names a Chromium goes by on a PATH. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Where installers put one on systems whose PATH does not have it. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium, Chrome or Edge of this computer: the one named in COEPS_BROWSER first. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = env.COEPS_BROWSER;
  if (named !== undefined && named !== '') {
    return isAbsolute(named) ? present(named) : onPath([named], env);
  }
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = env[variable];
    return folder === undefined ? [] : WINDOWS_PLACES.map((place) => join(folder, place));
  });
  return onPath(NAMES, env) ?? [...USUAL_PLACES, ...windows].find((path) => present(path));
}

function onPath(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const found = present(join(folder, name)) ?? present(join(folder, `${name}.exe`));
      if (found) return found;
    }
  }
  return undefined;
}

function present(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}
