import { type RuleExample, yaml } from './rule-example.js';

/** Examples of rules about whole banks and the assessment. */
export const BANK_EXAMPLES = {
  'missing-bank-file': {
    place: 'shown',
    bad: 'item-banks/garden/tools.items.yaml',
    good: 'item-banks/garden/bank.yaml\nitem-banks/garden/tools.items.yaml',
  },
  'duplicate-id': {
    place: 'items',
    bad: yaml`
      stimuli:
        - { id: note, kind: text, text: "À demain." }
        - { id: note, kind: text, text: "À lundi." }
    `,
    good: yaml`
      stimuli:
        - { id: note-demain, kind: text, text: "À demain." }
        - { id: note-lundi, kind: text, text: "À lundi." }
    `,
  },
  'unknown-reference': {
    place: 'item',
    bad: yaml`
      scale: kitchn
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
    `,
    good: yaml`
      scale: kitchen
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
    `,
  },
  'cut-scores': {
    place: 'bank',
    bad: yaml`
      levels:
        - { id: low }
        - { id: middle, from: 0.6 }
        - { id: high, from: -0.6 }
    `,
    good: yaml`
      levels:
        - { id: low }
        - { id: middle, from: -0.6 }
        - { id: high, from: 0.6 }
    `,
  },
  'prior-correlation': {
    place: 'bank',
    bad: 'prior: { mean: 0, sd: 1.2, correlation: 0.995 }',
    good: 'prior: { mean: 0, sd: 1.2, correlation: 0.7 }',
  },
  'loss-matrix': {
    place: 'bank',
    bad: yaml`
      lossMatrix:
        - [0, 1]
        - [1, 0]
    `,
    good: yaml`
      lossMatrix:
        - [0, 1, 2]
        - [1, 0, 1]
        - [2, 1, 0]
    `,
  },
  'settings-conflict': {
    place: 'bank',
    bad: 'administration: { minItems: 12, maxItems: 10 }',
    good: 'administration: { minItems: 8, maxItems: 10 }',
  },
  'empty-cell': {
    place: 'bank',
    bad: yaml`
      scales:
        - { id: kitchen, title: "Cuisine" }
        - { id: garden, title: "Jardin" }
    `,
    good: yaml`
      scales:
        - { id: kitchen, title: "Cuisine" }
    `,
  },
  'thin-area': {
    place: 'bank',
    bad: 'administration: { maxItems: 30, settle: 0.6, decide: 0.35 }',
    good: 'administration: { maxItems: 4, settle: 0.6, decide: 0.35 }',
  },
  'unreachable-cut': {
    place: 'bank',
    bad: 'administration: { maxItems: 4, settle: 0.95, decide: 0.9 }',
    good: 'administration: { maxItems: 4, settle: 0.6, decide: 0.35 }',
  },
  'key-longest': {
    place: 'shown',
    bad: 'in 31 of 60 items, the option with key: true is the longest',
    good: 'in 17 of 60 items with three or four options',
  },
  'key-position': {
    place: 'shown',
    bad: 'in 40 of 60 items, the first option has key: true',
    good: 'in about 20 of 60 items with three options',
  },
  'assessment-part': {
    place: 'assessment',
    bad: yaml`
      parts:
        - { id: home, title: "Maison" }
    `,
    good: yaml`
      parts:
        - { id: home, title: "Maison", bank: home }
    `,
  },
  condition: {
    place: 'assessment',
    bad: yaml`
      parts:
        - { id: intake, questionnaire: intake }
        - { id: home, bank: home, when: { answer: worked, includes: "yes" } }
    `,
    good: yaml`
      parts:
        - { id: intake, questionnaire: intake }
        - { id: home, bank: home, when: { answer: worked, is: "yes" } }
    `,
  },
} as const satisfies Record<string, RuleExample>;
