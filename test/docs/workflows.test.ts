import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, readText } from './markdown.js';

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly strategy?: {
          readonly matrix: { readonly os: readonly string[]; readonly node: readonly string[] };
        };
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
      }
    >
  >;
}

const FOLDER = '.github/workflows';
const names = readdirSync(join(ROOT, FOLDER));

describe.each(names)('the workflow %s', (name) => {
  const text = readText(`${FOLDER}/${name}`);
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);

  it('pins every action to a commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));

    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may only read, and gives an identity to the publishing job alone', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [job, { permissions }] of jobs) {
      const expected =
        name === 'release.yml' && job === 'publish' ? { contents: 'read', 'id-token': 'write' } : undefined;
      expect(permissions).toEqual(expected);
    }
  });

  it('ends in time, and names no registry and no secret', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    expect(text).not.toMatch(/registry|npmjs|secrets\./i);
  });

  it('runs scripts and test folders that exist', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const runs = jobs.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
    const asked = runs.flatMap((run) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script),
    );
    const folders = runs.flatMap((run) => run.match(/\btest\/\w+/g) ?? []);

    expect(asked.filter((script) => !(script in scripts))).toEqual([]);
    expect(folders.filter((folder) => !readdirSync(join(ROOT, 'test')).includes(folder.slice(5)))).toEqual(
      [],
    );
  });
});

describe('what the workflows promise', () => {
  const stepsOf = (file: string, job: string) =>
    (parse(readText(`${FOLDER}/${file}`)) as Workflow).jobs[job]?.steps ?? [];
  const runsOf = (file: string, job: string) => stepsOf(file, job).flatMap(({ run }) => run ?? []);

  it('runs the smoke part on three systems and three versions of Node, the oldest allowed among them', () => {
    const { smoke } = (parse(readText(`${FOLDER}/matrix.yml`)) as Workflow).jobs;
    const { os, node } = smoke?.strategy?.matrix ?? { os: [], node: [] };
    const { engines } = JSON.parse(readText('package.json')) as { engines: { node: string } };

    expect(os.map((system) => system.split('-')[0])).toEqual(['ubuntu', 'windows', 'macos']);
    expect(node).toEqual([engines.node.replace('>=', ''), '22', '24']);
  });

  it('checks on every change exactly what contributors are told to run', () => {
    expect(runsOf('check.yml', 'check')).toContain('npm run check');
    expect(readText('CONTRIBUTING.md')).toContain(
      'npm run check     # exactly what continuous integration runs',
    );
  });

  it('publishes, with provenance, the file that was checked, found by a path npm takes for one', () => {
    const [packs, again] = runsOf('release.yml', 'pack').filter((run) => run.includes('npm pack'));
    const [publishes] = runsOf('release.yml', 'publish');

    expect(runsOf('release.yml', 'pack')).toContain('npm run check');
    expect(packs).toMatch(/mkdir (\w+) && npm pack --pack-destination \1$/);
    expect(again).toMatch(
      /^mkdir (\w+) && npm pack --pack-destination \1 && cmp package\/\*\.tgz \1\/\*\.tgz$/,
    );
    expect(publishes).toMatch(/^npm publish \.\/\w+\/\*\.tgz --provenance --access public$/);
    expect(stepsOf('release.yml', 'publish').some(({ uses }) => uses?.startsWith('actions/checkout'))).toBe(
      false,
    );
  });

  it.skipIf(process.platform === 'win32')('has steps bash can read', () => {
    const runs = names.flatMap((name) =>
      Object.values((parse(readText(`${FOLDER}/${name}`)) as Workflow).jobs).flatMap(({ steps }) =>
        steps.flatMap(({ run }) => run ?? []),
      ),
    );

    expect(runs.length).toBeGreaterThan(10);
    for (const run of runs)
      expect(() => execFileSync('bash', ['-n', '-c', run], { stdio: 'pipe' })).not.toThrow();
  });
});

describe('versions named in files', () => {
  const { version, license } = JSON.parse(readText('package.json')) as { version: string; license: string };

  it('are the version of the package', () => {
    const citation = parse(readText('CITATION.cff')) as Record<string, unknown>;

    expect(citation).toMatchObject({ 'cff-version': '1.2.0', version, license, type: 'software' });
    expect(readText('CHANGELOG.md')).toContain(`\n## ${version}\n`);
  });

  it('go by changesets', () => {
    const config = JSON.parse(readText('.changeset/config.json')) as Record<string, unknown>;

    expect(config).toMatchObject({ access: 'public', baseBranch: 'main' });
  });
});
