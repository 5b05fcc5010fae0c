import type { ActionPlan, Decision, PlanStep } from '../../../pathways/plan.js';
import type { Block, Section } from '../../document/block.js';
import { colonOf } from '../../locales/report-language.js';
import type { CounsellorWording } from '../counsellor-wording.js';

/** The plan: what was proposed, what was decided, by whom and why. */
export function planSection(plan: ActionPlan, wording: CounsellorWording): Section {
  const { plan: words } = wording.words;
  const version = plan.version > 1 ? ` – ${words.version(plan.version)}` : '';
  const blocks: Block[] = [
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
      text: `${words.retest} ${wording.day(plan.retestFrom)}. ${wording.sentence(plan.notices.contest)}`,
    },
  ];
  return { kind: 'section', title: `${words.title}${version}`, blocks };
}

/** What goes with the plan: modules to fill in, meetings, what changed since the plan before, other decisions. */
export function planAnnex(plan: ActionPlan, wording: CounsellorWording): Block[] {
  const { plan: words } = wording.words;
  const title = (id: string): string => {
    const found = plan.recommendations.find((entry) => entry.id === id);
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
              : [`${words.added}${colon}${changes.added.map(title).join(' ; ')}`]),
            ...(changes.gone.length === 0 ? [] : [`${words.gone}${colon}${changes.gone.join(' ; ')}`]),
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
