import type { ActionPlan, Horizon, PlanStep } from '../../src/pathways/plan.js';
import type { StepChoice, WholePlanChoice } from '../locales/plan-words.js';
import type { Words } from '../locales/words.js';
import { cleanLine } from '../text/clean-text.js';
import { localText } from '../text/local-text.js';
import { parseDay } from './parse-day.js';
import type { Choice, Prompt } from './prompt.js';
import type { SessionInput } from './session.js';

/** One question about the plan, in words, for every runner. */
export interface PlanScreen {
  /** Tells one question from the next. */
  readonly key: string;
  readonly title: string;
  readonly said: readonly string[];
  readonly prompt: Extract<Prompt, { kind: 'one' | 'text' }>;
  /** Choice in focus at first. */
  readonly focus: number;
  /** true: nothing need be written. */
  readonly mayBeEmpty: boolean;
}

/** What an answer leads to. */
export type PlanTurn =
  | { readonly kind: 'shown' }
  /** To be written, in this order; the dialogue already shows what comes after. */
  | { readonly kind: 'record'; readonly inputs: readonly SessionInput[] }
  | { readonly kind: 'left' };

type Decided = Extract<SessionInput, { type: 'decided' }>;

type Place =
  | { readonly at: 'list' }
  | { readonly at: 'step'; readonly step: string }
  | { readonly at: 'words' | 'date'; readonly step: string; readonly refused?: true }
  | { readonly at: 'add-words' }
  | { readonly at: 'add-date'; readonly text: string; readonly refused?: true }
  | { readonly at: 'reason'; readonly decided: Decided }
  | { readonly at: 'sign' };

/** The plan as it stands, and when it was agreed. */
export interface PlanNow {
  readonly plan: ActionPlan;
  /** YYYY-MM-DD. */
  readonly agreedOn?: string;
}

const SHORT = 92;
const MEDIUM = 366;

/**
 * The counsellor and the person go through the plan: accept, change, move, set aside, add with a reason, agree. A
 * dialogue of small questions, the same on screen and line by line; what it decides are events of the sitting.
 */
export class PlanDialogue {
  private place: Place = { at: 'list' };
  private last = 0;
  private recorded = false;

  private readonly now: () => PlanNow;

  constructor(now: () => PlanNow) {
    this.now = now;
  }

  screen(words: Words): PlanScreen {
    const { plan: said } = words;
    const text = (key: string, lines: readonly string[], mayBeEmpty = false): PlanScreen => ({
      key,
      title: said.title,
      said: [...lines, ...(mayBeEmpty ? [said.mayBeEmpty] : [])],
      prompt: { kind: 'text' },
      focus: 0,
      mayBeEmpty,
    });
    const { place } = this;
    switch (place.at) {
      case 'list':
        return this.list(words);
      case 'step': {
        const found = this.step(place.step);
        return this.menu(
          `step/${place.step}`,
          found ? [row(found, words)] : [],
          stepChoices(this.now().plan, found).map((id) => ({ id, text: said.step(id) })),
          words,
        );
      }
      case 'words':
        return text(`words/${place.step}`, [this.rowOf(place.step, words), said.newWords]);
      case 'date':
        return text(`date/${place.step}`, [
          this.rowOf(place.step, words),
          place.refused ? said.notDate : said.newDate,
        ]);
      case 'add-words':
        return text('add-words', [said.addedWords]);
      case 'add-date':
        return text('add-date', [place.text, place.refused ? said.notDate : said.addedDate]);
      case 'reason':
        return text('reason', [said.reason], true);
      case 'sign': {
        const choices: readonly WholePlanChoice[] = ['agreed', 'not-now', 'not-for-me', 'back'];
        return this.menu(
          'sign',
          [said.signQuestion],
          choices.map((id) => ({ id, text: said.whole(id) })),
          words,
        );
      }
    }
  }

  /** @param answer id of a choice, or words; empty where nothing need be written */
  answer(answer: string): PlanTurn {
    const { place } = this;
    this.recorded = false;
    switch (place.at) {
      case 'list':
        return this.chooseInList(answer);
      case 'step':
        return this.chooseForStep(place.step, answer as StepChoice);
      case 'words':
        return this.askReason({
          type: 'decided',
          by: 'counsellor',
          subject: place.step,
          decision: 'changed',
          value: cleanLine(answer),
        });
      case 'date': {
        const due = parseDay(answer);
        if (due === undefined) return this.go({ ...place, refused: true });
        const { subject, decision, by, type } = changed(place.step);
        // Words changed before stay: a decision says all that differs from the proposal.
        const own = this.step(place.step);
        const text =
          own && own.proposed?.text !== own.text ? localText(own.text, 'fr', 'fr').text : undefined;
        return this.askReason({
          type,
          by,
          subject,
          decision,
          value: [text === undefined ? { due } : { text, due }],
        });
      }
      case 'add-words':
        return this.go({ at: 'add-date', text: cleanLine(answer) });
      case 'add-date': {
        const due = parseDay(answer);
        if (due === undefined) return this.go({ ...place, refused: true });
        const { plan } = this.now();
        return this.askReason({
          type: 'decided',
          by: 'counsellor',
          subject: freshId(plan),
          decision: 'added',
          value: [{ text: place.text, due, horizon: horizonOf(plan.madeOn, due) }],
        });
      }
      case 'reason': {
        const reason = cleanLine(answer).trim();
        return this.record([reason === '' ? place.decided : { ...place.decided, reason }]);
      }
      case 'sign':
        return this.chooseForWhole(answer as WholePlanChoice);
    }
  }

  /** One step back; false at the list itself. */
  back(): boolean {
    if (this.place.at === 'list') return false;
    this.place = { at: 'list' };
    return true;
  }

