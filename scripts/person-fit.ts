/**
 * Measures how often the answering pattern of a report is called unusual: among clean simulated people (at most
 * 2 % are meant to be), and among people who answer in ways it is meant to notice. Prints Markdown tables.
 * Run: tsx scripts/person-fit.ts [persons by bank and style, default 300]
 */
import { Progress } from '../src/cat/progress.js';
import { stream } from '../src/cat/rng.js';
import { digital, french, technical } from '../src/content/index.js';
import { simulatedBank } from '../src/lab/bank-simulation.js';
import { runPerson } from '../src/lab/run-person.js';
import { type AnsweringStyle, drawAbilities, normalDraw } from '../src/lab/simulated-person.js';
import { drawTruePool } from '../src/lab/true-pool.js';
import { answerPattern } from '../src/report/answer-pattern/answer-pattern.js';

const persons = Number(process.argv[2] ?? 300);
const TECHNICAL = [
  'T1-gestion',
  'T2-prevention',
  'T3-entretien',
  'T4-repas',
  'T5-projet',
  'T8-actes-adulte',
  'T9-lien-social',
  'T10-posture',
];
const banks = [
  { bank: french, options: {} },
  { bank: digital, options: {} },
  { bank: technical, options: { areas: TECHNICAL, administration: { maxItems: 34 } } },
] as const;
const DRAWS = 20;

interface Case {
  readonly name: string;
  readonly style: AnsweringStyle;
  /** Parameters off as the engine's evidence assumes, testlet sd 0.5; or exactly as the bank states them. */
  readonly off: boolean;
}

const cases: readonly Case[] = [
  { name: 'clean, parameters as stated', style: 'ability', off: false },
  { name: 'clean, parameters off, testlet sd 0.5', style: 'ability', off: true },
  { name: 'random answers', style: 'random', off: true },
  { name: 'tiring: one logit over the test', style: 'drifting', off: true },
];

console.log('| answers | bank | people | uneven % | changing % | flagged % |');
console.log('|---|---|---|---|---|---|');
for (const { name, style, off } of cases) {
  for (const { bank, options } of banks) {
    const { engine, nominal } = simulatedBank(bank, options);
    const progress = new Progress(engine);
    const flags = { uneven: 0, changing: 0, any: 0 };
    const draws = off ? DRAWS : 1;
    const error = off
      ? { difficultySd: 0.5, sharedSd: 0.3, slopeSd: 0.25 }
      : { difficultySd: 0, sharedSd: 0, slopeSd: 0 };
    for (let n = 0; n < persons; n++) {
      const truth = drawTruePool(
        nominal,
        engine.pool.scales,
        error,
        stream(`person-fit/truth ${Math.floor((n * draws) / persons)}`),
      );
      const uniform = stream(`person-fit/${bank.id}/${n}`);
      const abilities = drawAbilities(engine.settings.prior, uniform);
      const effects = new Map<number, number>();
      const person = {
        abilities,
        propensity: [0, 0.5, 1][n % 3] as number,
        style,
        stimulusEffect: (stimulus: number): number => {
          if (!off) return 0;
          const effect = effects.get(stimulus) ?? 0.5 * normalDraw(uniform);
          effects.set(stimulus, effect);
          return effect;
        },
      };
      const { result } = runPerson(progress, { seed: `person-fit/${n}`, mode: 'in-room' }, person, truth);
      const { unusual } = answerPattern(result.posterior, `person-fit/${n}`);
      if (unusual.includes('uneven')) flags.uneven += 1;
      if (unusual.includes('changing')) flags.changing += 1;
      if (unusual.length > 0) flags.any += 1;
    }
    const share = (count: number): string => ((100 * count) / persons).toFixed(1);
    console.log(
      `| ${name} | ${bank.id} | ${persons} | ${share(flags.uneven)} | ${share(flags.changing)} | ${share(flags.any)} |`,
    );
  }
}
