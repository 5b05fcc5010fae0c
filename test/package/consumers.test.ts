import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../docs/markdown.js';
import { type Packed, packAndInstall, skipsWithoutBuild } from './packed.js';

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** What a page or a script of somebody else does with the package: a test, an estimate, a check, a document. */
const USE = `
function use({ core, content, authoring, report, lab }) {
  const test = core.createTest(content.digital);
  let state = test.start({ seed: 'consumer' });
  for (let step = test.next(state); step.kind === 'item'; step = test.next(state))
    state = test.answer(state, { item: step.item.id, response: core.keyedResponse(step.item) });
  const sitting = core.createAssessment(content.assessment);
  const events = sitting.begin({ seed: 'consumer', at: '2026-11-23T09:00:00Z', label: 'A1' });
  const result = report.sittingResult(events, { assessment: sitting, catalogue: content.catalogue, today: '2026-11-23' });
  const sheet = report.personSheet(report.reportModel(result, content.assessment, content.catalogue), 'fr');
  const checked = authoring.checkContent([{ path: 'a/a.items.yaml', text: 'format: 1\\nitems: [{ id: 1 }]\\n' }]);
  let code, instance;
  try { report.sittingResult(events, { assessment: sitting, catalogue: content.catalogue, today: 'never' }); }
  catch (error) { code = error.code; instance = error instanceof core.PositioningError; }
  return {
    level: test.result(state).overall.level,
    items: state.answers.map(({ item }) => item),
    theta: core.estimateAbility([{ parameters: { model: '2PL', a: 1.2, b: 0.3 }, score: 1 }], { method: 'EAP' }).theta,
    rules: checked.diagnostics.map(({ rule }) => rule),
    simulated: lab.simulatedBank(content.digital).engine.settings.levels,
    html: report.renderHtml(sheet).length,
    code, instance,
  };
}`;

