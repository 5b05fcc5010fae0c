import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../cli/main.js';
import { freshFolder } from '../node/sitting-events.js';

let folder = '';
let before: string | undefined;

beforeEach(() => {
  folder = freshFolder();
  before = process.env.COEPS_DATA;
  process.env.COEPS_DATA = folder;
});

afterEach(() => {
  if (before === undefined) delete process.env.COEPS_DATA;
  else process.env.COEPS_DATA = before;
});

/** Runs the program in this process, with a pipe for a keyboard. */
async function coeps(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
  now = '2026-11-21T12:00:00Z',
) {
  let out = '';
  let err = '';
  const stdin = new PassThrough();
  stdin.end(input);
  const code = await main(args, {
    stdin,
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    env: { COEPS_DATA: folder, ...env },
    cwd: folder,
    now: () => new Date(now),
    onInterrupt: () => () => {},
  });
  return { code, out, err };
}

/** A sitting of a few answers; its id. */
async function sitting(): Promise<string> {
  await coeps(
    ['run', '--plain', '--mode', 'remote', '--sees-text', '--label', 'P-1'],
    '1\n\n1\nn\nparle doucement\nq\n',
  );
  const { out } = await coeps(['sittings', 'list', '--json']);
  return (JSON.parse(out) as { id: string }[])[0]?.id ?? '';
}

describe('coeps run without a terminal', () => {
  it('says in a sentence what it needs, offers the demonstration, and shows no stack', async () => {
    const { code, out, err } = await coeps(['run']);

    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('npm run demo');
    expect(err).toContain('--plain');
    expect(err).not.toContain('    at ');
  });

  it('says so in English where asked', async () => {
    expect((await coeps(['run', '--locale', 'en'])).err).toContain('needs a terminal');
    expect((await coeps(['run'], '', { LANG: 'en_GB.UTF-8' })).err).toContain('needs a terminal');
  });

  it('knows the hint for Git Bash', async () => {
    expect((await coeps(['run'], '', { MSYSTEM: 'MINGW64' })).err).toContain('winpty');
  });
});

describe('a group of commands without one', () => {
  it.each(['bank', 'sittings'])('coeps %s prints its help and nothing else', async (group) => {
    const { code, out, err } = await coeps([group]);

    expect(code).toBe(2);
    expect(out + err).toContain(`Emploi\u00A0: coeps ${group}`);
    expect(err).not.toContain('(outputHelp)');
  });
});

describe('coeps run --plain', () => {
  it('leaves with q, and goes on with resume', async () => {
    const first = await coeps(['run', '--plain', '--mode', 'remote', '--no-sees-text'], '1\n\nq\n');
    const again = await coeps(['resume', '--plain'], 'h\nu\nc\nl\n2\np\n1\nq\n');

    expect(first.code).toBe(0);
    expect(first.out).toContain('coeps resume ');
    expect(again.code).toBe(0);
    expect(again.out).toContain('Premier échange');
    expect(again.out).toContain('reprendre la dernière réponse');
    expect(again.out).toContain('First conversation');
  });

  it('respects a refusal and leaves useful words', async () => {
    const { code, out } = await coeps(['run', '--plain'], '2\n');

    expect(code).toBe(0);
    expect(out).toContain('C’est noté');
    expect(out).toContain('VAE');
  });

  it('refuses a form that does not exist', async () => {
    const { code, err } = await coeps(['run', '--plain', '--form', 'none']);

    expect(code).toBe(2);
    expect(err).toContain('full');
  });

  it('asks again, kindly, for what it cannot read', async () => {
    const { out } = await coeps(
      ['run', '--plain', '--mode', 'remote', '--sees-text'],
      '9\nbonjour\n/zz\n1\nq\n',
    );

    expect(out).toContain('Répondez par un numéro de 1 à 2.');
    expect(out).toContain('n’est pas une commande');
  });

  it('clears nothing and hides the script behind a line in the room', async () => {
    const { out } = await coeps(['run', '--plain', '--mode', 'in-room'], '1\n\nn\nune note\nc\n\n\nq\n');

    expect(out).toContain('Tournez l’écran vers vous');
    expect(out).not.toContain('\u001B');
  });
});

describe('coeps resume', () => {
  it('has words for nothing, for several, and for an unknown one', async () => {
    expect((await coeps(['resume', '--plain'])).err).toContain('Il n’y a pas de passation à reprendre');
    await coeps(['run', '--plain'], '1\nq\n');
    await coeps(['run', '--plain'], '1\nq\n');
    expect((await coeps(['resume', '--plain'])).err).toContain('Plusieurs passations');
    expect(await coeps(['resume', 'zzzz', '--plain'])).toMatchObject({ code: 1 });
  });
});

