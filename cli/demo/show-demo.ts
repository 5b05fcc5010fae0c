import type { PartProgress } from '../../src/assessment/steps.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { Locale } from '../locales/words.js';
import { blockLines } from '../results/block-lines.js';
import { engineName } from '../runner/begin-sitting.js';
import { localDay, openDesk } from '../sitting/desk.js';
import { loadDeskContent } from '../sitting/load-desk-content.js';
import { partTitle } from '../sitting/step-screen.js';
import { DEMO_PERSON } from './demo-person.js';
import { runDemo } from './run-demo.js';

/** Options of `coeps demo`. */
export interface ShowDemoOptions {
  readonly seed: string;
  readonly content?: string;
  readonly json?: boolean;
}

/** Runs the demonstration: progress on the error stream, the result on the other. */
export async function showDemo(options: ShowDemoOptions, io: CliIo, locale: Locale): Promise<ExitCode> {
  const words = WORDS[locale];
  const desk = openDesk(await loadDeskContent(options.content, io.cwd, locale), undefined);
  const sources = desk.sources(locale, locale);
  const target = sources.options.occupations(locale, {}).find(({ id }) => id === DEMO_PERSON.target);
  const say = (text: string) => io.stderr.write(`${text}\n`);
  say(words.demo.title);
  say(words.demo.person(target?.text ?? DEMO_PERSON.target, DEMO_PERSON.frenchLevel));
  let current: { readonly title: string; readonly progress: PartProgress } | undefined;
  const closePart = () => {
    if (current) say(`  ${words.demo.part(current.title, current.progress.done + 1)}`);
  };
  const now = io.now();
  const events = runDemo({
    assessment: desk.assessment,
    seed: options.seed,
    locale,
    // The simulated sitting ends about now.
    begunAt: new Date(now.getTime() - 90 * 60_000).toISOString(),
    engine: engineName(),
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
    const result = { seed: options.seed, profile, ...desk.recommend(events, today) };
    io.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return EXIT.ok;
  }
  const lines = blockLines(desk.results(events, today, words), 78, { bullet: '-' });
  io.stdout.write(`${lines.map(({ text }) => text).join('\n')}\n\n${words.demo.simulated}\n`);
  return EXIT.ok;
}
