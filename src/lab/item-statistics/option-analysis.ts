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
  const byItem = new Map<string, OptionChoice[]>();
  for (const choice of choices) {
    const list = byItem.get(choice.item);
    if (list) list.push(choice);
    else byItem.set(choice.item, [choice]);
  }
  return Object.entries(options).map(([item, definitions]): OptionAnalysis => {
    const all = byItem.get(item) ?? [];
    const center = all.reduce((sum, { ability }) => sum + ability, 0) / all.length;
    const spread = Math.sqrt(all.reduce((sum, { ability }) => sum + (ability - center) ** 2, 0) / all.length);
    return {
      item,
      answers: all.length,
      dontKnowRate: all.filter(({ option }) => option === 'dont-know').length / Math.max(1, all.length),
      options: definitions.map(({ id, key }): OptionFigures => {
        const takers = all.filter(({ option }) => option === id);
        const share = takers.length / Math.max(1, all.length);
        const meanAbility = takers.reduce((sum, { ability }) => sum + ability, 0) / takers.length;
        const discrimination = ((meanAbility - center) / spread) * Math.sqrt(share / (1 - share));
        const problems: OptionProblem[] = [];
        const limit = REMARKABLE / Math.sqrt(all.length);
        if (takers.length === 0 && all.length >= ANSWERS_FOR_NEVER) problems.push('never-chosen');
        if (!key && discrimination > limit) problems.push('attracts-able');
        if (key && discrimination < -limit) problems.push('repels-able');
        return { id, key, chosen: takers.length, share, meanAbility, discrimination, problems };
      }),
    };
  });
}
