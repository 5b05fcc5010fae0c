import type { BlocView } from '../../../pathways/bloc-view.js';
import type { CertificationView } from '../../../pathways/certification-view.js';
import type { Block, Section } from '../../document/block.js';
import { colonOf, separatorOf } from '../../locales/report-language.js';
import type { ReportModel } from '../../report-model.js';
import type { CounsellorWording } from '../counsellor-wording.js';

/** The way to a certification: drawn, then bloc by bloc with what it rests on. */
export function blocSection(
  certification: CertificationView,
  model: ReportModel,
  wording: CounsellorWording,
): Section {
  const { blocs: words } = wording.words;
  const title = wording.sentence(certification.title);
  const code = certification.code
    ? ` – ${words.code(certification.code.code, certification.code.current)}`
    : '';
  const blocks: Block[] = [
    {
      kind: 'chart',
      chart: {
        kind: 'certification-path',
        title: words.chart,
        description: certification.blocs
          .map((bloc) => `${shortId(bloc)}${colonOf(wording.language)}${words.states[bloc.state]}`)
          .join(', '),
        blocs: certification.blocs.map((bloc) => ({
          id: shortId(bloc),
          title: wording.sentence(bloc.title),
          state: bloc.state,
        })),
        states: words.states,
        heads: { bloc: words.bloc, state: words.state },
        goal: title,
      },
      twinElsewhere: true,
    },
    {
      kind: 'table',
      caption: words.title(title),
      quietCaption: true,
      columns: [
        { title: words.bloc, share: 50 },
        { title: words.state, share: 20 },
        { title: words.said, share: 30 },
      ],
      rows: certification.blocs.map((bloc) => [
        blocName(bloc, wording),
        words.states[bloc.state],
        groundsOf(bloc, model, wording),
      ]),
    },
    { kind: 'paragraph', text: words.note, tone: 'note' },
    ...bridgeBlocks(certification, wording),
  ];
  return { kind: 'section', title: `${words.title(title)}${code}`, blocks };
}

function shortId({ id }: BlocView): string {
  return id.slice(id.indexOf('/') + 1);
}

/** Code and title of a bloc. */
export function blocName(bloc: BlocView, wording: CounsellorWording): string {
  return `${shortId(bloc)} – ${wording.sentence(bloc.title)}`;
}

/** Tested level of each area of a bloc, and how it compares with experience. */
function groundsOf(bloc: BlocView, model: ReportModel, wording: CounsellorWording): string {
  const colon = colonOf(wording.language);
  const areas = bloc.areas.map(({ area, level }) => {
    const test = model.tests.find((candidate) => candidate.areas.some(({ id }) => id === area));
    const title = test?.areas.find(({ id }) => id === area)?.title;
    const name = title && test ? wording.text(title, `area/${test.bank}/${area}`) : area;
    const found = test?.levels.find(({ id }) => id === level);
    const said =
      found && test
        ? wording.text(found.title, `level/${test.bank}/${found.id}`)
        : wording.words.blocs.states['not-measured'];
    return `${name}${colon}${said}`;
  });
  // Agreement is the ordinary case: only what differs, or is unknown, is worth a sentence.
  const differs = bloc.agreement === 'agree' ? '' : ` ${wording.sentence(bloc.agreementSentence)}`;
  return `${areas.join(separatorOf(wording.language))}.${differs}`;
}

/** Bridges from titles the person holds, each with the caution it needs. */
function bridgeBlocks({ bridges }: CertificationView, wording: CounsellorWording): Block[] {
  if (bridges.length === 0) return [];
  return [
    {
      kind: 'section',
      title: wording.words.blocs.bridges,
      blocks: [
        {
          kind: 'list',
          items: bridges.map(({ content, warnings }) => ({
            text: wording.sentence(content),
            details: warnings.map(({ text }) => wording.sentence(text)),
          })),
        },
      ],
    },
  ];
}
