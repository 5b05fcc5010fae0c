import type { Words } from '../locales/words.js';
import type { StepScreen } from './step-screen.js';

/** What `?` stands for at a question. */
export function withoutWords(without: Exclude<StepScreen['without'], 'none'>, { common }: Words): string {
  return { 'dont-know': common.dontKnow, 'not-observed': common.notObserved, skip: common.skip }[without];
}
