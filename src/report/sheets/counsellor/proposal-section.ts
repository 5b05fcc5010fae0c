import type { BlocView } from '../../../pathways/bloc-view.js';
import type { Reason } from '../../../pathways/reasons.js';
import type { BlocPlan, Recommendation } from '../../../pathways/recommendation.js';
import type { Block, ListItem } from '../../document/block.js';
import { type Inline, strong } from '../../document/inline.js';
import { colonOf } from '../../locales/report-language.js';
import type { CounsellorWording } from '../counsellor-wording.js';
import { blocName } from './bloc-section.js';
import { chances } from './level-cells.js';

/** Reasons told at once; the annex has all of them. */
const REASONS = 3;

/** A proposal in a few lines: what, how open, for, missing, what would change it. */
export function proposalItem(proposal: Recommendation, wording: CounsellorWording): ListItem {
  const { proposals } = wording.words;
  const { speaksFor, missing, change } = proposal.explanation;
  const details: Inline[] = [
    wording.sentence(proposal.why),
    ...labelled(proposals.for, sentences(speaksFor.slice(0, REASONS), wording), wording),
    ...labelled(proposals.missing, sentences(missing.slice(0, REASONS), wording), wording),
    ...(change ? labelled(proposals.change, wording.sentence(change.sentence), wording) : []),
  ];
  return { text: heading(proposal, wording), details };
}

/** A proposal with every reason, its certainty, its limits and its cautions. */
export function proposalDetails(
  proposal: Recommendation,
  blocs: ReadonlyMap<string, BlocView>,
  wording: CounsellorWording,
): Block {
  const { proposals } = wording.words;
  const { speaksFor, missing, change, sure, notes } = proposal.explanation;
  // « To check » is about what is open above today's status, the probability about that status.
  const share = sure.certainty === 'to-check' || isCertain(sure) ? '' : ` (${chancesOf(sure, wording)})`;
  const list = (label: string, reasons: readonly Reason[]): Block[] =>
    reasons.length === 0
      ? []
      : [
          { kind: 'paragraph', text: [strong(label)] },
          {
            kind: 'list',
            items: reasons.map((reason) => ({
              text: reasonText(reason, wording),
              details: blocsNamed(reason, proposal, blocs, wording),
            })),
          },
        ];
  const lines: Inline[] = [
    ...labelled(proposals.sure, `${wording.sentence(sure.sentence)}${share}`, wording),
    ...(change ? labelled(proposals.change, wording.sentence(change.sentence), wording) : []),
    ...labelled(proposals.notes, notes.map((note) => wording.sentence(note)).join(' '), wording),
    ...proposal.warnings.map(
      (warning): Inline => [
        strong(proposals.caution),
        colonOf(wording.language),
        wording.sentence(warning.text),
      ],
    ),
  ];
  return {
    kind: 'section',
    title: heading(proposal, wording),
    blocks: [
      { kind: 'paragraph', text: wording.sentence(proposal.why) },
      ...list(proposals.for, speaksFor),
      ...list(proposals.missing, missing),
      ...lines.map((text): Block => ({ kind: 'paragraph', text })),
    ],
  };
}

function heading(proposal: Recommendation, wording: CounsellorWording): Inline {
  const { proposals } = wording.words;
  const said = [
    // The title of a route says its status already: « une VAE, à discuter ».
    ...(isRoute(proposal) ? [] : [statusWords(proposal, wording)]),
    ...(proposal.certification === undefined || proposal.upTo === proposal.status
      ? []
      : [`${proposals.upTo} ${proposals.statuses[proposal.upTo]}`]),
    proposal.certainty === 'settled' ? proposals.settled : proposals.toCheck,
    ...(proposal.tied ? [proposals.tied] : []),
  ];
  return [strong(`${proposal.rank}. ${wording.sentence(proposal.title)}`), ` – ${said.join(', ')}`];
}

function isRoute({ kind }: Recommendation): boolean {
  return kind === 'training' || kind === 'vpl';
}

/** Only a certification is proposed whole or by blocs. */
function statusWords({ certification, status }: Recommendation, wording: CounsellorWording): string {
  const { proposals } = wording.words;
  return certification === undefined && status !== 'to-discuss'
    ? proposals.proposed
    : proposals.statuses[status];
}

/** Which blocs of a proposal each of its reasons about blocs counts. */
const BLOCS_OF: Readonly<Record<string, keyof BlocPlan>> = {
  'blocs-covered': 'validate',
  'blocs-to-discuss': 'discuss',
  'blocs-to-acquire': 'acquire',
  'blocs-not-measured': 'notMeasured',
};

/** The blocs a reason names by their codes, with their titles. */
function blocsNamed(
  reason: Reason,
  proposal: Recommendation,
  blocs: ReadonlyMap<string, BlocView>,
  wording: CounsellorWording,
): string[] {
  const group = BLOCS_OF[reason.id];
  const ids = group === undefined ? [] : (proposal.blocs?.[group] ?? []);
  return ids.flatMap((id) => {
    const bloc = blocs.get(id);
    return bloc ? [blocName(bloc, wording)] : [];
  });
}

function reasonText(reason: Reason, wording: CounsellorWording): string {
  const said = wording.sentence(reason.sentence);
  if (isCertain(reason) || reason.source !== 'measured') return said;
  const share = chancesOf(reason, wording);
  return `${said} (${reason.outcome === 'to-check' ? wording.words.proposals.ifOpen(share) : share})`;
}

/** A probability between two bounds. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

function chancesOf({ low, high }: Bounds, { words }: CounsellorWording): string {
  return words.proposals.chances(chances(low), chances(high));
}

/** Answers are certain: a number beside them would look like a measurement. */
function isCertain({ low, high }: Bounds): boolean {
  return low === high && (low === 0 || low === 1);
}

function sentences(reasons: readonly Reason[], wording: CounsellorWording): string {
  return reasons.map((reason) => wording.sentence(reason.sentence)).join(' ');
}

function labelled(label: string, text: string, wording: CounsellorWording): Inline[] {
  return text === '' ? [] : [[strong(label), colonOf(wording.language), text]];
}
