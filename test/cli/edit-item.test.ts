import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parse, parseDocument } from 'yaml';
import { editItem } from '../../cli/commands/bank/edit-item.js';

const irt = { model: '3PL', a: 1.02, b: -0.5, se: { b: [0.1, 0.2] }, on: '2026-11-21', revision: 2 };

/** The text with the first item edited. */
function edited(text: string, fields: Readonly<Record<string, unknown>>): string {
  const items = parseDocument(text).get('items', true);
  const node = isSeq(items) ? items.items[0] : undefined;
  if (!isMap(node)) throw new Error('no item');
  return editItem(text, node, fields);
}

const LINE = 'irt: { model: "3PL", a: 1.02, b: -0.5, se: { b: [0.1, 0.2] }, on: "2026-11-21", revision: 2 }';

describe('editItem', () => {
  it.each([
    [
      'behind the last field and its comment',
      'items:\n  - id: a # first\n    rationale: "x" # why\n\n  # next\n  - id: b\n',
      `items:\n  - id: a # first\n    rationale: "x" # why\n    ${LINE}\n\n  # next\n  - id: b\n`,
    ],
    [
      'behind a block of text',
      'items:\n  - id: a\n    rationale: |\n      one\n      two\n\n  - id: b\n',
      `items:\n  - id: a\n    rationale: |\n      one\n      two\n    ${LINE}\n\n  - id: b\n`,
    ],
    [
      'behind nested lists, without a line end at the end of the file',
      'items:\n    - id: a\n      options:\n        - { id: x }\n        - id: y',
      `items:\n    - id: a\n      options:\n        - { id: x }\n        - id: y\n      ${LINE}`,
    ],
    [
      'in the braces of an item on one line',
      'items:\n  - { id: a, level: a1 }\n  - { id: b }\n',
      `items:\n  - { id: a, level: a1, ${LINE} }\n  - { id: b }\n`,
    ],
    [
      'in place of a calibration on one line',
      'items:\n  - id: a\n    irt: { model: "2PL", b: 1 } # old\n    level: a1\n',
      `items:\n  - id: a\n    ${LINE} # old\n    level: a1\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(edited(before, { irt })).toBe(after);
  });

  it('takes the place of a calibration on several lines', () => {
    const text = 'items:\n  - id: a\n    irt:\n      model: "2PL"\n      b: 1\n    level: a1\n  - id: b\n';
    expect(parse(edited(text, { irt }))).toEqual({ items: [{ id: 'a', irt, level: 'a1' }, { id: 'b' }] });
  });

  it('changes a state where it stands, and keeps Windows line ends', () => {
    const text = 'items:\r\n  - id: a\r\n    status: pilot # since March\r\n    level: a1\r\n';
    const after = edited(text, { status: 'calibrated', irt });
    expect(after).toContain('    status: calibrated # since March\r\n');
    expect(parse(after)).toEqual({ items: [{ id: 'a', status: 'calibrated', level: 'a1', irt }] });
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
