import { toolEnglish } from './tool-en.js';
import { toolFrench } from './tool-fr.js';
import type { ToolWords } from './tool-words.js';
import type { Locale } from './words.js';

/** Words of the commands in a language. */
export function chooseToolWords(locale: Locale): ToolWords {
  return locale === 'en' ? toolEnglish : toolFrench;
}
