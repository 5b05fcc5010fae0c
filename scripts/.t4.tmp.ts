import { launchBrowser } from '../test/report/browser.js';
import { PERSONAS, personaResult } from '../test/report/persona-results.js';
import { catalogue, content } from '../test/report/demo-result.js';
import { renderHtml, reportModel, personSheet, counsellorSheet } from '../src/report/index.js';
const b=await launchBrowser(); const c=await b.newContext({viewport:{width:695,height:900}}); const p=await c.newPage(); await p.emulateMedia({media:'print'});
const langs=process.argv.slice(3);
for (const name of PERSONAS) { const out:string[]=[];
 for (const l of langs as any[]) { const m=reportModel(personaResult(name,l),content,catalogue);
  await p.setContent(renderHtml(process.argv[2]==='p'?personSheet(m,l):counsellorSheet(m,l)));
  out.push((await p.evaluate<number[]>(`[...document.querySelectorAll('.page')].map(e=>Math.round(e.getBoundingClientRect().height))`)).slice(0,2).map(h=>h>1039?`*${h}*`:h).join(' '));}
 console.log(name,out.join(' | '));}
await b.close();
