import type { ContentFile } from '../../src/authoring/index.js';

/** A small bank without any remark, for tests to spoil. */
export const DEMO_BANK = `# yaml-language-server: $schema=../../schemas/bank.schema.json
format: 1
id: home
version: 1.0.0
title: "Maison"
defaultLanguage: fr
scales:
  - { id: kitchen, title: "Cuisine" }
levels:
  - { id: low }
  - { id: middle, from: -0.6 }
  - { id: high, from: 0.6 }
prior: { mean: 0, sd: 1.2 }
calibration: { status: expert-estimated, sd: 0.5, sharedSd: 0.3 }
administration: { maxItems: 4, settle: 0.6, decide: 0.35 }
`;

const STEMS: Readonly<Record<string, readonly string[]>> = {
  low: [
    'Les mains se lavent avant le repas.',
    'Une poêle chaude refroidit dans l’évier vide.',
    'Un torchon mouillé sèche à plat.',
  ],
  middle: [
    'La viande crue va en bas du frigo.',
    'Un plat tiède peut attendre toute la nuit.',
    'Les œufs fêlés se mangent cuits.',
  ],
  high: [
    'Un plat se recongèle après cuisson complète.',
    'La date courte passe devant dans le placard.',
    'Le sel adoucit une eau calcaire.',
  ],
};

/** An item file with enough items at each level. */
export const DEMO_ITEMS = `# yaml-language-server: $schema=../../schemas/items.schema.json
format: 1
items:
${Object.entries(STEMS)
  .flatMap(([level, stems]) =>
    stems.map(
      (stem, i) => `  - id: home-${level}-${i + 1}
    revision: 1
    scale: kitchen
    level: ${level}
    type: true-false
    stem: "${stem}"
    answer: ${i !== 1}
    rationale: "C’est la règle en cuisine."
`,
    ),
  )
  .join('')}`;

/** A questionnaire with one question. */
export const DEMO_QUESTIONNAIRE = `# yaml-language-server: $schema=../../schemas/questionnaire.schema.json
format: 1
id: intake
version: 1.0.0
title: "Accueil"
defaultLanguage: fr
sections:
  - id: work
    questions:
      - { id: worked, type: yes-no, text: "Avez-vous déjà travaillé\u00A0?" }
`;

/** An assessment of both. */
export const DEMO_ASSESSMENT = `# yaml-language-server: $schema=../schemas/assessment.schema.json
format: 1
id: demo
version: 1.0.0
title: "Essai"
defaultLanguage: fr
parts:
  - { id: intake, questionnaire: intake }
  - { id: home, bank: home }
`;

/** Paths of the demo content. */
export const DEMO_PATHS = {
  bank: 'item-banks/home/bank.yaml',
  items: 'item-banks/home/kitchen.items.yaml',
  extra: 'item-banks/home/extra.items.yaml',
  questionnaire: 'item-banks/questionnaires/intake.yaml',
  assessment: 'item-banks/assessment.yaml',
} as const;

/** The demo content, with some files replaced or added by path. */
export function demoContent(changes: Readonly<Record<string, string>> = {}): ContentFile[] {
  const files: Record<string, string> = {
    [DEMO_PATHS.bank]: DEMO_BANK,
    [DEMO_PATHS.items]: DEMO_ITEMS,
    [DEMO_PATHS.questionnaire]: DEMO_QUESTIONNAIRE,
    [DEMO_PATHS.assessment]: DEMO_ASSESSMENT,
    ...changes,
  };
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

const MODELINE = '# yaml-language-server: $schema=../../schemas/items.schema.json\n';

/** A file of one item: the keys that do not matter in a test are added. */
export function itemFile(snippet: string): string {
  const own = new Set([...snippet.matchAll(/^([a-zA-Z]+):/gm)].map((match) => match[1]));
  const usual = {
    id: 'home-example',
    revision: '1',
    scale: 'kitchen',
    level: 'low',
    rationale: '"C’est la règle."',
  };
  const added = Object.entries(usual).filter(([key]) => !own.has(key));
  const lines = [...added.map(([key, value]) => `${key}: ${value}`), ...snippet.split('\n')];
  return `${MODELINE}format: 1\nitems:\n${lines.map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`).join('\n')}\n`;
}

/** A file whose top-level keys are those of another, some of them replaced. */
export function withBlocks(text: string, snippet: string): string {
  const blocks = (source: string): Map<string, string> =>
    new Map(source.split(/^(?=[a-zA-Z]+:)/m).map((block) => [/^([a-zA-Z]+):/.exec(block)?.[1] ?? '', block]));
  return [...new Map([...blocks(text), ...blocks(`${snippet}\n`)]).values()].join('');
}
