import type { Profile } from '../../src/assessment/profile.js';
import type { Catalogue } from '../../src/pathways/catalogue.js';
import { levelChanges } from '../../src/pathways/level-changes.js';
import type { Words } from '../locales/words.js';
import { localText } from '../text/local-text.js';
import type { ResultBlock } from './result-block.js';

/** What has surely changed since the sitting before; nothing where there was none, or no test in common. */
export function sinceBlocks(
  before: Profile | undefined,
  after: Profile,
  catalogue: Catalogue,
  words: Words,
): ResultBlock[] {
  const changes = before ? levelChanges(before, after, catalogue) : [];
  if (!before || changes.length === 0) return [];
  const items = changes
    .filter(({ change }) => change !== 'none')
    .map(({ sentence }) => localText(sentence, words.locale, 'fr').text);
  return [
    { kind: 'heading', text: words.results.since(words.common.date(before.begunAt)) },
    items.length === 0 ? { kind: 'text', text: words.results.noChange } : { kind: 'list', items },
  ];
}
