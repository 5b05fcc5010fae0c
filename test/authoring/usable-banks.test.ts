import { expect, it } from 'vitest';
import { checkContent } from '../../src/authoring/index.js';
import type { Bank } from '../../src/banks/bank.js';
import { createBankTest } from '../../src/banks/create-test.js';
import { keyedResponse } from '../../src/banks/score-response.js';
import { DEMO_BANK, DEMO_ITEMS, DEMO_PATHS, demoContent } from './demo-content.js';

/** The demo bank with two areas and a number wherever a bank may have one. */
const BANK = DEMO_BANK.replace(
  /scales:\n[^\n]*\n/,
  `scales:
  - { id: kitchen, title: "Cuisine", share: 0.6, minItems: 1, maxItems: 4, loading: 0.8, cuts: { middle: -0.8, high: 0.9 } }
  - { id: garden, title: "Jardin", share: 0.4, minItems: 1 }
`,
)
  .replace('prior: { mean: 0, sd: 1.2 }', 'prior: { mean: 0, sd: 1.2, correlation: 0.5 }')
  .replace(
    /administration: \{[^\n]*\n/,
    `administration:
  { minItems: 2, maxItems: 6, settle: 0.6, decide: 0.35, comfort: 0.7, maxMisses: 3, minimumGain: 0.01, perStimulus: 2, maximumExposure: 0.9, randomesque: 2, pilotItems: 0, gentleFloor: { maxItems: 4, easyItems: 1, open: 0.3, settle: 0.8 } }
`,
  );
const GARDEN = DEMO_ITEMS.replaceAll('scale: kitchen', 'scale: garden')
  .replaceAll('id: home-', 'id: garden-')
  .replaceAll('stem: "', 'stem: "Au jardin, ');
const VALUES = ['0', '1', '-1', '0.5', '2', '5', '10', '-10', '1e6', '-1e6', '1e300'];

/** The bank with each of its numbers replaced, and left out with its key. */
function* variants(): Generator<string> {
  for (const match of BANK.matchAll(/(?<key>[a-zA-Z]+): (?<value>-?\d+(?:\.\d+)?)(?=[ ,}\n])(?:, )?/g)) {
    const [before, after] = [BANK.slice(0, match.index), BANK.slice(match.index + match[0].length)];
    yield `${before}${after}`;
    const { key, value } = match.groups as { key: string; value: string };
    const rest = match[0].slice(`${key}: ${value}`.length);
    for (const other of VALUES) if (other !== value) yield `${before}${key}: ${other}${rest}${after}`;
  }
}

/** Gives a whole test and looks at its result: what is no number, or no probability, is thrown. */
function give(bank: Bank): void {
  const test = createBankTest(bank);
  let state = test.start({ seed: 'x', startLevel: bank.levels[1]?.id ?? '' });
  for (let step = test.next(state); step.kind === 'item'; step = test.next(state)) {
    const known = step.position % 3 !== 2;
    state = test.answer(state, {
      item: step.item.id,
      response: known ? keyedResponse(step.item) : 'dont-know',
    });
  }
  const { overall, areas } = test.result(state);
  for (const { ability, standardError, levels } of [...areas, ...(overall ? [overall] : [])]) {
    if (!Number.isFinite(ability) || !Number.isFinite(standardError)) throw new Error('no number');
    for (const { probability } of levels) {
      if (!(probability >= 0 && probability <= 1)) throw new Error(`a probability of ${probability}`);
    }
  }
}

it('what the checker takes can be given to someone', () => {
  let taken = 0;
  const failed: string[] = [];
  for (const text of [BANK, ...variants()]) {
    const files = demoContent({ [DEMO_PATHS.bank]: text, [DEMO_PATHS.extra]: GARDEN });
    const [bank] = checkContent(files, { today: '2026-11-21' }).content?.banks ?? [];
    if (bank === undefined) continue;
    taken += 1;
    try {
      give(bank);
    } catch (error) {
      const at = [...text].findIndex((sign, n) => sign !== BANK[n]);
      failed.push(`${String(error)}: ${text.slice(Math.max(0, at - 30), at + 30)}`);
    }
  }

  expect(failed).toEqual([]);
  expect(taken).toBeGreaterThan(100);
});
