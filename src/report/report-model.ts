import type { AssessmentContent } from '../assessment/content.js';
import type { NotMeasuredReason } from '../assessment/profile.js';
import type { Catalogue } from '../pathways/catalogue.js';
import { type LevelChange, levelChanges } from '../pathways/level-changes.js';
import { type AnswerPattern, answerPattern } from './answer-pattern/answer-pattern.js';
import { type LocalText, localText } from './model/local-text.js';
import { canDoLines, nextLines } from './model/person-lines.js';
import { type CanDoView, type TestView, testView } from './model/test-view.js';
import type { SittingResult } from './sitting-result.js';

/** A test of the assessment that was not given. */
export interface MissingTest {
  readonly bank: string;
  readonly title: LocalText;
  readonly reason: NotMeasuredReason;
}

/** A named thing. */
export interface Named {
  readonly id: string;
  readonly title: LocalText;
}

/** A task that could not be done or observed. */
export interface LeftOutView {
  readonly item: string;
  readonly bank: string;
  readonly area: Named;
  /** What it would have shown, where its bank says so. */
  readonly canDo?: CanDoLine;
}

/** A line of what one can do. */
export interface CanDoLine {
  readonly id: string;
  readonly text: LocalText;
}

/** An earlier sitting, and what changed since. */
export interface EarlierSitting {
  readonly result: SittingResult;
  readonly tests: readonly TestView[];
}

/** Everything the sheets say, in no language yet: each sheet words it, each renderer writes the sheet. */
export interface ReportModel {
  readonly result: SittingResult;
  readonly tests: readonly TestView[];
  readonly missingTests: readonly MissingTest[];
  /** Answering patterns, by part. */
  readonly patterns: readonly (AnswerPattern & { readonly part: string })[];
  /** Can-do lines the answers support, in the order to tell them. */
  readonly canDo: readonly CanDoView[];
  /** Can-do lines that come next. */
  readonly next: readonly CanDoView[];
  /** Attitudes named as strengths; read by no rule. */
  readonly attitudes: readonly Named[];
  readonly targets: readonly Named[];
  /** Parts of the assessment. */
  readonly parts: readonly Named[];
  /** Tasks that could not be done or observed, by what they show: their content stays out of documents. */
  readonly leftOut: readonly LeftOutView[];
  /** Earlier sittings, oldest first. */
  readonly earlier: readonly EarlierSitting[];
  /** Changes since the sitting before this one, stated only where the posteriors support them. */
  readonly changes: readonly LevelChange[];
}

/** What a report may add to a result. */
export interface ReportOptions {
  /** Results of earlier sittings of the same person, in any order. */
  readonly earlier?: readonly SittingResult[];
}

/** Makes the view model of a result. Pure: nothing is measured again, nothing is decided here. */
export function reportModel(
  result: SittingResult,
  content: AssessmentContent,
  catalogue: Catalogue,
  { earlier = [] }: ReportOptions = {},
): ReportModel {
  const { profile } = result;
  const tests = testsOf(result, content);
  const ordered = [...earlier].sort((left, right) =>
    left.profile.begunAt.localeCompare(right.profile.begunAt),
  );
  const before = ordered[ordered.length - 1];
  return {
    result,
    tests,
    missingTests: missingTests(result, content),
    patterns: profile.tests.map((test) => ({
      part: test.part,
      ...answerPattern(test.posterior, result.seed),
    })),
    canDo: canDoLines(tradeFirst(tests, content)),
    next: nextLines(tests),
    attitudes: attitudesOf(result, content),
    targets: profile.targets.flatMap((id): Named[] => {
      const found = catalogue.certifications.occupations.find((occupation) => occupation.id === id);
      return found ? [{ id, title: found.title }] : [];
    }),
    parts: content.assessment.parts.map((part) => {
      const source =
        content.banks.find(({ id }) => id === part.bank) ??
        content.questionnaires.find(({ id }) => id === part.questionnaire);
      const title = part.title ?? source?.title ?? part.id;
      return { id: part.id, title: localText(title, content.assessment.defaultLanguage) };
    }),
    leftOut: leftOutOf(result, content),
    earlier: ordered.map((entry) => ({ result: entry, tests: testsOf(entry, content) })),
    changes: before ? levelChanges(before.profile, profile, catalogue) : [],
  };
}

/** The person's trade, whose areas are composed by target, comes before French and digital skills. */
function tradeFirst(tests: readonly TestView[], { assessment }: AssessmentContent): TestView[] {
  const isTrade = (test: TestView): boolean =>
    assessment.parts.some((part) => part.id === test.part && part.compose !== undefined);
  return [...tests.filter(isTrade), ...tests.filter((test) => !isTrade(test))];
}

function testsOf({ profile }: SittingResult, { banks }: AssessmentContent): TestView[] {
  return profile.tests.flatMap((test) => {
    const bank = banks.find(({ id }) => id === test.bank);
    return bank ? [testView(test, bank)] : [];
  });
}

function missingTests({ profile }: SittingResult, content: AssessmentContent): MissingTest[] {
  const given = new Set(profile.tests.map(({ bank }) => bank));
  const seen = new Set<string>();
  return content.assessment.parts.flatMap((part): MissingTest[] => {
    const bank = content.banks.find(({ id }) => id === part.bank);
    if (!bank || bank.scoring === 'strengths' || given.has(bank.id) || seen.has(bank.id)) return [];
    seen.add(bank.id);
    const declared = bank.language === 'fr' && profile.answers['schooled-in-french'] === 'yes';
    return [
      {
        bank: bank.id,
        title: localText(bank.title, bank.defaultLanguage),
        reason: declared ? 'declared' : 'not-given',
      },
    ];
  });
}

function attitudesOf({ profile }: SittingResult, { banks }: AssessmentContent): Named[] {
  return profile.strengths.flatMap(({ bank: id, strengths }) => {
    const bank = banks.find((candidate) => candidate.id === id);
    return strengths.flatMap((scale): Named[] => {
      const found = bank?.scales.find((candidate) => candidate.id === scale);
      return found && bank ? [{ id: scale, title: localText(found.title, bank.defaultLanguage) }] : [];
    });
  });
}

function leftOutOf({ leftOut }: SittingResult, { assessment, banks }: AssessmentContent): LeftOutView[] {
  return leftOut.flatMap(({ part, item: id }): LeftOutView[] => {
    const bankId = assessment.parts.find((candidate) => candidate.id === part)?.bank;
    const bank = banks.find((candidate) => candidate.id === bankId);
    const item = bank?.items.find((candidate) => candidate.id === id);
    const scale = bank?.scales.find((candidate) => candidate.id === item?.scale);
    if (!bank || !item || !scale) return [];
    const words = (text: Parameters<typeof localText>[0]): LocalText => localText(text, bank.defaultLanguage);
    const line = Object.values(scale.levels ?? {})
      .flatMap((level) => level?.canDo ?? [])
      .find((candidate) => item.canDo?.includes(candidate.id));
    return [
      {
        item: id,
        bank: bank.id,
        area: { id: scale.id, title: words(scale.title) },
        ...(line ? { canDo: { id: line.id, text: words(line.text) } } : {}),
      },
    ];
  });
}
