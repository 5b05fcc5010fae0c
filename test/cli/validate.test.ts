import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, describe as group, it } from 'vitest';
import { DEMO_BANK, DEMO_ITEMS, DEMO_PATHS, itemFile, withBlocks } from '../authoring/demo-content.js';
import { type CliRun, ContentFolder } from './validate-harness.js';

const BAD = itemFile('type: true-false\nlevel: lowe\nstem: "Le sel fond."\nanswer: true');
const LONG = itemFile(
  'type: true-false\nstem: "Quand une personne que vous aidez tombe et dit qu’elle a mal au dos, vous la relevez tout de suite."\nanswer: false',
);
const LOOSE = itemFile('type: true-false\nstem: "L\'eau bout à 100 degrés?" # to check\nanswer: true');

let folder: ContentFolder;
afterEach(() => folder.remove());

const runIn = (changes: Record<string, string>, argv: readonly string[], setup = {}): Promise<CliRun> => {
  folder = new ContentFolder(changes);
  return folder.run(argv, setup);
};

group('coeps validate', () => {
  it('says in one line that nothing is wrong', async () => {
    expect(await runIn({}, ['validate'])).toEqual({
      code: 0,
      out: '✔ 4 files, 9 items: nothing wrong.\n',
      err: '',
    });
  });

  it('lists problems by file, with their rule, and ends with 1', async () => {
    const { code, out } = await runIn({ [DEMO_PATHS.extra]: BAD }, ['validate']);

    expect(code).toBe(1);
    expect(out).toBe(
      [
        '',
        'item-banks/home/extra.items.yaml',
        '     9:12  error  There is no level “lowe”. Did you mean “low”?  unknown-reference',
        '',
        '✖ 1 error. 5 files, 10 items checked.',
        '',
      ].join('\n'),
    );
  });

  it('speaks French by flag, by system and by configuration, English when asked', async () => {
    folder = new ContentFolder({ [DEMO_PATHS.extra]: BAD });

    expect((await folder.run(['validate', '--locale', 'fr'])).out).toContain(
      'Aucun niveau ne s’appelle «\u00A0lowe\u00A0».',
    );
    expect((await folder.run(['--locale=fr', 'validate'])).out).toContain('erreur');
    expect((await folder.run(['validate'], { env: { LANG: 'fr_FR.UTF-8' } })).out).toContain('erreur');
    expect((await folder.run(['validate'], { env: { LANG: 'C' } })).out).toContain('erreur');
    folder.write('positioning.config.yaml', 'format: 1\nlocale: fr\n');
    expect((await folder.run(['validate'])).out).toContain('erreur');
    expect((await folder.run(['validate', '--locale', 'en'])).out).toContain('error');
  });

  it('shows the place on a terminal', async () => {
    const { out } = await runIn({ [DEMO_PATHS.extra]: BAD }, ['validate', '--no-color'], { tty: true });

    expect(out).toContain(
      [
        'item-banks/home/extra.items.yaml:9:12  error  unknown-reference',
        '  There is no level “lowe”. Did you mean “low”?',
        '   8 │     type: true-false',
        '   9 │     level: lowe',
        '     │            ^^^^',
        '  To do: Correct the name, or add what it names.',
      ].join('\n'),
    );
  });

  it('has colours on a terminal only, and none when NO_COLOR is set', async () => {
    folder = new ContentFolder({ [DEMO_PATHS.extra]: BAD });

    expect((await folder.run(['validate'], { tty: true })).out).toContain('\u001B[31m');
    expect((await folder.run(['validate'], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      '\u001B[',
    );
    expect((await folder.run(['validate'])).out).not.toContain('\u001B[');
  });
});

group('paths', () => {
  it('reports only what is asked for, knowing the rest', async () => {
    folder = new ContentFolder({ [DEMO_PATHS.extra]: BAD });

    expect((await folder.run(['validate', DEMO_PATHS.items])).code).toBe(0);
    expect((await folder.run(['validate', DEMO_PATHS.extra])).code).toBe(1);
    expect((await folder.run(['validate', 'item-banks/home'])).code).toBe(1);
    expect((await folder.run(['validate', 'item-banks/**/kit*.yaml'])).out).toContain('1 file, 9 items');
    expect((await folder.run(['validate', '.'])).code).toBe(1);
  });

  it('a bank outside any content folder is checked with the files beside it', async () => {
    folder = new ContentFolder();
    folder.write('mine/bank.yaml', DEMO_BANK);
    folder.write('mine/a.items.yaml', DEMO_ITEMS.replace('level: low', 'level: lwo'));

    expect((await folder.run(['validate', 'mine/a.items.yaml'])).out).toContain('Did you mean “low”?');
    expect((await folder.run(['validate', 'mine'])).code).toBe(1);
  });

  it('a path that matches nothing ends with 2 and one sentence', async () => {
    folder = new ContentFolder();
    const sentence = (path: string): string => `“${path}” matches no file.\n`;

    for (const path of ['nothing.yaml', 'item-banks/*.txt', 'no/where']) {
      expect(await folder.run(['validate', path])).toEqual({ code: 2, out: '', err: sentence(path) });
    }
  });

  it('a folder without content ends with 2', async () => {
    folder = new ContentFolder();
    folder.write('empty/readme.txt', '');
    const { code, err } = await folder.run(['validate', 'empty']);

    expect(code).toBe(2);
    expect(err).toBe('“empty” matches no file.\n');
  });

  it('standard input is checked alone, or in the place of a file', async () => {
    folder = new ContentFolder();
    const alone = await folder.run(['validate', '-'], {
      stdin: itemFile('type: true-false\nstm: "x"\nanswer: true'),
    });
    const inPlace = await folder.run(['validate', '-', '--stdin-filepath', DEMO_PATHS.extra], { stdin: BAD });

    expect(alone.out).toContain('     10:5  error  The key “stm” does not exist here. Did you mean “stem”?');
    expect(inPlace.out).toContain('There is no level “lowe”');
    expect(
      (await folder.run(['validate', '-'], { stdin: Buffer.from([0x61, 0x3a, 0x20, 0xff]) })).out,
    ).toContain('1:4  error');
    expect((await folder.run(['validate', '-', 'item-banks'])).code).toBe(2);
    expect((await folder.run(['validate', '-', '--fix'])).code).toBe(2);
  });
});

group('hostile files end with diagnostics, never with a stack', () => {
  it('links that lead back, dead links, files of other encodings, folders named like files', async () => {
    folder = new ContentFolder();
    symlinkSync('..', join(folder.path, 'item-banks/home/loop'));
    symlinkSync('nowhere', join(folder.path, 'item-banks/home/dead.items.yaml'));
    folder.write('item-banks/home/latin.items.yaml', Buffer.from('format: 1\n# caf\xE9\n', 'latin1'));
    folder.write('item-banks/home/huge.items.yaml', Buffer.alloc(5 * 1024 * 1024, 'a'));
    folder.write('item-banks/home/folder.items.yaml/inside.txt', '');

    const { code, out, err } = await folder.run(['validate']);

    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain(
      'dead.items.yaml\n      1:1  error  The file or folder does not exist.  file-unreadable',
    );
    expect(out).toContain(
      'home/loop\n      1:1  error  This link leads back to a folder it lies in.  file-unreadable',
    );
    expect(out).toContain(
      'latin.items.yaml\n      2:6  error  From here on the file is not written in UTF-8.  invalid-utf8',
    );
    expect(out).toContain(
      'huge.items.yaml\n      1:1  error  The file has 5120 KiB; the limit is 4096 KiB.  file-too-large',
    );
    expect(out).not.toMatch(/\n\s+at /);
  });

  it.skipIf(process.getuid?.() === 0)('files that may not be read', async () => {
    folder = new ContentFolder();
    chmodSync(join(folder.path, DEMO_PATHS.items), 0o000);

    const { code, out } = await folder.run(['validate']);

    expect(code).toBe(1);
    expect(out).toContain('The file may not be read with your rights.');
  });

  it('control characters of content and of file names do not reach the terminal', async () => {
    folder = new ContentFolder();
    folder.write('item-banks/home/a\u001B[2J.items.yaml', 'format: 1\n"\\e[2J": 1\nb: x\u001B[31m\n');

    for (const format of ['stylish', 'codeframe', 'github', 'junit']) {
      const { out } = await folder.run(['validate', '--format', format]);
      expect(out).not.toContain('\u001B');
    }
  });
});

group('exit codes', () => {
  it('follow the severity asked for and the number of warnings', async () => {
    folder = new ContentFolder({ [DEMO_PATHS.extra]: LONG });

    expect((await folder.run(['validate'])).code).toBe(0);
    expect((await folder.run(['validate', '--fail-on', 'warning'])).code).toBe(0);
    expect((await folder.run(['validate', '--fail-on', 'info'])).code).toBe(1);
    folder.write(DEMO_PATHS.extra, LOOSE);
    expect((await folder.run(['validate'])).code).toBe(0);
    expect((await folder.run(['validate', '--fail-on', 'warning'])).code).toBe(1);
    expect((await folder.run(['validate', '--max-warnings', '1'])).code).toBe(0);
    expect(await folder.run(['validate', '--max-warnings', '0'])).toMatchObject({
      code: 1,
      err: '1 warning, at most 0 wanted.\n',
    });
  });

  it.each([
    [['validat'], 'The command “validat” does not exist. Did you mean validate?'],
    [['validate', '--fromat', 'json'], 'The option --fromat does not exist. Did you mean --format?'],
    [
      ['validate', '--format', 'xml'],
      '“xml” is no value for -f, --format <name>. Possible: stylish, codeframe, json, github, sarif, junit.',
    ],
    [['validate', '--format'], 'The option -f, --format <name> needs a value.'],
    [['validate', '--today', '2026-02-30'], '“2026-02-30” is no date; write YYYY-MM-DD.'],
    [['validate', '--max-warnings', 'few'], '“few” is no value for --max-warnings. Possible: 0, 1, 2….'],
    [['validate', '--config', 'none.yaml'], 'The configuration none.yaml cannot be read.'],
    [['explain', 'duplicate-ids'], 'There is no rule “duplicate-ids”. Did you mean duplicate-id?'],
  ])('%j ends with 2 and one sentence', async (argv, sentence) => {
    const { code, out, err } = await runIn({}, argv);

    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.split('\n')[0]).toBe(sentence);
  });

  it('help and version end with 0', async () => {
    folder = new ContentFolder();
    const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

    expect(await folder.run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect((await folder.run([])).code).toBe(0);
    expect((await folder.run(['validate', '--help'])).out).toContain('--stdin-filepath');
    expect((await folder.run(['--help'])).out).toContain('130 interrupted');
  });
});

group('the configuration', () => {
  it('turns rules off, leaves files out, names the content, sets the failure', async () => {
    folder = new ContentFolder({ [DEMO_PATHS.extra]: LONG, 'item-banks/draft/a.items.yaml': 'broken: [' });
    folder.write('positioning.config.yaml', 'format: 1\nignore: ["item-banks/draft/**"]\nfailOn: info\n');
    expect((await folder.run(['validate'])).out).toContain('long-sentence');
    expect((await folder.run(['validate'])).code).toBe(1);

    folder.write(
      'positioning.config.yaml',
      'format: 1\nignore: [item-banks/draft]\nrules: { long-sentence: off }\nfailOn: info\n',
    );
    expect((await folder.run(['validate'])).code).toBe(0);

    folder.write(
      'positioning.config.yaml',
      'format: 1\ncontent: [item-banks/home]\nrules: { long-sentence: off }\n',
    );
    expect((await folder.run(['validate'])).out).toBe('✔ 3 files, 10 items: nothing wrong.\n');
  });

  it('that is broken ends with 2 and its places', async () => {
    const { code, err } = await runIn(
      { 'positioning.config.yaml': 'format: 1\nrule: { long-sentence: off }\n' },
      ['validate'],
    );

    expect(code).toBe(2);
    expect(err).toContain('The configuration positioning.config.yaml cannot be followed:');
    expect(err).toContain(
      '2:1  error  The key “rule” does not exist here. Did you mean “rules”?  unknown-key',
    );
  });
});

group('--fix', () => {
  it('corrects what is safe and keeps comments', async () => {
    folder = new ContentFolder({
      [DEMO_PATHS.extra]: LOOSE.replace(
        '# yaml-language-server: $schema=../../schemas/items.schema.json\n',
        '',
      ),
    });

    const { code, out, err } = await folder.run(['validate', '--fix', '--fail-on', 'info']);

    expect(code).toBe(0);
    expect(out).toContain('nothing wrong');
    expect(err).toBe('2 problems corrected in 1 file.\n');
    const text = readFileSync(join(folder.path, DEMO_PATHS.extra), 'utf8');
    expect(text).toContain('stem: "L’eau bout à 100 degrés\u00A0?" # to check\n');
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/node_modules\/@coeps\/positioning\/schemas\/items\.schema\.json\n/,
    );
  });

  it('leaves alone what it cannot correct', async () => {
    folder = new ContentFolder({ [DEMO_PATHS.extra]: BAD });

    expect((await folder.run(['validate', '--fix'])).code).toBe(1);
    expect(readFileSync(join(folder.path, DEMO_PATHS.extra), 'utf8')).toBe(BAD);
  });

  it('changes line ends and takes the byte order mark away', async () => {
    folder = new ContentFolder({ [DEMO_PATHS.items]: `\uFEFF${DEMO_ITEMS.replaceAll('\n', '\r\n')}` });

    await folder.run(['validate', '--fix']);

    expect(readFileSync(join(folder.path, DEMO_PATHS.items), 'utf8')).toBe(DEMO_ITEMS);
  });
});

group('--watch', () => {
  it('checks again when a file changes, and ends on Ctrl-C with 130', async () => {
    folder = new ContentFolder();
    const seen: string[] = [];
    const { code } = await folder.run(['validate', '--watch'], {
      onOut: (text: string, interrupt: () => void) => {
        seen.push(text);
        const waits = seen.filter((line) => line.includes('Waiting')).length;
        if (waits === 1 && text.includes('Waiting')) {
          setTimeout(() => writeFileSync(join(folder.path, DEMO_PATHS.extra), BAD), 50);
        }
        if (waits === 2) interrupt();
      },
    });

    expect(code).toBe(130);
    expect(seen.join('')).toMatch(/nothing wrong[\s\S]*There is no level “lowe”/);
  });
});

group('--since', () => {
  /** A stand-in for git, with one earlier state. */
  const git = (bin: string, files: Record<string, string>): void => {
    const objects = JSON.stringify(files);
    writeFileSync(
      bin,
      `#!${process.execPath}
const files = ${objects};
const [command] = process.argv.slice(2);
if (command === 'rev-parse') {
  if (process.argv.at(-1) !== 'v1^{commit}') process.exit(1);
  console.log('a'.repeat(40));
} else {
  const names = require('node:fs').readFileSync(0, 'utf8').trim().split('\\n');
  for (const name of names) {
    const text = files[name.split(':./')[1]];
    process.stdout.write(text === undefined ? name + ' missing\\n' : 'b'.repeat(40) + ' blob ' + Buffer.byteLength(text) + '\\n' + text + '\\n');
  }
}
`,
    );
    chmodSync(bin, 0o755);
  };

  it('asks for a new revision of what has changed', async () => {
    folder = new ContentFolder({
      [DEMO_PATHS.items]: DEMO_ITEMS.replace('avant le repas', 'après le repas'),
    });
    folder.write('package.json', '{ "type": "commonjs" }');
    git(join(folder.path, 'git'), { [DEMO_PATHS.items]: DEMO_ITEMS, [DEMO_PATHS.bank]: DEMO_BANK });
    const env = { PATH: folder.path };

    expect((await folder.run(['validate', '--since', 'v1'], { env })).out).toContain(
      'Since v1, “stem” changed, but the revision is still 1.',
    );
    expect(await folder.run(['validate', '--since', 'v2'], { env })).toMatchObject({
      code: 2,
      err: 'The git revision “v2” cannot be read here.\n',
    });
    expect((await folder.run(['validate', '--since', 'v1'], { env: { PATH: '/nowhere' } })).code).toBe(2);
  });
});

group('coeps explain', () => {
  it('tells what, why and what to do, with examples', async () => {
    const { code, out } = await runIn({}, ['explain', 'duplicate-option']);

    expect(code).toBe(0);
    for (const part of [
      'Two options that say the same',
      'Why',
      'What to do',
      'Not like this',
      'Like this',
      '# positioning-disable-next-line duplicate-option',
    ]) {
      expect(out).toContain(part);
    }
  });

  it('lists the rules without one, as --rules does', async () => {
    folder = new ContentFolder();

    const { out } = await folder.run(['explain']);

    expect(out).toContain('unknown-key');
    expect((await folder.run(['validate', '--rules'])).out).toBe(out);
  });
});

it('a fault of the program ends with 3, one sentence, and a stack only when asked for', async () => {
  folder = new ContentFolder();
  const fault = {
    env: Object.defineProperty({}, 'GITHUB_ACTIONS', {
      enumerable: true,
      get() {
        throw new Error('boom');
      },
    }),
  };
  const { main } = await import('../../cli/main.js');
  const run = async (argv: string[]): Promise<[number, string]> => {
    let err = '';
    const output = { write: (text: string) => (err += text) };
    const code = await main(argv, {
      stdin: process.stdin,
      stdout: output,
      stderr: output,
      env: fault.env,
      cwd: folder.path,
      now: () => new Date(),
      onInterrupt: () => () => undefined,
    });
    return [code, err];
  };

  expect(await run(['--locale', 'en', 'validate'])).toEqual([
    3,
    'The program met a fault of its own: boom\nRun again with --verbose for details to report.\n',
  ]);
  expect((await run(['--locale', 'en', 'validate', '--verbose']))[1]).toMatch(/\n\s+at /);
});

it('a report can be written to a file', async () => {
  folder = new ContentFolder({ [DEMO_PATHS.extra]: BAD });

  const { code, out, err } = await folder.run(['validate', '--format', 'json', '--output', 'report.json']);

  expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'Report written to report.json.\n' });
  expect(existsSync(join(folder.path, 'report.json'))).toBe(true);
  expect((await folder.run(['validate', '--output', 'no/such/folder.txt'])).code).toBe(2);
});

it('a bank whose aims cannot be reached is told so at the level', async () => {
  const bank = withBlocks(DEMO_BANK, 'administration: { maxItems: 4, settle: 0.95, decide: 0.9 }');
  const { out } = await runIn({ [DEMO_PATHS.bank]: bank }, ['validate']);

  expect(out).toContain('unreachable-cut');
});
