import type { Table } from '../document/block.js';
import type { Chart, LevelBand, Zone } from './chart.js';

/** The same as a drawing, as a table: what it says is never in the drawing alone. */
export function chartTable(chart: Chart): Table {
  switch (chart.kind) {
    case 'level-band':
      return table(
        chart.title,
        [chart.words.step, chart.words.here],
        chart.steps.map((step, k) => [step.label, bandWord(chart, k)]),
      );
    case 'profile-strip':
      return table(
        chart.title,
        [chart.heads.area, chart.heads.level],
        chart.rows.map((row) => [row.label, row.words]),
      );
    case 'certification-path':
      return table(
        chart.title,
        [chart.heads.bloc, chart.heads.state],
        chart.blocs.map((bloc) => [`${bloc.id} – ${bloc.title}`, chart.states[bloc.state]]),
      );
    case 'progress':
      return table(
        chart.title,
        [chart.heads.date, chart.heads.level],
        chart.rows.map((row) => [row.label, row.words]),
      );
  }
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  return { kind: 'table', caption, columns: heads.map((title) => ({ title })), rows };
}

function bandWord({ zone, words }: LevelBand, step: number): string {
  return zone && overlaps(zone, step) ? words.inZone : words.outside;
}

/** Whether a visible part of a step lies in a zone. */
function overlaps(zone: Zone, step: number): boolean {
  return Math.min(zone[1], step + 1) - Math.max(zone[0], step) > 0.05;
}
