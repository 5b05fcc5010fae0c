import type { Block, ListItem } from '../document/block.js';
import { type Inline, textOf as plain, strong } from '../document/inline.js';
import type { Page, Sheet, SheetPart } from '../document/sheet.js';
import { PERSON_CATALOGUES } from '../locales/catalogues.js';
import type { PersonCatalogue } from '../locales/person-words.js';
import { colonOf, type ReportLanguage } from '../locales/report-language.js';
import type { CanDoView } from '../model/test-view.js';
import type { ReportModel } from '../report-model.js';
import { levelBand, standingWords } from './level-words.js';
import { fitting, linesOf } from './line-budget.js';
import { recommendationTitle } from './recommendation-title.js';
import { type Wording, wordingOf } from './wording.js';

/** Lines of 14 points on a page, margins out. */
const PAGE_LINES = 40.6;

/** Lines of the frame: title, what this is, three section headings, spaces. */
const FRAME_LINES = 12.1;

/** Lines for the person to write on, and for their own words beside their text. */
const WRITING_LINES = 2.8;

/** Lines a test takes with its path, on one line or two. */
const TEST_LINES = { short: 2.4, long: 3.3 };

/** Own words longer than this go overleaf. */
const SHORT_WORDS = 150;

/** What can be told before a reader loses the thread. */
const MOST = { canDo: 6, attitudes: 2, next: 3, paths: 3 };

/**
 * The sheet for the person: one page, a second for their own words and the plan decided. In another language than
 * French and English, followed by its French twin, and marked until its translation was read again.
 */
export function personSheet(model: ReportModel, language: ReportLanguage): Sheet {
  const catalogue = PERSON_CATALOGUES[language];
  const own = personPart(model, catalogue);
  const twin = language === 'fr' || language === 'en' ? [] : [personPart(model, PERSON_CATALOGUES.fr)];
  return { kind: 'person', parts: [own, ...twin] };
}

function personPart(model: ReportModel, catalogue: PersonCatalogue): SheetPart {
  const wording = wordingOf(catalogue);
  const { words, language } = wording;
  const { result } = model;
  const overleaf = overleafBlocks(model, wording);
  const over = [words.over, wording.day(result.profile.at), ...(result.label ? [result.label] : [])];
  return {
    language,
    title: words.title,
    over: over.join(' · '),
    pages: [
      { blocks: firstPage(model, catalogue, wording) },
      ...(overleaf.length > 0 ? [{ blocks: overleaf } satisfies Page] : []),
    ],
    frame: { asTable: words.chart.asTable },
  };
}

function firstPage(model: ReportModel, catalogue: PersonCatalogue, wording: Wording): Block[] {
  const { words } = wording;
  const { result } = model;
  const notReviewed = catalogue.reviewed === undefined;
  const tests = testBlocks(model, wording);
  const said = ownWordsText(model);
  const wordsHere = said.length <= SHORT_WORDS;
  const talk = `${words.talk} ${words.contest(wording.day(result.proposals.plan.retestFrom))}`;
  const left =
    PAGE_LINES -
    FRAME_LINES -
    tests.lines -
    linesOf(talk) -
    (notReviewed ? 1.2 : 0) -
    (result.profile.complete ? 0 : 1) -
    (said === '' ? WRITING_LINES : wordsHere ? linesOf(said) : 1);
  const attitudes =
    model.attitudes.length === 0
      ? undefined
      : words.attitudes(
          model.attitudes
            .slice(0, MOST.attitudes)
            .map(({ id, title }) => wording.text(title, `attitude/${id}`))
            .join(' ; '),
        );
  const sides = sideLists(model, wording, left * 0.58);
  const canDo = fitting(
    canDoItems(model, wording),
    left - sides.lines - (attitudes === undefined ? 0 : linesOf(attitudes)),
    (item) => plain(item.text),
    { most: MOST.canDo },
  );
  return [
    ...(notReviewed
      ? [
          {
            kind: 'paragraph',
            text: [
              strong(words.notReviewed),
              ' · ',
              { text: PERSON_CATALOGUES.fr.words.notReviewed, language: 'fr' },
            ],
            tone: 'note',
          } as const,
        ]
      : []),
    {
      kind: 'box',
      tone: 'key',
      blocks: words.purpose.map((text) => ({ kind: 'paragraph', text })),
    },
    ...tests.blocks,
    ...(result.profile.complete ? [] : [{ kind: 'paragraph', text: words.unfinished } as const]),
    {
      kind: 'section',
      title: words.canDo,
      blocks: [
        canDo.length > 0
          ? { kind: 'list', items: canDo, marker: 'done' }
          : { kind: 'paragraph', text: words.atTheStart },
        ...(attitudes === undefined ? [] : [{ kind: 'paragraph', text: attitudes } as const]),
      ],
    },
    { kind: 'columns', columns: [[sides.next], [sides.paths]] },
    { kind: 'paragraph', text: talk },
    {
      kind: 'section',
      title: words.ownWords,
      together: true,
      blocks: [
        said === ''
          ? { kind: 'writing', label: '', lines: 2 }
          : { kind: 'paragraph', text: wordsHere ? words.quote(said) : words.ownWordsOverleaf },
      ],
    },
  ];
}

