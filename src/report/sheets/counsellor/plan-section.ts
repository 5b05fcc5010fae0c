import type { Decision, PlanStep } from '../../../pathways/plan.js';
import type { Block, Section } from '../../document/block.js';
import { colonOf, separatorOf } from '../../locales/report-language.js';
import type { ReportModel } from '../../report-model.js';
import type { SittingResult } from '../../sitting-result.js';
import type { CounsellorWording } from '../counsellor-wording.js';

/** The plan: what was proposed, what was decided, by whom and why. */
export function planSection(
  { proposals: { plan }, planAgreedAt }: SittingResult,
  wording: CounsellorWording,
): Section {
  const { plan: words } = wording.words;
  const version = plan.version > 1 ? ` – ${words.version(plan.version)}` : '';
  const agreed = planAgreedAt === undefined ? words.notAgreed : words.agreedOn(wording.day(planAgreedAt));
  const blocks: Block[] = [
    { kind: 'paragraph', text: agreed },
    {
      kind: 'table',
      caption: words.title,
      quietCaption: true,
      columns: [{ title: words.when, tight: true }, { title: words.step }, { title: words.decision }],
      rows: plan.steps.map((step) => [
        `${wording.day(step.due)} (${words.horizons[step.horizon]})`,
        wording.sentence(step.text),
        decisionWords(step, wording),
      ]),
    },
    {
      kind: 'paragraph',
      text: `${words.retest} ${wording.day(plan.retestFrom)}.`,
    },
  ];
  return { kind: 'section', title: `${words.title}${version}`, blocks };
}

/** What goes with the plan: modules to fill in, meetings, what changed since the plan before, other decisions. */
export function planAnnex({ result, earlier }: ReportModel, wording: CounsellorWording): Block[] {
  const { plan: words } = wording.words;
  const { plan } = result.proposals;
  // What is no longer proposed has its name in the plan before.
  const named = [...earlier.map((sitting) => sitting.result.proposals.plan), plan].flatMap(
    ({ recommendations }) => recommendations,
  );
  const title = (id: string): string => {
    const found = named.findLast((entry) => entry.id === id);
    return found ? wording.sentence(found.title) : id;
  };
  const section = (heading: string, block: Block): Block[] => [
    { kind: 'section', title: heading, blocks: [block], together: true },
  ];
  const list = (items: readonly string[]): Block => ({
    kind: 'list',
    items: items.map((text) => ({ text })),
  });
  const colon = colonOf(wording.language);
  const separator = separatorOf(wording.language);
  const { changes } = plan;
  return [
    ...(plan.modules.length === 0
      ? []
      : section(words.modules, {
          kind: 'table',
          caption: words.modules,
          quietCaption: true,
          columns: [{ title: words.modules }, { title: words.hours }, { title: words.provider }],
          rows: plan.modules.map((module) => [
            `${wording.sentence(module.title)} – ${wording.sentence(module.text)}`,
            module.hours === null ? '………' : String(module.hours),
            module.provider ?? '……………………',
          ]),
        })),
    ...section(
      words.meetings,
      list(
        plan.followUps.map(({ on, title: name, agreed }) => {
          const said = agreed === undefined ? words.notAsked : agreed ? words.agreed : words.refused;
          return `${wording.day(on)} – ${wording.sentence(name)} (${said})`;
        }),
      ),
    ),
    ...(changes
      ? section(
          words.changes(wording.day(changes.since)),
          list([
            ...(changes.added.length === 0
              ? []
              : [`${words.added}${colon}${changes.added.map(title).join(separator)}`]),
            ...(changes.gone.length === 0
              ? []
              : [`${words.gone}${colon}${changes.gone.map(title).join(separator)}`]),
            ...changes.statuses.map(
              ({ id, from, to }) =>
                `${title(id)}${colon}${wording.words.proposals.statuses[from]} → ${wording.words.proposals.statuses[to]}`,
            ),
            ...changes.levels
              .filter(({ change }) => change !== 'none')
              .map(({ sentence }) => wording.sentence(sentence)),
          ]),
        )
      : []),
    ...(plan.otherDecisions.length === 0
      ? []
      : section(
          words.other,
          list(
            plan.otherDecisions.map((decision) => `${decision.subject}${colon}${decided(decision, wording)}`),
          ),
        )),
  ];
}

function decisionWords(
  { decided: decision, proposed, text, due }: PlanStep,
  wording: CounsellorWording,
): string {
  const { plan: words } = wording.words;
  if (!decision) return words.proposed;
  const moved =
    proposed && (wording.sentence(proposed.text) !== wording.sentence(text) || proposed.due !== due)
      ? ` – ${words.proposedWas(wording.sentence(proposed.text), wording.day(proposed.due))}`
      : '';
  return `${decided(decision, wording)}${moved}`;
}

function decided({ decision, by, at, reason }: Decision, wording: CounsellorWording): string {
  const { plan: words } = wording.words;
  const why = reason === undefined ? '' : ` – ${reason}`;
  return `${words.decisions[decision]}, ${words.roles[by]}, ${wording.day(at)}${why}`;
}
