import type { ProgressChart } from '../charts/chart.js';
import type { Block } from '../document/block.js';
import type { Sheet } from '../document/sheet.js';
import type { CounsellorLanguage } from '../locales/report-language.js';
import type { TestView } from '../model/test-view.js';
import type { ReportModel } from '../report-model.js';
import { levelInFull } from './counsellor/level-cells.js';
import { planAnnex, planSection } from './counsellor/plan-section.js';
import { type CounsellorWording, counsellorWording } from './counsellor-wording.js';
import { numberKey, pathSteps } from './level-words.js';

/** The sheet that puts several sittings side by side, oldest first. A change is stated only where it is supported. */
export function followUpSheet(model: ReportModel, language: CounsellorLanguage): Sheet {
  const wording = counsellorWording(language);
  const { followUp } = wording.words;
  const { result, earlier } = model;
  const blocks: Block[] = [
    {
      kind: 'box',
      tone: 'key',
      blocks: followUp.purpose.map((text) => ({ kind: 'paragraph', text })),
    },
    ...(earlier.length === 0 ? [{ kind: 'paragraph', text: followUp.only } as const] : []),
    {
      kind: 'section',
      title: followUp.levels,
      blocks: banksOf(model).map((bank) => progressBlock(bank, model, wording)),
    },
    ...changeBlocks(model, wording),
    planSection(result, wording),
    ...planAnnex(model, wording),
  ];
  const dates = [...earlier.map((entry) => entry.result), result].map(({ profile }) =>
    wording.day(profile.at),
  );
  return {
    kind: 'follow-up',
    parts: [
      {
        language,
        title: followUp.title,
        under: [...dates, ...(result.label === undefined ? [] : [result.label])].join(' · '),
        pages: [{ blocks }],
        frame: { asTable: wording.words.asTable },
      },
    ],
  };
}

/** Banks with an overall level in any of the sittings, in the order of the last one that has them. */
function banksOf({ tests, earlier }: ReportModel): string[] {
  const all = [tests, ...[...earlier].reverse().map((entry) => entry.tests)];
  return [...new Set(all.flatMap((list) => list.filter(({ overall }) => overall).map(({ bank }) => bank)))];
}

function progressBlock(bank: string, model: ReportModel, wording: CounsellorWording): Block {
  const { followUp } = wording.words;
  const sittings = [
    ...model.earlier.map(({ result, tests }) => ({ at: result.profile.at, tests })),
    { at: model.result.profile.at, tests: model.tests },
  ];
  const rows = sittings.flatMap(({ at, tests }) => {
    const test = tests.find((candidate) => candidate.bank === bank);
    return test?.overall ? [{ at, test, standing: test.overall.standing }] : [];
  });
  const last = rows[rows.length - 1]?.test as TestView;
  const title = wording.text(last.title, `bank/${bank}`);
  const steps = pathSteps(last, wording.person);
  const chart: ProgressChart = {
    kind: 'progress',
    title: followUp.chart(title),
    description: followUp.described(title, rows.length),
    steps,
    rows: rows.map(({ at, test, standing }) => ({
      label: wording.day(at),
      words: levelInFull(test, standing, wording),
      zone: standing.zone,
    })),
    heads: { date: followUp.date, level: followUp.level },
  };
  const key = numberKey(steps);
  return {
    kind: 'section',
    title: key === undefined ? title : `${title} (${key})`,
    together: true,
    blocks: [
      { kind: 'chart', chart, twinElsewhere: true },
      {
        kind: 'table',
        caption: followUp.chart(title),
        quietCaption: true,
        columns: [{ title: followUp.date, share: 40 }, { title: followUp.level }],
        rows: chart.rows.map((row) => [row.label, row.words]),
      },
    ],
  };
}

function changeBlocks({ changes, earlier }: ReportModel, wording: CounsellorWording): Block[] {
  if (earlier.length === 0) return [];
  const { followUp } = wording.words;
  const stated = changes.filter(({ change }) => change !== 'none');
  const said: Block =
    changes.length === 0
      ? { kind: 'paragraph', text: followUp.notComparable }
      : stated.length === 0
        ? { kind: 'paragraph', text: followUp.noChange }
        : { kind: 'list', items: stated.map(({ sentence }) => ({ text: wording.sentence(sentence) })) };
  return [{ kind: 'section', title: followUp.changes, blocks: [said], together: true }];
}
