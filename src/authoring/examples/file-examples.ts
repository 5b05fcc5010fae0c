import { type RuleExample, yaml } from './rule-example.js';

/** Examples of rules about files and YAML. */
export const FILE_EXAMPLES = {
  'file-unreadable': {
    place: 'shown',
    bad: 'item-banks/french/old -> ../french',
    good: 'item-banks/french/bank.yaml',
  },
  'file-too-large': {
    place: 'shown',
    bad: 'everything.items.yaml   (9 MB)',
    good: 'reading.items.yaml, listening.items.yaml, …',
  },
  'invalid-utf8': {
    place: 'shown',
    bad: 'stem: "Que dit l�infirmière ?"   (saved as Windows-1252)',
    good: 'stem: "Que dit l’infirmière ?"   (saved as UTF-8)',
  },
  'control-character': {
    place: 'item',
    bad: yaml`
      type: true-false
      stem: "Le feu est \e[31mrouge\e[0m."
      answer: true
    `,
    good: yaml`
      type: true-false
      stem: "Le feu est rouge."
      answer: true
    `,
  },
  'byte-order-mark': {
    place: 'file',
    bad: '\uFEFFformat: 1\nitems: []',
    good: 'format: 1\nitems: []',
  },
  'windows-line-ends': {
    place: 'file',
    bad: 'format: 1\r\nitems: []',
    good: 'format: 1\nitems: []',
  },
  'empty-file': { place: 'file', bad: '# to be written', good: 'format: 1\nitems: []' },
  'unknown-file': {
    place: 'shown',
    bad: 'item-banks/french/reading.yaml',
    good: 'item-banks/french/reading.items.yaml',
  },
  'missing-modeline': {
    place: 'file',
    bad: 'format: 1\nitems: []',
    good: yaml`
      # yaml-language-server: $schema=../../schemas/items.schema.json
      format: 1
      items: []
    `,
  },
  'yaml-syntax': {
    place: 'file',
    bad: yaml`
      format: 1
      stimuli:
        - { id: note, kind: text, text: "À demain, Léa }
    `,
    good: yaml`
      format: 1
      stimuli:
        - { id: note, kind: text, text: "À demain, Léa" }
    `,
  },
  'yaml-tab': {
    place: 'file',
    bad: 'format: 1\nstimuli:\n\t- { id: note, kind: text, text: "À demain" }',
    good: 'format: 1\nstimuli:\n  - { id: note, kind: text, text: "À demain" }',
  },
  'yaml-alias': {
    place: 'items',
    bad: yaml`
      stimuli:
        - { id: note, kind: text, text: &words "À demain" }
        - { id: card, kind: text, text: *words }
    `,
    good: yaml`
      stimuli:
        - { id: note, kind: text, text: "À demain" }
        - { id: card, kind: text, text: "À demain" }
    `,
  },
  'yaml-depth': { place: 'file', bad: `format: 1\nitems: ${'['.repeat(60)}`, good: 'format: 1\nitems: []' },
  'yaml-size': {
    place: 'shown',
    bad: 'items: [ … 600,000 values … ]',
    good: 'several files of a few hundred items',
  },
  'yaml-documents': {
    place: 'file',
    bad: 'format: 1\nitems: []\n---\nformat: 1\nitems: []',
    good: 'format: 1\nitems: []',
  },
  'yaml-tag': {
    place: 'item',
    bad: yaml`
      type: number
      stem: "Combien de jours ?"
      answer: !!int "7"
    `,
    good: yaml`
      type: number
      stem: "Combien de jours ?"
      answer: 7
    `,
  },
  'duplicate-key': {
    place: 'item',
    bad: yaml`
      type: true-false
      stem: "Le lait se garde au frais."
      stem: "Le lait ouvert se garde au frais."
      answer: true
    `,
    good: yaml`
      type: true-false
      stem: "Le lait ouvert se garde au frais."
      answer: true
    `,
  },
  'forbidden-key': {
    place: 'item',
    bad: yaml`
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
      __proto__: { key: true }
    `,
    good: yaml`
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
    `,
  },
  'too-many-problems': { place: 'shown', bad: 'a file with 700 problems', good: 'a file with a few' },
  'disable-comment': {
    place: 'item',
    bad: yaml`
      type: true-false
      # positioning-disable-next-line long-sentences
      stem: "Le lait se garde au frais."
      answer: true
    `,
    good: yaml`
      type: true-false
      # positioning-disable-next-line long-sentence -- the rule itself is long
      stem: "Quand une personne que vous aidez tombe et dit qu’elle a mal au dos, vous la relevez tout de suite."
      answer: false
    `,
  },
} as const satisfies Record<string, RuleExample>;
