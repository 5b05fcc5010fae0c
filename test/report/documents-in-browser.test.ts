import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html/render-html.js';
import { REPORT_LANGUAGES, type ReportLanguage, reportModel } from '../../src/report/index.js';
import { counsellorSheet } from '../../src/report/sheets/counsellor-sheet.js';
import { personSheet } from '../../src/report/sheets/person-sheet.js';
import type { SittingResult } from '../../src/report/sitting-result.js';
import { allSheets } from './all-sheets.js';
import { launchBrowser, overflow, printedPages, showDocument, violations } from './browser.js';
import { catalogue, content, demoResult } from './demo-result.js';
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
    expect(await violations(browser, html, { width: 320, height: 800 })).toEqual([]);
  });

  it.each(documents)(
    '$name asks nothing of the network, runs nothing and complains of nothing',
    async ({ html }) => {
      const { page, requests, complaints } = await showDocument(browser, html);

      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.locator('script, img, iframe, object, embed, link, form').count()).toBe(0);
      await page.context().close();
    },
  );

  it.each(documents)('$name fits 320 pixels, and 1280 pixels at 200 %', async ({ html }) => {
    for (const width of [320, 640]) {
      const { page } = await showDocument(browser, html, { width, height: 800 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it.each(documents)('$name never prints words under its smallest size', async ({ name, html }) => {
    const { page } = await showDocument(browser, html);
    await page.emulateMedia({ media: 'print' });
    const least = await page.evaluate<number>(`Math.min(...[...document.querySelectorAll('main *')]
      .filter((e) => e.checkVisibility() && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== ''))
      .map((e) => parseFloat(getComputedStyle(e).fontSize)))`);

    expect(least * 0.75).toBeGreaterThanOrEqual(name.startsWith('person') ? 13.99 : 9.99);
    await page.context().close();
  });

  it('runs from right to left in Arabic, the path too', async () => {
    const html = documents.find(({ name }) => name === 'person ar')?.html ?? '';
    const { page } = await showDocument(browser, html);
    const places = await page.evaluate<number[]>(`(() => {
      const svg = document.querySelector('svg');
      return [...svg.querySelectorAll('text.wide')].map((text) => text.getBoundingClientRect().left);
    })()`);

    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    expect([...places].sort((left, right) => right - left)).toEqual(places);
    await page.context().close();
  });
});

describe('on A4', () => {
  const pagesOf = async (html: string): Promise<number> => {
    const { page } = await showDocument(browser, html);
    const pages = await printedPages(page);
    await page.context().close();
    return pages;
  };
  const person = (result: SittingResult, language: ReportLanguage): string =>
    renderHtml(personSheet(reportModel(result, content, catalogue), language));
  /** Pages of the sheet itself, and those of its French twin. */
  const own = (language: ReportLanguage): number => (language === 'fr' || language === 'en' ? 1 : 2);

  it.each(REPORT_LANGUAGES)(
    'the person sheet in %s takes one page, whoever it is about, with the longest lines',
    async (language) => {
      const long: string[] = [];
      for (const name of PERSONAS) {
        if ((await pagesOf(person(personaResult(name, language), language))) !== own(language))
          long.push(name);
      }
      expect(long).toEqual([]);
    },
  );

  it('takes a second page for long own words and for the plan decided, and no third', async () => {
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

    expect(await pagesOf(person(full, 'fr'))).toBe(2);
    expect(await pagesOf(person(full, 'en'))).toBe(2);
  });

  it.each(['fr', 'en'] as const)(
    'the counsellor sheet in %s keeps its first two pages to two, and the annex begins the third',
    async (language) => {
      const odd: string[] = [];
      for (const name of PERSONAS) {
        const html = renderHtml(
          counsellorSheet(reportModel(personaResult(name), content, catalogue), language),
        );
        const { page } = await showDocument(browser, html, { width: 695, height: 900 });
        await page.emulateMedia({ media: 'print' });
        const heights = await page.evaluate<number[]>(
          `[...document.querySelectorAll('.page')].map((e) => e.getBoundingClientRect().height)`,
        );
        // 297 mm less two margins of 11 mm.
        if (heights.slice(0, 2).some((height) => height > (275 / 25.4) * 96)) odd.push(`${name} ${heights}`);
        await page.context().close();
      }
      expect(odd).toEqual([]);
    },
  );
});
