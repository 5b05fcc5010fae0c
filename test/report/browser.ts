import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../cli/report/find-browser.js';

/** The machine's Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser(process.env);
  if (executablePath === undefined) throw new Error('no Chromium on this machine: .ci/run installs it');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A page showing a document, and what it asked of the network. */
export interface ShownDocument {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Shows a document as a file would be, under its own policy. */
export async function showDocument(
  browser: Browser,
  html: string,
  viewport = { width: 1100, height: 900 },
): Promise<ShownDocument> {
  const context = await browser.newContext({ viewport, bypassCSP: false });
  const page = await context.newPage();
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

const ADDRESS = 'https://report.invalid/';

/** Pages of a document printed on A4. */
export async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Pixels a document is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA violations of a document, in a word each. The document's policy forbids scripts: axe goes round it. */
export async function violations(
  browser: Browser,
  html: string,
  viewport?: { width: number; height: number },
): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true, ...(viewport ? { viewport } : {}) });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((result) =>
      result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | ')))`,
  );
  await context.close();
  return found as string[];
}