function testBlocks(model: ReportModel, wording: Wording): { blocks: Block[]; lines: number } {
  const { words } = wording;
  let lines = 0;
  const given = model.tests.flatMap((test): Block[] => {
    const standing = test.overall?.standing;
    const title = wording.say(test.title, `bank/${test.bank}`);
    if (!standing) {
      lines += 1.2;
      return [{ kind: 'paragraph', text: sentence(title, words.notMeasured, wording.language) }];
    }
    const chart = levelBand(test, standing, wording);
    const caption = sentence(title, standingWords(test, standing, wording), wording.language);
    lines += linesOf(plain(caption));
    lines += chart.steps.some((step) => step.label.length > 13) ? TEST_LINES.long : TEST_LINES.short;
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
      lines += 1.2;
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

function canDoItems({ canDo, result }: ReportModel, wording: Wording): ListItem[] {
  const lines = canDo.map((line): ListItem => ({ text: [canDoText(line, wording)] }));
  // What experience, titles and languages bring is told in the languages it is written in.
  const more = result.proposals.strengths
    .filter(({ kind, text }) => kind !== 'level' && text[wording.language] !== undefined)
    .map(({ text, kind, id }): ListItem => ({ text: [wording.say(text, `strength/${kind}/${id}`)] }));
  return lines.length >= 4 ? lines : [...lines, ...more];
}

function canDoText(line: CanDoView, wording: Wording): ReturnType<Wording['say']> {
  return wording.say(line.text, `can-do/${line.id}`);
}

/** What comes next and the suggested paths, side by side: each gets half the width. */
function sideLists(
  model: ReportModel,
  wording: Wording,
  lines: number,
): { next: Block; paths: Block; lines: number } {
  const { words } = wording;
  const half = { share: 0.42 };
  const next = fitting(model.next, lines, (line) => canDoText(line, wording).text, {
    ...half,
    most: MOST.next,
  });
  const certifications = new Map(
    model.result.proposals.certifications.map(({ id, title }) => [id, title] as const),
  );
  const proposed = model.result.proposals.recommendations
    .filter(({ role }) => role !== 'later')
    .map((recommendation): Inline => {
      const title = recommendationTitle(recommendation, certifications, wording);
      return recommendation.certainty === 'to-check' ? [title, ` (${words.toCheck})`] : [title];
    });
  const paths = fitting(proposed, lines, plain, { ...half, most: MOST.paths });
  const taken = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + linesOf(text, half.share), 0);
  return {
    next: {
      kind: 'section',
      title: words.next,
      blocks: [
        next.length > 0
          ? {
              kind: 'list',
              items: next.map((line) => ({ text: [canDoText(line, wording)] })),
              marker: 'next',
            }
          : {
              kind: 'paragraph',
              text: model.tests.length > 0 ? words.nothingNext : words.noPath,
            },
      ],
    },
    paths: {
      kind: 'section',
      title: words.paths,
      blocks: [
        paths.length > 0
          ? { kind: 'list', items: paths.map((text) => ({ text })), marker: 'next' }
          : { kind: 'paragraph', text: words.noPath },
      ],
    },
    lines: Math.max(taken(next.map((line) => canDoText(line, wording).text)), taken(paths.map(plain))),
  };
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
