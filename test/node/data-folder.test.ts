import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../src/node/data-folder.js';

describe('the data folder', () => {
  it.each([
    ['linux', {}, '/home/a', '/home/a/.local/share/coeps'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/a', '/data/coeps'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/a', '/home/a/.local/share/coeps'],
    ['darwin', {}, '/Users/a', '/Users/a/Library/Application Support/coeps'],
    [
      'win32',
      { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' },
      'C:\\Users\\a',
      'C:\\Users\\a\\AppData\\Roaming\\coeps',
    ],
    ['linux', { COEPS_DATA: '/elsewhere', XDG_DATA_HOME: '/data' }, '/home/a', '/elsewhere'],
  ] as const)('on %s with %o lies where users of that system expect it', (platform, env, home, expected) => {
    expect(dataFolder({ env, platform, home })).toBe(expected);
  });
});
