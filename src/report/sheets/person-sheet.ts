import type { WarningCode } from '../../pathways/dated-facts.js';
import type { Recommendation } from '../../pathways/recommendation.js';
import type { Strength } from '../../pathways/strengths.js';
import type { Block, ListItem } from '../document/block.js';
import { type Inline, textOf as plain, type Run, strong } from '../document/inline.js';
import type { Page, Sheet, SheetPart } from '../document/sheet.js';
import { PERSON_CATALOGUES } from '../locales/catalogues.js';
import type { PersonCatalogue } from '../locales/person-words.js';
import { colonOf, type ReportLanguage, separatorOf } from '../locales/report-language.js';
import type { CanDoView } from '../model/test-view.js';
import type { ReportModel } from '../report-model.js';
import { levelBand, standingWords } from './level-words.js';
import { choosePage, type PageChoice, type PageRoom } from './page-choice.js';
import {
  aheadLines,
  headLines,
  type ItemLines,
  itemLines,
  PAGE_LINES,
  paragraphLines,
  ROOM,
} from './person-page.js';
import { recommendationTitle } from './recommendation-title.js';
import { type Wording, wordingOf } from './wording.js';

/** Own words longer than this go overleaf. */
const SHORT_WORDS = 150;

/** Attitudes named. */
const ATTITUDES = 2;

/** Can-do lines below which experience, titles and languages are told too. */
const ENOUGH = 4;

/** Warnings of a title whose date has passed. */
const DATE_OVER: readonly WarningCode[] = ['registration-ended', 'delivery-ended'];

/**
 * The sheet for the person: one page, a second for their own words and the plan decided. In another language than
 * French and English, followed by its French twin, and marked until its translation was read again. French and
 * English tell the same lines; another language, whose page may be full sooner, the same or fewer.
 */
export function personSheet(model: ReportModel, language: ReportLanguage): Sheet {
  const draftIn = (code: ReportLanguage): Draft => draftOf(model, PERSON_CATALOGUES[code]);
  const proposed = proposedNow(model);
  const subjects = {
    canDo: [...model.canDo, ...toldStrengths(model).map(() => undefined)],
    main: Math.max(
      0,
      proposed.findIndex(({ role }) => role === 'main'),
    ),
  };
  const references = { fr: draftIn('fr'), en: draftIn('en') };
  const choice = choosePage(Object.values(references).map(roomOf), subjects);
  if (language === 'fr' || language === 'en') {
    return { kind: 'person', parts: [personPart(model, references[language], choice)] };
  }
  const own = draftIn(language);
  return {
    kind: 'person',
    parts: [
      personPart(model, own, choosePage([roomOf(own)], subjects, choice)),
      personPart(model, references.fr, choice),
    ],
  };
}

/** The first page in one language: what is always there, and what can be chosen from. */
interface Draft {
  readonly wording: Wording;
  readonly over: string;
  readonly before: readonly Block[];
  readonly attitudes: string | undefined;
  readonly talk: string;
  readonly ownWords: Block;
  readonly canDo: readonly Inline[];
  readonly next: readonly Inline[];
  readonly paths: readonly Inline[];
  /** Lines left for what is chosen. */
  readonly lines: number;
}

function personPart(model: ReportModel, draft: Draft, choice: PageChoice): SheetPart {
  const { wording, over } = draft;
  const { words, language } = wording;
  const overleaf = overleafBlocks(model, wording);
  return {
    language,
    title: words.title,
    over,
    pages: [
      { blocks: firstPage(draft, choice) },
      ...(overleaf.length > 0 ? [{ blocks: overleaf } satisfies Page] : []),
    ],
    frame: { asTable: words.chart.asTable },
  };
}

function draftOf(model: ReportModel, catalogue: PersonCatalogue): Draft {
  const wording = wordingOf(catalogue);
  const { words } = wording;
  const { result } = model;
  const over = [words.over, wording.day(result.profile.at), ...(result.label ? [result.label] : [])].join(
    ' · ',
  );
  const said = ownWordsText(model);
  const wordsHere = said.length <= SHORT_WORDS;
  const talk = [
    ...(proposedNow(model).some(({ kind }) => kind === 'vpl') ? [words.vpl] : []),
    ...dateOverText(model, wording),
    words.talk,
    words.contest(wording.day(result.proposals.plan.retestFrom)),
  ].join(' ');
  const tests = testBlocks(model, wording);
  const notices = [
    ...(catalogue.reviewed === undefined ? [notReviewed(words.notReviewed)] : []),
    ...(result.profile.complete ? [] : [{ kind: 'paragraph', text: words.unfinished } as const]),
  ];
  const attitudes = attitudesText(model, wording);
  return {
    wording,
    over,
    before: [
      ...notices,
      { kind: 'box', tone: 'key', blocks: words.purpose.map((text) => ({ kind: 'paragraph', text })) },
      ...tests.blocks,
    ],
    attitudes,
    talk,
    ownWords:
      said === ''
        ? { kind: 'writing', label: '', lines: 2 }
        : { kind: 'paragraph', text: wordsHere ? words.quote(said) : words.ownWordsOverleaf },
    canDo: canDoItems(model, catalogue, wording),
    next: model.next.map((line) => [canDoText(line, wording)]),
    paths: pathTitles(model, wording),
    lines:
      PAGE_LINES -
      headLines(words.title, over) -
      notices.length -
      ROOM.box -
      words.purpose.reduce((sum, text) => sum + paragraphLines(text), 0) -
      tests.lines -
      2 * ROOM.heading -
      paragraphLines(talk) -
      ROOM.paragraph -
      (said === '' ? ROOM.writing : wordsHere ? paragraphLines(words.quote(said)) : 1),
  };
}

