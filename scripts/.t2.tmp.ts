import { writeFileSync } from 'node:fs';
import { renderHtml } from '../src/report/html/render-html.js';
import { counsellorSheet } from '../src/report/sheets/counsellor-sheet.js';
import { estimatedLines } from '../src/report/sheets/page-fill.js';
import { personSheet } from '../src/report/sheets/person-sheet.js';
import { demoModel } from '../test/report/demo-result.js';

for (const seed of ['report', 'a', 'b', 'c', 'd', 'e']) {
  const m = demoModel(seed);
  for (const l of ['fr', 'en'] as const) {
    const c = counsellorSheet(m, l);
    writeFileSync(`/tmp/m-p-${seed}-${l}.html`, renderHtml(personSheet(m, l)));
    writeFileSync(`/tmp/m-c-${seed}-${l}.html`, renderHtml(c));
    console.log(seed, l, c.parts[0]?.pages.map((p) => estimatedLines(p.blocks).toFixed(1)).join(' '));
  }
}
