import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { digital } from '../../src/content/index.js';
import {
  createTest,
  DONT_KNOW,
  type Item,
  type ItemResponse,
  keyedResponse,
  scoreResponse,
  type TestState,
  type Text,
} from '../../src/index.js';
import { ROOT } from '../docs/markdown.js';
import { packageFromSource } from '../docs/package-from-source.js';
import { scriptProblems } from '../docs/script-problems.js';

const EXAMPLE = join(ROOT, 'examples/browser-app');
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const phone = { width: 360, height: 740 };

describe('examples/browser-app', () => {
  it('passes the type checker', () => {
    const names = readdirSync(EXAMPLE).filter((name) => name.endsWith('.mjs'));
    const lib = ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];

    expect(
      scriptProblems(
        names.map((name) => join(EXAMPLE, name)),
        { lib, types: [] },
      ),
    ).toEqual([]);
  });
});

// Machines without Chromium skip what needs it; continuous integration never does.
describe.skipIf(browserPath === undefined && process.env.CI === undefined)(
  'examples/browser-app in Chromium',
  () => {
    const out = mkdtempSync(join(tmpdir(), 'coeps-browser-app-'));
    let server: Server;
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let problems: string[];
    let origin: string;

    beforeAll(async () => {
      await build({
        entryPoints: [join(EXAMPLE, 'app.mjs')],
        outfile: join(out, 'app.js'),
        bundle: true,
        minify: true,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        logLevel: 'error',
        plugins: [packageFromSource],
      });
      server = createServer(serve).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      browser = await chromium.launch({
        args: ['--no-sandbox'],
        ...(browserPath === undefined ? {} : { executablePath: browserPath }),
      });
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
      rmSync(out, { recursive: true, force: true });
    });
    beforeEach(async () => {
      problems = [];
      context = await browser.newContext({
        viewport: phone,
        locale: 'fr-FR',
        hasTouch: true,
        isMobile: true,
      });
      page = await context.newPage();
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin)) problems.push(`request to ${request.url()}`);
      });
    });
    afterEach(async () => {
      await context?.close();
    });

    it('is small, and leaves out the banks it does not use', () => {
      const bundle = readFileSync(join(out, 'app.js'), 'utf8');

      expect(bundle).toContain('dig-com-d1-');
      expect(bundle).not.toContain('fr-read-a2-');
      expect(bundle).not.toMatch(/\bnew Function\b|\beval\(/);
    });

    it('runs the whole test on a phone, says the level with its limits, and erases', async () => {
      await begin(page, origin, 'phone');
      let questions = 0;
      for (; await isQuestion(page); questions += 1) {
        if (unknown(questions)) await page.getByRole('button', { name: 'Je ne sais pas' }).tap();
        else await answerRightly(page);
      }

      expect(questions).toBeGreaterThanOrEqual(10);
      await page.getByRole('heading', { name: 'Votre point de départ' }).waitFor();
      await page.getByText('Niveau indicatif').waitFor();
      expect(await page.locator('dt').count()).toBe(6);
      await page.getByRole('button', { name: 'Effacer mes réponses' }).tap();
      expect(await page.evaluate('localStorage.length')).toBe(0);
      expect(problems).toEqual([]);
    });

    it('is kind to someone at the very start', async () => {
      await begin(page, origin, 'start');
      while (await isQuestion(page)) await page.getByRole('button', { name: 'Je ne sais pas' }).tap();

      await page.getByText('Vous êtes au début du chemin.').waitFor();
      expect(await page.locator('dd').allTextContents()).toContain('non mesuré');
      expect(problems).toEqual([]);
    });

    it('goes on after a reload, and changes the answer before', async () => {
      await begin(page, origin, 'reload');
      for (let n = 0; n < 3; n += 1) await answerRightly(page);
      const fourth = await page.getByRole('heading', { level: 1 }).textContent();

      await page.reload();
      await page.getByRole('button', { name: 'Reprendre' }).tap();

      await page.getByText('Question 4').waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(fourth);
      await page.getByRole('button', { name: 'Changer la réponse d’avant' }).tap();
      await page.getByText('Question 3').waitFor();
      expect(problems).toEqual([]);
    });

    it('works with a keyboard alone, and says what is missing', async () => {
      await page.goto(origin);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Question 1').waitFor();
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');

      await page.getByRole('button', { name: 'Valider' }).focus();
      await page.keyboard.press('Enter');

      expect((await page.getByRole('alert').textContent()) ?? '').not.toBe('');
      await page.getByText('Question 1').waitFor();
      expect(problems).toEqual([]);
    });

    it('speaks English when asked', async () => {
      await page.goto(origin);
      await page.getByRole('link', { name: 'English' }).tap();
      await page.getByRole('button', { name: 'Start' }).tap();

      await page.getByRole('button', { name: 'I don’t know' }).waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe('en');
      expect(problems).toEqual([]);
    });

    it.each(['light', 'dark'] as const)(
      'has no accessibility fault and no sideways scrolling, in %s',
      async (colours) => {
        await page.emulateMedia({ colorScheme: colours });
        await page.goto(origin);
        const seen: string[] = [];
        const look = async (): Promise<void> => {
          seen.push(...(await faults(page)));
          const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          if (Number(overflow) > 0) seen.push(`${await page.title()}: ${overflow} pixels too wide`);
        };
        await look();
        await begin(page, origin, `look-${colours}`);
        for (let n = 0; await isQuestion(page); n += 1) {
          // The screens of one type differ little: every second one is looked at.
          if (n % 2 === 0) await look();
          await answerRightly(page);
        }
        await look();

        expect(seen).toEqual([]);
        expect(problems).toEqual([]);
      },
    );

    it('has controls for every type of item, which give the response the library expects', async () => {
      const wanted = new Set(digital.items.map(({ type }) => type).filter((type) => type !== 'rated'));
      const types = new Set<string>();
      for (const seed of seedsThatShow(wanted)) {
        await begin(page, origin, seed);
        for (let n = 0; await isQuestion(page); n += 1) {
          if (unknown(n)) await page.getByRole('button', { name: 'Je ne sais pas' }).tap();
          else types.add(await answerRightly(page));
        }
        const kept = JSON.parse(
          String(await page.evaluate("localStorage.getItem('coeps-digital-test')")),
        ) as {
          state: TestState;
        };

        for (const [n, { item: id, score }] of kept.state.answers.entries()) {
          const item = digital.items.find((candidate) => candidate.id === id) as Item;
          const full = scoreResponse(item, keyedResponse(item));
          expect([id, score]).toEqual([id, unknown(n) ? DONT_KNOW : full]);
        }
      }

      expect(types).toEqual(wanted);
      expect(problems).toEqual([]);
    });

    function serve(
      request: { url?: string | undefined },
      response: {
        writeHead(status: number, headers?: Record<string, string>): unknown;
        end(body?: string | Buffer): unknown;
      },
    ): void {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const files: Readonly<Record<string, readonly [string, string]>> = {
        '/': [join(EXAMPLE, 'index.html'), 'text/html; charset=utf-8'],
        '/style.css': [join(EXAMPLE, 'style.css'), 'text/css; charset=utf-8'],
        '/app.js': [join(out, 'app.js'), 'text/javascript; charset=utf-8'],
      };
      const found = files[path];
      if (!found) {
        response.writeHead(path === '/favicon.ico' ? 204 : 404);
        response.end();
        return;
      }
      response.writeHead(200, {
        'content-type': found[1],
        'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'",
      });
      response.end(readFileSync(found[0]));
    }
  },
);