function roomOf({ wording, canDo, next, paths, lines, attitudes }: Draft): PageRoom {
  const { words } = wording;
  return {
    lines,
    attitudes: attitudes === undefined ? 0 : paragraphLines(attitudes) + ROOM.paragraph,
    canDo: linesOf(canDo),
    next: linesOf(next),
    paths: linesOf(paths),
    none: {
      canDo: itemLines(words.atTheStart),
      next: itemLines(words.nothingNext),
      paths: itemLines(words.noPath),
    },
  };
}

function linesOf(items: readonly Inline[]): ItemLines[] {
  return items.map((text) => itemLines(plain(text)));
}

function firstPage(draft: Draft, choice: PageChoice): Block[] {
  const { words } = draft.wording;
  const chosen = (list: readonly Inline[], kept: readonly number[]): ListItem[] =>
    kept.flatMap((index) => {
      const text = list[index];
      return text === undefined ? [] : [{ text }];
    });
  const listed = (items: readonly ListItem[], marker: 'done' | 'next', instead: string): Block =>
    items.length > 0 ? { kind: 'list', items, marker } : { kind: 'paragraph', text: instead };
  const next = chosen(draft.next, choice.next);
  const paths = chosen(draft.paths, choice.paths);
  const nothingNext = draft.before.some(({ kind }) => kind === 'chart') ? words.nothingNext : words.noPath;
  const ahead: Block[] = [
    {
      kind: 'section',
      title: next.length > 0 ? words.soon : words.next,
      blocks: [listed(next, 'next', nothingNext)],
    },
    { kind: 'section', title: words.paths, blocks: [listed(paths, 'next', words.noPath)] },
  ];
  const texts = (items: readonly ListItem[], instead: string): Inline[] =>
    items.length > 0 ? items.map(({ text }) => text) : [instead];
  const { columns } = aheadLines(linesOf(texts(next, nothingNext)), linesOf(texts(paths, words.noPath)));
  return [
    ...draft.before,
    {
      kind: 'section',
      title: words.canDo,
      blocks: [
        listed(chosen(draft.canDo, choice.canDo), 'done', words.atTheStart),
        ...(draft.attitudes === undefined || !choice.attitudes
          ? []
          : [{ kind: 'paragraph', text: draft.attitudes } as const]),
      ],
    },
    ...(columns ? [{ kind: 'columns', columns: ahead.map((section) => [section]) } satisfies Block] : ahead),
    { kind: 'paragraph', text: draft.talk },
    { kind: 'section', title: words.ownWords, together: true, blocks: [draft.ownWords] },
  ];
}

function notReviewed(words: string): Block {
  return {
    kind: 'paragraph',
    text: [strong(words), ' · ', { text: PERSON_CATALOGUES.fr.words.notReviewed, language: 'fr' }],
    tone: 'note',
  };
}

function attitudesText({ attitudes }: ReportModel, wording: Wording): string | undefined {
  if (attitudes.length === 0) return undefined;
  const named = attitudes.slice(0, ATTITUDES).map(({ id, title }) => wording.text(title, `attitude/${id}`));
  return wording.words.attitudes(named.join(separatorOf(wording.language)));
}

function testBlocks(model: ReportModel, wording: Wording): { blocks: Block[]; lines: number } {
  const { words } = wording;
  let lines = 0;
  const given = model.tests.flatMap((test): Block[] => {
    const standing = test.overall?.standing;
    const title = wording.say(test.title, `bank/${test.bank}`);
    if (!standing) {
      lines += 1;
      return [{ kind: 'paragraph', text: sentence(title, words.notMeasured, wording.language) }];
    }
    const chart = levelBand(test, standing, wording);
    const caption = sentence(title, standingWords(test, standing, wording), wording.language);
    const two = chart.steps.some((step) => step.label.length > 13);
    lines += paragraphLines(plain(caption)) + (two ? ROOM.chart.long : ROOM.chart.short);
    return [
      {
        kind: 'chart',
        chart,
        caption,
        captionFirst: true,
      },
    ];
  });
  const missing = model.missingTests
    .filter(({ reason }) => reason === 'declared')
    .map(({ bank, title }): Block => {
      lines += 1;
      return {
        kind: 'paragraph',
        text: sentence(wording.say(title, `bank/${bank}`), words.declared, wording.language),
      };
    });
  return { blocks: [...missing, ...given], lines };
}

