import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { checkContent } from '../../src/authoring/check-content.js';
import { checkPlainContent, NotPlainYaml } from '../../src/authoring/check-plain-content.js';
import { contentKind } from '../../src/authoring/content/content-kind.js';
import { RULE_IDS } from '../../src/authoring/rule-settings.js';
import { CliError } from '../cli-error.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { FORMATS } from '../output/formats.js';
import type { Report } from '../output/report.js';
import { createStyle } from '../output/style.js';
import { packageVersion } from '../package-version.js';
import { type CheckedPaths, checkPaths, type StandIn, slashed } from './check-paths.js';
import { existingPaths } from './existing-paths.js';
import { fixFiles } from './fix-files.js';
import { readStdin, stdinName } from './read-stdin.js';
import { rulesTable } from './rules-table.js';
import { summarize } from './summarize.js';
import {
  type CommandSurroundings,
  type ValidateOptions,
  type ValidateSettings,
  validateSettings,
} from './validate-settings.js';
import { watchPaths } from './watch-paths.js';

const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

/** Does the work of `coeps validate`. */
export async function runValidate(
  paths: readonly string[],
  options: ValidateOptions,
  surroundings: CommandSurroundings,
): Promise<ExitCode> {
  const { io } = surroundings;
  const settings = await validateSettings(options, surroundings);
  if (options.rules) {
    io.stdout.write(rulesTable(RULE_IDS, settings));
    return EXIT.ok;
  }
  if (paths.includes('-')) return checkStdin(paths, options, settings, io);
  const checkBy = (checkFiles: typeof checkContent): CheckedPaths =>
    checkPaths(paths, settings, io, checkFiles, { since: options.since });
  if (!options.fix && !options.watch) {
    try {
      return write(checkBy(checkPlainContent), options, settings, io);
    } catch (error) {
      if (!(error instanceof NotPlainYaml)) throw error;
    }
  }
  const { checkContent } = await import('../../src/authoring/check-content.js');
  const check = (): CheckedPaths => checkBy(checkContent);
  const once = (): ExitCode => {
    if (!options.fix) return write(check(), options, settings, io);
    const { checked, problems, files } = fixFiles(check, settings, io);
    if (problems > 0) io.stderr.write(`${settings.words.report.fixed(problems, files)}\n`);
    return write(checked, options, settings, io);
  };
  const code = once();
  if (!options.watch) return code;

  const watched = existingPaths(check().starts, io);
  io.stderr.write(`${settings.words.report.watching}\n`);
  await watchPaths(watched, io, () => {
    if (io.stdout.isTTY) io.stdout.write(CLEAR);
    try {
      once();
    } catch (error) {
      // A file that is being renamed is not there for a moment.
      if (!(error instanceof CliError)) throw error;
      io.stderr.write(`${error.message}\n`);
    }
    io.stderr.write(`${settings.words.report.watching}\n`);
  });
  return EXIT.interrupted;
}

async function checkStdin(
  paths: readonly string[],
  options: ValidateOptions,
  settings: ValidateSettings,
  io: CliIo,
): Promise<ExitCode> {
  const { words } = settings;
  if (paths.length > 1) throw new CliError(words.errors.stdinAlone());
  if (options.fix) throw new CliError(words.errors.fixStdin());
  const read = await readStdin(io, options.stdinFilepath ?? 'stdin', words);
  if ('unread' in read)
    return write({ diagnostics: [read.unread], files: [], starts: [] }, options, settings, io);
  const { text } = read;
  const { checkContent } = await import('../../src/authoring/check-content.js');
  if (options.stdinFilepath !== undefined) {
    const standIn: StandIn = { path: slashed(io.cwd, options.stdinFilepath), text };
    return write(
      checkPaths([standIn.path], settings, io, checkContent, { standIn, since: options.since }),
      options,
      settings,
      io,
    );
  }
  const file = { path: stdinName(text), text };
  const { diagnostics } = checkContent([file], { today: settings.today, config: settings.rules });
  // Its bank is not there because nothing is.
  const own = diagnostics.filter((found) => found.rule !== 'missing-bank-file');
  return write({ diagnostics: own, files: [file], starts: [] }, options, settings, io);
}

function write(
  checked: CheckedPaths,
  options: ValidateOptions,
  settings: ValidateSettings,
  io: CliIo,
): ExitCode {
  const { words, locale, failOn, maxWarnings } = settings;
  const items = checked.files.reduce((sum, file) => sum + itemCount(file.path, file.text), 0);
  const summary = summarize(checked.diagnostics, { files: checked.files.length, items, failOn, maxWarnings });
  const report: Report = {
    diagnostics: options.quiet
      ? checked.diagnostics.filter((found) => found.severity === 'error')
      : checked.diagnostics,
    summary,
    failOn,
    sources: new Map(checked.files.map(({ path, text }) => [path, text])),
    locale,
    words,
    today: settings.today,
    version: packageVersion(),
    style: createStyle(settings.colours),
    columns: io.stdout.columns ?? 80,
  };
  const text = FORMATS[settings.format](report);
  if (options.output === undefined) io.stdout.write(text);
  else {
    try {
      writeFileSync(resolve(io.cwd, options.output), text);
    } catch {
      throw new CliError(words.errors.cannotWrite(options.output));
    }
    io.stderr.write(`${words.report.written(options.output)}\n`);
  }
  if (maxWarnings !== undefined && summary.warnings > maxWarnings) {
    io.stderr.write(`${words.report.tooManyWarnings(summary.warnings, maxWarnings)}\n`);
  }
  return summary.failed ? EXIT.problems : EXIT.ok;
}

/** Items of a file, by the dashes of its list: a count for the summary, whatever else is wrong with the file. */
function itemCount(path: string, text: string): number {
  if (contentKind(path, text) !== 'items') return 0;
  const list = /^items:[^\n]*\n((?:[ \t#-][^\n]*(?:\n|$)|\r?\n)*)/m.exec(text)?.[1] ?? '';
  const dash = /^( *)- /m.exec(list)?.[1];
  return dash === undefined ? 0 : (list.match(new RegExp(`^${dash}- `, 'gm'))?.length ?? 0);
}
