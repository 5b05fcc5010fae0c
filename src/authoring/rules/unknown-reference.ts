import { references } from '../content/references.js';
import { defineRule } from '../rule.js';
import { nearMiss } from '../schema/near-miss.js';

/** Suggestions are looked for so many times: beyond, the file as a whole is mistaken. */
const MOST_SUGGESTIONS = 100;

/** Every id that is named exists. */
export const unknownReference = defineRule('unknown-reference', (content, report) => {
  let found = 0;
  for (const { kind, id, among, file, path, at } of references(content)) {
    if (among.has(id)) continue;
    found += 1;
    const suggestion = found <= MOST_SUGGESTIONS ? nearMiss(id, among) : undefined;
    report({ file, path, ...(at && { at }) }, { kind, id, ...(suggestion !== undefined && { suggestion }) });
  }
});
