import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../cli/report/find-browser.js';

/** The machine's Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined) throw new Error('no Chromium on this machine: .ci/run installs it');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-lcd-text'] });
}

/** Width of an A4 page inside its margins, in pixels. */
const A4_WIDTH = Math.floor(((210 - 26) / 25.4) * 96);

/** Height of an A4 page inside its margins, in pixels. */
export const A4_HEIGHT = ((297 - 22) / 25.4) * 96;

/** A page showing a document, and what it asked of the network or complained of. */
export interface ShownDocument {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

const ADDRESS = 'https://report.invalid/';

/** Shows a document as a file would be, under its own policy. */
export async function showDocument(browser: Browser, html: string): Promise<ShownDocument> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route(ADDRESS, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(ADDRESS);
  return { page, requests, complaints };
}

/** A page that lays documents out as they will be printed. */
export async function printer(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: A4_WIDTH, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  // An empty page would lay out the way browsers did before standards.
  await page.setContent('<!doctype html><title>-</title>');
  return page;
}

/**
 * Height of each sheet of documents laid out for print one after the other, in pixels. They take each other's place
 * in one page, which is many times faster than opening each.
 */
export function printedHeights(page: Page, documents: readonly string[]): Promise<number[][]> {
  return page.evaluate(`${JSON.stringify(documents)}.map((html) => {
    const shown = new DOMParser().parseFromString(html, 'text/html');
    document.replaceChild(document.adoptNode(shown.documentElement), document.documentElement);
    return [...document.querySelectorAll('.page')].map((sheet) => sheet.getBoundingClientRect().height);
  })`);
}

/** Pages of a document printed on A4. */
export async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Pixels a document is wider than its window. */
export async function overflow(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Smallest words of a document, in points. */
export async function smallestWords(page: Page): Promise<number> {
  const pixels = await page.evaluate<number>(`Math.min(...[...document.querySelectorAll('main *')]
    .filter((part) => part.checkVisibility() &&
      [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''))
    .map((part) => parseFloat(getComputedStyle(part).fontSize)))`);
  return pixels * 0.75;
}

/** Words of drawings that lie over other words of the same line, or outside of the drawing. */
export function crowdedWords(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('svg')].flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll('text')]
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return words.flatMap(({ text, box }, index) => [
      ...(box.left < frame.left - 2 || box.right > frame.right + 2 ? [text + ' lies outside'] : []),
      ...words.slice(index + 1)
        .filter(({ box: other }) => box.left < other.right - 1 && other.left < box.right - 1 &&
          Math.abs(box.top - other.top) < box.height / 2)
        .map((other) => text + ' lies over ' + other.text),
    ]);
  })`);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * WCAG 2.2 A and AA violations of a document on a wide window and on a narrow one. The document's policy forbids
 * scripts: axe goes round it.
 */
export async function violations(browser: Browser, html: string): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(axeSource);
  const found: string[] = [];
  for (const width of [1100, 320]) {
    await page.setViewportSize({ width, height: 900 });
    found.push(
      ...(await page.evaluate<string[]>(
        `axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
          .then((result) => result.violations.map((one) =>
            '${width} ' + one.id + ': ' + one.nodes.map((node) => node.html).join(' | ')))`,
      )),
    );
  }
  await context.close();
  return found;
}
