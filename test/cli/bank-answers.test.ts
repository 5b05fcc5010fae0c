import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bank } from '../../src/banks/bank.js';
import { anchoredParameters } from '../../src/banks/effective-parameters.js';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { loadContent } from '../../src/node/load-content.js';
import { simulatedData } from '../lab/simulated-data.js';
import { ROOT, runMain } from './run-main.js';

const folder = mkdtempSync(join(tmpdir(), 'coeps-bank-answers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string, text?: string): string => {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

function bankIn(root: string): Bank {
  const bank = loadContent(root).content?.banks[0];
  if (!bank) throw new Error('no bank');
  return bank;
}

const example = join(ROOT, 'examples/custom-bank');
const bank = bankIn(example);
const [firstItem = ''] = bank.items.map(({ id }) => id);

/** A copy of the example that may be written to. */
function copy(name: string): string {
  const root = join(folder, name);
  cpSync(join(example, 'item-banks'), join(root, 'item-banks'), { recursive: true });
  return root;
}

interface Answers {
  readonly persons: number;
  readonly prefix?: string;
  /** Added to the difficulties authors believe in. */
  readonly harder?: (item: string) => number;
  /** Some people say that they do not know. */
  readonly dontKnow?: boolean;
}

/** Simulated answers to every item, as lines of CSV. */
function answers({ persons, prefix = 'p', harder = () => 0, dontKnow = false }: Answers): string {
  const truth = bank.items.map((item): ItemParameters => {
    const parameters = anchoredParameters(bank, item);
    const by = harder(item.id);
    if (parameters.model === '3PL') return { ...parameters, b: parameters.b + by };
    if (parameters.model === 'GPCM') return { ...parameters, b: parameters.b.map((step) => step + by) };
    return parameters;
  });
  const { data } = simulatedData(truth, {
    persons,
    sd: 1.5,
    propensity: (n) => (dontKnow ? (n % 3) / 2 : 1),
    seed: prefix,
  });
  const lines = ['person,item,score,bank,revision,option,milliseconds,mode,date'];
  data.persons.forEach((_, row) => {
    for (let n = data.starts[row] ?? 0; n < (data.starts[row + 1] ?? 0); n += 1) {
      const item = bank.items[data.itemOf[n] ?? 0];
      const score = data.scores[n] === 255 ? '?' : data.scores[n];
      const key = item && 'options' in item ? item.options.find((o) => 'key' in o && o.key)?.id : undefined;
      const option = score === '?' ? DONT_KNOW : score === 1 && item?.type === 'single-choice' ? key : '';
      const mode = row % 2 === 0 ? 'in-room' : 'remote';
      lines.push(
        `${prefix}${row},${item?.id},${score},first-aid,1,${option},${9000 + n},${mode},2026-0${1 + (row % 9)}`,
      );
    }
  });
  return `${lines.join('\n')}\n`;
}

const plainText = (text: string) => text.replace(/\s+/g, ' ');

describe('coeps bank calibrate', () => {
  const root = copy('written');
  const file = inFolder('answers.csv', answers({ persons: 420, dontKnow: true }));
  const html = inFolder('report.html');
  let run: Awaited<ReturnType<typeof runMain>>;

  beforeAll(async () => {
    run = await runMain(['bank', 'calibrate', file, '--content', root, '--write', '--html', html]);
  });

  it('says what its figures rest on: people, answers, dates, software', () => {
    expect(run.code).toBe(0);
    const text = plainText(run.out);
    expect(text).toContain('Personnes – 420');
    expect(text).toContain('du 2026-01 au 2026-09');
    expect(text).toMatch(/Logiciel – @coeps\/positioning \d/);
    expect(text).toContain('niveau changerait');
    expect(text).toContain('Encore');
  });

  it('adds one line of parameters and a state to items, and changes nothing else of the files', () => {
    const place = 'item-banks/first-aid';
    let added = 0;
    for (const name of readdirSync(join(example, place)).filter((file) => file.endsWith('.items.yaml'))) {
      const before = readFileSync(join(example, place, name), 'utf8').split('\n');
      const after = readFileSync(join(root, place, name), 'utf8').split('\n');
      const kept = after.filter((line) => !/^ {4}(?:irt: \{|status: calibrated)/.test(line));
      expect(kept).toEqual(before);
      added += after.length - before.length;
    }
    expect(added).toBeGreaterThan(20);
  });

  it('writes parameters the loader accepts, with revision, number of answers, day and standard errors', () => {
    const measured = bankIn(root).items.filter(({ irt }) => irt !== undefined);
    expect(measured.length).toBeGreaterThan(10);
    for (const { irt, status } of measured) {
      expect(status).toBe('calibrated');
      expect(irt).toMatchObject({ revision: 1, n: 420, on: '2026-11-21' });
      expect(Math.max(...[irt?.se?.b ?? 1].flat())).toBeLessThanOrEqual(0.25);
    }
  });

  it('finds the difficulties the answers came from', () => {
    const misses = bankIn(root).items.flatMap((item) => {
      const parameters = anchoredParameters(bank, item);
      return item.irt && parameters.model === '3PL' ? [Number(item.irt.b) - parameters.b] : [];
    });
    const rmse = Math.sqrt(misses.reduce((sum, miss) => sum + miss * miss, 0) / misses.length);
    expect(rmse).toBeLessThan(0.25);
  });

  it('keeps a record of the calibration beside the bank', () => {
    const record = readFileSync(join(root, 'item-banks/first-aid/calibrations.md'), 'utf8');
    expect(record).toContain('420 people');
    expect(record).toContain('alert: slope');
  });

  it('writes one valid HTML file with a plot for each area and no script', async () => {
    const text = readFileSync(html, 'utf8');
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(text);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(text.match(/<svg/g)).toHaveLength(3);
    expect(text).not.toContain('<script');
  });

  it('takes the calibrated items as anchors next time, and says that none has drifted', async () => {
    const next = inFolder('next.csv', answers({ persons: 150, prefix: 'q' }));
    const later = await runMain(['bank', 'calibrate', next, '--content', root, '--json']);
    const report = JSON.parse(later.out);
    const anchors = report.items.filter((item: { anchored: boolean }) => item.anchored);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.every((item: { change: number }) => item.change === 0)).toBe(true);
    expect(report.drift.items.length).toBeGreaterThan(10);
    expect(report.drift.items.filter((item: { drifted: boolean }) => item.drifted)).toEqual([]);
    expect(report.tool.name).toBe('@coeps/positioning');
  });
});

describe('a metric that moved', () => {
  // Two calibrated items of each area hold the metric; every other item is harder than its author thought.
  const root = copy('shifted');
  const known = bank.items.filter((item) => anchoredParameters(bank, item).model === '3PL');
  const held = new Set(
    bank.scales
      .flatMap(({ id }) => known.filter(({ scale }) => scale === id).slice(0, 2))
      .map(({ id }) => id),
  );
  const file = inFolder('shifted.csv', answers({ persons: 300, harder: (id) => (held.has(id) ? 0 : 0.8) }));
  beforeAll(() => {
    const place = join(root, 'item-banks/first-aid');
    for (const name of readdirSync(place).filter((entry) => entry.endsWith('.items.yaml'))) {
      const text = readFileSync(join(place, name), 'utf8').replace(/^ {2}- id: (\S+)$/gm, (line, id) => {
        const item = bank.items.find((candidate) => candidate.id === id);
        if (!item || !held.has(id)) return line;
        const { a, b, c } = anchoredParameters(bank, item) as { a: number; b: number; c: number };
        return `${line}\n    irt: { model: "3PL", a: ${a}, b: ${b}, c: ${c}, n: 500, revision: 1, se: { b: 0.1 } }`;
      });
      writeFileSync(join(place, name), text);
    }
  });
  const calibrate = (...more: string[]) => runMain(['bank', 'calibrate', file, '--content', root, ...more]);

  it('is reported, and keeps anything from being written', async () => {
    const run = await calibrate('--write');
    expect(run.code).toBe(1);
    expect(plainText(run.out)).toContain('a bougé');
    expect(plainText(run.err)).toContain('Rien n’a été écrit');
    expect(bankIn(root).items.filter(({ status }) => status === 'calibrated')).toEqual([]);
  });

  it('is written once somebody says who accepted it and why, and both are recorded', async () => {
    expect((await calibrate('--write', '--accept-shift', 'oui')).code).toBe(2);
    const run = await calibrate(
      '--write',
      '--accept-shift',
      'Responsable de la banque : seuils revus par le jury du 12 mars',
    );
    expect(run.code).toBe(0);
    const record = readFileSync(join(root, 'item-banks/first-aid/calibrations.md'), 'utf8');
    expect(record).toContain(
      'Shift accepted by Responsable de la banque: seuils revus par le jury du 12 mars',
    );
    expect(bankIn(root).items.some(({ status }) => status === 'calibrated')).toBe(true);
  });
});

describe('files of answers that cannot be used', () => {
  const head = 'person,item,score\n';
  it.each([
    [
      'unknown item',
      `${head}p1,${firstItem}x,1\n`,
      /:2: .*n’est pas dans la banque first-aid.* Vouliez-vous écrire/,
    ],
    ['score', `${head}p1,${firstItem},bien\n`, /:2: .*« bien » n’est pas un score/],
    ['missing column', `person,item\np1,${firstItem}\n`, /:1: .*il manque : score/],
    ['fields', `${head}p1,${firstItem}\n`, /:2: .*2 champs au lieu de 3/],
    ['two answers', `${head}p1,${firstItem},1\np1,${firstItem},0\n`, /deux réponses/],
    ['score out of range', `${head}p1,${firstItem},7\n`, /Le score 7 n’est pas possible/],
    ['no answers', head, /aucune réponse/],
    ['empty', '', /est vide/],
  ])('%s', async (name, text, sentence) => {
    const file = inFolder(`${name}.csv`, text);
    const run = await runMain(['bank', 'calibrate', file, '--content', example]);
    expect(run.code).toBeGreaterThan(0);
    expect(plainText(run.err)).toMatch(sentence);
    expect(run.err).not.toContain(' at ');
  });

  it('the same person in two files', async () => {
    const files = ['one.csv', 'two.csv'].map((name) => inFolder(name, `${head}p1,${firstItem},1\n`));
    const run = await runMain(['bank', 'calibrate', ...files, '--content', example]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('serait comptée deux fois');
  });

  it('counts and leaves out answers to other banks and to earlier revisions', async () => {
    const text = [
      '\uFEFFscore;item;person;bank;revision',
      `1;${firstItem};"a;b";first-aid;1`,
      `0;${firstItem};c;first-aid;0`,
      '1;fr-use-a1-001;c;french;1',
      '',
    ].join('\r\n');
    const file = inFolder('mixed.csv', text);
    const { out } = await runMain(['bank', 'calibrate', file, '--content', example, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      persons: 1,
      answers: 1,
      source: { otherBanks: 1, oldRevisions: 1 },
    });
  });
});

describe('coeps bank items', () => {
  it('shows use, success, fit, time and options of every item', async () => {
    const file = inFolder('items.csv', answers({ persons: 120, prefix: 'i', dontKnow: true }));
    const { code, out } = await runMain(['bank', 'items', file, '--content', example, '--json']);
    expect(code).toBe(0);
    const { items, areas, options } = JSON.parse(out);
    expect(items).toHaveLength(bank.items.length);
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.split(','));
    const own = lines.filter(([, item]) => item === firstItem);
    const found = items.find((item: { id: string }) => item.id === firstItem);
    expect(found.answers).toBe(own.length);
    expect(found.success).toBeCloseTo(own.filter(([, , score]) => score === '1').length / own.length, 9);
    expect(found.dontKnowRate).toBeCloseTo(own.filter(([, , score]) => score === '?').length / own.length, 9);
    expect(found.times.median).toBeGreaterThan(9);
    // Everyone had every item: classical figures exist.
    expect(areas[0].classical.alpha).toBeGreaterThan(0.5);
    expect(areas[0].summedScoreFit).toHaveLength(12);
    expect(options.length).toBeGreaterThan(10);

    const screen = await runMain(['bank', 'items', file, '--content', example]);
    expect(screen.code).toBe(0);
    expect(plainText(screen.out)).toContain('Personnes – 120');
  });
});

describe('coeps bank dif', () => {
  const groups = inFolder(
    'groups.csv',
    `person,language\n${Array.from({ length: 500 }, (_, n) => `d${n},${n % 2 === 0 ? 'fr' : 'ar'}`).join('\n')}\n`,
  );
  const fair = answers({ persons: 400, prefix: 'd' });
  /** One item fails most of the second group. */
  const unfair = fair
    .split('\n')
    .map((line) => {
      const [person = '', item, score] = line.split(',');
      const number = Number(person.slice(1));
      return item === firstItem && score === '1' && number % 2 === 1 && number % 8 !== 1
        ? line.replace(',1,', ',0,')
        : line;
    })
    .join('\n');

  it('names the item that is harder for one group, and no other strongly', async () => {
    const file = inFolder('dif.csv', unfair);
    const run = await runMain([
      ...['bank', 'dif', file, '--content', example, '--by', 'language', '--groups', groups],
      ...['--reference', 'fr', '--json'],
    ]);
    expect(run.code).toBe(0);
    const [comparison] = JSON.parse(run.out).comparisons;
    const large = comparison.items.filter((item: { etsClass: string }) => item.etsClass === 'C');
    expect(large.map((item: { id: string }) => item.id)).toEqual([firstItem]);
    expect(large[0].delta).toBeLessThan(0);
    expect(large[0].logistic.p).toBeLessThan(0.001);
    expect(comparison.purified).toContain(firstItem);
  });

  it('compares by delivery mode without any other file', async () => {
    const run = await runMain(['bank', 'dif', inFolder('mode.csv', fair), '--content', example]);
    expect(run.code).toBe(0);
    expect(plainText(run.out)).toContain('in-room (200 personnes)');
  });

  it('refuses groups that are too small, with the number needed', async () => {
    const small = inFolder('small.csv', answers({ persons: 60, prefix: 'd' }));
    const run = await runMain(['bank', 'dif', small, '--content', example, '--focal', 'remote']);
    expect(run.code).toBe(1);
    expect(plainText(run.err)).toContain('Groupes trop petits (30 et 30 personnes) : il en faut 100');
    const all = await runMain(['bank', 'dif', small, '--content', example]);
    expect(plainText(all.out)).toContain('30 personnes, il en faut 100');
  });

  it('says in words what is wrong with a file of groups', async () => {
    const broken = inFolder('broken.csv', 'person,language\nd1\n');
    const run = await runMain([
      ...['bank', 'dif', inFolder('fair.csv', fair), '--content', example],
      ...['--by', 'language', '--groups', broken],
    ]);
    expect(run.code).toBe(1);
    expect(plainText(run.err)).toMatch(/broken\.csv:2: 1 champs au lieu de 2/);
  });

  it('says what is missing when the answers do not know the groups', async () => {
    const file = inFolder('fair.csv', fair);
    const run = await runMain(['bank', 'dif', file, '--content', example, '--by', 'sex']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('donnez un fichier avec --groups');
  });
});

describe('coeps bank levels', () => {
  const file = inFolder('levels.csv', answers({ persons: 90, prefix: 'l' }));
  const references = (level: (person: number) => string, more = '') =>
    `person,bank,level,date,source\n${Array.from(
      { length: 90 },
      (_, n) => `l${n},first-aid,${level(n)},2026-12-01,jury`,
    ).join('\n')}\n${more}`;
  const levels = (reference: string, ...more: string[]) =>
    runMain(['bank', 'levels', file, '--content', example, '--reference', reference, ...more]);
  const [lowest = '', second = ''] = bank.levels.map(({ id }) => id);

  it('counts agreement, and says what it rests on', async () => {
    const first = await levels(
      inFolder(
        'any.csv',
        references(() => lowest),
      ),
      '--json',
    );
    const { areas, source, tool, persons } = JSON.parse(first.out);
    expect(first.code).toBe(0);
    expect([persons, tool.name, source.from]).toEqual([90, '@coeps/positioning', '2026-01']);
    const [overall] = areas;
    const row: number[] = overall.table[0];
    expect(row.reduce((sum, count) => sum + count, 0)).toBe(90);
    expect(overall.exact).toBeCloseTo((row[0] ?? 0) / 90, 12);

    const screen = await levels(
      inFolder(
        'any.csv',
        references(() => lowest, `x1,first-aid,${lowest},,\n`),
      ),
    );
    const text = plainText(screen.out);
    expect(text).toContain('90 comparés, 1 de personnes sans réponse');
    expect(text).toContain('jury (90)');
    expect(text).toMatch(/Logiciel – @coeps\/positioning \d/);
    expect(text).toContain('plus que le hasard');
  });

  it('says nothing of few people, but how many are needed', async () => {
    const few = `person,level\n${Array.from({ length: 12 }, (_, n) => `l${n},${second}`).join('\n')}\n`;
    const { code, out } = await levels(inFolder('few.csv', few));
    expect(code).toBe(0);
    expect(plainText(out)).toContain('12 personnes, il en faut 30');
  });

  it.each([
    ['level', `person,level\nl1,C2\n`, /:2: le niveau « C2 » n’est pas dans la banque. Niveaux : /],
    ['twice', `person,level\nl1,${lowest}\nl1,${lowest}\n`, /:3: la personne « l1 » a déjà un niveau/],
    ['columns', `person,niveau\nl1,${lowest}\n`, /:1: .*person, level ; il manque : level/],
    ['nothing', '', /est vide/],
  ])('refuses a file of reference levels in words: %s', async (name, text, sentence) => {
    const run = await levels(inFolder(`reference-${name}.csv`, text));
    expect(run.code).toBeGreaterThan(0);
    expect(plainText(run.err)).toMatch(sentence);
  });

  it('asks for the reference levels', async () => {
    const run = await runMain(['bank', 'levels', file, '--content', example]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('--reference');
  });
});
