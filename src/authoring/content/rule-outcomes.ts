import type { AnyCondition } from './conditions.js';

/** Assignments looked at; a rule with more is not judged. */
const MOST_ASSIGNMENTS = 10_000;

/** Something a rule reads, as an ordered or unordered set of values numbered from 0. */
type Variable = { readonly size: number };

/** Decides a leaf of a rule from the values of the variables. */
type Leaf = (values: Readonly<Record<string, number>>) => boolean;

const DURATIONS = ['under-1', '1-3', '3-5', '5-10', 'over-10'];
const AUTONOMY = ['with-help', 'alone', 'in-charge'];
const RECENCY = ['over-10', '3-10', 'under-3', 'now'];

/** What a rule needs to know of other content. */
export interface RuleNames {
  readonly conditions: Readonly<Record<string, { readonly rule: unknown } | undefined>>;
  /** Levels of a test, lowest first. */
  readonly levels: (test: string) => readonly string[] | undefined;
}

/**
 * Whether a rule holds in all, none or some of the situations that can be: abilities are ordered, an answer
 * is one value, experience has a length. Undefined when there are too many to look at, or a name is unknown.
 */
export function ruleOutcomes(
  rule: AnyCondition,
  names: RuleNames,
): 'always' | 'never' | 'sometimes' | undefined {
  const leaves = new Map<AnyCondition, Leaf>();
  const variables = new Map<string, Variable>();
  const answers = new Map<string, (string | number | boolean)[]>();
  if (!collect(rule, names, leaves, variables, answers, [])) return undefined;
  const entries = [...variables];
  const total = entries.reduce((product, [, { size }]) => product * size, 1);
  if (total > MOST_ASSIGNMENTS) return undefined;
  let [yes, no] = [false, false];
  const values: Record<string, number> = {};
  for (let index = 0; index < total && !(yes && no); index += 1) {
    let rest = index;
    for (const [name, { size }] of entries) {
      values[name] = rest % size;
      rest = Math.floor(rest / size);
    }
    if (evaluate(rule, names, leaves, values)) yes = true;
    else no = true;
  }
  return yes && no ? 'sometimes' : yes ? 'always' : 'never';
}

function evaluate(
  rule: AnyCondition,
  names: RuleNames,
  leaves: ReadonlyMap<AnyCondition, Leaf>,
  values: Readonly<Record<string, number>>,
): boolean {
  const inner = (child: unknown): boolean => evaluate(child as AnyCondition, names, leaves, values);
  if (rule.all !== undefined && !rule.all.every(inner)) return false;
  if (rule.any !== undefined && !rule.any.some(inner)) return false;
  if (rule.not !== undefined && inner(rule.not)) return false;
  if (rule.condition !== undefined && !inner(names.conditions[rule.condition]?.rule)) return false;
  return leaves.get(rule)?.(values) ?? true;
}

function collect(
  rule: AnyCondition,
  names: RuleNames,
  leaves: Map<AnyCondition, Leaf>,
  variables: Map<string, Variable>,
  answers: Map<string, (string | number | boolean)[]>,
  above: readonly string[],
): boolean {
  const inner = (child: unknown, named = above): boolean =>
    collect(child as AnyCondition, names, leaves, variables, answers, named);
  for (const child of [...(rule.all ?? []), ...(rule.any ?? [])]) if (!inner(child)) return false;
  if (rule.not !== undefined && !inner(rule.not)) return false;
  if (rule.condition !== undefined) {
    const named = names.conditions[rule.condition];
    if (named === undefined || above.includes(rule.condition)) return false;
    if (!inner(named.rule, [...above, rule.condition])) return false;
  }
  if (rule.level !== undefined) {
    const { test, of, atLeast } = rule.level;
    const levels = names.levels(test);
    const wanted = levels?.indexOf(atLeast) ?? -1;
    const name = `level ${test} ${of}`;
    if (levels === undefined || (wanted < 0 && atLeast !== '@bloc')) return false;
    if (wanted < 0) {
      variables.set(`${name} @bloc`, { size: 2 });
      leaves.set(rule, (values) => values[`${name} @bloc`] === 1);
    } else {
      variables.set(name, { size: levels.length });
      leaves.set(rule, (values) => (values[name] ?? 0) >= wanted);
    }
  } else if (rule.experience !== undefined) {
    const { area, duration, autonomy, recency } = rule.experience;
    const wanted = [
      [`duration ${area}`, DURATIONS, duration],
      [`autonomy ${area}`, AUTONOMY, autonomy],
      [`recency ${area}`, RECENCY, recency],
    ] as const;
    variables.set(`experience ${area}`, { size: 2 });
    for (const [name, steps, step] of wanted)
      if (step !== undefined) variables.set(name, { size: steps.length });
    leaves.set(
      rule,
      (values) =>
        values[`experience ${area}`] === 1 &&
        wanted.every(
          ([name, steps, step]) => step === undefined || (values[name] ?? 0) >= steps.indexOf(step),
        ),
    );
  } else if (rule.answer !== undefined) answerLeaf(rule, rule.answer, leaves, variables, answers);
  else {
    const name =
      rule.measured !== undefined
        ? `measured ${rule.measured.test} ${rule.measured.of}`
        : rule.target !== undefined
          ? `target ${rule.target}`
          : rule.eligibility !== undefined
            ? `eligible ${rule.eligibility}`
            : undefined;
    if (name !== undefined) {
      variables.set(name, { size: 2 });
      leaves.set(rule, (values) => values[name] === 1);
    }
  }
  return true;
}

function answerLeaf(
  rule: AnyCondition,
  question: string,
  leaves: Map<AnyCondition, Leaf>,
  variables: Map<string, Variable>,
  answers: Map<string, (string | number | boolean)[]>,
): void {
  if (rule.includes !== undefined) {
    const name = `includes ${question} ${rule.includes}`;
    variables.set(name, { size: 2 });
    leaves.set(rule, (values) => values[name] === 1);
    return;
  }
  if (rule.atLeast !== undefined) {
    const name = `at least ${question} ${rule.atLeast}`;
    variables.set(name, { size: 2 });
    leaves.set(rule, (values) => values[name] === 1);
    return;
  }
  // 0 stands for no answer, 1 for an answer no rule names.
  const named = answers.get(question) ?? [];
  answers.set(question, named);
  const spelled = rule.is === 'yes' ? true : rule.is === 'no' ? false : rule.is;
  if (spelled !== undefined && !named.includes(spelled)) named.push(spelled);
  const name = `answer ${question}`;
  variables.set(name, { size: 2 + named.length });
  leaves.set(rule, (values) => {
    const value = values[name] ?? 0;
    if (rule.answered !== undefined) return value > 0 === rule.answered;
    return spelled !== undefined && value === 2 + named.indexOf(spelled);
  });
}
