import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a content whose items are all heard: a script each, with a word found nowhere else. */
export function writeListening(folder: string): void {
  const write = (name: string, text: string) => writeFileSync(join(folder, 'item-banks', name), text);
  write(
    'assessment.yaml',
    `format: 1
id: heard
version: 1.0.0
title: "Écoute"
defaultLanguage: fr
parts:
  - { id: heard, bank: heard }
`,
  );
  write(
    'bank.yaml',
    `format: 1
id: heard
version: 1.0.0
title: "Écoute"
language: fr
defaultLanguage: fr
scales:
  - { id: listening, title: "Écouter", channel: oral }
levels:
  - { id: low, title: "Début" }
  - { id: high, from: 0, title: "Suite" }
prior: { mean: 0, sd: 1 }
administration: { minItems: 2, maxItems: 2 }
`,
  );
  const item = (n: number) => `  - id: heard-${n}
    revision: 1
    scale: listening
    level: low
    type: single-choice
    stimulus: script-${n}
    stem: "Combien coûte le fruit ?"
    options:
      - { id: a, text: "Deux euros", key: true }
      - { id: b, text: "Trois euros" }
      - { id: c, text: "Dix euros" }
    rationale: "Le prix est dit deux fois."
`;
  const script = (n: number) => `  - id: script-${n}
    kind: script
    text: "Un pamplemousse, c’est deux euros. Deux euros, oui."
    plays: 2
`;
  write('heard.items.yaml', `format: 1\nstimuli:\n${script(1)}${script(2)}items:\n${item(1)}${item(2)}`);
}
