/**
 * Measures how often the answering pattern of a report is called unusual: among clean simulated people (at most
 * 2 % are meant to be), and among people who answer in ways it is meant to notice. Writes docs/evidence/person-fit.md.
 * Run: tsx scripts/person-fit.ts [clean people by test, default 1000]
 */
import { writeFileSync } from 'node:fs';
import { DRAWS, RARE } from '../src/report/answer-pattern/answer-pattern.js';
import { patternsOf, type Style, TESTS } from '../test/report/answering-styles.js';

const clean = Number(process.argv[2] ?? 1000);
const styled = Math.ceil(clean / 5);

interface Case {
  readonly name: string;
  readonly style: Style;
  readonly off: boolean;
  readonly people: number;
}

const cases: readonly Case[] = [
  {
    name: 'by the model, parameters as the bank states them (clean)',
    style: 'clean',
    off: false,
    people: clean,
  },
  {
    name: 'by the model, true parameters off, testlet sd 0.5 (clean)',
    style: 'clean',
    off: true,
    people: clean,
  },
  { name: 'at random from the first question to the last', style: 'random', off: true, people: styled },
  { name: 'carelessly: a fifth of the answers go astray', style: 'careless', off: true, people: styled },
  {
    name: 'by the model, then at random from the 11th question on',
    style: 'giving up',
    off: true,
    people: styled,
  },
  {
    name: 'by the model, then all right from the 11th question on',
    style: 'helped',
    off: true,
    people: styled,
  },
  {
    name: 'by a model that tires: ability falls by a logit over the longest test',
    style: 'tiring',
    off: true,
    people: styled,
  },
];

const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(1);
const lines = [
  '<!-- Printed by scripts/person-fit.ts. -->',
  '',
  'These figures rest on assumed parameters, not on answers of real people.',
  '',
  `A pattern is called unusual when fewer than ${RARE.uneven * 100} in 100 of ${DRAWS} people simulated from the person’s own posterior answer as unevenly, or fewer than ${RARE.changing * 1000} in 1000 change as much along the test. At most 2 % of clean people are meant to be flagged.`,
];

for (const { name, style, off, people } of cases) {
  lines.push('', `### People who answer ${name}`, '');
  lines.push('| test | people | answers | uneven % | changing % | flagged % |', '|---|---|---|---|---|---|');
  const all = TESTS.map((bank) => ({
    id: bank.id,
    patterns: patternsOf({ bank, style, off, count: people, seed: 'person-fit' }),
  }));
  for (const { id, patterns } of [...all, { id: 'all', patterns: all.flatMap((test) => test.patterns) }]) {
    const of = patterns.length;
    const answers = patterns.reduce((sum, pattern) => sum + pattern.answers, 0) / of;
    const share = (test: (unusual: (typeof patterns)[number]['unusual']) => boolean): string =>
      percent(patterns.filter(({ unusual }) => test(unusual)).length, of);
    lines.push(
      `| ${id} | ${of} | ${answers.toFixed(0)} | ${share((found) => found.includes('uneven'))} | ${share((found) => found.includes('changing'))} | ${share((found) => found.length > 0)} |`,
    );
  }
  console.log(lines.slice(-6).join('\n'));
}
writeFileSync('docs/evidence/person-fit.md', `${lines.join('\n')}\n`);
