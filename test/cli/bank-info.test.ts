import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { ASCII_SIGNS, BLOCK_SIGNS, curveChart } from '../../cli/bank-views/curve-chart.js';
import { tableLines } from '../../cli/bank-views/table.js';
import { displayWidth } from '../../cli/text/display-width.js';
import { compileBank } from '../../src/banks/compile-bank.js';
import { digital, french, technical } from '../../src/content/index.js';
import { itemInformation } from '../../src/irt/item-information.js';
import { runMain } from './run-main.js';

const folder = mkdtempSync(join(tmpdir(), 'coeps-bank-info-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const widest = (text: string) => Math.max(...text.split('\n').map(displayWidth));

describe('coeps bank info', () => {
  it('lists the built-in banks when none is named', async () => {
    const { code, out, err } = await runMain(['bank', 'info']);

    expect(code).toBe(0);
    expect(err).toBe('');
    for (const bank of [french, digital, technical]) {
      expect(out).toMatch(new RegExp(`${bank.id} · .* ${bank.items.length} +${bank.scales.length}`));
    }
  });

  it('counts items by area, type and level as the bank holds them', async () => {
    const { code, out } = await runMain(['bank', 'info', '--bank', 'digital', '--json']);

    const { items, schemaVersion } = JSON.parse(out);
    expect(code).toBe(0);
    expect(schemaVersion).toBe(1);
    for (const { area, level, type, count } of items.counts) {
      const held = digital.items.filter(
        (item) => item.scale === area && item.level === level && item.type === type,
      );
      expect(count).toBe(held.length);
    }
    const sum = items.counts.reduce((total: number, { count }: { count: number }) => total + count, 0);
    expect(sum).toBe(digital.items.length);
  });

  it('adds the information of the items up, area by area', async () => {
    const { out } = await runMain(['bank', 'info', '--bank', 'french', '--json']);

    const { information } = JSON.parse(out);
    const { pool } = compileBank(french);
    for (const { scale, information: curve } of information.areas) {
      const at = 17;
      const expected = pool.items
        .filter((item) => item.scale === scale)
        .reduce((sum, item) => sum + itemInformation(item.parameters, information.abilities[at]), 0);
      expect(curve[at]).toBeCloseTo(expected, 10);
    }
  });

  it('promises more precision from a longer test, never more than the prior takes away', async () => {
    const { out } = await runMain(['bank', 'info', '--bank', 'french', '--json']);

    const { reach } = JSON.parse(out);
    for (let level = 0; level < french.levels.length; level++) {
      const errors = reach.map(
        (row: { levels: { standardError: number }[] }) => row.levels[level]?.standardError,
      );
      expect(errors).toEqual([...errors].sort((a, b) => b - a));
      expect(errors[0]).toBeLessThan(french.prior.sd);
    }
  });

  it.each(['fr', 'en'])('draws curves and cut scores in 80 columns (%s)', async (locale) => {
    const { code, out } = await runMain(['bank', 'info', '--bank', 'technical', '--locale', locale]);

    expect(code).toBe(0);
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect(out).toContain('█');
    expect(out.match(/┴/g)).toHaveLength(2 * technical.scales.length);
    // Everything the drawing shows is said in words too.
    const words = locale === 'fr' ? /Aux paliers\s: / : /At the cuts: /;
    expect(out.match(new RegExp(words, 'g'))).toHaveLength(technical.scales.length);
  });

  it('keeps to ASCII drawings and 60 columns where the terminal has no more', async () => {
    const { out } = await runMain(['bank', 'info', '--bank', 'digital', '--locale', 'en'], {
      env: { TERM: 'linux' },
      columns: 60,
    });

    expect(out).toMatch(/^[\n -~]*$/);
    expect(widest(out)).toBeLessThanOrEqual(60);
  });

  it('writes the curves as SVG that says what it shows', async () => {
    const file = join(folder, 'curves.svg');
    const { code, err } = await runMain(['bank', 'info', '--bank', 'digital', '--svg', file]);

    const svg = readFileSync(file, 'utf8');
    expect(code).toBe(0);
    expect(err).toContain(file);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="img"/);
    expect(svg).toMatch(/<title id="information-title">.*Numérique<\/title>/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|style=/);
    expect(svg.match(/stroke-dasharray="4 3"/g)).toHaveLength(3 * digital.scales.length);
  });

  it('hands the SVG over for "-" and nothing else', async () => {
    const { out } = await runMain(['bank', 'info', '--bank', 'digital', '--svg', '-']);

    expect(out.startsWith('<svg')).toBe(true);
    expect(out.trimEnd().endsWith('</svg>')).toBe(true);
  });

  it('shows counts of a bank that names strengths, and no precision', async () => {
    const { code, out } = await runMain(['bank', 'info', '--bank', 'soft-skills']);

    expect(code).toBe(0);
    expect(out).toContain('nomme des points forts');
    expect(out).not.toContain('Précision possible');
  });

  it.each([
    [['--bank', 'frensh'], /frensh.*Vouliez-vous écrire french/],
    [['--bank', 'french', '--areas', 'readin'], /readin.*Vouliez-vous écrire reading/],
    [['--content', 'nowhere'], /nowhere.*n’existe pas/],
    [['--json'], /--bank/],
    [['--bank', 'french', '--svg', '/nowhere/at/all.svg'], /Impossible d’écrire/],
    [['--bogus'], /--bogus/],
  ])('refuses %j with a sentence and exit code 2', async (argv, sentence) => {
    const { code, err } = await runMain(['bank', 'info', ...argv]);

    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('curveChart', () => {
  it('stays inside its columns for any curve and cuts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 2, maxLength: 80 }),
        fc.array(
          fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), name: fc.string({ maxLength: 14 }) }),
          {
            maxLength: 5,
          },
        ),
        fc.integer({ min: 40, max: 100 }),
        fc.constantFrom(BLOCK_SIGNS, ASCII_SIGNS),
        (y, cuts, width, signs) => {
          const x = y.map((_, i) => i / (y.length - 1));
          const marks = cuts.map(({ at, name }) => ({ at, name: name.replace(/[^a-z0-9]/gi, 'x') }));
          const sorted = marks.sort((left, right) => left.at - right.at);
          const highest = Math.max(1e-6, ...y);

          const lines = curveChart({ x, y, highest, marks: sorted }, width, signs, (value) =>
            value.toFixed(1),
          );

          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('tableLines', () => {
  it('lists rows one below the other when columns do not fit', () => {
    const table = { head: ['', 'first column', 'second column'], rows: [['a row', '1', '2']] };

    const lines = tableLines(table, 24);

    expect(lines).toEqual(['  a row', '    first column 1', '    second column 2']);
  });
});
