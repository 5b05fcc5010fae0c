import { DONT_KNOW } from '../../irt/answer-likelihood.js';

/** One choice of one person. */
export interface OptionChoice {
  readonly item: string;
  /** Id of the option, or `dont-know`. */
  readonly option: string;
  /** The person's ability estimated from other items, in logits. */
  readonly ability: number;
}

/** An option of a choice item. */
export interface OptionDefinition {
  readonly id: string;
  readonly key: boolean;
}

/** What is wrong with an option. */
export type OptionProblem =
  /** Nobody takes it although the item has been answered often. */
  | 'never-chosen'
  /** A wrong option that able people take more than others. */
  | 'attracts-able'
  /** The right option, yet able people take it less than others. */
  | 'repels-able';

/** How one option works. */
export interface OptionFigures {
  readonly id: string;
  readonly key: boolean;
  readonly chosen: number;
  /** Share of the item's answers. */
  readonly share: number;
  /** Mean ability of those who chose it, in logits; NaN when nobody did. */
  readonly meanAbility: number;
  /** Correlation of choosing it with ability; NaN when nobody or everybody did. */
  readonly discrimination: number;
  readonly problems: readonly OptionProblem[];
}

/** The options of one item. */
export interface OptionAnalysis {
  readonly item: string;
  readonly answers: number;
  readonly dontKnowRate: number;
  readonly options: readonly OptionFigures[];
}

/** Fewest answers before an option nobody took is remarked on. */
const ANSWERS_FOR_NEVER = 50;

/** Standard errors a correlation must be on the wrong side of 0 before it is remarked on. */
const REMARKABLE = 2;

/**
 * Distractor analysis: who takes which option. Choices of options not listed are counted among the answers only.
 * @param options the options of each item, in order
 */
export function optionAnalysis(
  choices: Iterable<OptionChoice>,
  options: Readonly<Record<string, readonly OptionDefinition[]>>,
): OptionAnalysis[] {
  const byItem = new Map<string, ItemSums>();
  for (const { item, option, ability } of choices) {
    let sums = byItem.get(item);
    if (!sums) {
      sums = { answers: 0, ability: 0, squares: 0, takers: new Map() };
      byItem.set(item, sums);
    }
    sums.answers += 1;
    sums.ability += ability;
    sums.squares += ability * ability;
    const taken = sums.takers.get(option);
    if (taken) {
      taken.count += 1;
      taken.ability += ability;
    } else sums.takers.set(option, { count: 1, ability });
  }
  return Object.entries(options).map(([item, definitions]): OptionAnalysis => {
    const { answers, ability, squares, takers } = byItem.get(item) ?? NO_CHOICES;
    const center = ability / answers;
    const spread = Math.sqrt(Math.max(0, squares / answers - center ** 2));
    const limit = REMARKABLE / Math.sqrt(answers);
    return {
      item,
      answers,
      dontKnowRate: (takers.get(DONT_KNOW)?.count ?? 0) / Math.max(1, answers),
      options: definitions.map(({ id, key }): OptionFigures => {
        const { count: chosen, ability: sum } = takers.get(id) ?? { count: 0, ability: 0 };
        const share = chosen / Math.max(1, answers);
        const meanAbility = sum / chosen;
        const discrimination = ((meanAbility - center) / spread) * Math.sqrt(share / (1 - share));
        const problems: OptionProblem[] = [];
        if (chosen === 0 && answers >= ANSWERS_FOR_NEVER) problems.push('never-chosen');
        if (!key && discrimination > limit) problems.push('attracts-able');
        if (key && discrimination < -limit) problems.push('repels-able');
        return { id, key, chosen, share, meanAbility, discrimination, problems };
      }),
    };
  });
}

/** What is kept of the choices of an item: sums, however many there are. */
interface ItemSums {
  answers: number;
  ability: number;
  squares: number;
  readonly takers: Map<string, { count: number; ability: number }>;
}

const NO_CHOICES: ItemSums = { answers: 0, ability: 0, squares: 0, takers: new Map() };
