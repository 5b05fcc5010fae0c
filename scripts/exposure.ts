/**
 * Finds, by simulation, how often each item may be used so that none is shown to more than a given share of
 * people, and writes the result to the bank's bank.yaml. Run: tsx scripts/exposure.ts [bank…]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { Bank } from '../src/banks/bank.js';
import { drawIneligible, eligibilityProbabilities } from '../src/cat/exposure-control.js';
import { digital, french, technical } from '../src/content/index.js';
import { simulatedBank } from '../src/lab/bank-simulation.js';
import { simulate } from '../src/lab/simulation.js';
import { ASSUMED_ERROR } from '../src/lab/true-pool.js';
import { CHILDCARE, PERSONAL_CARER } from './technical-areas.js';

/** Aimed at a little below the promise of 30 %, for the noise of a batch. */
const MAXIMUM_RATE = 0.23;
const PERSONS = 300;
const ROUNDS = 10;

const wanted = process.argv.slice(2);
for (const bank of [french, digital, technical].filter(
  ({ id }) => wanted.length === 0 || wanted.includes(id),
)) {
  const eligibility = settle(bank);
  const file = `item-banks/${bank.id}/bank.yaml`;
  const document = parseDocument(readFileSync(file, 'utf8'));
  const entries = Object.entries(eligibility)
    .filter(([, probability]) => probability < 0.995)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([id, probability]) => [id, Number(probability.toFixed(2))]);
  document.set(
    'exposure',
    document.createNode({
      maximumRate: MAXIMUM_RATE,
      persons: PERSONS * ROUNDS,
      eligibility: Object.fromEntries(entries),
    }),
  );
  writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
  console.log(`${bank.id}: ${entries.length} items held back`);
}

function settle(bank: Bank): Record<string, number> {
  const compositions = bank.id === 'technical' ? [PERSONAL_CARER, CHILDCARE] : [undefined];
  let eligibility: Record<string, number> = {};
  const eligible = new Map<string, number>();
  const given = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    // Early batches are forgotten little by little: they used other probabilities.
    for (const counts of [eligible, given]) for (const [id, count] of counts) counts.set(id, count * 0.6);
    let most = 0;
    compositions.forEach((areas, c) => {
      const { engine, nominal } = simulatedBank(bank, areas ? { areas } : {});
      const seed = `exposure ${round} ${c}`;
      const records = simulate({
        engine,
        nominal,
        persons: PERSONS,
        draws: 10,
        population: engine.settings.prior,
        error: ASSUMED_ERROR,
        testletSd: 0.5,
        propensities: [0, 0.5, 1],
        seed,
        administration: { mode: 'in-room' },
        eligibility,
      });
      const shown = new Map<string, number>();
      for (const record of records) {
        const out = new Set(drawIneligible(`${seed}/${record.person}`, eligibility));
        const used = new Set(record.items.map((item) => engine.pool.items[item]?.id ?? ''));
        for (const [i, item] of engine.pool.items.entries()) {
          if (engine.settings.areas[engine.pool.scaleOf[i] as number]?.share === 0) continue;
          // The gentle floor may use an item that was set aside: it counts as eligible then.
          if (!out.has(item.id) || used.has(item.id)) eligible.set(item.id, (eligible.get(item.id) ?? 0) + 1);
          if (used.has(item.id)) {
            given.set(item.id, (given.get(item.id) ?? 0) + 1);
            shown.set(item.id, (shown.get(item.id) ?? 0) + 1);
          }
        }
      }
      most = Math.max(most, Math.max(...shown.values()) / records.length);
    });
    console.error(`${bank.id} round ${round}: largest exposure ${(100 * most).toFixed(0)} %`);
    const counts = new Map(
      [...eligible].map(([id, count]) => [id, { eligible: count, given: given.get(id) ?? 0 }] as const),
    );
    eligibility = Object.fromEntries(eligibilityProbabilities(counts, MAXIMUM_RATE));
  }
  return eligibility;
}
