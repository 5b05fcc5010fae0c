import { type RuleExample, yaml } from './rule-example.js';

/** Examples of rules about certifications and pathways. */
export const PATHWAY_EXAMPLES = {
  'certification-date': {
    place: 'shown',
    bad: 'registrationEnds: 2026-07-19\nsupersededBy: null',
    good: 'registrationEnds: 2026-07-19\nsupersededBy: RNCP40000',
  },
  'constant-rule': {
    place: 'assessment',
    bad: yaml`
      parts:
        - { id: intake, questionnaire: intake }
        - id: home
          bank: home
          when:
            all: [{ answer: worked, is: "yes" }, { answer: worked, is: "no" }]
    `,
    good: yaml`
      parts:
        - { id: intake, questionnaire: intake }
        - id: home
          bank: home
          when: { answer: worked, is: "yes" }
    `,
  },
  'unmeasured-area': {
    place: 'shown',
    bad: yaml`
      # assessment.yaml gives no part of the bank « digital »
      when: { level: { test: digital, of: safety, atLeast: d2 } }
    `,
    good: yaml`
      # assessment.yaml: parts: [{ id: digital, bank: digital }]
      when: { level: { test: digital, of: safety, atLeast: d2 } }
    `,
  },
  'unusable-catalogue': {
    place: 'shown',
    bad: yaml`
      when: { not: { level: { test: french, of: overall, atLeast: a2 } } }
    `,
    good: yaml`
      preparatory: true # a step before another one may be for beginners only
      when: { not: { level: { test: french, of: overall, atLeast: a2 } } }
    `,
  },
} as const satisfies Record<string, RuleExample>;
