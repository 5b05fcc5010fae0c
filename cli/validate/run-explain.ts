import { describeRule } from '../../src/authoring/describe.js';
import { RULE_EXAMPLES } from '../../src/authoring/rule-examples.js';
import { isRuleId, RULE_IDS, RULE_SETTINGS } from '../../src/authoring/rule-settings.js';
import { nearMiss } from '../../src/authoring/schema/near-miss.js';
import { CliError } from '../cli-error.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { createStyle } from '../output/style.js';
import { wrapText } from '../text/wrap-text.js';
import { rulesTable } from './rules-table.js';
import type { CommandSurroundings } from './validate-settings.js';

/** Does the work of `coeps explain`. */
export async function runExplain(
  rule: string | undefined,
  options: { readonly color?: boolean },
  { io, locale, words }: CommandSurroundings,
): Promise<ExitCode> {
  if (rule === undefined) {
    io.stdout.write(rulesTable(RULE_IDS, { words, locale, rules: {} }));
    return EXIT.ok;
  }
  if (!isRuleId(rule)) throw new CliError(words.errors.unknownRule(rule, nearMiss(rule, RULE_IDS)));
  const style = createStyle(Boolean(io.stdout.isTTY) && options.color !== false && !io.env.NO_COLOR);
  const { title, why, todo } = describeRule(rule, locale);
  const { severity, alwaysOn } = RULE_SETTINGS[rule];
  const { bad, good } = RULE_EXAMPLES[rule];
  const { explain } = words;
  const width = Math.max(40, Math.min(100, io.stdout.columns ?? 80));
  const indented = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '    ');
  const level = `${words.report.severity[severity].one}${alwaysOn ? ` (${explain.alwaysOn})` : ''}`;
  const lines = [
    `${style.strong(rule)}  ${style[severity](level)}`,
    '',
    ...[
      [explain.what, title],
      [explain.why, why],
      [explain.todo, todo],
    ].flatMap(([label = '', text = '']) =>
      wrapText(`${label}  ${text}`, width).map((line) => line.replace(label, style.strong(label))),
    ),
    '',
    style.strong(explain.bad),
    indented(bad),
    '',
    style.strong(explain.good),
    indented(good),
  ];
  if (!alwaysOn) {
    lines.push('', style.strong(explain.disable), indented(`# positioning-disable-next-line ${rule} -- …`));
  }
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}
