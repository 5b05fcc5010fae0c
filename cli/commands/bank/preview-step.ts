import type { AssessmentContent } from '../../../src/assessment/content.js';
import type { SittingStep } from '../../../src/assessment/steps.js';
import { optionOrder } from '../../../src/banks/create-test.js';
import { WORDS } from '../../locales/choose-words.js';
import type { Locale } from '../../locales/words.js';
import { optionSources } from '../../sitting/option-sources.js';
import { type ScreenSources, type StepScreen, stepScreen } from '../../sitting/step-screen.js';
import type { FoundItem } from './find-item.js';

/** A step of a sitting that asks one item and nothing else. */
function previewStep({ bank, item }: FoundItem, seed: string): Extract<SittingStep, { kind: 'item' }> {
  const stimulus = bank.stimuli.find((candidate) => candidate.id === item.stimulus);
  const part = { id: bank.id, bank: bank.id };
  return {
    kind: 'item',
    part,
    bank: bank.id,
    item,
    optionOrder: optionOrder(item, seed),
    position: 0,
    progress: { part: part.id, done: 0, atMost: 1, minutesLeft: 1 },
    ...(stimulus ? { stimulus } : {}),
  };
}

/** The item on screen, by the code that puts items of real sittings on screen. */
export function previewScreen(found: FoundItem, seed: string, locale: Locale): StepScreen {
  return stepScreen(previewStep(found, seed), previewSources(found, locale));
}

function previewSources({ bank }: FoundItem, locale: Locale): ScreenSources {
  const content: AssessmentContent = {
    assessment: {
      format: 1,
      id: bank.id,
      version: bank.version,
      title: bank.title,
      defaultLanguage: bank.defaultLanguage,
      parts: [{ id: bank.id, bank: bank.id }],
    },
    questionnaires: [],
    banks: [bank],
  };
  return { content, locale, words: WORDS[locale], options: optionSources(undefined, [bank]) };
}
