import type { Diagnostic, TextEdit } from './diagnostic.js';

/** A text after its fixes, and how many diagnostics they were for. */
export interface FixedText {
  readonly text: string;
  readonly applied: number;
}

/**
 * Applies the fixes of diagnostics of one file to its text, comments and layout left as they are. Fixes that
 * overlap an earlier one are left for the next run; the two edits of one fix are applied both or not at all.
 */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const accepted: TextEdit[] = [];
  let applied = 0;
  for (const { fix } of diagnostics) {
    if (fix === undefined || fix.some((edit) => accepted.some((other) => overlap(edit, other)))) continue;
    accepted.push(...fix);
    applied += 1;
  }
  // Insertions at one place keep their order.
  const ordered = accepted
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => b.edit.start - a.edit.start || b.i - a.i);
  let fixed = text;
  for (const { edit } of ordered) fixed = fixed.slice(0, edit.start) + edit.text + fixed.slice(edit.end);
  return { text: fixed, applied };
}

function overlap(first: TextEdit, second: TextEdit): boolean {
  // Which of two edits at one place comes first cannot be told.
  if (first.start === second.start) return true;
  return first.start < second.end && second.start < first.end;
}
