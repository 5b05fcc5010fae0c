import { PERSONAL_CARER } from '../../scripts/technical-areas.js';
import type { Bank } from '../../src/banks/bank.js';
import { nextStep, testResult } from '../../src/cat/adaptive-test.js';
import { itemPosition } from '../../src/cat/item-pool.js';
import { Progress, preparedEngine } from '../../src/cat/progress.js';
import { stream } from '../../src/cat/rng.js';
import { digital, french, technical } from '../../src/content/index.js';
import type { Score } from '../../src/irt/answer-likelihood.js';
import { simulatedBank } from '../../src/lab/bank-simulation.js';
import { drawAbilities, normalDraw, simulatedScore } from '../../src/lab/simulated-person.js';
import { ASSUMED_ERROR, drawTruePool } from '../../src/lab/true-pool.js';
import { type AnswerPattern, answerPattern } from '../../src/report/answer-pattern/answer-pattern.js';

/** Position from which some styles answer otherwise. */
const TURN = 10;

/** Share of what a careless person could answer that goes astray. */
const SLIPS = 0.2;

/** How simulated people answer: by the model, or in a way it does not foresee. */
export type Style = 'clean' | 'random' | 'careless' | 'giving up' | 'helped' | 'tiring';

/** The built-in tests, as sittings give them. */
export const TESTS: readonly Bank[] = [french, digital, technical];

const TECHNICAL = {
  areas: PERSONAL_CARER,
  administration: { maxItems: 34 },
};

/** Who answers a test. */
interface People {
  readonly bank: Bank;
  readonly style: Style;
  /** true: difficulties, discriminations and testlets off, as the engine's evidence assumes. */
  readonly off: boolean;
  readonly count: number;
  readonly seed: string;
}

const EXACT = { difficultySd: 0, sharedSd: 0, slopeSd: 0 };
const TESTLET_SD = 0.5;
const TRUTHS = 20;

/** The answering patterns of people taken through the engine that real sittings use. A third never guess, a third half the time. */
export function patternsOf({ bank, style, off, count, seed }: People): AnswerPattern[] {
  const { engine, nominal } = simulatedBank(bank, bank === technical ? TECHNICAL : {});
  const progress = new Progress(preparedEngine(engine));
  const truths = Array.from({ length: off ? TRUTHS : 1 }, (_, k) =>
    drawTruePool(nominal, engine.pool.scales, off ? ASSUMED_ERROR : EXACT, stream(`${seed}/truth ${k}`)),
  );
  return Array.from({ length: count }, (_, n) => {
    const own = `${seed}/${bank.id}/${n}`;
    const truth = truths[n % truths.length] as (typeof truths)[number];
    const draw = stream(`${own}/person`);
    const answer = stream(`${own}/answers`);
    const slip = stream(`${own}/slips`);
    const effects = new Map<number, number>();
    const person = {
      abilities: drawAbilities(engine.settings.prior, draw),
      propensity: [0, 0.5, 1][n % 3] as number,
      stimulusEffect: (stimulus: number): number => {
        if (!off) return 0;
        const effect = effects.get(stimulus) ?? TESTLET_SD * normalDraw(draw);
        effects.set(stimulus, effect);
        return effect;
      },
    };
    progress.begin({ seed: own, mode: 'in-room' });
    for (let step = nextStep(progress); step.kind === 'item'; step = nextStep(progress)) {
      const item = itemPosition(progress.pool, step.item.id);
      const position = { index: step.position, of: progress.settings.maxItems };
      const given = simulatedScore(
        { ...person, style: modelStyle(style, step.position) },
        truth,
        item,
        answer,
        position,
      );
      progress.answer(item, style === 'careless' && slip() < SLIPS ? missed(given) : given);
    }
    return answerPattern(testResult(progress).posterior, own);
  });
}

function modelStyle(style: Style, position: number) {
  const turned = position >= TURN;
  if (style === 'random' || (style === 'giving up' && turned)) return 'random';
  if (style === 'helped' && turned) return 'all-right';
  return style === 'tiring' ? 'drifting' : 'ability';
}

function missed(score: Score): Score {
  return typeof score === 'number' ? 0 : score;
}
