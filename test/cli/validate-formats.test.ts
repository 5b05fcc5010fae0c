import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, describe as group, it } from 'vitest';
import { DEMO_PATHS, itemFile } from '../authoring/demo-content.js';
import { sarifValidator } from './sarif-schema.js';
import { ContentFolder } from './validate-harness.js';

const MANY = `${itemFile('type: true-false\nlevel: lowe\nstem: "Le sel, 100 % <pur> & fin."\nanswer: true')}${itemFile(
  'id: home-other\ntype: true-false\nstm: "C\'est fini?"\nanswer: true',
).replace(/^[\s\S]*items:\n/, '')}`;

let folder: ContentFolder;
beforeAll(() => {
  folder = new ContentFolder({
    [DEMO_PATHS.extra]: MANY,
    'item-banks/home/a,b:c.items.yaml': 'format: 1\nitems: [\n',
  });
});
afterAll(() => folder.remove());

const output = async (format: string, ...flags: string[]): Promise<string> =>
  (await folder.run(['validate', '--format', format, ...flags])).out;

const validator = new Ajv({ strict: false, allErrors: true });

group('json', () => {
  it('follows its own schema and says the same in every language', async () => {
    const schema = JSON.parse(readFileSync('schemas/diagnostics.schema.json', 'utf8'));
    const english = JSON.parse(await output('json'));
    const french = JSON.parse(await output('json', '--locale', 'fr', '--today', '2027-01-31'));

    for (const report of [english, french]) {
      validator.validate(schema, report);
      expect(validator.errors).toBeNull();
    }
    expect(english).toMatchObject({
      schemaVersion: 1,
      tool: { name: '@coeps/positioning' },
      today: '2026-11-21',
      summary: { files: 6, errors: 3, warnings: 0, failed: true, fixable: 1 },
    });
    expect(french.today).toBe('2027-01-31');
    const facts = (report: { diagnostics: { data: unknown }[] }): unknown[] =>
      report.diagnostics.map(({ data }) => data);
    expect(facts(french)).toEqual(facts(english));
  });
});

group('sarif', () => {
  it('is SARIF 2.1.0 by the official schema', async () => {
    const valid = sarifValidator();
    const log = JSON.parse(await output('sarif'));

    valid(log);
    expect(valid.errors).toBeNull();
    expect(valid({ ...log, version: '2.0.0' })).toBe(false);
    for (const locale of ['fr', 'en']) {
      valid(JSON.parse(await output('sarif', '--locale', locale, 'item-banks/home/bank.yaml')));
      expect(valid.errors).toBeNull();
    }
    const [run] = log.runs;
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const prints = run.results.map((result: { partialFingerprints: unknown }) =>
      JSON.stringify(result.partialFingerprints),
    );
    expect(new Set(prints).size).toBe(prints.length);
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'item-banks/home/a,b:c.items.yaml',
    );
  });
});

group('github', () => {
  it('is chosen by itself in Actions, and escapes what the format uses', async () => {
    const { out } = await folder.run(['validate'], { env: { GITHUB_ACTIONS: 'true' } });

    expect(out.split('\n')[0]).toMatch(
      /^::error file=item-banks\/home\/a%2Cb%3Ac\.items\.yaml,line=3,col=1,title=yaml-syntax::.+%0A.+/,
    );
    expect(out).toBe(await output('github'));
  });
});

group('junit', () => {
  it('is well-formed, with a suite for each file and a failure for each error', async () => {
    const xml = await output('junit');

    expect(unbalanced(xml)).toEqual([]);
    expect(xml.match(/<testsuite /g)).toHaveLength(6);
    expect(xml.match(/<failure /g)).toHaveLength(3);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#10;)/);
  });

  it('counts what it holds, and what --fail-on makes a failure', async () => {
    const warned = itemFile(
      'id: home-warned\ntype: single-choice\nstem: "Le sel fond."\noptions: [{ id: a, text: "Oui, tout à fait, et plus encore.", key: true }, { id: b, text: "Non." }, { id: c, text: "Si." }]',
    );
    folder.write('item-banks/home/warned.items.yaml', warned);
    const failures: number[] = [];
    for (const failOn of ['error', 'warning', 'info']) {
      const xml = await output('junit', '--fail-on', failOn);
      for (const part of [xml, ...xml.split(/(?=<testsuite )/).slice(1)]) {
        const [, tests, failed] = /tests="(\d+)" failures="(\d+)"/.exec(part) ?? [];
        expect(part.match(/<testcase /g)).toHaveLength(Number(tests));
        expect(part.match(/<failure /g) ?? []).toHaveLength(Number(failed));
      }
      failures.push(xml.match(/<failure /g)?.length ?? 0);
    }
    const { errors, warnings, infos } = JSON.parse(await output('json')).summary;
    expect(warnings).toBeGreaterThan(0);
    expect(failures).toEqual([errors, errors + warnings, errors + warnings + infos]);
    rmSync(join(folder.path, 'item-banks/home/warned.items.yaml'));
  });
});

group('codeframe and stylish', () => {
  it('sort by file and place, and end with the counts', async () => {
    for (const format of ['codeframe', 'stylish']) {
      const out = await output(format);
      const rules = [...out.matchAll(/yaml-syntax|unknown-reference|unknown-key/g)].map(([rule]) => rule);
      expect(rules).toEqual(['yaml-syntax', 'unknown-reference', 'unknown-key']);
      expect(out).toMatch(
        /✖ 3 errors\. 6 files, 11 items checked\.\n {2}1 problem can be corrected with --fix\.\n$/,
      );
    }
  });

  it('cut long lines around the place', async () => {
    const long = itemFile(
      `type: true-false\nstem: { fr: "${'Le sel fond. '.repeat(30)}", xx1: "?" }\nanswer: true`,
    );
    folder.write('item-banks/home/long.items.yaml', long);

    const out = await output('codeframe', 'item-banks/home/long.items.yaml');
    folder.write(
      'item-banks/home/long.items.yaml',
      itemFile('id: home-long\ntype: true-false\nstem: "Oui."\nanswer: true'),
    );

    const [line = '', marks = ''] = out
      .split('\n')
      .filter((row) => row.includes('│'))
      .slice(-2);
    expect(line.length).toBeLessThan(90);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('xx1');
  });
});

/** Tags that are opened and not closed, or the other way round. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', single] of xml
    .replace(/<\?.*?\?>/, '')
    .matchAll(/<(\/?)([a-z-]+)(?:\s+[a-z]+="[^"<]*")*\s*(\/?)>/g)) {
    if (single) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}
