import { DEMO_PERSON } from '../../cli/demo/demo-person.js';
import { simulateAnswer } from '../../cli/demo/simulate-answer.js';
import { WORDS } from '../../cli/locales/choose-words.js';
import { answerStep } from '../../cli/sitting/answer-step.js';
import { optionSources } from '../../cli/sitting/option-sources.js';
import type { PromptAnswer } from '../../cli/sitting/prompt.js';
import { type Stage, screenMode, stagesOf } from '../../cli/sitting/stages.js';
import { type StepScreen, stepScreen } from '../../cli/sitting/step-screen.js';
import { createAssessment, type EventInput } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import type { SittingStep } from '../../src/assessment/steps.js';
import type { DeliveryMode } from '../../src/cat/item-pool.js';
import { stream } from '../../src/cat/rng.js';
import { catalogue, assessment as content } from '../../src/content/index.js';
import { createSittingStore, personalQuestions } from '../../src/node/index.js';

/** The built-in assessment. */
const ASSESSMENT = createAssessment(content);

const SOURCES = {
  content,
  locale: 'fr',
  words: WORDS.fr,
  options: optionSources(catalogue.certifications, content.banks),
};

/** The sittings of a data folder. */
export function storeOf(folder: string) {
  return createSittingStore({ folder, personalQuestions: personalQuestions(content) });
}

/** What a scripted person sees and answers at a step. */
interface ScriptedAnswer {
  readonly screen: StepScreen;
  readonly answer: PromptAnswer | undefined;
}

/** The answer to a step, the same whatever came between: drawn from the item's own name. */
function scriptedAnswer(
  step: Exclude<SittingStep, { kind: 'finished' }>,
  events: readonly SittingEvent[],
): ScriptedAnswer {
  const screen = stepScreen(step, SOURCES);
  const uniform = stream(`script/${screen.key}`);
  const input = simulateAnswer(step, ASSESSMENT.view(events), content, DEMO_PERSON, uniform);
  switch (input.type) {
    case 'passed':
      return { screen, answer: input.choice };
    case 'replied':
      return { screen, answer: input.value as PromptAnswer | undefined };
    case 'answered':
      return { screen, answer: input.response as PromptAnswer | undefined };
    default:
      throw new Error(`no answer of type ${input.type}`);
  }
}

/** One step of a whole sitting, and what the person answers. */
export interface ScriptedStep extends ScriptedAnswer {
  readonly stages: readonly Stage[];
}

/** A whole sitting worked out beforehand: every step in order, and the events it comes to. */
export function wholeSitting(seed: string, mode: DeliveryMode, seesText = true) {
  const at = '2026-11-21T09:00:00.000Z';
  let events: SittingEvent[] = ASSESSMENT.begin({ seed, at, locale: 'fr', mode, seesText, label: 'P-1' });
  const steps: ScriptedStep[] = [];
  for (let step = ASSESSMENT.next(events); step.kind !== 'finished'; step = ASSESSMENT.next(events)) {
    const scripted = scriptedAnswer(step, events);
    const outcome = answerStep(step, scripted.answer, { milliseconds: 5, readAloud: false, locale: 'fr' });
    if (outcome.kind !== 'record') throw new Error('a pause in the script');
    steps.push({ ...scripted, stages: stagesOf(scripted.screen, screenMode({ mode, seesText })) });
    events = ASSESSMENT.record(events, { ...outcome.input, at } as EventInput);
  }
  return { steps, events };
}

/** How many steps of the script are on disk. */
export function stepsDone(events: readonly SittingEvent[]): number {
  return events.filter(({ type }) => ['passed', 'replied', 'answered', 'skipped'].includes(type)).length;
}

/** What a sitting comes to, apart from clocks and interruptions. */
export function essence(events: readonly SittingEvent[]) {
  const profile = ASSESSMENT.profile(events);
  return {
    answers: events.flatMap((event): unknown[] => {
      if (event.type === 'answered') return [[event.item, event.response, event.score]];
      return event.type === 'replied' ? [[event.question, event.value]] : [];
    }),
    levels: profile.tests.map((test) => ({
      bank: test.bank,
      overall: test.overall,
      areas: test.areas,
      stop: test.stop?.rule,
    })),
    targets: profile.targets,
    strengths: profile.strengths,
  };
}