  private list(words: Words): PlanScreen {
    const { plan, agreedOn } = this.now();
    const { plan: said, common } = words;
    const choices: Choice[] = [
      ...ordered(plan).map((step) => ({ id: step.id, text: row(step, words) })),
      { id: 'add', text: said.add },
      { id: 'sign', text: said.signOff },
      { id: 'leave', text: said.leave },
    ];
    return {
      key: 'list',
      title: said.title,
      said: [
        ...(this.recorded ? [said.recorded] : []),
        ...(agreedOn === undefined ? [] : [said.agreed(common.date(agreedOn))]),
        said.help,
      ],
      prompt: { kind: 'one', answer: 'id', proposed: true, choices },
      focus: Math.min(this.last, choices.length - 1),
      mayBeEmpty: false,
    };
  }

  private menu(key: string, said: readonly string[], choices: readonly Choice[], words: Words): PlanScreen {
    return {
      key,
      title: words.plan.title,
      said,
      prompt: { kind: 'one', answer: 'id', choices },
      focus: -1,
      mayBeEmpty: false,
    };
  }

  private chooseInList(answer: string): PlanTurn {
    const steps = ordered(this.now().plan);
    if (answer === 'leave') return { kind: 'left' };
    if (answer === 'add') return this.go({ at: 'add-words' });
    if (answer === 'sign') {
      this.last = steps.length + 1;
      return this.go({ at: 'sign' });
    }
    this.last = Math.max(
      0,
      steps.findIndex((step) => step.id === answer),
    );
    return this.go({ at: 'step', step: answer });
  }

  private chooseForStep(step: string, choice: StepChoice): PlanTurn {
    const decided = (decision: Decided['decision'], value?: Decided['value']): Decided => ({
      type: 'decided',
      by: 'counsellor',
      subject: step,
      decision,
      ...(value === undefined ? {} : { value }),
    });
    switch (choice) {
      case 'accept':
        return this.record([decided('accepted')]);
      case 'words':
      case 'date':
        return this.go({ at: choice, step });
      case 'up':
      case 'down': {
        const position = neighbour(this.now().plan, step, choice);
        if (position === undefined) return this.go({ at: 'list' });
        this.last = Math.max(0, this.last + (choice === 'up' ? -1 : 1));
        return this.record([decided('reordered', position)]);
      }
      case 'not-now':
        return this.askReason(decided('not-now'));
      case 'decline':
        return this.askReason(decided('declined'));
      case 'back':
        return this.go({ at: 'list' });
    }
  }

  private chooseForWhole(choice: WholePlanChoice): PlanTurn {
    if (choice === 'back') return this.go({ at: 'list' });
    if (choice !== 'agreed') {
      return this.record([{ type: 'decided', by: 'person', subject: 'plan', decision: choice }]);
    }
    const open = this.now().plan.steps.filter((step) => step.active && step.decided === undefined);
    return this.record([
      ...open.map(
        ({ id }): SessionInput => ({ type: 'decided', by: 'counsellor', subject: id, decision: 'accepted' }),
      ),
      { type: 'case', state: 'plan-agreed' },
    ]);
  }

  private askReason(decided: Decided): PlanTurn {
    return this.go({ at: 'reason', decided });
  }

  private go(place: Place): PlanTurn {
    this.place = place;
    return { kind: 'shown' };
  }

  private record(inputs: readonly SessionInput[]): PlanTurn {
    this.place = { at: 'list' };
    this.recorded = true;
    return { kind: 'record', inputs };
  }

  private step(id: string): PlanStep | undefined {
    return this.now().plan.steps.find((step) => step.id === id);
  }

  private rowOf(id: string, words: Words): string {
    const step = this.step(id);
    return step ? row(step, words) : id;
  }
}

function changed(step: string) {
  return { type: 'decided', by: 'counsellor', subject: step, decision: 'changed' } as const;
}

/** What is to be done first, what was set aside last. */
function ordered({ steps }: ActionPlan): readonly PlanStep[] {
  return [...steps.filter((step) => step.active), ...steps.filter((step) => !step.active)];
}

function row({ due, text, decided }: PlanStep, words: Words): string {
  const state = words.plan.state(decided?.decision);
  return words.plan.row(words.common.date(due), localText(text, words.locale, 'fr').text, state);
}

function stepChoices(plan: ActionPlan, step: PlanStep | undefined): readonly StepChoice[] {
  if (!step) return ['back'];
  if (!step.active) return ['accept', 'back'];
  const moves = (['up', 'down'] as const).filter((way) => neighbour(plan, step.id, way) !== undefined);
  return ['accept', 'words', 'date', ...moves, 'not-now', 'decline', 'back'];
}

/** Position from 1 that takes a step past its neighbour of the same horizon; undefined at the end. */
function neighbour({ steps }: ActionPlan, id: string, way: 'up' | 'down'): number | undefined {
  const from = steps.findIndex((step) => step.id === id);
  const horizon = steps[from]?.horizon;
  for (let at = from + (way === 'up' ? -1 : 1); at >= 0 && at < steps.length; at += way === 'up' ? -1 : 1) {
    if (steps[at]?.active && steps[at]?.horizon === horizon) return at + 1;
  }
  return undefined;
}

function freshId({ steps }: ActionPlan): string {
  for (let n = 1; ; n++) {
    if (!steps.some(({ id }) => id === `added/${n}`)) return `added/${n}`;
  }
}

function horizonOf(madeOn: string, due: string): Horizon {
  const days = (Date.parse(due) - Date.parse(madeOn)) / 86_400_000;
  return days <= SHORT ? 'short' : days <= MEDIUM ? 'medium' : 'long';
}
