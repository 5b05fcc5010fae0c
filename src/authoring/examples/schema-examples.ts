import { type RuleExample, yaml } from './rule-example.js';

/** Examples of rules that come from the schemas. */
export const SCHEMA_EXAMPLES = {
  'unknown-key': {
    place: 'item',
    bad: yaml`
      type: true-false
      stm: "Le lait se garde au frais."
      answer: true
    `,
    good: yaml`
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
    `,
  },
  'missing-key': {
    place: 'item',
    bad: yaml`
      type: true-false
      stem: "Le lait se garde au frais."
    `,
    good: yaml`
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
    `,
  },
  'wrong-type': {
    place: 'item',
    bad: yaml`
      type: single-choice
      stem: "Quelle clé ouvre le portail ?"
      options:
        - { id: a, text: 12, key: true }
        - { id: b, text: "la grande" }
        - { id: c, text: "aucune idée" }
    `,
    good: yaml`
      type: single-choice
      stem: "Quelle clé ouvre le portail ?"
      options:
        - { id: a, text: "12", key: true }
        - { id: b, text: "la grande" }
        - { id: c, text: "aucune idée" }
    `,
  },
  'unknown-value': {
    place: 'item',
    bad: yaml`
      type: single-choise
      stem: "Quelle clé ouvre le portail ?"
      options:
        - { id: a, text: "la petite", key: true }
        - { id: b, text: "la grande" }
        - { id: c, text: "la ronde" }
    `,
    good: yaml`
      type: single-choice
      stem: "Quelle clé ouvre le portail ?"
      options:
        - { id: a, text: "la petite", key: true }
        - { id: b, text: "la grande" }
        - { id: c, text: "la ronde" }
    `,
  },
  'wrong-form': {
    place: 'item',
    bad: yaml`
      id: "clé du portail"
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
    `,
    good: yaml`
      id: portail-001
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
    `,
  },
  'out-of-range': {
    place: 'item',
    bad: yaml`
      revision: 0
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
    `,
    good: yaml`
      revision: 1
      type: true-false
      stem: "Le lait se garde au frais."
      answer: true
    `,
  },
  'wrong-count': {
    place: 'item',
    bad: yaml`
      type: single-choice
      stem: "Quelle clé ouvre le portail ?"
      options:
        - { id: a, text: "la petite", key: true }
    `,
    good: yaml`
      type: single-choice
      stem: "Quelle clé ouvre le portail ?"
      options:
        - { id: a, text: "la petite", key: true }
        - { id: b, text: "la grande" }
        - { id: c, text: "la ronde" }
    `,
  },
  'repeated-value': {
    place: 'item',
    bad: yaml`
      type: short-text
      stem: "Quel jour est férié en mai ?"
      accept: ["8 mai", "8 mai"]
    `,
    good: yaml`
      type: short-text
      stem: "Quel jour est férié en mai ?"
      accept: ["8 mai", "le 8 mai"]
    `,
  },
  'not-allowed': {
    place: 'shown',
    bad: 'a value the schema refuses for a reason of its own',
    good: 'the value its description asks for',
  },
} as const satisfies Record<string, RuleExample>;
