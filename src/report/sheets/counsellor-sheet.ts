import type { CertificationView } from '../../pathways/certification-view.js';
import type { DatedWarning } from '../../pathways/dated-facts.js';
import type { Block, Section } from '../document/block.js';
import type { Page, Sheet } from '../document/sheet.js';
import type { CounsellorLanguage } from '../locales/report-language.js';
import type { ReportModel } from '../report-model.js';
import { blocSection } from './counsellor/bloc-section.js';
import { eligibilitySection } from './counsellor/eligibility-section.js';
import { planAnnex, planSection } from './counsellor/plan-section.js';
import { attitudeBlocks, profileSection } from './counsellor/profile-section.js';
import { proposalDetails, proposalItem } from './counsellor/proposal-section.js';
import { limitsSection, patternBlocks, recordSection, runSection } from './counsellor/record-sections.js';
import { type CounsellorWording, counsellorWording } from './counsellor-wording.js';
import { COUNSELLOR_PAGE_LINES, estimatedLines, splitToFit } from './page-fill.js';

/**
 * The sheet for the counsellor: the profile on the first page, the way to the title, the proposals and the plan on
 * the second; what does not fit there, all reasons and the record in annex pages. Nothing is cut.
 */
export function counsellorSheet(model: ReportModel, language: CounsellorLanguage): Sheet {
  const wording = counsellorWording(language);
  const { words } = wording;
  const { first, second, annex } = pagesOf(model, wording);
  const pages: Page[] = [
    { blocks: first },
    { blocks: second },
    { blocks: [{ kind: 'section', title: words.annex, blocks: annex }] },
  ];
  return {
    kind: 'counsellor',
    parts: [{ language, title: words.title, pages, frame: { asTable: words.asTable } }],
  };
}

function pagesOf(
  model: ReportModel,
  wording: CounsellorWording,
): { first: readonly Block[]; second: readonly Block[]; annex: readonly Block[] } {
  const { result } = model;
  const { proposals } = result;
  const [shown, ...others] = shownCertifications(model).map((certification) =>
    blocSection(certification, model, wording),
  );
  const { first, overflow } = profilePage(model, wording);
  const path: Block[] = [...overflow, ...(shown ? [shown] : []), ...cautions(model, wording)];
  const proposed = proposalSections(model, wording, COUNSELLOR_PAGE_LINES - estimatedLines(path));
  const second = splitToFit([...path, ...proposed, planSection(result, wording)], COUNSELLOR_PAGE_LINES);
  return {
    first,
    second: second.here,
    annex: [
      ...second.later,
      ...others,
      ...planAnnex(model, wording),
      ...proposals.eligibility.map((found) => eligibilitySection(found, wording)),
      ...details(model, wording),
      ...attitudeBlocks(model, wording),
      ...ownWords(model, wording),
      runSection(model, wording),
      recordSection(model, wording),
      limitsSection(wording),
    ],
  };
}

/** The first page: as many tests as fit; the others, and an unusual run of answers without room, come after. */
function profilePage(
  model: ReportModel,
  wording: CounsellorWording,
): { first: readonly Block[]; overflow: readonly Block[] } {
  const { tests } = model;
  const head = headBlocks(model, wording);
  const page = (count: number): Block[] => [...head, profileSection(model, tests.slice(0, count), wording)];
  let count = tests.length;
  while (count > 1 && estimatedLines(page(count)) > COUNSELLOR_PAGE_LINES) count -= 1;
  const rest = tests.slice(count);
  const pattern = patternBlocks(model, wording);
  const fits = rest.length === 0 && estimatedLines([...page(count), ...pattern]) <= COUNSELLOR_PAGE_LINES;
  return {
    first: fits ? [...page(count), ...pattern] : page(count),
    overflow: [...(rest.length > 0 ? [profileSection(model, rest, wording)] : []), ...(fits ? [] : pattern)],
  };
}

