import { ACCENT, EDGE, INK, PAPER, QUIET, TINT } from '../charts/palette.js';
import { FONTS } from '../charts/svg.js';

/** Shares a column may take, in percent. */
const SHARES = [15, 20, 25, 30, 35, 40, 45, 50, 55];

/** Rules every sheet shares. Logical properties only: a sheet in Arabic is the same sheet, mirrored. */
const COMMON = `
@page{size:A4;margin:11mm 13mm}
*{box-sizing:border-box}
:root{color-scheme:light}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#e9edef;color:${INK};font-family:${FONTS};line-height:1.4;overflow-wrap:break-word}
main{max-inline-size:210mm;margin-inline:auto}
.page{background:${PAPER};padding:13mm;margin-block:8mm;border-radius:2px;box-shadow:0 1px 6px rgba(29,43,51,.14)}
h1,h2,h3,h4,h5,h6{line-height:1.2;margin:0;font-size:1em}
.title{font-size:1.75em;letter-spacing:-.01em;color:${ACCENT};margin:0}
p,ul,ol,dl{margin:0}
p,ul,ol,dl,h1,h2,h3,h4,h5,h6{overflow-wrap:anywhere}
.over{color:${QUIET};margin-block-end:.15em}
.under{color:${QUIET};margin-block-start:.25em}
.note{color:${QUIET}}
.lead{font-size:1.12em}
.box{padding:.55em .8em;margin-block:.6em;border:1px solid ${EDGE};border-radius:6px}
.box.key{border-color:transparent;border-inline-start:5px solid ${ACCENT};border-radius:0;background:#f0f6f7;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.box.caution{border-width:2px;border-color:${INK}}
ul,ol{padding-inline-start:1.35em}
ul.marked{list-style:none;padding-inline-start:0}
ul.marked>li{position:relative;padding-inline-start:1.5em}
ul.marked>li::before{position:absolute;inset-inline-start:.1em;color:${ACCENT};font-weight:700}
ul.done>li::before{content:"✓";content:"✓" / ""}
ul.next>li::before{content:"→";content:"→" / ""}
ul.next:dir(rtl)>li::before{content:"←";content:"←" / ""}
li+li{margin-block-start:.15em}
.details{display:block;color:${QUIET}}
figure{margin:0}
:is(ul,ol)+p{margin-block-start:.3em}
.columns+p{margin-block-start:.5em}
figcaption{margin-block-start:.2em}
svg{display:block;max-inline-size:100%;print-color-adjust:exact;-webkit-print-color-adjust:exact}
table{border-collapse:collapse;inline-size:100%}
caption{text-align:start;font-weight:700;padding-block:.3em}
th,td{text-align:start;vertical-align:top;padding-block:.22em;padding-inline:0 .5em;border-block-end:1px solid #d5dbdf;font-weight:400}
thead th{font-weight:700;border-block-end:1.5px solid ${INK};vertical-align:bottom}
tbody th{font-weight:600}
.tight{white-space:nowrap}
td.strip,th.strip{vertical-align:middle}
.strip svg{min-inline-size:34mm}
${SHARES.map((share) => `th.w${share}{inline-size:${share}%}`).join('')}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em .9em}
dt{color:${QUIET}}
dd{margin:0}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 1.6em}
.rules span{display:block;block-size:1.8em;border-block-end:1.5px solid ${EDGE}}
details{margin-block-start:.2em}
summary{color:${ACCENT};cursor:pointer;min-block-size:24px}
summary:focus-visible{outline:3px solid ${ACCENT};outline-offset:2px}
.quiet-caption{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.narrow{display:none}
bdi{unicode-bidi:isolate}
.flag{display:inline-block;border:1.5px solid ${INK};border-radius:4px;padding:0 .4em;font-weight:700;background:${TINT};print-color-adjust:exact;-webkit-print-color-adjust:exact}
@media screen and (max-width:760px){
body{background:${PAPER};overflow-wrap:anywhere}
text.narrow{font-size:11pt}
.page{padding:16px;margin-block:0;box-shadow:none;border-block-end:1px solid #d5dbdf}
.wide{display:none}
.narrow{display:inline}
ol.narrow{display:block}
.columns,dl{grid-template-columns:1fr}
dd{margin-block-end:.3em}
table.stacks,table.stacks tbody,table.stacks tr,table.stacks td,table.stacks tbody th{display:block}
table.stacks thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
table.stacks tr{border-block-end:1px solid ${EDGE};padding-block:.4em}
table.stacks td,table.stacks tbody th{border:0;padding:.1em 0;inline-size:auto;white-space:normal}
table.stacks td[data-label]:not(:empty)::before{content:attr(data-label);color:${QUIET}}
table.stacks td.strip::before{content:none}
}
@media print{
body{background:${PAPER}}
main{max-inline-size:none}
.page{padding:0;margin:0;box-shadow:none;border-radius:0}
.page+.page,article+article .page:first-of-type{break-before:page}
h1,h2,h3,h4,h5,h6,caption{break-after:avoid}
.together,tr,figure,li,.box{break-inside:avoid}
p,li{orphans:3;widows:3}
details,.screen{display:none}
}
`;

const PERSON = `
body{font-size:14pt;line-height:1.3}
header{display:flex;flex-flow:row wrap;justify-content:space-between;align-items:baseline;gap:0 1em}
.s1{font-size:1.16em;margin-block:.62em .2em}
.s2{margin-block:.4em .1em}
figure{margin-block-start:.45em}
@media print{.page{min-block-size:auto}}
`;

const COUNSELLOR = `
@page{@bottom-right{content:counter(page) " / " counter(pages);font:10pt ${FONTS};color:${QUIET}}}
body{font-size:10.5pt;line-height:1.3}
th,td{padding-block:.13em}
tbody th{font-weight:500}
.title{font-size:1.6em;margin:0}
.s1{font-size:1.22em;margin-block:.7em .2em;color:${ACCENT}}
.s2{font-size:1.05em;margin-block:.5em .1em}
.s3{margin-block:.4em .1em}
@media print{body{font-size:10pt}}
@media screen and (max-width:760px){body{font-size:12pt}}
`;

/** The style sheet of a kind of document. */
export function styleOf(kind: 'person' | 'counsellor'): string {
  return COMMON + (kind === 'person' ? PERSON : COUNSELLOR);
}
