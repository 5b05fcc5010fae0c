import type { Block, Cell, Section } from '../../document/block.js';
import { colonOf, separatorOf } from '../../locales/report-language.js';
import type { Standing } from '../../model/standing.js';
import type { AreaView, TestView } from '../../model/test-view.js';
import type { ReportModel } from '../../report-model.js';
import type { CounsellorWording } from '../counsellor-wording.js';
import { numberKey, pathSteps } from '../level-words.js';
import { chances, levelCell, stripCell } from './level-cells.js';

/** The profile: a table per test, level and certainty in words, the zone drawn, chances by threshold. */
export function profileSection(
  model: ReportModel,
  tests: readonly TestView[],
  wording: CounsellorWording,
): Section {
  const { profile } = wording.words;
  const last = tests[tests.length - 1] === model.tests[model.tests.length - 1];
  const first = tests[0] === model.tests[0];
  const blocks: Block[] = [
    ...(tests.length === 0 ? [{ kind: 'paragraph', text: profile.noTest } as const] : []),
    ...(tests.length > 0 && first ? [{ kind: 'paragraph', text: profile.help, tone: 'note' } as const] : []),
    ...tests.map((test) => testSection(test, wording)),
    ...(last ? missing(model, wording) : []),
  ];
  return { kind: 'section', title: first ? profile.title : profile.continued, blocks };
}

function testSection(test: TestView, wording: CounsellorWording): Section {
  const { profile } = wording.words;
  const steps = pathSteps(test, wording.person);
  const title = wording.text(test.title, `bank/${test.bank}`);
  const key = numberKey(steps);
  const measured = test.areas.filter(({ measured: done }) => done);
  const asked = measured.some(({ selfAssessed }) => selfAssessed !== undefined);
  const row = (head: Cell, name: string, standing: Standing, area?: AreaView): Cell[] => [
    head,
    levelCell(test, standing, wording),
    stripCell(test, name, standing, wording, area?.selfAssessed),
    area ? `${area.items}${area.dontKnow > 0 ? profile.dontKnow(area.dontKnow) : ''}` : '',
    ...(asked ? [area?.selfAssessed === undefined ? '' : (steps[area.selfAssessed]?.short ?? '')] : []),
    ...standing.cuts.map((cut) => chances(cut.probability)),
  ];
  const over = (found: { standing: Standing } | undefined, name: string): Cell[][] =>
    found ? [row([{ text: name, strong: true }], name, found.standing)] : [];
  const areaRow = (area: AreaView): Cell[] => {
    const name = wording.text(area.title, `area/${test.bank}/${area.id}`);
    return area.standing ? row(name, name, area.standing, area) : [name, profile.notMeasured];
  };
  return {
    kind: 'section',
    title: key === undefined ? title : [title, { text: ` (${key})` }],
    blocks: [
      {
        kind: 'table',
        caption: title,
        quietCaption: true,
        columns: [
          { title: profile.area, share: asked ? 30 : 40 },
          { title: profile.level, tight: true },
          { title: profile.zone, steps: steps.map((step) => step.short) },
          { title: profile.answers, tight: true },
          ...(asked ? [{ title: profile.self }] : []),
          ...steps.slice(1).map((step) => ({ title: profile.orAbove(step.short), tight: true })),
        ],
        rows: [
          ...over(test.overall, profile.overall),
          ...over(test.written, profile.written),
          ...over(test.oral, profile.oral),
          ...measured.map(areaRow),
        ],
      },
      ...unmeasured(test, wording),
    ],
  };
}

/** Areas of a test that have no level, grouped by reason. */
function unmeasured(test: TestView, wording: CounsellorWording): Block[] {
  const { profile } = wording.words;
  const groups = new Map<string, string[]>();
  for (const area of test.areas) {
    if (area.measured) continue;
    const reason = profile.reasons[area.reason ?? 'not-given'];
    groups.set(reason, [
      ...(groups.get(reason) ?? []),
      wording.text(area.title, `area/${test.bank}/${area.id}`),
    ]);
  }
  if (groups.size === 0) return [];
  const said = [...groups]
    .map(([reason, areas]) => `${areas.join(', ')} (${reason})`)
    .join(separatorOf(wording.language));
  return [
    { kind: 'paragraph', text: `${profile.notMeasured}${colonOf(wording.language)}${said}.`, tone: 'note' },
  ];
}

function missing({ missingTests }: ReportModel, wording: CounsellorWording): Block[] {
  if (missingTests.length === 0) return [];
  const { profile } = wording.words;
  const said = missingTests
    .map(({ bank, title, reason }) => `${wording.text(title, `bank/${bank}`)} (${profile.reasons[reason]})`)
    .join(separatorOf(wording.language));
  return [{ kind: 'paragraph', text: `${profile.notMeasured}${colonOf(wording.language)}${said}.` }];
}

/** Attitudes named as strengths, kept apart from the levels. */
export function attitudeBlocks(model: ReportModel, wording: CounsellorWording): Block[] {
  if (model.attitudes.length === 0) return [];
  const { profile } = wording.words;
  const named = model.attitudes.map(({ id, title }) => wording.text(title, `attitude/${id}`)).join(', ');
  return [
    {
      kind: 'paragraph',
      text: `${profile.attitudes}${colonOf(wording.language)}${named}. ${profile.attitudesNote}`,
    },
  ];
}
