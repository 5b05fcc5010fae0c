import type { Run } from '../document/inline.js';
import type { LocalText } from '../model/local-text.js';
import type { Wording } from './wording.js';

/** What a recommendation's name is made from. */
export interface NamedRecommendation {
  readonly id: string;
  readonly status: string;
  readonly title: LocalText;
}

/**
 * The name of a recommendation. The routes towards a certification (`vpl/advd`) are named by a sentence with the
 * certification in it, so that a language needs neither every pair nor the grammar of another.
 */
export function recommendationTitle(
  { id, status, title }: NamedRecommendation,
  certifications: ReadonlyMap<string, LocalText>,
  wording: Wording,
): Run {
  const [kind, certification = ''] = id.split('/');
  const name = certifications.get(certification);
  if (title[wording.language] !== undefined || name === undefined) {
    return wording.say(title, `recommendation/${id}`);
  }
  const template = wording.say({}, `route/${kind}/${status}`).text;
  if (template === '') return wording.say(title, `recommendation/${id}`);
  return {
    text: template.replace('{certification}', () => wording.text(name, `certification/${certification}`)),
  };
}
