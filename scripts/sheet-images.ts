/**
 * Draws the pictures of the documents kept in docs/images, from the same simulated person and in the same browser as
 * the tests of the documents.
 * Run: tsx scripts/sheet-images.ts [folder, default docs/images]
 */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { renderHtml } from '../src/report/html/render-html.js';
import { allSheets } from '../test/report/all-sheets.js';
import { launchBrowser, showDocument } from '../test/report/browser.js';

const MOST_BYTES = 200_000;

/** Name of a picture, the document it shows, and the part of it. */
const pictures = [
  { file: 'person-sheet-fr.png', sheet: 'person fr', part: '.page' },
  { file: 'person-sheet-ar.png', sheet: 'person ar', part: '.page' },
  { file: 'counsellor-sheet-fr.png', sheet: 'counsellor fr', part: '.page' },
  { file: 'chart-profile.png', sheet: 'counsellor fr', part: '.page table' },
  { file: 'chart-certification.png', sheet: 'counsellor fr', part: 'figure' },
  { file: 'chart-progress.png', sheet: 'follow-up fr', part: 'figure' },
] as const;

const folder = process.argv[2] ?? 'docs/images';
mkdirSync(folder, { recursive: true });
const documents = new Map(allSheets());
const browser = await launchBrowser();
try {
  for (const { file, sheet: name, part } of pictures) {
    const sheet = documents.get(name);
    if (!sheet) throw new Error(`no document ${name}`);
    const { page } = await showDocument(browser, renderHtml(sheet));
    const path = join(folder, file);
    await page.locator(part).first().screenshot({ path });
    await page.close();
    const bytes = statSync(path).size;
    console.log(`${path} ${Math.round(bytes / 1000)} kB`);
    if (bytes > MOST_BYTES) console.error(`${path} weighs more than ${MOST_BYTES} bytes`);
  }
} finally {
  await browser.close();
}
