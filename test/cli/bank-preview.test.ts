import { describe, expect, it } from 'vitest';
import { BANK_WORDS } from '../../cli/bank-views/bank-words.js';
import { previewBlocks } from '../../cli/bank-views/preview-blocks.js';
import { PreviewApp } from '../../cli/commands/bank/preview-app.js';
import { previewScreen } from '../../cli/commands/bank/preview-step.js';
import { WORDS } from '../../cli/locales/choose-words.js';
import { printPrompt } from '../../cli/plain/print-prompt.js';
import { composeFrame } from '../../cli/terminal/frame.js';
import type { KeyPress } from '../../cli/terminal/key-press.js';
import { plainLine } from '../../cli/terminal/line.js';
import { createTheme } from '../../cli/terminal/theme.js';
import type { Bank, Item } from '../../src/banks/bank.js';
import { keyedResponse } from '../../src/banks/score-response.js';
import { digital, french, softSkills, technical } from '../../src/content/index.js';
import { runMain } from './run-main.js';

const BANKS: readonly Bank[] = [french, digital, technical, softSkills];

/** The first item of each type in the built-in banks. */
const SAMPLES = [
  ...new Map(
    BANKS.flatMap((bank) => bank.items.map((item) => [item.type, { bank, item }] as const)).reverse(),
  ).values(),
];

/** The right answer as it is typed. */
function typedKey({ bank, item }: { bank: Bank; item: Item }): string {
  const { prompt } = previewScreen({ bank, item }, 'preview', 'fr');
  const key = keyedResponse(item);
  switch (prompt.kind) {
    case 'one':
      return String(
        prompt.choices.findIndex(({ id }) => id === (key === true ? 'yes' : key === false ? 'no' : key)) + 1,
      );
    case 'several':
    case 'order':
      return (key as string[])
        .map((id) => prompt.choices.findIndex((choice) => choice.id === id) + 1)
        .join(' ');
    case 'match':
      return prompt.left
        .map(({ id }, i) => {
          const right = prompt.right.findIndex((choice) => choice.id === (key as Record<string, string>)[id]);
          return `${i + 1}${String.fromCharCode(97 + right)}`;
        })
        .join(' ');
    default:
      return String(key);
  }
}

describe('coeps bank preview', () => {
  it.each(SAMPLES.map((sample) => [sample.item.type, sample] as const))(
    'plays an item of type %s, scores the right answer in full and says why',
    async (_, sample) => {
      const { bank, item } = sample;
      const { code, out, err } = await runMain(['bank', 'preview', item.id, '--bank', bank.id], {
        typed: `${typedKey(sample)}\n`,
      });

      expect(err).toBe('');
      expect(code).toBe(0);
      const [, points, most] = /Points\s: (\d+) sur (\d+)/.exec(out) ?? [];
      expect(points).toBe(most);
      expect(Number(most)).toBeGreaterThan(0);
      if (item.rationale !== undefined) expect(out).toContain('Pourquoi');
      // The choices are printed by the runner's own printer.
      const screen = previewScreen(sample, 'preview', 'fr');
      if (screen.prompt.kind !== 'entries') {
        const [first = ''] = printPrompt(screen.prompt, 'dont-know', WORDS.fr);
        expect(out).toContain(first.slice(0, 60));
      }
    },
  );

  it('keeps asking until there is an answer, and takes "?" for "I don’t know"', async () => {
    const { code, out } = await runMain(['bank', 'preview', 'tec-t2-discover-001', '--locale', 'en'], {
      typed: '9\nwater\n?\n',
    });

    expect(code).toBe(0);
    expect(out.match(/Answer with a number from 1 to 4|from 1 to 4\./g)?.length).toBeGreaterThanOrEqual(2);
    expect(out).toContain('I don’t know. Recorded apart, never as an error.');
  });

  it('shows item, key and reasons without asking for --show, and when nothing is typed', async () => {
    const shown = await runMain(['bank', 'preview', 'tec-t2-discover-001', '--show']);
    const silent = await runMain(['bank', 'preview', 'tec-t2-discover-001']);

    for (const { code, out } of [shown, silent]) {
      expect(code).toBe(0);
      expect(out).toContain('Réponse attendue\n- Dire à M. Alami d’attendre et essuyer');
      expect(out).toContain('Pas de réponse donnée.');
      expect(out).toContain('sans données');
    }
  });

  it('says which language is shown when the one asked for is missing', async () => {
    const item = { ...technical.items[0], stem: { fr: 'Que faites-vous ?' } } as Item;
    const blocks = previewBlocks(technical, item, undefined, BANK_WORDS.en, WORDS.en);

    expect(JSON.stringify(blocks)).toContain('shown in fr');
  });

  it('refuses an answer that is none, and an item that does not exist', async () => {
    const answer = await runMain(['bank', 'preview', 'tec-t2-discover-001', '--answer', '7']);
    const item = await runMain(['bank', 'preview', 'tec-t2-discovr-001']);

    expect(answer.code).toBe(2);
    expect(answer.err).toMatch(/«\s7\s» n’est pas une réponse/);
    expect(item.code).toBe(2);
    expect(item.err).toContain('Vouliez-vous écrire tec-t2-discover-001');
  });

  it('repeats the same order of options for the same seed', async () => {
    const run = (seed: string) =>
      runMain(['bank', 'preview', 'tec-t2-discover-001', '--show', '--seed', seed]);

    expect((await run('a')).out).toBe((await run('a')).out);
    const orders = new Set(
      await Promise.all(['a', 'b', 'c', 'd', 'e'].map(async (seed) => (await run(seed)).out)),
    );
    expect(orders.size).toBeGreaterThan(1);
  });
});

