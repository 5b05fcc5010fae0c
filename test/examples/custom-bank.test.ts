import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAssessment } from '../../src/assessment/create-assessment.js';
import type { Bank } from '../../src/banks/bank.js';
import { keyedResponse } from '../../src/banks/score-response.js';
import { loadContent } from '../../src/node/load-content.js';
import { runMain } from '../cli/run-main.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/custom-bank');
const { content, diagnostics, files } = loadContent(EXAMPLE, { today: '2026-11-21' });
const bank = content?.banks[0] as Bank;
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('examples/custom-bank', () => {
  it('is valid without a single remark', () => {
    expect(diagnostics.map(({ rule, file, start }) => `${file}:${start.line} ${rule}`)).toEqual([]);
  });

  it('is what "coeps validate" says it is', async () => {
    const { code, out } = await runMain(['validate', 'examples/custom-bank', '--max-warnings', '0']);

    expect(code).toBe(0);
    expect(out).toContain(`${bank.items.length} questions`);
  });

  it('holds three areas and at least thirty items, a third of them more than a choice', () => {
    expect(bank.scales).toHaveLength(3);
    expect(bank.items.length).toBeGreaterThanOrEqual(30);
    const choices = bank.items.filter(({ type }) => type === 'single-choice' || type === 'true-false');
    expect(choices.length / bank.items.length).toBeLessThan(2 / 3);
  });

  it('says everything in French and in English', () => {
    const oneLanguage: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (value === null || typeof value !== 'object') return;
      const keys = Object.keys(value);
      if (keys.includes('fr') !== keys.includes('en')) oneLanguage.push(path);
      for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`);
    };
    for (const { path, text } of files) visit(parse(text), path);

    expect(oneLanguage).toEqual([]);
  });

  it('names its schemas where an installed package has them', () => {
    for (const { path, text } of files) {
      const up = '../'.repeat(path.split('/').length - 1);
      expect(text).toMatch(
        new RegExp(
          `^# yaml-language-server: \\$schema=${up}node_modules/@coeps/positioning/schemas/[a-z]+\\.schema\\.json\n`,
        ),
      );
    }
  });

  it('carries a sitting from consent to a result', () => {
    if (!content?.assessment) throw new Error('no assessment');
    const assessment = createAssessment({
      assessment: content.assessment,
      questionnaires: content.questionnaires,
      banks: content.banks,
    });
    let events = assessment.begin({
      seed: 'example',
      at: '2026-11-21T09:00:00Z',
      locale: 'fr',
      mode: 'in-room',
    });
    const at = '2026-11-21T09:05:00Z';
    let items = 0;
    for (let step = assessment.next(events); step.kind !== 'finished'; step = assessment.next(events)) {
      if (step.kind === 'gate') {
        const choice =
          step.gate === 'consent'
            ? 'accepted'
            : step.gate === 'parts'
              ? step.offers.map(({ part }) => part.id)
              : 'start';
        const gate = step.gate === 'part' ? (`part:${step.part.id}` as const) : step.gate;
        events = assessment.record(events, { at, type: 'passed', gate, choice });
      } else if (step.kind === 'question') {
        events = assessment.record(events, { at, type: 'replied', question: step.question.id });
      } else {
        items += 1;
        events = assessment.record(events, {
          at,
          type: 'answered',
          item: step.item.id,
          response: keyedResponse(step.item),
          milliseconds: 5000,
        });
      }
    }

    const [test] = assessment.profile(events).tests;
    expect(items).toBeGreaterThanOrEqual(9);
    expect(items).toBeLessThanOrEqual(15);
    expect(test?.overall?.level).toBe('solid');
  });
});

describe('examples/ci', () => {
  const SHA = /^[\w-]+\/[\w-]+(?:\/[\w./-]+)?@[0-9a-f]{40}$/;

  it('pins every action to a commit and reads no input inside a script', () => {
    const action = parse(read('examples/ci/github-action/action.yml'));
    const workflow = parse(read('examples/custom-bank/.github/workflows/content.yml'));
    const steps = [...action.runs.steps, ...workflow.jobs.check.steps];

    expect(action.runs.using).toBe('composite');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(SHA);
      if (run !== undefined) expect(run).not.toContain('${{');
    }
    for (const step of action.runs.steps) if (step.run !== undefined) expect(step.shell).toBe('bash');
  });

  it('uses only commands and options the program knows', async () => {
    const texts = [
      'examples/ci/github-action/action.yml',
      'examples/ci/gitlab-ci.yml',
      'examples/custom-bank/.github/workflows/content.yml',
      'examples/custom-bank/README.md',
      'examples/custom-bank/package.json',
      '.pre-commit-hooks.yaml',
    ].map(read);
    const lines = texts.flatMap((text) => text.replace(/\\\n/g, ' ').split('\n'));
    const helps = new Map<string, string>();
    let checked = 0;
    for (const line of lines) {
      const found = /\bcoeps (bank [a-z-]+|[a-z]+)(.*)$/.exec(line);
      if (!found?.[1]) continue;
      const command = found[1];
      const help = helps.get(command) ?? (await runMain([...command.split(' '), '--help'])).out;
      helps.set(command, help);
      expect(help).not.toBe('');
      for (const [, option] of (found[2] ?? '').matchAll(/\s(--[a-z-]+)/g)) {
        expect(`${command} ${help}`).toContain(`${option}`);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  it('matches problems as "coeps validate --format stylish --locale en" prints them', async () => {
    const [{ pattern }] = JSON.parse(read('examples/ci/problem-matcher.json')).problemMatcher;
    const [file, problem] = pattern.map(({ regexp }: { regexp: string }) => new RegExp(regexp));
    const path = 'test/cli';
    const { out, code } = await runMain(
      [
        'validate',
        '-',
        '--format',
        'stylish',
        '--locale',
        'en',
        '--stdin-filepath',
        `${path}/first/bank.yaml`,
      ],
      { typed: 'format: 1\nid: first\ntitel: First\n' },
    );

    const lines = out.split('\n');
    expect(code).toBe(1);
    expect(lines.some((line) => file.exec(line)?.[1] === `${path}/first/bank.yaml`)).toBe(true);
    const matches = lines.flatMap((line) => problem.exec(line) ?? []);
    expect(matches).toContain('unknown-key');
    expect(matches).toContain('error');
  });

  it('offers pre-commit hooks for content files', () => {
    const hooks = parse(read('.pre-commit-hooks.yaml'));

    expect(hooks.map(({ id }: { id: string }) => id)).toEqual(['coeps-validate', 'coeps-fix']);
    for (const { files: pattern, language } of hooks) {
      expect(language).toBe('node');
      expect('item-banks/first-aid/bank.yaml').toMatch(new RegExp(pattern));
      expect('docs/pathways-notes.yaml').not.toMatch(new RegExp(pattern));
    }
  });
});
