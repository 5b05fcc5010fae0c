import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html/render-html.js';
import { REPORT_LANGUAGES, type ReportLanguage, reportModel } from '../../src/report/index.js';
import { counsellorSheet } from '../../src/report/sheets/counsellor-sheet.js';
import { personSheet } from '../../src/report/sheets/person-sheet.js';
import type { SittingResult } from '../../src/report/sitting-result.js';
import { allSheets } from './all-sheets.js';
import {
  A4_HEIGHT,
  crowdedWords,
  launchBrowser,
  overflow,
  printedHeights,
  printedPages,
  printer,
  showDocument,
  smallestWords,
  violations,
} from './browser.js';
import { catalogue, content, demoResult } from './demo-result.js';
import { hostileSheets } from './hostile-sheets.js';
import { PERSONAS, personaResult } from './persona-results.js';

let browser: Browser;
const documents = allSheets().map(([name, sheet]) => ({ name, html: renderHtml(sheet) }));

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('every document, in a real browser', () => {
  it.each(documents)('$name has no WCAG 2.2 A or AA violation, wide or narrow', async ({ html }) => {
    expect(await violations(browser, html)).toEqual([]);
  });

  it.each(documents)(
    '$name asks for nothing, runs nothing, fits small windows, and prints large',
    async ({ name, html }) => {
      const { page, requests, complaints } = await showDocument(browser, html);

      expect(await page.locator('script, img, iframe, object, embed, link, form').count()).toBe(0);
      expect(await overflow(page, 320)).toBeLessThanOrEqual(0);
      // 1280 pixels at 200 %.
      expect(await overflow(page, 640)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: 'print' });
      expect(await smallestWords(page)).toBeGreaterThanOrEqual(name.startsWith('person') ? 13.99 : 9.99);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('runs from right to left in Arabic, the path too', async () => {
    const { page } = await showDocument(
      browser,
      documents.find(({ name }) => name === 'person ar')?.html ?? '',
    );
    const places = await page.evaluate<number[]>(
      `[...document.querySelector('svg').querySelectorAll('text.wide')].map((text) => text.getBoundingClientRect().left)`,
    );

    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    expect(places.length).toBeGreaterThan(2);
    expect([...places].sort((left, right) => right - left)).toEqual(places);
    await page.close();
  });
});

describe('drawings', () => {
  it.each(documents)('of $name keep their words apart and inside, wide or narrow', async ({ html }) => {
    const { page } = await showDocument(browser, html);
    for (const width of [1100, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await crowdedWords(page), `${width} pixels`).toEqual([]);
    }
    await page.close();
  });
});

describe('hostile texts in every field', () => {
  const hostileDocuments = hostileSheets().map(([name, sheet]) => ({ name, html: renderHtml(sheet) }));

  it.each(hostileDocuments)('stay text, run nothing and fit: $name', async ({ html }) => {
    const { page, requests, complaints } = await showDocument(browser, html);

    expect(await page.locator('script, img, iframe, object, embed, link, form, a').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain(
      '<img src=x onerror=alert(1)></style></title><script>',
    );
    expect(await overflow(page, 320)).toBeLessThanOrEqual(0);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('on A4', () => {
  const person = (result: SittingResult, language: ReportLanguage): string =>
    renderHtml(personSheet(reportModel(result, content, catalogue), language));

  it.each(REPORT_LANGUAGES)(
    'the person sheet in %s takes one page, whoever it is about, with the longest lines of the content',
    async (language) => {
      const page = await printer(browser);
      const sheets = PERSONAS.map((name) => person(personaResult(name, language), language));
      const heights = await printedHeights(page, sheets);
      await page.close();

      expect(heights).toHaveLength(PERSONAS.length);
      for (const [index, pages] of heights.entries()) {
        expect(pages, PERSONAS[index]).toHaveLength(language === 'fr' || language === 'en' ? 1 : 2);
        expect(Math.max(...pages), PERSONAS[index]).toBeLessThanOrEqual(A4_HEIGHT);
      }
    },
  );

  it('a translated sheet prints on one page and its French twin on the next', async () => {
    const { page } = await showDocument(browser, person(demoResult(), 'uk'));

    expect(await printedPages(page)).toBe(2);
    await page.close();
  });

  it('the person sheet takes a second page for long own words and for the plan decided, and no third', async () => {
    const result = demoResult();
    const { plan } = result.proposals;
    const decided = { decision: 'accepted', by: 'person', at: '2026-11-21T10:00:00Z' } as const;
    const full: SittingResult = {
      ...result,
      ownWords: [{ text: 'J’ai aidé ma grand-mère pendant trois ans, et je veux continuer. '.repeat(6) }],
      proposals: {
        ...result.proposals,
        plan: { ...plan, steps: plan.steps.map((step) => ({ ...step, decided })) },
      },
    };
    const { page } = await showDocument(browser, person(full, 'fr'));

    expect(await printedPages(page)).toBe(2);
    await page.close();
  });

  it.each(['fr', 'en'] as const)(
    'the counsellor sheet in %s keeps the profile to one page and the way to the title to the next',
    async (language) => {
      const page = await printer(browser);
      const sheets = PERSONAS.map((name) =>
        renderHtml(counsellorSheet(reportModel(personaResult(name), content, catalogue), language)),
      );
      const heights = await printedHeights(page, sheets);
      await page.close();

      expect(heights).toHaveLength(PERSONAS.length);
      for (const [index, [profile = 0, way = 0]] of heights.entries()) {
        expect(profile, PERSONAS[index]).toBeGreaterThan(0);
        expect(Math.max(profile, way), PERSONAS[index]).toBeLessThanOrEqual(A4_HEIGHT);
      }
    },
  );

  it('the counsellor sheet of a whole sitting has two pages before its annex', async () => {
    const html = renderHtml(counsellorSheet(reportModel(demoResult(), content, catalogue), 'fr'));
    const { page } = await showDocument(browser, html);
    const pages = await printedPages(page);
    await page.evaluate(`document.querySelectorAll('.page')[2].remove()`);

    expect(await printedPages(page)).toBe(2);
    expect(pages).toBeGreaterThan(2);
    await page.close();
  });
});
