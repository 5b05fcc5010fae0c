// @ts-check
/** @typedef {import('@coeps/positioning').LevelDecision} LevelDecision */

/** Words of the page; those of the questions come with the bank. */
const WORDS = {
  fr: {
    title: 'Positionnement numérique',
    notice: [
      'Ce n’est pas un examen. Il n’y a pas de note. Vous pouvez répondre « Je ne sais pas ».',
      'Vos réponses restent sur cet appareil, sans votre nom. Rien n’est envoyé. Vous pouvez les effacer à la fin.',
    ],
    start: 'Commencer',
    resume: 'Reprendre là où j’en étais',
    restart: 'Recommencer du début',
    question: (/** @type {number} */ number, /** @type {number} */ most) =>
      `Question ${number}, ${most} au plus`,
    confirm: 'Valider',
    dontKnow: 'Je ne sais pas',
    back: 'Changer la réponse d’avant',
    yes: 'Vrai',
    no: 'Faux',
    chooseOne: 'Choisissez une réponse, ou « Je ne sais pas ».',
    chooseSeveral: 'Choisissez au moins une réponse, ou « Je ne sais pas ».',
    severalHint: 'Plusieurs réponses possibles.',
    orderHint: 'Donnez à chaque ligne sa place : 1 pour la première.',
    orderAll: 'Chaque ligne a une place, et une seule.',
    matchHint: 'Pour chaque ligne, choisissez ce qui va avec.',
    matchAll: 'Choisissez une réponse pour chaque ligne.',
    answer: 'Votre réponse',
    writeText: 'Écrivez une réponse.',
    writeNumber: 'Écrivez un nombre, par exemple 12 ou 2,5.',
    inWords: 'Le même écran, en mots',
    result: 'Votre point de départ',
    indicative:
      'Niveau indicatif : il aide à choisir la suite avec un conseiller ou une conseillère. Ce n’est ni un certificat, ni une preuve pour une administration.',
    strengths: 'Ce que vous savez sans doute déjà faire',
    noStrengths: 'Vous êtes au début du chemin. Tout le monde commence par là.',
    levels: 'Repères par domaine',
    overall: 'Ensemble',
    notMeasured: 'non mesuré',
    between: (/** @type {string} */ lower, /** @type {string} */ upper) =>
      `entre « ${lower} » et « ${upper} »`,
    open: (/** @type {string} */ level) => `plutôt « ${level} », à préciser`,
    erase: 'Effacer mes réponses',
    erased: 'Vos réponses sont effacées de cet appareil.',
  },
  en: {
    title: 'Digital skills positioning',
    notice: [
      'This is not an exam. There are no marks. You may answer “I don’t know”.',
      'Your answers stay on this device, without your name. Nothing is sent. You can erase them at the end.',
    ],
    start: 'Start',
    resume: 'Go on where I was',
    restart: 'Start again',
    question: (/** @type {number} */ number, /** @type {number} */ most) =>
      `Question ${number}, at most ${most}`,
    confirm: 'Confirm',
    dontKnow: 'I don’t know',
    back: 'Change the answer before',
    yes: 'True',
    no: 'False',
    chooseOne: 'Choose an answer, or “I don’t know”.',
    chooseSeveral: 'Choose at least one answer, or “I don’t know”.',
    severalHint: 'Several answers are possible.',
    orderHint: 'Give each line its place: 1 for the first.',
    orderAll: 'Each line has one place, and only one.',
    matchHint: 'For each line, choose what goes with it.',
    matchAll: 'Choose an answer for each line.',
    answer: 'Your answer',
    writeText: 'Write an answer.',
    writeNumber: 'Write a number, for example 12 or 2.5.',
    inWords: 'The same screen, in words',
    result: 'Your starting point',
    indicative:
      'Indicative level: it helps choose what comes next with a counsellor. It is neither a certificate nor a proof for an administration.',
    strengths: 'What you can probably do already',
    noStrengths: 'You are at the start of the path. Everyone begins there.',
    levels: 'Where you stand, by area',
    overall: 'Overall',
    notMeasured: 'not measured',
    between: (/** @type {string} */ lower, /** @type {string} */ upper) =>
      `between “${lower}” and “${upper}”`,
    open: (/** @type {string} */ level) => `rather “${level}”, to be made more precise`,
    erase: 'Erase my answers',
    erased: 'Your answers are erased from this device.',
  },
};

/** @typedef {typeof WORDS.fr} Words */

/** @param {string} locale @returns {Words} */
export function wordsOf(locale) {
  return locale === 'en' ? WORDS.en : WORDS.fr;
}

/**
 * A level with its uncertainty. A level alone is said only when it is decided.
 * @param {LevelDecision} decision @param {(level: string) => string} titleOf @param {Words} words
 */
export function levelWords({ level, outcome, between }, titleOf, words) {
  if (outcome === 'not-measured') return words.notMeasured;
  if (outcome === 'decided') return titleOf(level);
  return between ? words.between(titleOf(between[0]), titleOf(between[1])) : words.open(titleOf(level));
}
