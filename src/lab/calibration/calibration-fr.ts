import type { CalibrationWords } from './calibration-words.js';

/** Words of a calibration report in French. */
export const calibrationFrench: CalibrationWords = {
  language: 'fr',
  title: (bank) => `Calibration : ${bank}`,
  caution:
    'Les difficultés sont estimées à partir des réponses, les seuils des niveaux ne le sont pas : ils restent ceux de la banque. Les passations déjà faites gardent leurs paramètres.',
  blocked:
    'L’échelle a bougé : rien ne doit être écrit avant que les seuils aient été revus. Après cette revue, --accept-shift note qui a décidé et pourquoi.',
  notConverged: 'Le calcul s’est arrêté avant d’être stable : n’utilisez pas ces chiffres.',
  facts: {
    title: 'Ce sur quoi ces chiffres reposent',
    head: ['Donnée', 'Valeur'],
    bank: 'Banque',
    people: 'Personnes',
    answers: 'Réponses',
    dates: 'Réponses données',
    datesValue: (from, to) => `du ${from} au ${to}`,
    files: 'Fichiers',
    leftOut: 'Réponses laissées de côté',
    leftOutValue: (banks, revisions) =>
      `${banks} d’autres banques, ${revisions} à d’anciennes versions de questions`,
    dontKnow: '« Je ne sais pas »',
    dontKnowValue: {
      wrong: 'compté comme une réponse fausse (personne ne l’a dit)',
      propensity: 'modélisé : qui ne sait pas tente ou le dit',
    },
    software: 'Logiciel',
    fit: 'Log-vraisemblance',
    fitValue: (value, cycles) => `${value} (${cycles} passages sur les données)`,
  },
  areas: {
    title: 'Personnes, par domaine',
    note: 'Moyenne et écart-type des capacités, en logits, avec leur erreur type ; liaison : corrélation avec ce que les domaines ont en commun.',
    head: ['Domaine', 'personnes', 'réponses', 'moyenne', 'écart-type', 'liaison'],
  },
  metric: {
    title: 'L’échelle est-elle restée la même ?',
    note: 'Régression des nouvelles difficultés sur les anciennes (questions d’au moins 30 réponses), intervalles à 95 %. Une pente hors de 0,8–1,25 ou un décalage de plus de 0,3 bloque l’écriture.',
    head: ['Domaine', 'questions', 'pente', 'décalage', 'verdict'],
    outcomes: { steady: 'stable', blocked: 'a bougé', 'too-few-items': 'trop peu de questions' },
  },
  states: {
    title: 'États des questions',
    head: ['État', 'avant', 'après'],
    names: {
      'expert-estimated': 'estimée par des experts',
      pilot: 'en essai',
      calibrated: 'calibrée',
      flagged: 'à revoir',
      retired: 'retirée',
    },
    reasons: {
      'author-retired': 'retirée par l’auteur',
      'flagged-before': 'déjà à revoir',
      'negative-discrimination': 'les personnes à l’aise la réussissent moins : clé à vérifier',
      'slope-at-limit': 'sépare l’échantillon sans erreur',
      'high-guessing': 'se devine plus d’une fois sur deux',
      'disordered-steps': 'degrés dans le désordre',
      misfit: 'réponses imprévisibles par le modèle',
      unfair: 'plus difficile pour un groupe à capacité égale',
      drifted: 'sa difficulté a changé',
      'too-few-answers': 'trop peu de réponses',
      imprecise: 'difficulté encore imprécise',
      'no-answers': 'aucune réponse',
      'evidence-suffices': 'preuves suffisantes',
    },
  },
  items: {
    title: 'Questions',
    note: 'Difficultés en logits (moyenne des degrés), avec leur erreur type. Une ancre est une question déjà calibrée : elle tient l’échelle et ne bouge pas.',
    shown: (shown, all) =>
      `Les ${shown} questions qui changent le plus, sur ${all}. Toutes : --html ou --json.`,
    head: ['Question', 'réponses', 'avant', 'après', '±', 'écart', 'a', 'c', 'infit', 'état', 'pourquoi'],
    fixed: 'ancre',
  },
  remarks: {
    title: 'À savoir',
    constant: (items) =>
      `Tout le monde a répondu de la même façon : ces questions gardent le niveau de l’auteur. ${items}`,
    separate: (area, items) =>
      `${area} : ces questions n’ont aucune personne en commun avec les autres ; seul le niveau de l’auteur les relie. ${items}`,
  },
  drift: {
    title: 'Les questions calibrées ont-elles changé ?',
    note: 'Chaque question déjà calibrée, estimée de nouveau avec ces seules réponses, décalage commun ôté.',
    shift: (value) => `Décalage commun : ${value} logit.`,
    none: 'Aucune n’a changé de plus de 0,3 logit au-delà du hasard.',
    head: ['Question', 'changement', 'z', 'p'],
  },
  levels: {
    title: 'De qui le niveau changerait-il ?',
    note: 'Les réponses de chaque personne, recalculées avec les nouveaux paramètres. Aucun résultat enregistré n’est modifié.',
    head: ['Domaine', 'niveaux annoncés', 'changeraient', 'décidés et changeraient'],
    overall: 'Ensemble',
    peopleTitle: 'Personnes concernées',
    peopleHead: ['Personne', 'domaine', 'avant', 'après'],
  },
  pilot: {
    title: 'Ce qui manque encore',
    plan: (answers, sittings) => `Encore ${answers} réponses, soit au moins ${sittings} passations.`,
    head: ['Question', 'état', 'réponses', 'encore'],
    done: 'Toutes les questions de ce fichier sont calibrées.',
  },
  plot: {
    title: (area) => `Difficultés avant et après : ${area}`,
    note: 'Un point par question ; sur la droite, rien n’a changé.',
    before: 'difficulté avant (logits)',
    after: 'difficulté après (logits)',
    asTable: 'Les mêmes chiffres en tableau',
  },
  made: (engine) => `Calculé par ${engine}.`,
};
