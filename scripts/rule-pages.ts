import {
  describeRule,
  RULE_IDS,
  RULE_SETTINGS,
  type RuleId,
  type RuleLocale,
} from '../src/authoring/index.js';
import { RULE_EXAMPLES } from '../src/authoring/rule-examples.js';
import { visibleText } from '../src/authoring/yaml/forbidden-characters.js';

const HEADINGS = {
  fr: {
    why: 'Pourquoi',
    todo: 'Que faire',
    bad: 'À éviter',
    good: 'Correct',
    severity: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
    level: 'Gravité\u00A0: ',
    always: ' (toujours active)',
    list: 'Règles',
    intro:
      'Ce que `coeps validate` vérifie. `coeps explain RÈGLE` affiche la même chose dans le terminal. Une règle qui n’est pas toujours active se règle dans `positioning.config.yaml`, ou se tait pour une ligne avec `# positioning-disable-next-line RÈGLE -- raison`.',
  },
  en: {
    why: 'Why',
    todo: 'What to do',
    bad: 'Not like this',
    good: 'Like this',
    severity: { error: 'error', warning: 'warning', info: 'remark' },
    level: 'Severity: ',
    always: ' (always on)',
    list: 'Rules',
    intro:
      'What `coeps validate` checks. `coeps explain RULE` shows the same in the terminal. A rule that is not always on can be set in `positioning.config.yaml`, or silenced for one line with `# positioning-disable-next-line RULE -- reason`.',
  },
} as const;

function block(text: string): string {
  const shown = text
    .split('\n')
    .map((line) => visibleText(line))
    .join('\n');
  return `\`\`\`yaml\n${shown}\n\`\`\``;
}

function part(rule: RuleId, locale: RuleLocale): string {
  const words = HEADINGS[locale];
  const { title, why, todo } = describeRule(rule, locale);
  const { severity, alwaysOn } = RULE_SETTINGS[rule];
  const { bad, good } = RULE_EXAMPLES[rule];
  return [
    `## ${title}`,
    `${words.level}${words.severity[severity]}${alwaysOn ? words.always : ''}.`,
    `**${words.why}.** ${why}`,
    `**${words.todo}.** ${todo}`,
    `${words.bad}:`.replace(':', locale === 'fr' ? '\u00A0:' : ':'),
    block(bad),
    `${words.good}:`.replace(':', locale === 'fr' ? '\u00A0:' : ':'),
    block(good),
  ].join('\n\n');
}

function index(): string {
  const list = (locale: RuleLocale): string =>
    [
      `## ${HEADINGS[locale].list}`,
      '',
      HEADINGS[locale].intro,
      '',
      ...RULE_IDS.map((rule) => {
        const severity = HEADINGS[locale].severity[RULE_SETTINGS[rule].severity];
        return `- [\`${rule}\`](${rule}.md) · ${severity} · ${describeRule(rule, locale).title}`;
      }),
    ].join('\n');
  return `# coeps validate\n\n${list('fr')}\n\n${list('en')}\n`;
}

/** The pages of docs/rules by file name: one for each rule, in French and English, and their list. */
export function rulePages(): Map<string, string> {
  const pages = new Map<string, string>([['README.md', index()]]);
  for (const rule of RULE_IDS) {
    pages.set(`${rule}.md`, `# \`${rule}\`\n\n${part(rule, 'fr')}\n\n---\n\n${part(rule, 'en')}\n`);
  }
  return pages;
}
