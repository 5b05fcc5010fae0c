import { DRAWS, RARE } from '../../answer-pattern/answer-pattern.js';
import type { Block, Section } from '../../document/block.js';
import { colonOf, separatorOf } from '../../locales/report-language.js';
import type { LeftOutView, ReportModel } from '../../report-model.js';
import type { CounsellorWording } from '../counsellor-wording.js';

/** How the sitting went: facts, nothing judged. */
export function runSection(model: ReportModel, wording: CounsellorWording): Section {
  const { run } = wording.words;
  const { profile, skippedParts, seesText } = model.result;
  const minutes = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / 60_000));
  const dontKnow = model.tests.reduce((sum, test) => sum + test.dontKnow, 0);
  const skipped = skippedParts.map((id) => {
    const part = model.parts.find((candidate) => candidate.id === id);
    return part ? wording.text(part.title, `part/${id}`) : id;
  });
  const leftOut = model.leftOut.map((task) => leftOutTask(task, wording)).join(separatorOf(wording.language));
  return {
    kind: 'section',
    title: run.title,
    together: true,
    blocks: [
      {
        kind: 'facts',
        items: [
          { term: run.duration, value: run.minutes(minutes(profile.seconds * 1000)) },
          { term: run.interruptions, value: String(profile.interruptions) },
          { term: run.readAloud, value: String(profile.readAloud) },
          { term: run.dontKnow, value: String(dontKnow) },
          ...(skipped.length === 0 ? [] : [{ term: run.skipped, value: skipped.join(', ') }]),
          ...(leftOut === '' ? [] : [{ term: run.leftOut, value: `${leftOut}. ${run.leftOutNote}` }]),
          ...model.tests.map((test) => ({
            term: wording.text(test.title, `bank/${test.bank}`),
            value: run.test(
              test.items,
              minutes(test.milliseconds),
              test.dontKnow,
              test.stop === undefined ? run.running : (run.stops[test.stop] ?? test.stop),
            ),
          })),
        ],
      },
      ...(seesText ? [] : [{ kind: 'paragraph', text: run.seesNoText } as const]),
    ],
  };
}

/** A task by its area, what it would have shown and its id; never by its own words. */
function leftOutTask({ item, bank, area, canDo }: LeftOutView, wording: CounsellorWording): string {
  const name = wording.text(area.title, `area/${bank}/${area.id}`);
  const shows = canDo
    ? ` – ${wording.person.words.quote(wording.text(canDo.text, `can-do/${canDo.id}`))}`
    : '';
  return `${name}${shows} (${item})`;
}

/** An unusual run of answers, in neutral words; nothing when there is none. */
export function patternBlocks(model: ReportModel, wording: CounsellorWording): Block[] {
  const { pattern } = wording.words;
  const found = model.patterns.flatMap(({ part, unusual }) => {
    const test = model.tests.find((candidate) => candidate.part === part);
    return test && unusual.length > 0
      ? [pattern.found(wording.text(test.title, `bank/${test.bank}`), unusual)]
      : [];
  });
  if (found.length === 0) return [];
  return [
    {
      kind: 'section',
      title: pattern.title,
      together: true,
      blocks: [
        { kind: 'list', items: found.map((text) => ({ text })) },
        { kind: 'paragraph', text: pattern.note },
        {
          kind: 'paragraph',
          text: pattern.method(DRAWS, RARE.uneven * 100, RARE.changing * 1000),
          tone: 'note',
        },
      ],
    },
  ];
}

/** Versions, hashes and calibration: what it takes to make this result again. */
export function recordSection(model: ReportModel, wording: CounsellorWording): Section {
  const { record, profile: words } = wording.words;
  const { profile, engine, seed, events } = model.result;
  const status = (kind: string, id: string): string => {
    const test = kind === 'bank' ? model.tests.find(({ bank }) => bank === id) : undefined;
    return test ? words.statuses[test.status] : '';
  };
  return {
    kind: 'section',
    title: record.title,
    blocks: [
      {
        kind: 'table',
        caption: record.title,
        quietCaption: true,
        columns: [
          { title: record.content },
          { title: record.version, tight: true },
          { title: record.hash },
          { title: record.status },
        ],
        rows: profile.content.map(({ kind, id, version, hash }) => [
          `${record.kinds[kind]} ${id}`,
          version,
          hash.slice(0, 16),
          status(kind, id),
        ]),
      },
      {
        kind: 'paragraph',
        text: [
          [record.engine, engine],
          [record.seed, seed],
          [record.events, String(events)],
        ]
          .map(([term, value]) => `${term}${colonOf(wording.language)}${value}`)
          .join(' · '),
      },
    ],
  };
}

/** What the result cannot say. */
export function limitsSection(wording: CounsellorWording): Section {
  const { limits } = wording.words;
  return {
    kind: 'section',
    title: limits.title,
    together: true,
    blocks: [{ kind: 'list', items: limits.lines.map((text) => ({ text })) }],
  };
}
