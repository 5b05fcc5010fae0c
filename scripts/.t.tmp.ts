import { writeFileSync } from 'node:fs';
import { demoModel } from '../test/report/demo-result.js';
import { personSheet } from '../src/report/sheets/person-sheet.js';
import { renderHtml } from '../src/report/html/render-html.js';
import { renderText } from '../src/report/plain/render-text.js';
import { renderMarkdown } from '../src/report/plain/render-markdown.js';
const m=demoModel();
for(const l of ['fr','en'] as const){const s=personSheet(m,l); writeFileSync(`/tmp/person-${l}.html`,renderHtml(s)); if(l==='fr'){console.log(renderText(s)); console.log(renderMarkdown(s));}}
console.log(m.result.proposals.recommendations.map(r=>`${r.rank} ${r.role} ${r.id} ${r.status} ${r.certainty} ${r.title.fr}`).join('\n'));