function headBlocks({ result, targets }: ReportModel, wording: CounsellorWording): Block[] {
  const { words } = wording;
  const { profile } = result;
  const { sitting } = words;
  const target =
    targets.length === 0
      ? sitting.undecided
      : targets.map(({ id, title }) => wording.text(title, `occupation/${id}`)).join(', ');
  const facts = [
    wording.day(profile.at),
    ...(result.label === undefined ? [] : [`${sitting.label} ${result.label}`]),
    ...(result.id === undefined ? [] : [`${sitting.id} ${result.id}`]),
    sitting.modes[profile.mode],
  ];
  return [
    { kind: 'paragraph', text: facts.join(' · '), tone: 'note' },
    { kind: 'paragraph', text: [{ text: `${sitting.target} – `, strong: true }, target] },
    {
      kind: 'box',
      tone: 'key',
      blocks: [
        ...words.purpose,
        ...(profile.complete ? [] : [words.unfinished]),
        ...(profile.consent === 'refused' ? [sitting.refused] : []),
      ].map((text) => ({ kind: 'paragraph', text })),
    },
  ];
}

/** The title aimed at first; without a target, the titles something is proposed for. */
function shownCertifications({ result }: ReportModel): readonly CertificationView[] {
  const { certifications, recommendations } = result.proposals;
  const withBlocs = certifications.filter(({ blocs }) => blocs.length > 0);
  const targeted = withBlocs.filter((certification) => certification.targeted);
  if (targeted.length > 0) return targeted;
  const proposed = new Set(recommendations.map(({ certification }) => certification));
  return withBlocs.filter(({ id }) => proposed.has(id));
}

/** Every dated caution that what is proposed now carries, once. What is for later keeps its own in the annex. */
function cautions({ result }: ReportModel, wording: CounsellorWording): Block[] {
  const { proposals } = result;
  const all: readonly DatedWarning[] = [
    ...proposals.certifications.filter(({ targeted }) => targeted).flatMap(({ warnings }) => warnings),
    ...proposals.recommendations.filter(({ role }) => role !== 'later').flatMap(({ warnings }) => warnings),
  ];
  const texts = [...new Set(all.map(({ text }) => wording.sentence(text)))];
  if (texts.length === 0) return [];
  return [
    {
      kind: 'box',
      tone: 'caution',
      blocks: [
        { kind: 'paragraph', text: [{ text: wording.words.cautions.title, strong: true }] },
        { kind: 'list', items: texts.map((text) => ({ text })) },
      ],
    },
  ];
}

/** The proposals in a few lines each: as many as there is room for, then the others. */
function proposalSections({ result }: ReportModel, wording: CounsellorWording, lines: number): Block[] {
  const { proposals: words } = wording.words;
  const items = result.proposals.recommendations.map((entry) => proposalItem(entry, wording));
  if (items.length === 0) {
    return [{ kind: 'section', title: words.title, blocks: [{ kind: 'paragraph', text: words.none }] }];
  }
  const section = (title: string, part: typeof items): Section => ({
    kind: 'section',
    title,
    blocks: [{ kind: 'list', items: part }],
  });
  let fitting = 1;
  while (
    fitting < items.length &&
    estimatedLines([section(words.title, items.slice(0, fitting + 1))]) <= lines
  ) {
    fitting += 1;
  }
  return [
    section(words.title, items.slice(0, fitting)),
    ...(fitting < items.length ? [section(words.more, items.slice(fitting))] : []),
  ];
}

function details({ result }: ReportModel, wording: CounsellorWording): Block[] {
  const { recommendations, certifications } = result.proposals;
  if (recommendations.length === 0) return [];
  const blocs = new Map(certifications.flatMap((view) => view.blocs.map((bloc) => [bloc.id, bloc] as const)));
  return [
    {
      kind: 'section',
      title: wording.words.proposals.details,
      blocks: recommendations.map((entry) => proposalDetails(entry, blocs, wording)),
    },
  ];
}

function ownWords({ result }: ReportModel, wording: CounsellorWording): Block[] {
  if (result.ownWords.length === 0) return [];
  return [
    {
      kind: 'section',
      title: wording.words.ownWords,
      blocks: result.ownWords.map(({ text }) => ({
        kind: 'paragraph',
        text: wording.person.words.quote(text),
      })),
    },
  ];
}