/** Begins a test whose items are drawn by a seed of ours. */
async function begin(page: Page, origin: string, seed: string): Promise<void> {
  await page.goto(origin);
  await page.evaluate(`localStorage.clear(); crypto.randomUUID = () => ${JSON.stringify(seed)}`);
  const again = page.getByRole('button', { name: 'Recommencer du début' });
  await ((await again.isVisible()) ? again : page.getByRole('button', { name: 'Commencer' })).tap();
}

/** One answer in three is "I don't know". */
function unknown(n: number): boolean {
  return n % 3 === 2;
}

/** Few seeds whose tests show every type between them. */
function seedsThatShow(types: ReadonlySet<string>): string[] {
  const test = createTest(digital);
  const left = new Set(types);
  const seeds: string[] = [];
  for (let n = 0; left.size > 0 && n < 200; n += 1) {
    const before = left.size;
    let state = test.start({ seed: `types-${n}`, mode: 'alone' });
    for (let step = test.next(state); step.kind === 'item'; step = test.next(state)) {
      const response = unknown(step.position) ? DONT_KNOW : keyedResponse(step.item);
      if (response !== DONT_KNOW) left.delete(step.item.type);
      state = test.answer(state, { item: step.item.id, response });
    }
    if (left.size < before) seeds.push(`types-${n}`);
  }
  return seeds;
}

function isQuestion(page: Page): Promise<boolean> {
  return page.getByRole('button', { name: 'Valider' }).isVisible();
}

/** Gives the keyed response by the controls on screen; tells the type of the item. */
async function answerRightly(page: Page): Promise<string> {
  const stem = await page.locator('form h1').textContent();
  const shown = await page.locator('form').textContent();
  const item = digital.items.find(
    (candidate) =>
      french(candidate.stem) === stem && optionTexts(candidate).every((text) => shown?.includes(text)),
  );
  if (!item) throw new Error(`No item asks: ${stem}`);
  await give(page, item, keyedResponse(item));
  const before = await page.locator('.progress').textContent();
  await page.getByRole('button', { name: 'Valider' }).tap();
  await page.waitForFunction(
    `document.querySelector('.progress')?.textContent !== ${JSON.stringify(before)}`,
  );
  return item.type;
}

async function give(page: Page, item: Item, response: ItemResponse): Promise<void> {
  const tick = (id: unknown) => page.locator(`input[value="${id}"]`).check();
  if (item.type === 'multiple-choice') for (const id of response as readonly string[]) await tick(id);
  else if (item.type === 'ordering') {
    for (const [index, id] of (response as readonly string[]).entries()) {
      await page.locator(`#line-${id}`).selectOption(String(index + 1));
    }
  } else if (item.type === 'matching') {
    for (const [left, right] of Object.entries(response))
      await page.locator(`#line-${left}`).selectOption(right);
  } else if (item.type === 'number') await page.getByRole('textbox').fill(String(response).replace('.', ','));
  else if (item.type === 'short-text') await page.getByRole('textbox').fill(String(response));
  else await tick(response);
}

function optionTexts(item: Item): string[] {
  return 'options' in item ? item.options.map((option) => french(option.text)) : [];
}

function french(text: Text): string {
  return typeof text === 'string' ? text : (text.fr ?? '');
}

/** Faults that axe finds against WCAG 2.2 AA, in short. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const run =
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })";
  const { violations } = (await page.evaluate(run)) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
