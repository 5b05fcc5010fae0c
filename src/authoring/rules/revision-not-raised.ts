import type { Item, Stimulus } from '../../formats/items.js';
import type { BankModel, Located } from '../content/content-model.js';
import { normalizedText } from '../content/content-texts.js';
import { defineRule } from '../rule.js';

/** What a person sees and what counts as right: a change here makes another item of it. */
const COMPARED = ['type', 'instruction', 'stem', 'options', 'left', 'right', 'rubric', 'shuffle'] as const;
const KEYED = ['answer', 'order', 'pairs', 'accept', 'tolerance', 'scoring'] as const;

/** An item whose stem, options, key or stimulus changed has a higher revision than before. */
export const revisionNotRaised = defineRule('revision-not-raised', (content, report, { earlier }) => {
  if (earlier === undefined) return;
  const before = new Map<string, { item: Located<Item>; bank: BankModel }>();
  for (const bank of earlier.content.banks) {
    for (const item of bank.items) before.set(item.value.id, { item, bank });
  }
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const old = before.get(value.id);
      if (old === undefined || value.revision > old.item.value.revision) continue;
      const changed = changes(old.item.value, value);
      if (shown(stimulusOf(old.bank, old.item.value)) !== shown(stimulusOf(bank, value)))
        changed.push('stimulus');
      if (changed.length === 0) continue;
      report(
        { file, path: [...path, 'revision'] },
        { revision: value.revision, changed, since: earlier.name },
      );
    }
  }
});

function changes(old: Item, now: Item): string[] {
  const [before, after] = [old, now].map((item) => item as unknown as Record<string, unknown>);
  const differs = (key: string): boolean => shown(before?.[key]) !== shown(after?.[key]);
  const changed: string[] = COMPARED.filter(differs);
  if (KEYED.some(differs)) changed.push('key');
  return changed;
}

function stimulusOf(bank: BankModel, item: Item): Stimulus | undefined {
  return bank.stimuli.find((stimulus) => stimulus.value.id === item.stimulus)?.value;
}

/** A value as text, blind to typography and to what only authors read. */
function shown(value: unknown): string {
  return JSON.stringify(value ?? null, (key, inner) => {
    if (key === 'why') return undefined;
    return typeof inner === 'string' ? normalizedText(inner) : inner;
  });
}