describe('coeps sittings', () => {
  it('lists, in words and as JSON', async () => {
    expect((await coeps(['sittings', 'list'])).out).toContain('Aucune passation');
    const id = await sitting();

    const { out } = await coeps(['sittings', 'list']);

    expect(out).toContain(id);
    expect(out).toContain('P-1');
  });

  it('shows the results', async () => {
    const id = await sitting();

    const words = await coeps(['sittings', 'show', id.slice(0, 4)]);
    const json = JSON.parse((await coeps(['sittings', 'show', id, '--json'])).out);

    expect(words.out).toContain('Votre point de départ');
    expect(json).toMatchObject({ id, profile: { version: 1 } });
  });

  it('exports once, to a file readable by its owner alone', async () => {
    const id = await sitting();

    const first = await coeps(['sittings', 'export', id, '-o', 'sitting.json']);
    const again = await coeps(['sittings', 'export', id, '-o', 'sitting.json']);

    const path = join(folder, 'sitting.json');
    expect(first.code).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'coeps-sitting', id });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(again.code).toBe(1);
  });

  it('corrects and erases a text, and verifies all the same', async () => {
    const id = await sitting();
    const { events } = JSON.parse((await coeps(['sittings', 'export', id])).out) as {
      events: { type: string; seq: number }[];
    };
    const note = String(events.find(({ type }) => type === 'noted')?.seq);

    await coeps(['sittings', 'correct', id, note, '--text', 'parle avec calme']);
    const corrected = await coeps(['sittings', 'verify', id]);
    await coeps(['sittings', 'correct', id, note]);
    const erased = await coeps(['sittings', 'verify', id, '--json']);

    expect(corrected).toMatchObject({ code: 0 });
    expect(corrected.out).toMatch(new RegExp(`Textes corrigés\\s: ${note}`));
    expect(JSON.parse(erased.out)).toMatchObject({ sound: true, texts: { erased: [Number(note)] } });
    expect((await coeps(['sittings', 'export', id])).out).not.toContain('calme');
    expect(await coeps(['sittings', 'correct', id, '1'])).toMatchObject({ code: 1 });
  });

  it('erases only when told so twice', async () => {
    const id = await sitting();

    const asked = await coeps(['sittings', 'erase', id]);
    const done = await coeps(['sittings', 'erase', id, '--yes']);

    expect(asked.code).toBe(2);
    expect(asked.err).toContain('Rien n’a été effacé');
    expect(done.code).toBe(0);
    expect(JSON.parse((await coeps(['sittings', 'list', '--json'])).out)).toEqual([]);
  });
});

describe('coeps sittings seal', () => {
  it('encrypts what comes, and nothing opens without the passphrase', async () => {
    const secret = { COEPS_PASSPHRASE: 'trois chats gris' };
    expect(await coeps(['sittings', 'seal'])).toMatchObject({ code: 2 });

    const sealed = await coeps(['sittings', 'seal'], '', secret);
    await coeps(['run', '--plain', '--label', 'P-2'], '1\nq\n', secret);

    expect(sealed.out).toContain('sans elle, personne');
    expect(await coeps(['sittings', 'seal'], '', { COEPS_PASSPHRASE: 'court' })).toMatchObject({ code: 1 });
    expect((await coeps(['sittings', 'list'], '', secret)).out).toContain('P-2');
    const without = await coeps(['sittings', 'list']);
    expect(without.out).not.toContain('P-2');
    expect(without.out).toContain('COEPS_PASSPHRASE');
    expect(await coeps(['run', '--plain'], '1\nq\n')).toMatchObject({ code: 1 });
    expect(await coeps(['sittings', 'list'], '', { COEPS_PASSPHRASE: 'autre' })).toMatchObject({ code: 1 });
  });
});

describe('coeps sittings unseal', () => {
  it('takes the passphrase away again', async () => {
    const secret = { COEPS_PASSPHRASE: 'trois chats gris' };
    expect(await coeps(['sittings', 'seal'], '', { COEPS_PASSPHRASE: 'court' })).toMatchObject({ code: 2 });
    const id = await sitting();
    await coeps(['sittings', 'seal'], '', secret);
    expect((await coeps(['sittings', 'show', id])).err).toContain('COEPS_PASSPHRASE');

    expect(await coeps(['sittings', 'unseal'], '', secret)).toMatchObject({ code: 0 });

    expect((await coeps(['sittings', 'verify', id])).code).toBe(0);
  });
});

describe('coeps sittings retain', () => {
  it('is set, tried without erasing anything, and erases only when told to', async () => {
    const id = await sitting();
    expect((await coeps(['sittings', 'retain'])).out).toContain('Aucune durée');
    expect(await coeps(['sittings', 'retain', '--months', 'x'])).toMatchObject({ code: 2 });

    const set = await coeps(['sittings', 'retain', '--months', '24']);
    const later = await coeps(['sittings', 'retain'], '', {}, '2030-01-01T00:00:00Z');
    expect(set.out).toMatch(/effacer\s: 0/);
    expect(later.out).toContain(id);
    expect(later.out).toContain('rien n’a été effacé');
    expect((await coeps(['sittings', 'list'])).out).toContain(id);
    await coeps(['sittings', 'retain', '--yes'], '', {}, '2030-01-01T00:00:00Z');

    expect((await coeps(['sittings', 'list'])).out).not.toContain(id);
  });
});

