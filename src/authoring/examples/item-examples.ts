import { type RuleExample, yaml } from './rule-example.js';

/** Examples of rules about items. */
export const ITEM_EXAMPLES = {
  'key-count': {
    place: 'item',
    bad: yaml`
      type: single-choice
      stem: "Le feu prend dans une poêle. Que faites-vous ?"
      options:
        - { id: a, text: "Je couvre la poêle.", key: true }
        - { id: b, text: "Je coupe le gaz.", key: true }
        - { id: c, text: "Je verse de l’eau." }
    `,
    good: yaml`
      type: multiple-choice
      stem: "Le feu prend dans une poêle. Que faites-vous ?"
      options:
        - { id: a, text: "Je couvre la poêle.", key: true }
        - { id: b, text: "Je coupe le gaz.", key: true }
        - { id: c, text: "Je verse de l’eau." }
    `,
  },
  'incomplete-answer': {
    place: 'item',
    bad: yaml`
      type: ordering
      stem: "Dans quel ordre vous lavez-vous les mains ?"
      options:
        - { id: wet, text: "Mouiller" }
        - { id: soap, text: "Savonner" }
        - { id: rinse, text: "Rincer" }
        - { id: dry, text: "Sécher" }
      order: [wet, soap, rinse]
    `,
    good: yaml`
      type: ordering
      stem: "Dans quel ordre vous lavez-vous les mains ?"
      options:
        - { id: wet, text: "Mouiller" }
        - { id: soap, text: "Savonner" }
        - { id: rinse, text: "Rincer" }
        - { id: dry, text: "Sécher" }
      order: [wet, soap, rinse, dry]
    `,
  },
  'unsolvable-item': {
    place: 'item',
    bad: yaml`
      type: number
      stem: "Combien d’œufs faut-il pour deux personnes ?"
      answer: 3
      tolerance: 5
    `,
    good: yaml`
      type: number
      stem: "Combien d’œufs faut-il pour deux personnes ?"
      answer: 3
      tolerance: 1
    `,
  },
  'unused-stimulus': {
    place: 'items',
    bad: yaml`
      stimuli:
        - { id: note, kind: text, text: "À demain." }
    `,
    good: 'stimuli: []',
  },
  'duplicate-item': {
    place: 'items',
    bad: yaml`
      items:
        - { id: lait-1, revision: 1, scale: kitchen, level: low, type: true-false, stem: "Le lait se garde au frais.", answer: true, rationale: "Il tourne vite." }
        - { id: lait-2, revision: 1, scale: kitchen, level: low, type: true-false, stem: "Le lait se garde au frais !", answer: true, rationale: "Il tourne vite." }
    `,
    good: yaml`
      items:
        - { id: lait-1, revision: 1, scale: kitchen, level: low, type: true-false, stem: "Le lait se garde au frais.", answer: true, rationale: "Il tourne vite." }
    `,
  },
  'similar-items': {
    place: 'items',
    bad: yaml`
      items:
        - { id: lait-1, revision: 1, scale: kitchen, level: low, type: true-false, stem: "Vous rentrez des courses avec du lait ouvert. Vous le mettez tout de suite au frais.", answer: true, rationale: "Il tourne vite." }
        - { id: lait-2, revision: 1, scale: kitchen, level: low, type: true-false, stem: "Vous rentrez des courses avec du lait ouvert. Vous le mettez tout de suite au placard.", answer: false, rationale: "Il tourne vite." }
    `,
    good: yaml`
      items:
        - { id: lait-1, revision: 1, scale: kitchen, level: low, type: true-false, stem: "Vous rentrez des courses avec du lait ouvert. Vous le mettez tout de suite au frais.", answer: true, rationale: "Il tourne vite.", enemies: [lait-2] }
        - { id: lait-2, revision: 1, scale: kitchen, level: low, type: true-false, stem: "Vous rentrez des courses avec du lait ouvert. Vous le mettez tout de suite au placard.", answer: false, rationale: "Il tourne vite." }
    `,
  },
  'duplicate-option': {
    place: 'item',
    bad: yaml`
      type: single-choice
      stem: "Où rangez-vous la javel ?"
      options:
        - { id: a, text: "En hauteur, fermée.", key: true }
        - { id: b, text: "Sous l’évier." }
        - { id: c, text: "sous l’évier." }
    `,
    good: yaml`
      type: single-choice
      stem: "Où rangez-vous la javel ?"
      options:
        - { id: a, text: "En hauteur, fermée.", key: true }
        - { id: b, text: "Sous l’évier." }
        - { id: c, text: "Sur le balcon." }
    `,
  },
  'option-count': {
    place: 'item',
    bad: yaml`
      type: single-choice
      stem: "Où rangez-vous la javel ?"
      options:
        - { id: a, text: "En hauteur, fermée.", key: true }
        - { id: b, text: "Sous l’évier." }
    `,
    good: yaml`
      type: single-choice
      stem: "Où rangez-vous la javel ?"
      options:
        - { id: a, text: "En hauteur, fermée.", key: true }
        - { id: b, text: "Sous l’évier." }
        - { id: c, text: "Sur le balcon." }
    `,
  },
  'option-length': {
    place: 'item',
    bad: yaml`
      type: single-choice
      stem: "Où rangez-vous la javel ?"
      options:
        - { id: a, text: "En hauteur, fermée, loin des enfants et de la nourriture.", key: true }
        - { id: b, text: "Sous l’évier." }
        - { id: c, text: "Sur le balcon." }
    `,
    good: yaml`
      type: single-choice
      stem: "Où rangez-vous la javel ?"
      options:
        - { id: a, text: "En hauteur, fermée.", key: true }
        - { id: b, text: "Sous l’évier, ouverte." }
        - { id: c, text: "Sur le balcon." }
    `,
  },
  'all-of-the-above': {
    place: 'item',
    bad: yaml`
      type: single-choice
      stem: "Quand vous lavez-vous les mains ?"
      options:
        - { id: a, text: "Avant le repas." }
        - { id: b, text: "En arrivant." }
        - { id: c, text: "Toutes ces réponses.", key: true }
    `,
    good: yaml`
      type: multiple-choice
      stem: "Quand vous lavez-vous les mains ?"
      options:
        - { id: a, text: "Avant le repas.", key: true }
        - { id: b, text: "En arrivant.", key: true }
        - { id: c, text: "Avant de partir." }
    `,
  },
  'stale-calibration': {
    place: 'item',
    bad: yaml`
      revision: 2
      type: true-false
      stem: "Le lait ouvert se garde au frais."
      answer: true
      irt: { model: 2PL, a: 1.1, b: -0.4, revision: 1 }
    `,
    good: yaml`
      revision: 2
      type: true-false
      stem: "Le lait ouvert se garde au frais."
      answer: true
      irt: { model: 2PL, a: 1.1, b: -0.4, revision: 2 }
    `,
  },
  'implausible-parameter': {
    place: 'item',
    bad: yaml`
      type: true-false
      stem: "Le lait ouvert se garde au frais."
      answer: true
      irt: { model: 2PL, a: 6.3, b: -0.4, revision: 1 }
    `,
    good: yaml`
      type: true-false
      stem: "Le lait ouvert se garde au frais."
      answer: true
      irt: { model: 2PL, a: 1.3, b: -0.4, revision: 1 }
    `,
  },
  'guessing-parameter': {
    place: 'item',
    bad: yaml`
      type: single-choice
      stem: "Où rangez-vous la javel ?"
      options:
        - { id: a, text: "En hauteur, fermée.", key: true }
        - { id: b, text: "Sous l’évier." }
        - { id: c, text: "Sur le balcon." }
      irt: { model: 3PL, a: 1.1, b: 0.2, c: 0.48, revision: 1 }
    `,
    good: yaml`
      type: single-choice
      stem: "Où rangez-vous la javel ?"
      options:
        - { id: a, text: "En hauteur, fermée.", key: true }
        - { id: b, text: "Sous l’évier." }
        - { id: c, text: "Sur le balcon." }
      irt: { model: 3PL, a: 1.1, b: 0.2, c: 0.3, revision: 1 }
    `,
  },
  'calibration-model': {
    place: 'item',
    bad: yaml`
      type: true-false
      stem: "Le lait ouvert se garde au frais."
      answer: true
      irt: { model: GRM, a: 1.1, b: [-0.4, 0.5], revision: 1 }
    `,
    good: yaml`
      type: true-false
      stem: "Le lait ouvert se garde au frais."
      answer: true
      irt: { model: 2PL, a: 1.1, b: -0.4, revision: 1 }
    `,
  },
  'revision-not-raised': {
    place: 'shown',
    bad: yaml`
      revision: 1
      stem: "Le lait ouvert se garde au frais."    # « Le lait se garde au frais. » before
    `,
    good: yaml`
      revision: 2
      stem: "Le lait ouvert se garde au frais."
    `,
  },
} as const satisfies Record<string, RuleExample>;
