import { writeFileSync } from 'node:fs';
import { renderHtml } from '../src/report/html/render-html.js';
import { renderText } from '../src/report/plain/render-text.js';
import { counsellorSheet } from '../src/report/sheets/counsellor-sheet.js';
import { personSheet } from '../src/report/sheets/person-sheet.js';
import { demoModel } from '../test/report/demo-result.js';

const m = demoModel(process.argv[2]);
for (const l of ['fr', 'en'] as const) {
  writeFileSync(`/tmp/person-${l}.html`, renderHtml(personSheet(m, l)));
  writeFileSync(`/tmp/counsellor-${l}.html`, renderHtml(counsellorSheet(m, l)));
  writeFileSync(`/tmp/counsellor-${l}.txt`, renderText(counsellorSheet(m, l)));
}