function sentence(title: ReturnType<Wording['say']>, rest: string, language: string): Inline {
  return [strong(title), colonOf(language), `${rest}.`];
}

function canDoItems(model: ReportModel, catalogue: PersonCatalogue, wording: Wording): Inline[] {
  return [
    ...model.canDo.map((line) => [canDoText(line, wording)]),
    ...toldStrengths(model).map((strength) => [strengthText(strength, model, catalogue, wording)]),
  ];
}

/** What experience, titles and languages bring, told where there are few can-do lines. */
function toldStrengths({ canDo, result }: ReportModel): readonly Strength[] {
  return canDo.length >= ENOUGH ? [] : result.proposals.strengths.filter(({ kind }) => kind !== 'level');
}

/** A strength by a sentence with the name of the area or of the title in it, where the content is in other languages. */
function strengthText(
  { kind, id, text }: Strength,
  { result }: ReportModel,
  { content }: PersonCatalogue,
  wording: Wording,
): Run {
  const key = `strength/${kind}`;
  const template = text[wording.language] === undefined ? content[key] : undefined;
  if (template === undefined) return wording.say(text, key);
  const named = result.proposals.certifications.find((certification) => certification.id === id);
  const name =
    kind === 'title' && named
      ? wording.text(named.title, `certification/${id}`)
      : (Object.entries(content).find(
          ([place]) => place.startsWith('area/') && place.endsWith(`/${id}`),
        )?.[1] ?? '');
  return { text: template.replace(/\{\w+\}/, () => name) };
}

function canDoText(line: CanDoView, wording: Wording): ReturnType<Wording['say']> {
  return wording.say(line.text, `can-do/${line.id}`);
}

function proposedNow({ result }: ReportModel): readonly Recommendation[] {
  return result.proposals.recommendations.filter(({ role }) => role !== 'later');
}

/** Names of what is proposed now, in the order of their rank. */
function pathTitles(model: ReportModel, wording: Wording): Inline[] {
  const { certifications } = model.result.proposals;
  const names = new Map(certifications.map(({ id, title }) => [id, title] as const));
  return proposedNow(model).map((recommendation) => {
    const title = recommendationTitle(recommendation, names, wording);
    return recommendation.certainty === 'to-check' ? [title, ` (${wording.words.toCheck})`] : [title];
  });
}

/** That a date has passed, of the titles proposed now it is true of; nothing when of none. */
function dateOverText(model: ReportModel, wording: Wording): string[] {
  const proposed = proposedNow(model);
  const over = new Set(
    proposed.flatMap(({ warnings }) =>
      warnings.filter(({ code }) => DATE_OVER.includes(code)).map(({ about }) => about),
    ),
  );
  if (over.size === 0) return [];
  const titles = new Set([...over, ...proposed.flatMap(({ certification }) => certification ?? [])]);
  const names = model.result.proposals.certifications
    .filter(({ id }) => over.has(id))
    .map(({ id, title }) => wording.text(title, `certification/${id}`));
  const { words } = wording;
  return [words.dateOver(titles.size === 1 ? words.thisTitle : wording.list(names))];
}

/** Own words too long for the first page, and the plan once something of it was decided. */
function overleafBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words } = wording;
  const said = ownWordsText(model);
  const { plan } = model.result.proposals;
  const decided = plan.steps.some((step) => step.decided !== undefined);
  const steps = plan.steps.filter(({ active }) => active);
  return [
    ...(said.length > SHORT_WORDS
      ? [
          {
            kind: 'section',
            title: words.ownWords,
            blocks: model.result.ownWords.map(
              ({ text }): Block => ({ kind: 'paragraph', text: words.quote(text) }),
            ),
          } satisfies Block,
        ]
      : []),
    ...(decided && steps.length > 0
      ? [
          {
            kind: 'section',
            title: words.plan,
            blocks: [
              {
                kind: 'list',
                marker: 'next',
                items: steps.map((step) => {
                  const text = wording.say(step.text, `step/${step.id}`);
                  return { text: dated(words.planStep, wording.day(step.due), text) };
                }),
              },
            ],
          } satisfies Block,
          ...meetings(model, wording),
        ]
      : []),
  ];
}

function meetings({ result }: ReportModel, wording: Wording): Block[] {
  const agreed = result.proposals.plan.followUps.filter((meeting) => meeting.agreed === true);
  if (agreed.length === 0) return [];
  return [
    {
      kind: 'section',
      title: wording.words.meetings,
      blocks: [{ kind: 'list', items: agreed.map(({ on }) => ({ text: wording.day(on) })) }],
    },
  ];
}

/** A sentence with a date and a text that may be in another language. */
function dated(
  write: (date: string, text: string) => string,
  date: string,
  text: ReturnType<Wording['say']>,
): Inline {
  const [before = '', after = ''] = write(date, '\u0000').split('\u0000');
  return [before, text, after];
}

function ownWordsText({ result }: ReportModel): string {
  return result.ownWords.map(({ text }) => text.trim()).join(' – ');
}
