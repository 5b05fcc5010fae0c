import type { Recommendation } from '../../pathways/recommendation.js';
import type { Block, ListItem } from '../document/block.js';
import { type Inline, textOf as plain, strong } from '../document/inline.js';
import type { Page, Sheet, SheetPart } from '../document/sheet.js';
import { PERSON_CATALOGUES } from '../locales/catalogues.js';
import type { PersonCatalogue } from '../locales/person-words.js';
import { colonOf, type ReportLanguage, separatorOf } from '../locales/report-language.js';
import type { CanDoView } from '../model/test-view.js';
import type { ReportModel } from '../report-model.js';
import { levelBand, standingWords } from './level-words.js';
import { fitting } from './line-budget.js';
import { headLines, itemLines, PAGE_LINES, paragraphLines, ROOM, sideBySide } from './person-page.js';
import { recommendationTitle } from './recommendation-title.js';
import { type Wording, wordingOf } from './wording.js';

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
  const over = [words.over, wording.day(result.profile.at), ...(result.label ? [result.label] : [])].join(
    ' · ',
  );
  return {
    language,
    title: words.title,
    over,
    pages: [
      { blocks: firstPage(model, catalogue, wording, PAGE_LINES - headLines(words.title, over)) },
      ...(overleaf.length > 0 ? [{ blocks: overleaf } satisfies Page] : []),
    ],
    frame: { asTable: words.chart.asTable },
  };
}

/** The first page. What can be left out is chosen so that the page is never more than one. */
function firstPage(model: ReportModel, catalogue: PersonCatalogue, wording: Wording, lines: number): Block[] {
  const { words } = wording;
  const { result } = model;
  const said = ownWordsText(model);
  const wordsHere = said.length <= SHORT_WORDS;
  const talk = [
    ...(proposedNow(model).some(({ kind }) => kind === 'vpl') ? [words.vpl] : []),
    words.talk,
    words.contest(wording.day(result.proposals.plan.retestFrom)),
  ].join(' ');
  const tests = testBlocks(model, wording);
  const notices = [
    ...(catalogue.reviewed === undefined ? [notReviewed(words.notReviewed)] : []),
    ...(result.profile.complete ? [] : [{ kind: 'paragraph', text: words.unfinished } as const]),
  ];
  const attitudes = attitudesText(model, wording);
  const left =
    lines -
    notices.length -
    ROOM.box -
    words.purpose.reduce((sum, text) => sum + paragraphLines(text), 0) -
    tests.lines -
    2 * ROOM.heading -
    (attitudes === undefined ? 0 : paragraphLines(attitudes) + ROOM.paragraph) -
    paragraphLines(talk) -
    ROOM.paragraph -
    (said === '' ? ROOM.writing : wordsHere ? paragraphLines(words.quote(said)) : 1);
  const ahead = aheadBlocks(model, wording, left * 0.6);
  const canDo = chosenCanDo(canDoItems(model, wording), left - ahead.lines);
  return [
    ...notices,
    { kind: 'box', tone: 'key', blocks: words.purpose.map((text) => ({ kind: 'paragraph', text })) },
    ...tests.blocks,
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
    ...ahead.blocks,
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

function notReviewed(words: string): Block {
  return {
    kind: 'paragraph',
    text: [strong(words), ' · ', { text: PERSON_CATALOGUES.fr.words.notReviewed, language: 'fr' }],
    tone: 'note',
  };
}

function attitudesText({ attitudes }: ReportModel, wording: Wording): string | undefined {
  if (attitudes.length === 0) return undefined;
  const named = attitudes
    .slice(0, MOST.attitudes)
    .map(({ id, title }) => wording.text(title, `attitude/${id}`));
  return wording.words.attitudes(named.join(separatorOf(wording.language)));
}

/** What the person can do, as far as there is room; the shortest line at least. */
function chosenCanDo(items: readonly ListItem[], lines: number): ListItem[] {
  const cost = (item: ListItem): number => itemLines(plain(item.text));
  const chosen = fitting(items, lines, cost, MOST.canDo);
  if (chosen.length > 0 || items.length === 0) return chosen;
  return [items.reduce((best, item) => (cost(item) < cost(best) ? item : best))];
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

/** What comes next and the suggested paths, side by side or one after the other, whichever is shorter. */
function aheadBlocks(
  model: ReportModel,
  wording: Wording,
  lines: number,
): { blocks: Block[]; lines: number } {
  const { words } = wording;
  const next = model.next.map((line) => canDoText(line, wording)).slice(0, MOST.next);
  const proposed = pathTitles(model, wording);
  // The pathway itself is always told; what goes with it as far as there is room.
  const main = Math.max(
    0,
    proposed.findIndex(({ main: isMain }) => isMain),
  );
  const nextTexts = next.map(({ text }) => text);
  const pathTexts = proposed.map(({ title }) => plain(title));
  let kept: { readonly next: number; readonly paths: readonly number[] } = {
    next: Math.min(1, next.length),
    paths: proposed.length === 0 ? [] : [main],
  };
  const layoutOf = ({ next: count, paths }: typeof kept) =>
    sideBySide(
      nextTexts.slice(0, count),
      paths.map((index) => pathTexts[index] ?? ''),
    );
  const tries: readonly (() => typeof kept)[] = [
    ...proposed.map((_, index) => () => ({
      ...kept,
      paths: [...new Set([...kept.paths, index])].slice(0, MOST.paths),
    })),
    ...next.map(() => () => ({ ...kept, next: Math.min(next.length, kept.next + 1) })),
  ];
  for (const attempt of tries) {
    const candidate = attempt();
    if (layoutOf(candidate).lines <= lines) kept = candidate;
  }
  const layout = layoutOf(kept);
  const sections: Block[] = [
    {
      kind: 'section',
      title: kept.next > 0 ? words.soon : words.next,
      blocks: [
        kept.next > 0
          ? {
              kind: 'list',
              items: next.slice(0, kept.next).map((text) => ({ text: [text] })),
              marker: 'next',
            }
          : { kind: 'paragraph', text: model.tests.length > 0 ? words.nothingNext : words.noPath },
      ],
    },
    {
      kind: 'section',
      title: words.paths,
      blocks: [
        kept.paths.length > 0
          ? {
              kind: 'list',
              items: [...kept.paths]
                .sort((left, right) => left - right)
                .flatMap((index) => proposed[index] ?? [])
                .map(({ title }) => ({ text: title })),
              marker: 'next',
            }
          : { kind: 'paragraph', text: words.noPath },
      ],
    },
  ];
  return {
    blocks: layout.columns ? [{ kind: 'columns', columns: sections.map((section) => [section]) }] : sections,
    lines: Math.max(layout.lines, 2 * ROOM.heading),
  };
}

function proposedNow({ result }: ReportModel): readonly Recommendation[] {
  return result.proposals.recommendations.filter(({ role }) => role !== 'later');
}

/** Names of what is proposed now, in the order of their rank. */
function pathTitles(model: ReportModel, wording: Wording): { title: Inline; main: boolean }[] {
  const { certifications } = model.result.proposals;
  const names = new Map(certifications.map(({ id, title }) => [id, title] as const));
  return proposedNow(model).map((recommendation) => {
    const title = recommendationTitle(recommendation, names, wording);
    return {
      title: recommendation.certainty === 'to-check' ? [title, ` (${wording.words.toCheck})`] : [title],
      main: recommendation.role === 'main',
    };
  });
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