describe('coeps sittings case', () => {
  it('says how far a case has come, notes a state, and the chain still holds', async () => {
    const id = await sitting();
    expect((await coeps(['sittings', 'case', id])).out).toContain('Aucune étape');
    const refused = await coeps(['sittings', 'case', id, 'trained']);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.err).toContain('in-training');

    const noted = await coeps(['sittings', 'case', id, 'in-training']);
    await coeps(['sittings', 'case', id, 'certified']);

    expect(noted.out).toContain('En formation');
    const { states } = JSON.parse((await coeps(['sittings', 'case', id, '--json'])).out);
    expect(states.map(({ state }: { state: string }) => state)).toEqual(['in-training', 'certified']);
    expect((await coeps(['sittings', 'verify', id])).code).toBe(0);
  });
});

describe('coeps sittings import', () => {
  it('takes an export in under another id, and it verifies there', async () => {
    const id = await sitting();
    await coeps(['sittings', 'export', id, '-o', 'one.json']);

    const { code, out } = await coeps(['sittings', 'import', 'one.json', '--json']);

    const added = (JSON.parse(out) as { id: string }).id;
    expect(code).toBe(0);
    expect(added).not.toBe(id);
    expect(await coeps(['sittings', 'verify', added])).toMatchObject({ code: 0 });
  });

  it.each([
    '{}',
    'no json',
    '{"format":"coeps-sitting","version":1,"events":[]}',
    '{"format":"coeps-sitting","version":1,"events":[{"type":"begun"}]}',
    '{"format":"coeps-sitting","version":1,"events":[null]}',
  ])('refuses %s in words and adds nothing', async (text) => {
    writeFileSync(join(folder, 'bad.json'), text);

    const { code, err } = await coeps(['sittings', 'import', 'bad.json']);

    expect(code).toBe(1);
    expect(err).not.toMatch(/défaut|at /);
    expect(JSON.parse((await coeps(['sittings', 'list', '--json'])).out)).toEqual([]);
  });
});

describe('coeps sittings stats', () => {
  it('hides what is small, in words, JSON and for a spreadsheet', async () => {
    await sitting();

    const words = await coeps(['sittings', 'stats']);
    const json = JSON.parse((await coeps(['sittings', 'stats', '--json', '--smallest', '1'])).out);
    const csv = await coeps(['sittings', 'stats', '--csv']);

    expect(words.out).toMatch(/Passations\s: moins de 5/);
    expect(words.out).not.toContain('P-1');
    expect(json).toMatchObject({ sittings: 1, persons: 1, unread: 0 });
    expect(csv.out.charCodeAt(0)).toBe(0xfeff);
    expect(csv.out).toContain(';all;sittings;Passations;moins de 5');
    expect(await coeps(['sittings', 'stats', '--since', 'hier'])).toMatchObject({ code: 2 });
  });
});

describe('coeps demo', () => {
  it('is the same for the same seed, and ends with a plan for a personal carer', async () => {
    const first = await coeps(['demo', '--seed', 'a', '--json']);
    const second = await coeps(['demo', '--seed', 'a', '--json']);
    const words = await coeps(['demo', '--locale', 'en']);

    expect(first.code).toBe(0);
    expect(first.out).toBe(second.out);
    const { profile, plan, recommendations } = JSON.parse(first.out);
    expect(profile.targets).toEqual(['assistant-vie-dependance']);
    expect(profile.complete).toBe(true);
    expect(
      recommendations.some(({ certification }: { certification?: string }) => certification === 'advd'),
    ).toBe(true);
    expect(plan.steps.length).toBeGreaterThan(3);
    expect(words.out).toContain('Your starting point');
    expect(words.out).toContain('nobody’s result');
    expect(words.err).toContain('French');
  });
});

describe('coeps doctor and completion', () => {
  it('tell what is there', async () => {
    const { out } = await coeps(['doctor', '--json']);
    const words = await coeps(['doctor']);

    expect(
      new Ajv().validate({ type: 'object', required: ['node', 'data-folder', 'ready'] }, JSON.parse(out)),
    ).toBe(true);
    expect(words.out).toContain('coeps run --plain');
  });

  it.each(['bash', 'zsh', 'fish', 'pwsh'])('complete commands and options in %s', async (shell) => {
    const { code, out } = await coeps(['completion', shell]);

    expect(code).toBe(0);
    for (const word of ['sittings', 'resume', 'verify', 'high-contrast']) expect(out).toContain(word);
  });
});
