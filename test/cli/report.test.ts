import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../cli/report/find-browser.js';
import { createSittingStore } from '../../src/node/index.js';
import { demoEvents } from '../report/demo-result.js';
import { fullEvents } from '../report/full-sitting.js';
import { type MainOptions, runMain } from './run-main.js';

const folder = mkdtempSync(join(tmpdir(), 'coeps-report-'));
const empty = join(folder, 'empty');
const at = (name: string): string => join(folder, name);
let id = '';
let earlier = '';

beforeAll(() => {
  mkdirSync(empty);
  vi.stubEnv('COEPS_DATA', join(folder, 'data'));
  const store = createSittingStore({ folder: join(folder, 'data') });
  for (const events of [demoEvents('first', '2026-05-20T09:00:00.000Z'), fullEvents()]) {
    const sitting = store.create(events);
    earlier = id;
    id = sitting.id;
    sitting.close();
  }
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const report = (argv: readonly string[], options?: MainOptions) =>
  runMain(['sittings', 'report', id, ...argv], { cwd: folder, ...options });
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** A browser of two lines: writes what it was told to, or does not. */
function fakeBrowser(name: string, script: string): string {
  const path = at(name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o700);
  return path;
}

describe('coeps sittings report', () => {
  it('shows the person sheet as text on the screen, in the language of the sitting', async () => {
    const { code, out, err } = await report([]);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('VOTRE POINT DE DÉPART');
    expect(flat(out)).toContain('Ce n’est pas un examen.');
  });

  it.each([
    [['--format', 'html'], /^<!doctype html>\n<html lang="fr"/],
    [['--format', 'markdown', '--language', 'en'], /^# Your starting point/m],
    [['--for', 'counsellor'], /Plan convenu ensemble le 24 novembre 2026\./],
    [['--for', 'counsellor', '--language', 'en'], /Plan agreed together on 24 November 2026\./],
    [['--for', 'person', '--language', 'ar', '--format', 'html'], /<html lang="ar" dir="rtl">/],
    [['--format', 'json'], /"format": "coeps-result"/],
    [['--format', 'csv'], /^\uFEFFsitting;label;date;/],
    [['--format', 'csv', '--language', 'en'], /^\uFEFFsitting,label,date,/],
    [['--format', 'ics'], /^BEGIN:VCALENDAR\r\n/],
    [['--format', 'vpl'], /^<!doctype html>[\s\S]*faisabilité VAE/],
    [['--format', 'vpl-json', '--certification', 'ef'], /"certification": "ef"/],
  ])('writes %j', async (argv, expected) => {
    const { code, out, err } = await report(argv);

    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replaceAll('\u00A0', ' ')).toMatch(expected);
  });

  it('compares with the sittings of the same label, or with those named', async () => {
    const own = flat((await report(['--for', 'follow-up'])).out);
    const named = flat((await report(['--for', 'follow-up', '--with', earlier])).out);

    expect(own).toContain('20 mai 2026 ·');
    expect(own).toContain('Niveaux au fil du temps');
    expect(named).toBe(own);
  });

  it('keeps the person’s own words out of the JSON unless they are asked for', async () => {
    const words = 'près de chez moi';

    expect(JSON.parse((await report(['--format', 'json'])).out)).not.toHaveProperty('ownWords');
    expect((await report(['--format', 'json', '--own-words'])).out).toContain(words);
  });

  it('writes a file its owner alone can read, by its name’s ending, and never over another', async () => {
    const first = await report(['--for', 'counsellor', '--out', 'fiche.html']);

    expect(first).toMatchObject({ code: 0, out: '' });
    expect(first.err).toContain('fiche.html');
    expect(readFileSync(at('fiche.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(statSync(at('fiche.html')).mode & 0o777).toBe(0o600);
    const again = await report(['--out', 'fiche.html']);
    expect(again.code).toBe(2);
    expect(again.err).toContain('n’est pas remplacé');
    expect(readFileSync(at('fiche.html'), 'utf8')).toContain('Fiche pour le conseiller');
  });

  it.each([
    [['--language', 'de'], 'Langues'],
    [['--for', 'counsellor', '--language', 'uk'], 'en français ou en anglais'],
    [['--format', 'vpl', '--certification', 'plumber'], 'plumber'],
    [['--pdf'], '--out'],
    [['--format', 'docx'], 'docx'],
    [['--for', 'employer'], 'employer'],
  ])('says what is wrong with %j, in words', async (argv, words) => {
    const { code, err } = await report(argv);

    expect(code).toBe(2);
    expect(flat(err)).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('says that there is no such sitting', async () => {
    const { code, err } = await runMain(['sittings', 'report', 'zzzzzz'], { cwd: folder });

    expect(code).not.toBe(0);
    expect(err).toContain('zzzzzz');
  });
});

describe('coeps sittings report --pdf', () => {
  it('without a browser, says how to have one and how to do without', async () => {
    const { code, err } = await report(['--pdf', '--out', 'none.pdf'], {
      env: { PATH: empty, COEPS_BROWSER: at('nowhere') },
    });

    expect(code).toBe(2);
    expect(flat(err)).toContain('Aucun Chromium ni Chrome trouvé');
    expect(err).toContain('COEPS_BROWSER');
    expect(err).toContain('--format html');
    expect(existsSync(at('none.pdf'))).toBe(false);
  });

  it('with a browser that fails, says so and leaves no file', async () => {
    const browser = fakeBrowser('broken', 'exit 7');
    const { code, err } = await report(['--pdf', '--out', 'broken.pdf'], {
      env: { PATH: '/usr/bin:/bin', COEPS_BROWSER: browser },
    });

    expect(code).toBe(1);
    expect(err).toContain('(7)');
    expect(existsSync(at('broken.pdf'))).toBe(false);
  });

  it('gives the browser a private copy without network, and takes it away', async () => {
    const seen = at('seen');
    const browser = fakeBrowser(
      'fake',
      `printf '%s\\n' "$@" > '${seen}'
for word in "$@"; do case "$word" in --print-to-pdf=*) echo '%PDF-1.4' > "\${word#*=}";; esac; done`,
    );
    const { code } = await report(['--pdf', '--for', 'counsellor', '--out', 'fake.pdf'], {
      env: { PATH: '/usr/bin:/bin', COEPS_BROWSER: browser },
    });
    const told = readFileSync(seen, 'utf8').trim().split('\n');

    expect(code).toBe(0);
    expect(readFileSync(at('fake.pdf'), 'utf8')).toContain('%PDF-1.4');
    expect(statSync(at('fake.pdf')).mode & 0o777).toBe(0o600);
    expect(told).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    const source = (told.at(-1) ?? '').replace('file://', '');
    expect(source).toMatch(/\.html$/);
    expect(existsSync(source)).toBe(false);
  });

  it('with the Chromium of this machine, prints a tagged PDF, one page and the plan overleaf', async () => {
    const browser = findBrowser(process.env);
    if (browser === undefined) throw new Error('no Chromium on this machine: .ci/run installs it');
    const { code, err } = await report(['--out', 'personne.pdf', '--language', 'en'], {
      env: { PATH: process.env.PATH ?? '', HOME: folder, COEPS_BROWSER: browser },
    });
    expect({ code, err: err.trim() }).toEqual({ code: 0, err: `Écrit : ${at('personne.pdf')}` });
    const pdf = readFileSync(at('personne.pdf'), 'latin1');

    expect(pdf).toMatch(/^%PDF-1/);
    expect(pdf).toContain('/StructTreeRoot');
    // The plan was decided: it stands overleaf.
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
  });
});

describe('the browser looked for', () => {
  it('is the one named first, by path or by name, then those of the PATH', () => {
    const named = fakeBrowser('my-browser', '');
    fakeBrowser('chromium', '');

    expect(findBrowser({ COEPS_BROWSER: named, PATH: folder })).toBe(named);
    expect(findBrowser({ COEPS_BROWSER: 'my-browser', PATH: folder })).toBe(named);
    expect(findBrowser({ PATH: `${empty}:${folder}` })).toBe(at('chromium'));
    expect(findBrowser({ COEPS_BROWSER: 'nowhere', PATH: folder })).toBeUndefined();
  });
});
