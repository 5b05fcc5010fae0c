import type { Catalogue, Text } from './catalogue.js';
import { EXPERIENCES_QUESTION } from './experience.js';
import { placeWords, questionTitle, type Reason } from './reasons.js';
import { evaluate } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import { type Atom, atomsOf, type Expression } from './rules/expression.js';
import { isCombination } from './rules/level-evidence.js';
import { fill, joinTexts, phrase, sameText } from './texts.js';

/** What the rules would have needed and do not have. */
export interface MissingEvidence {
  /** `test/area` not measured. */
  readonly measures: readonly string[];
  /** Questions not answered. */
  readonly questions: readonly string[];
}

/** What was not measured or not answered and leaves some of these rules open. */
export function missingEvidence(rules: readonly Expression[], evidence: Evidence): MissingEvidence {
  const measures = new Set<string>();
  const questions = new Set<string>();
  const visit = (node: Expression): void => {
    const { outcome, unknown } = evaluate(node, evidence);
    if (outcome !== 'to-check' || !unknown) return;
    if (node.kind === 'named') visit(node.part);
    else if (node.kind === 'all') for (const part of node.parts) visit(part);
    else for (const { atom } of atomsOf(node)) note(atom);
  };
  const note = (atom: Atom): void => {
    if (atom.kind === 'level') {
      for (const of of evidence.levels.completable(atom)) measures.add(`${atom.test}/${of}`);
    } else if (atom.kind === 'measured') {
      if (!evidence.levels.variable(atom.test, atom.of)) measures.add(`${atom.test}/${atom.of}`);
    } else if (atom.kind === 'experience') {
      if (evidence.experiences === undefined) questions.add(EXPERIENCES_QUESTION);
    } else if (
      atom.kind === 'answer' &&
      atom.answered === undefined &&
      evidence.answers[atom.question] === undefined
    ) {
      questions.add(atom.question);
    }
  };
  for (const rule of rules) visit(rule);
  return { measures: [...measures], questions: [...questions] };
}

/** What is missing, in words; empty when nothing is. */
export function missingReasons({ measures, questions }: MissingEvidence, catalogue: Catalogue): Reason[] {
  const reason = (id: string, source: Reason['source'], list: readonly Text[]): Reason[] =>
    list.length === 0
      ? []
      : [
          {
            id,
            outcome: 'to-check',
            low: 0,
            high: 1,
            source,
            sentence: phrase(catalogue, id, { list: joinTexts(list, ', ') }),
          },
        ];
  const byTest = new Map<string, string[]>();
  for (const key of measures) {
    const slash = key.indexOf('/');
    const test = key.slice(0, slash);
    byTest.set(test, [...(byTest.get(test) ?? []), key.slice(slash + 1)]);
  }
  const places = [...byTest].map(([test, missing]): Text => {
    const areas = missing.filter((of) => !isCombination(of));
    const words = placeWords(catalogue, test, ...(areas.length > 0 ? areas : missing));
    // A test that is missing as a whole is named as a whole.
    return missing.includes('overall') ? words.test : fill(sameText('{test} ({of})'), words);
  });
  return [
    ...reason('missing-measures', 'not-measured', places),
    ...reason(
      'missing-answers',
      'not-answered',
      questions.map((question) => questionTitle(catalogue, question)),
    ),
  ];
}