describe.skipIf(skipsWithoutBuild())('a project that installs the tarball', () => {
  let packed: Packed;
  let fromEsm: { readonly theta: number };

  beforeAll(() => {
    // What authoring needs, and what the rest does; nothing of the programs.
    packed = packAndInstall(['seedrandom', 'yaml']);
    fromEsm = JSON.parse(
      run(
        'esm.mjs',
        `${['authoring', 'content', 'lab', 'report'].map((name) => `import * as ${name} from '@coeps/positioning/${name}';`).join('\n')}
        import * as core from '@coeps/positioning';
        ${USE}
        console.log(JSON.stringify(use({ core, content, authoring, report, lab })));`,
      ),
    );
  });
  afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

  it('imports it', () => {
    expect(fromEsm).toMatchObject({
      level: 'd4',
      code: expect.stringMatching(/^pathways\//),
      instance: true,
    });
  });

  it('requires it, with the same results to the last digit', () => {
    const fromCjs = run(
      'cjs.cjs',
      `const part = (name) => require('@coeps/positioning/' + name);
      ${USE}
      console.log(JSON.stringify(use({ core: require('@coeps/positioning'), content: part('content'),
        authoring: part('authoring'), report: part('report'), lab: part('lab') })));`,
    );

    expect(JSON.parse(fromCjs)).toEqual(fromEsm);
  });

  it('keeps sittings with the node entry, from both kinds of module', () => {
    const keep = `
      const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
      const store = createSittingStore({ folder, personalQuestions: new Set() });
      const events = createAssessment(assessment).begin({ seed: 'a', at: '2026-11-23T09:00:00Z', label: 'A1' });
      const open = store.create(events);
      open.close();
      console.log(store.read(open.id).events.length === events.length);
      rmSync(folder, { recursive: true });`;
    const names: readonly [string, string][] = [
      ['mkdtempSync, rmSync', 'node:fs'],
      ['tmpdir', 'node:os'],
      ['join', 'node:path'],
      ['createAssessment', '@coeps/positioning'],
      ['assessment', '@coeps/positioning/content'],
      ['createSittingStore', '@coeps/positioning/node'],
    ];

    const esm = names.map(([name, from]) => `import { ${name} } from '${from}';`).join('\n');
    const cjs = names.map(([name, from]) => `const { ${name} } = require('${from}');`).join('\n');
    expect(run('store.mjs', `${esm}${keep}`)).toBe('true\n');
    expect(run('store.cjs', `${cjs}${keep}`)).toBe('true\n');
  });

  it.each([
    ['nodenext', 'consumer.mts', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['nodenext, CommonJS', 'consumer.cts', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['bundler', 'consumer.ts', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('passes the type checker: %s', (_, file, module, moduleResolution) => {
    const path = join(packed.folder, file);
    writeFileSync(
      path,
      `import {
        type Bank, compileBank, createAssessment, createTest, DONT_KNOW, recommend, restorePosterior,
        type SavedPosterior, type TestState,
      } from '@coeps/positioning';
      import { assessment, catalogue, french } from '@coeps/positioning/content';
      import { checkContent } from '@coeps/positioning/authoring';
      import { personSheet, REPORT_LANGUAGES, type ReportModel } from '@coeps/positioning/report';
      import { simulatedBank } from '@coeps/positioning/lab';
      const bank: Bank = french;
      const test = createTest(bank);
      let state: TestState = test.start({ seed: 'a' });
      const step = test.next(state);
      if (step.kind === 'item') state = test.answer(state, { item: step.item.id, response: DONT_KNOW });
      export const level: string | undefined = test.result(state).overall?.level;
      export const rules: readonly string[] = checkContent([]).diagnostics.map(({ rule }) => rule);
      export const languages: readonly string[] = REPORT_LANGUAGES;
      export const simulated = simulatedBank(bank);
      // What an application builds on the package, it can declare: every type behind a signature has a name.
      const sitting = createAssessment(assessment);
      export const steps = () => recommend(sitting.profile([]), catalogue, { today: '2026-11-23' }).plan.steps;
      export const proposals = () => recommend(sitting.profile([]), catalogue, { today: '2026-11-23' });
      export const view = () => sitting.view([]);
      export const posterior = (saved: SavedPosterior) => restorePosterior(saved);
      export const compiled = compileBank(bank);
      export const asked = () => {
        const next = sitting.next([]);
        return next.kind === 'question' ? next.question : undefined;
      };
      export const sheet = (model: ReportModel) => personSheet(model, 'fr');
      // @ts-expect-error A test needs a seed.
      test.start({});
      `,
    );
    const program = ts.createProgram([path], {
      module,
      moduleResolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts'],
      types: [],
      strict: true,
      declaration: true,
      emitDeclarationOnly: true,
      // Types that lean on a library nobody asked for are found here.
      skipLibCheck: false,
    });

    expect(
      ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ).toEqual([]);
  });

  // Machines without Chromium skip what needs it; continuous integration never does.
  it.skipIf(browserPath === undefined && process.env.CI === undefined)(
    'bundles it for a page whose policy forbids code made from strings, with the same results',
    async () => {
      const { outputFiles } = await build({
        stdin: {
          contents: `${['authoring', 'content', 'lab', 'report'].map((name) => `import * as ${name} from '@coeps/positioning/${name}';`).join('\n')}
            import * as core from '@coeps/positioning';
            ${USE}
            globalThis.used = use({ core, content, authoring, report, lab });`,
          resolveDir: packed.folder,
        },
        bundle: true,
        minify: true,
        platform: 'browser',
        format: 'esm',
        target: 'es2022',
        write: false,
        logLevel: 'error',
      });
      const script = outputFiles[0]?.text ?? '';
      const server = await serve(script);
      const browser = await chromium.launch({
        ...(browserPath === undefined ? {} : { executablePath: browserPath }),
        args: ['--no-sandbox'],
      });
      try {
        const page = await browser.newPage();
        const problems: string[] = [];
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
        await page.waitForFunction('globalThis.used !== undefined || globalThis.failed', undefined, {
          timeout: 30_000,
        });

        expect(problems).toEqual([]);
        // Math.exp of another engine may differ in its last bit.
        const theta = expect.closeTo(fromEsm.theta, 12);
        expect(await page.evaluate('globalThis.used')).toEqual({ ...fromEsm, theta });
      } finally {
        await browser.close();
        server.close();
      }
    },
  );

  function run(file: string, text: string): string {
    writeFileSync(join(packed.folder, file), text);
    return execFileSync(process.execPath, [file], { cwd: packed.folder, encoding: 'utf8' });
  }
});

describe.skipIf(skipsWithoutBuild())('the program of the tarball', () => {
  let packed: Packed;

  beforeAll(() => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    packed = packAndInstall(Object.keys(dependencies));
  });
  afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

  it('says its version and checks the content beside it', () => {
    const coeps = (...argv: string[]) =>
      execFileSync(process.execPath, [join(packed.root, packed.manifest.bin.coeps ?? ''), ...argv], {
        cwd: packed.folder,
        encoding: 'utf8',
        env: { ...process.env, COEPS_DATA: join(packed.folder, 'sittings') },
        stdio: ['ignore', 'pipe', 'ignore'],
      });

    expect(coeps('--version')).toBe(`${packed.manifest.version}\n`);
    expect(coeps('validate', packed.root, '--locale', 'en')).toMatch(/[1-9]\d* items/);
  });

  // On Windows npm writes a small program of its own instead, which the workflow runs.
  it.skipIf(process.platform === 'win32')(
    'starts through the link npm makes, beside a path with a space',
    () => {
      const link = join(packed.folder, 'node_modules/.bin/coeps');
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(`../@coeps/positioning/${packed.manifest.bin.coeps}`, link);

      expect(execFileSync(link, ['--version'], { encoding: 'utf8' })).toBe(`${packed.manifest.version}\n`);
    },
  );
});

/** Serves a page with one script, under a policy that allows that script and nothing else. */
async function serve(script: string): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/app.js';
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'; img-src data:");
    response.setHeader('content-type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`);
    response.end(
      isScript
        ? script
        : '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>a</title><script type="module" src="app.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
