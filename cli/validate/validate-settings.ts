import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Severity } from '../../src/authoring/diagnostic.js';
import type { RuleConfig } from '../../src/authoring/rule-config.js';
import type { ConfigFile } from '../../src/formats/config.js';
import { CONFIG_NAME, decode } from '../../src/node/content-files.js';
import { CliError } from '../cli-error.js';
import type { CliIo } from '../io.js';
import { chooseToolWords } from '../locales/choose-tool-words.js';
import type { ToolWords } from '../locales/tool-words.js';
import type { Locale } from '../locales/words.js';
import type { FormatName } from '../output/formats.js';
import { createStyle } from '../output/style.js';
import { stylish } from '../output/stylish.js';
import { packageVersion } from '../package-version.js';
import { summarize } from './summarize.js';

/** Options of `coeps validate`, as commander gives them. */
export interface ValidateOptions {
  readonly format?: FormatName;
  readonly output?: string;
  readonly failOn?: Severity;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly watch?: boolean;
  readonly rules?: boolean;
  readonly today?: string;
  readonly since?: string;
  readonly config?: string;
  readonly stdinFilepath?: string;
  readonly locale?: string;
  readonly color?: boolean;
}

/** What a command runs with. */
export interface CommandSurroundings {
  readonly io: CliIo;
  readonly locale: Locale;
  readonly words: ToolWords;
}

/** Options and configuration brought together; flags win. */
export interface ValidateSettings {
  readonly locale: Locale;
  readonly words: ToolWords;
  readonly format: FormatName;
  readonly colours: boolean;
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  readonly today: string;
  readonly rules: RuleConfig;
  readonly content: readonly string[] | undefined;
  readonly ignore: readonly string[];
}

/** Reads the configuration and checks the options. @throws CliError with the usage exit code */
export async function validateSettings(
  options: ValidateOptions,
  { io, locale: system, words: systemWords }: CommandSurroundings,
): Promise<ValidateSettings> {
  const config = await loadConfig(options.config, { io, locale: system, words: systemWords });
  const locale = options.locale === undefined ? (config?.locale ?? system) : system;
  const words = chooseToolWords(locale);
  const colours =
    Boolean(io.stdout.isTTY) && options.color !== false && !io.env.NO_COLOR && options.output === undefined;
  const format =
    options.format ??
    (io.env.GITHUB_ACTIONS === 'true' ? 'github' : io.stdout.isTTY ? 'codeframe' : 'stylish');
  return {
    locale,
    words,
    format,
    colours,
    failOn: options.failOn ?? config?.failOn ?? 'error',
    maxWarnings: count(options.maxWarnings, words) ?? config?.maxWarnings,
    today: day(options.today, io, words),
    // Names of rules have been checked with the configuration.
    rules: { extends: config?.extends, rules: config?.rules as RuleConfig['rules'] },
    content: config?.content,
    ignore: config?.ignore ?? [],
  };
}

function count(text: string | undefined, words: ToolWords): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new CliError(words.errors.invalidValue(text, '--max-warnings', '0, 1, 2…'));
  return Number(text);
}

function day(text: string | undefined, io: CliIo, words: ToolWords): string {
  if (text === undefined) return io.now().toISOString().slice(0, 10);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  const real = date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!real) throw new CliError(words.errors.badDate(text));
  return text;
}

async function loadConfig(
  named: string | undefined,
  { io, locale, words }: CommandSurroundings,
): Promise<ConfigFile | undefined> {
  const name = named ?? CONFIG_NAME;
  const path = resolve(io.cwd, name);
  if (named === undefined && !existsSync(path)) return undefined;
  let text: string | undefined;
  try {
    text = decode(readFileSync(path));
  } catch {
    // Told below, as a text that is not UTF-8 is.
  }
  if (text === undefined) throw new CliError(words.errors.noConfig(name));
  const { readConfig } = await import('../../src/authoring/read-config.js');
  const { config, diagnostics } = readConfig(text, name);
  if (config !== undefined) return config;
  const report = stylish({
    diagnostics,
    summary: summarize(diagnostics, { files: 1, items: 0, failOn: 'error' }),
    failOn: 'error',
    sources: new Map([[name, text]]),
    locale,
    words,
    today: '',
    version: packageVersion(),
    style: createStyle(false),
    columns: 80,
  });
  throw new CliError(`${words.errors.badConfig(name)}\n${report.trimEnd()}`);
}
