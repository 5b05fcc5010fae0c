import type { Catalogue } from '../../pathways/catalogue.js';
import type { BlocLine, ExperienceLine, VplPrefeasibility } from '../../pathways/vpl-prefeasibility.js';
import type { Block } from '../document/block.js';
import { strong } from '../document/inline.js';
import type { Sheet } from '../document/sheet.js';
import { type CounsellorLanguage, colonOf, separatorOf } from '../locales/report-language.js';
import { type CounsellorWording, counsellorWording } from './counsellor-wording.js';

/** The preparation of a VPL feasibility file, in the order of the official one. */
export function vplSheet(file: VplPrefeasibility, catalogue: Catalogue, language: CounsellorLanguage): Sheet {
  const wording = counsellorWording(language);
  const { vpl, blocs: blocWords } = wording.words;
  const colon = colonOf(language);
  const { target } = file;
  const code = target.code ? ` – ${blocWords.code(target.code.code, target.code.current)}` : '';
  const list = (items: readonly string[]): Block =>
    items.length === 0
      ? { kind: 'paragraph', text: vpl.none }
      : { kind: 'list', items: items.map((text) => ({ text })) };
  const section = (title: string, ...blocks: readonly Block[]): Block => ({ kind: 'section', title, blocks });
  const shortBlocs = target.blocs.map((id) => id.slice(id.indexOf('/') + 1)).join(', ');
  const blocks: Block[] = [
    { kind: 'box', tone: 'key', blocks: vpl.purpose.map((text) => ({ kind: 'paragraph', text })) },
    section(vpl.situation, list(file.situation.map((id) => vpl.situations[id] ?? id))),
    section(
      vpl.target,
      {
        kind: 'paragraph',
        text: [
          strong(wording.sentence(target.title)),
          `${code}${colon}${vpl.scope[target.scope]}${shortBlocs === '' ? '' : ` (${shortBlocs})`}.`,
        ],
      },
      ...file.warnings.map(
        (warning): Block => ({
          kind: 'box',
          tone: 'caution',
          blocks: [{ kind: 'paragraph', text: wording.sentence(warning.text) }],
        }),
      ),
    ),
    section(vpl.experiences, experienceTable(file.experiences, catalogue, wording)),
    section(vpl.blocs, ...file.blocs.map((bloc) => blocBlock(bloc, wording))),
    section(
      vpl.prerequisites,
      list(
        file.prerequisites.map(({ id, state }) => {
          const name = id === 'first-aid' ? vpl.firstAid : id;
          return `${name}${colon}${vpl.prerequisiteStates[state] ?? state}`;
        }),
      ),
    ),
    section(
      vpl.basics,
      list(
        file.basicSkills.map(({ id, title, level, source }) => {
          const found = catalogue.pathways.measures[id]?.levels.find((entry) => entry.id === level);
          const said = found ? `${wording.sentence(found.title)}, ` : '';
          return `${wording.sentence(title)}${colon}${said}${vpl.basicSources[source]}`;
        }),
      ),
    ),
    section(vpl.goals, list(file.goals.map((id) => vpl.goal[id] ?? id))),
    section(vpl.opinion, { kind: 'writing', label: '', lines: 3 }),
  ];
  return {
    kind: 'vpl',
    parts: [
      {
        language,
        title: vpl.title,
        under: wording.day(file.madeOn),
        pages: [{ blocks }],
        frame: { asTable: wording.words.asTable },
      },
    ],
  };
}

function experienceTable(
  experiences: readonly ExperienceLine[],
  catalogue: Catalogue,
  wording: CounsellorWording,
): Block {
  const { vpl } = wording.words;
  if (experiences.length === 0) return { kind: 'paragraph', text: vpl.noExperience };
  const activities = new Map(
    catalogue.certifications.areas.flatMap((area) => [
      [area.id, area.title] as const,
      ...area.activities.map((activity) => [activity.id, activity.title] as const),
    ]),
  );
  const named = (ids: readonly string[]): string =>
    ids
      .map((id) => {
        const title = activities.get(id);
        return title ? wording.sentence(title) : id;
      })
      .join(separatorOf(wording.language));
  return {
    kind: 'table',
    caption: vpl.experiences,
    quietCaption: true,
    columns: [
      { title: vpl.experience, share: 45 },
      { title: vpl.kind },
      { title: vpl.duration },
      { title: vpl.recency },
      { title: vpl.autonomy },
      { title: vpl.traces, tight: true },
    ],
    rows: experiences.map((line) => [
      [
        strong(line.title ?? vpl.untitled),
        ` – ${named(line.activities.length > 0 ? line.activities : line.areas)}`,
      ],
      [vpl.kinds[line.kind ?? ''] ?? '', ...(line.abroad ? [`, ${vpl.abroad}`] : [])],
      vpl.durations[line.duration] ?? line.duration,
      vpl.recencies[line.recency ?? ''] ?? '',
      vpl.autonomies[line.autonomy ?? ''] ?? '',
      line.traces === undefined ? '' : line.traces ? vpl.yes : vpl.no,
    ]),
  };
}

function blocBlock(bloc: BlocLine, wording: CounsellorWording): Block {
  const { vpl, blocs } = wording.words;
  const id = bloc.id.slice(bloc.id.indexOf('/') + 1);
  return {
    kind: 'section',
    title: `${id} – ${wording.sentence(bloc.title)} (${blocs.states[bloc.state]})`,
    blocks: [
      {
        kind: 'table',
        caption: `${vpl.blocs} ${id}`,
        quietCaption: true,
        columns: [{ title: vpl.competence }, { title: vpl.proposed, tight: true }],
        rows: bloc.competences.map((competence) => [
          wording.sentence(competence.text),
          vpl.proposals[competence.proposed ?? 'unknown'],
        ]),
      },
      { kind: 'writing', label: vpl.words, lines: 2 },
    ],
  };
}
