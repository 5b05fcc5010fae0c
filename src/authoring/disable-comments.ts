import type { SourceFile } from './content/source-file.js';
import type { Diagnostic, RuleId } from './diagnostic.js';
import { isRuleId, RULE_SETTINGS } from './rule-settings.js';

/** `# positioning-disable-next-line rule, rule until 2027-03-31 -- why`, or `positioning-disable-file`. */
const COMMENT = /(?:^|[ \t])#[ \t]*positioning-disable-(next-line|line|file)\b[ \t:]*([^\n]*)$/gm;

/** Last day a comment holds, at the end of its rules. */
const UNTIL = /\suntil\s+(\d{4}-\d{2}-\d{2})\s*$/;

interface Disabled {
  readonly rule: RuleId;
  /** Line it is about; undefined for the whole file. */
  readonly line: number | undefined;
  readonly start: number;
  readonly end: number;
  /** true when nothing found is no sign of a mistake. */
  readonly mayBeIdle: boolean;
  used: boolean;
}

/**
 * Leaves out the diagnostics that comments of the file turn off, and reports comments that name no rule, a
 * rule that is always on, or turn off nothing. A comment with a last day holds to that day.
 * @param today YYYY-MM-DD; every last day lies ahead when it is absent
 * @param silent rules that had nothing to look at: finding nothing says nothing of their comments
 */
export function withoutDisabled(
  file: SourceFile,
  diagnostics: readonly Diagnostic[],
  today: string | undefined,
  silent: ReadonlySet<RuleId>,
): Diagnostic[] {
  if (!file.text.includes('positioning-disable-')) return [...diagnostics];
  const disabled: Disabled[] = [];
  const remarks: Diagnostic[] = [];
  for (const match of file.text.matchAll(COMMENT)) {
    const [whole, scope, list = ''] = match;
    const line = file.lines.line(match.index + whole.length - 1);
    const listStart = match.index + whole.length - list.length;
    const rules = list.replace(/\s--\s.*$/, '');
    const until = UNTIL.exec(rules)?.[1];
    if (until !== undefined && today !== undefined && until < today) continue;
    for (const name of rules.replace(UNTIL, '').matchAll(/[^\s,]+/g)) {
      const start = listStart + name.index;
      const end = start + name[0].length;
      const rule = name[0];
      const remark = (reason: 'unknown' | 'always-on'): void => {
        remarks.push(
          file.diagnostic('disable-comment', { start, end }, [], { rule: rule.slice(0, 80), reason }),
        );
      };
      if (!isRuleId(rule)) remark('unknown');
      else if (RULE_SETTINGS[rule].alwaysOn) remark('always-on');
      else {
        const target = scope === 'file' ? undefined : scope === 'line' ? line : line + 1;
        const mayBeIdle = until !== undefined || silent.has(rule);
        disabled.push({ rule, line: target, start, end, mayBeIdle, used: false });
      }
    }
  }
  const kept = diagnostics.filter((found) => {
    const by = disabled.find(
      ({ rule, line }) => rule === found.rule && (line === undefined || line === found.start.line),
    );
    if (by !== undefined) by.used = true;
    return by === undefined;
  });
  for (const { rule, start, end, mayBeIdle, used } of disabled) {
    if (!used && !mayBeIdle)
      remarks.push(file.diagnostic('disable-comment', { start, end }, [], { rule, reason: 'unused' }));
  }
  return [...kept, ...remarks];
}
