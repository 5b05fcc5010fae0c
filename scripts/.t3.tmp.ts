import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as r from '../src/report/index.js';
import { catalogue, content, demoResult } from '../test/report/demo-result.js';

const first = demoResult('a', '2026-05-20T09:00:00.000Z');
const second = demoResult('report', undefined, first);
const m = r.reportModel(second, content, catalogue, { earlier: [first] });
writeFileSync('/tmp/follow.html', r.renderHtml(r.followUpSheet(m, 'fr')));
const v = r.vplOf(second, catalogue)!;
writeFileSync('/tmp/vpl.html', r.renderHtml(r.vplSheet(v, catalogue, 'fr')));
const j = r.resultJson(m, { ownWords: true });
const ajv = new Ajv({ allErrors: true, strict: false });
const ok = ajv.validate(JSON.parse(readFileSync('schemas/result.schema.json', 'utf8')), j);
console.log(ok, ajv.errors?.slice(0, 3), JSON.stringify(j).length);
console.log(r.writeCsv(r.csvRows(m, 'fr')).slice(0, 1500));
console.log(r.calendarOf(second, 'fr', '2026-11-21T10:00:00Z').slice(0, 600));
console.log(r.renderText(r.followUpSheet(m, 'fr')).slice(0, 3000));
for (let i = 0; i < 40; i++) {
  const t = performance.now();
  const mm = r.reportModel(second, content, catalogue, { earlier: [first] });
  const t1 = performance.now();
  for (const l of ['fr', 'en'] as const) {
    const p = r.personSheet(mm, l),
      c = r.counsellorSheet(mm, l),
      f = r.followUpSheet(mm, l);
    for (const s of [p, c, f]) {
      r.renderHtml(s);
      r.renderText(s);
      r.renderMarkdown(s);
    }
  }
  r.resultJson(mm);
  r.writeCsv(r.csvRows(mm, 'fr'));
  r.vplSheet(r.vplOf(second, catalogue)!, catalogue, 'fr');
  r.calendarOf(second, 'fr', '2026-11-21T10:00:00Z');
  console.log((t1 - t).toFixed(1), (performance.now() - t1).toFixed(1));
}
