import { Command } from 'commander';
import type { PartProgress } from '../../src/assessment/steps.js';
import { WORDS } from '../locales/choose-words.js';
import { type DeskOptions, localeOf, openCommandDesk, runCommandWork, withDeskOptions } from './desk-options.js';
import { engineName } from './engine-name.js';

interface DemoCommandOptions extends DeskOptions {
  readonly seed: string;
  readonly json?: boolean;
}

const DEFAULT_SEED = 'demo';

/** `coeps demo`: a simulated person goes through the whole assessment; nothing is kept. */
export function demoCommand(): Command {
  return withDeskOptions(new Command('demo'))
    .description('watch a simulated person go through the whole positioning')
    .option('--seed <seed>', 'another seed, another sitting', DEFAULT_SEED)
    .option('--json', 'profile, recommendations and plan as JSON')
    .action((options: DemoCommandOptions, command: Command) =>
      runCommandWork(options, () => demo(options, command)),
    );
}

async function demo(options: DemoCommandOptions, command: Command): Promise<number> {
  const locale = localeOf(options);
  const words = WORDS[locale];
  const desk = await openCommandDesk(options);
  const { runDemo } = await import('../demo/run-demo.js');
  const { DEMO_PERSON } = await import('../demo/demo-person.js');
  const { localDay } = await import('../sitting/desk.js');
  const { partTitle } = await import('../sitting/step-screen.js');
  const { blockLines } = await import('../results/block-lines.js');
  const sources = desk.sources(locale);
  const target = sources.options.occupations(locale, {}).find(({ id }) => id === DEMO_PERSON.target);
  const say = (text: string) => process.stderr.write(`${text}\n`);
  say(words.demo.title);
  say(words.demo.person(target?.text ?? DEMO_PERSON.target, DEMO_PERSON.frenchLevel));
  let current: { title: string; progress: PartProgress } | undefined;
  const closePart = () => {
    if (current) say(`  ${words.demo.part(current.title, current.progress.done + 1)}`);
  };
  const now = new Date();
  const events = runDemo({
    assessment: desk.assessment,
    seed: options.seed,
    locale,
    begunAt: now.toISOString(),
    engine: engineName(command),
    onStep: (step) => {
      if (step.kind === 'gate') return;
      if (current && current.progress.part !== step.part.id) closePart();
      current = { title: partTitle(step.part, sources), progress: step.progress };
    },
  });
  closePart();
  say('');
  const today = localDay(now);
  if (options.json) {
    const profile = desk.assessment.profile(events);
    process.stdout.write(`${JSON.stringify({ seed: options.seed, profile, ...desk.recommend(events, today) }, null, 2)}\n`);
    return 0;
  }
  const lines = blockLines(desk.results(events, today, words), 78, { bullet: '-' });
  process.stdout.write(`${lines.map(({ text }) => text).join('\n')}\n\n${words.demo.simulated}\n`);
  return 0;
}