describe('PreviewApp', () => {
  const SIZE = { columns: 80, rows: 24 };
  const press = (name: KeyPress['name'], text = ''): KeyPress => ({ name, text });

  function open(bank: Bank, item: Item, mode: 'in-room' | 'remote' = 'in-room') {
    const endings: string[] = [];
    const app = new PreviewApp({
      screen: previewScreen({ bank, item }, 'preview', 'fr'),
      mode,
      words: WORDS.fr,
      theme: createTheme({ unicode: true, highContrast: false }),
      port: { size: () => SIZE, clear: () => {}, redraw: () => {}, suspend: () => {}, now: () => 0 },
      results: (answer) => previewBlocks(bank, item, answer, BANK_WORDS.fr, WORDS.fr),
      onEnd: (ending) => endings.push(ending),
    });
    const text = () => {
      const { parts, look } = app.frame(SIZE);
      return composeFrame(parts, look).map(plainLine).join('\n');
    };
    return { app, text, endings };
  }

  const item = (bank: Bank, type: Item['type']) => {
    const found = bank.items.find((candidate) => candidate.type === type);
    if (!found) throw new Error(`no ${type}`);
    return found;
  };

  it('answers with the keys of the runner and shows what the answer is worth', () => {
    const single = item(technical, 'single-choice');
    const { app, text, endings } = open(technical, single);

    expect(text()).toContain(single.stem instanceof Object ? (single.stem.fr ?? '').slice(0, 30) : '');
    app.press(press('character', '2'));
    expect(text()).toMatch(/Points\s: [01] sur 1/);
    app.press(press('character', 'r'));
    expect(text()).not.toMatch(/Points\s:/);
    app.press(press('character', '?'));
    expect(text()).toContain('je ne sais pas');
    app.press(press('character', 'q'));
    expect(endings).toEqual(['done']);
  });

  it('goes through the stages of an observed task: brief, person, rubric', () => {
    const rated = item(french, 'rated');
    const { app, text } = open(french, rated);
    const seen: string[] = [];

    // The brief, with the rubric, fills pages; then comes what the person sees; then the rubric to choose from.
    for (let n = 0; n < 12 && !/^\s+2 {2}/m.test(text()); n++) {
      seen.push(text());
      app.press(press('enter'));
    }
    while (text().includes(`${WORDS.fr.common.key('enter')} `)) {
      seen.push(text());
      app.press(press('enter'));
    }
    seen.push(text());
    app.press(press('character', '2'));

    expect(seen[0]).toContain(WORDS.fr.counsellor.taskTitle);
    expect(seen.some((frame) => frame.includes(WORDS.fr.counsellor.rateTitle))).toBe(true);
    expect(text()).toMatch(/Points\s: 2 sur 3/);
  });

  it('ends at once on Ctrl-C', () => {
    const { app, endings } = open(digital, item(digital, 'single-choice'));

    app.press(press('interrupt'));

    expect(endings).toEqual(['interrupted']);
  });
});
