import { type RuleExample, yaml } from './rule-example.js';

/** Examples of rules about what people read. */
export const TEXT_EXAMPLES = {
  'long-sentence': {
    place: 'item',
    bad: yaml`
      type: true-false
      stem: "Quand une personne que vous aidez tombe et dit qu’elle a mal au dos, vous la relevez tout de suite."
      answer: false
    `,
    good: yaml`
      type: true-false
      stem: "Une personne tombe. Elle dit qu’elle a mal au dos. Vous la relevez tout de suite."
      answer: false
    `,
  },
  'hard-words': {
    place: 'item',
    bad: yaml`
      type: true-false
      stem: "Le fonctionnement de l’appareil est écrit sur la notice."
      answer: true
    `,
    good: yaml`
      type: true-false
      stem: "La notice dit comment marche l’appareil."
      answer: true
    `,
  },
  'missing-language': {
    place: 'items',
    bad: yaml`
      stimuli:
        - { id: note, kind: text, text: { en: "See you tomorrow." } }
    `,
    good: yaml`
      stimuli:
        - { id: note, kind: text, text: { fr: "À demain.", en: "See you tomorrow." } }
    `,
  },
  'french-typography': {
    place: 'item',
    bad: yaml`
      type: true-false
      stem: "L'eau de javel se garde au frais? Oui..."
      answer: true
    `,
    good: yaml`
      type: true-false
      stem: "L’eau de javel se garde au frais\u00A0? Oui…"
      answer: true
    `.replace('\\u00A0', '\u00A0'),
  },
  'screen-width': {
    place: 'items',
    bad: yaml`
      stimuli:
        - id: menu
          kind: screen
          alt: "Un menu avec trois boutons."
          text: "[ Appareil photo ]      [ Messages ]      [ Réglages ]      [ Aide ]"
    `,
    good: yaml`
      stimuli:
        - id: menu
          kind: screen
          alt: "Un menu avec trois boutons."
          text: "[ Photo ]   [ Messages ]   [ Réglages ]"
    `,
  },
  'image-words': {
    place: 'items',
    bad: yaml`
      stimuli:
        - { id: label, kind: image, source: label.png, alt: "label.png" }
    `,
    good: yaml`
      stimuli:
        - { id: label, kind: image, source: label.png, alt: "Étiquette d’un pull : une bassine avec 30, un fer barré." }
    `,
  },
  'script-length': {
    place: 'shown',
    bad: 'a script of 220 words',
    good: 'a script of 90 words',
  },
} as const satisfies Record<string, RuleExample>;
