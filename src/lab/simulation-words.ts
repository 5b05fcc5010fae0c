import type { Text } from '../banks/bank.js';

/** Languages a simulation report is written in. */
export type ReportLanguage = 'fr' | 'en';

/** Words of a simulation report. */
export interface SimulationWords {
  readonly language: ReportLanguage;
  title(bank: string): string;
  /** Stands at the top of every report, on screen and on paper. */
  readonly assumed: string;
  readonly assumptions: {
    readonly title: string;
    readonly bank: string;
    readonly people: string;
    readonly peopleValue: (persons: string, draws: string) => string;
    readonly seed: string;
    readonly mode: string;
    readonly modes: Readonly<Record<string, string>>;
    readonly population: string;
    readonly populationValue: (mean: string, sd: string, correlation: string) => string;
    readonly style: string;
    readonly styles: Readonly<Record<string, string>>;
    readonly propensities: string;
    readonly error: string;
    readonly errorValue: (difficulty: string, shared: string, slope: string) => string;
    readonly testlet: string;
    readonly areas: string;
    readonly status: string;
    readonly statuses: Readonly<Record<string, string>>;
  };
  readonly figure: string;
  readonly value: string;
  readonly asGiven: string;
  plain(length: number): string;
  readonly overview: {
    readonly title: string;
    readonly length: string;
    readonly lengthValue: (mean: string, low: string, high: string) => string;
    readonly exact: string;
    readonly spread: string;
    readonly adjacent: string;
    readonly stated: string;
    readonly calibration: string;
    readonly brier: string;
    readonly rmse: string;
    readonly bias: string;
    readonly success: string;
    readonly longRuns: string;
    readonly endsOnSuccess: string;
    readonly exposure: string;
    readonly used: string;
    readonly usedValue: (used: string, all: string) => string;
    readonly overlap: string;
  };
  readonly cuts: {
    readonly title: string;
    readonly level: string;
    readonly right: string;
    readonly settled: string;
    readonly settledRight: string;
  };
  readonly outcomes: {
    readonly title: string;
    readonly outcome: string;
    readonly share: string;
    readonly names: Readonly<Record<string, string>>;
  };
  readonly stops: {
    readonly title: string;
    readonly rule: string;
    readonly names: Readonly<Record<string, string>>;
  };
  readonly areas: {
    readonly title: string;
    readonly area: string;
    readonly measured: string;
    readonly exact: string;
    readonly adjacent: string;
    readonly rmse: string;
    readonly decided: string;
  };
  readonly agreement: { readonly title: string; readonly rows: string; readonly note: string };
  readonly plots: {
    readonly calibration: string;
    readonly calibrationNote: string;
    readonly statedAxis: string;
    readonly observedAxis: string;
    readonly lengths: string;
    readonly lengthAxis: string;
    readonly peopleAxis: string;
    readonly precision: string;
    readonly precisionNote: string;
    readonly abilityAxis: string;
    readonly rmseAxis: string;
    readonly biasAxis: string;
    readonly exposure: string;
    readonly exposureNote: string;
    readonly itemAxis: string;
    readonly shareAxis: string;
    readonly count: string;
    readonly asTable: string;
  };
  readonly unused: { readonly title: string; readonly none: string };
  readonly made: (engine: string) => string;
}

/** Words of simulation reports by language. */
export const SIMULATION_WORDS: Readonly<Record<ReportLanguage, SimulationWords>> = {
  fr: {
    language: 'fr',
    title: (bank) => `Simulation : ${bank}`,
    assumed:
      'Ces chiffres reposent sur des paramètres supposés, pas sur les réponses de vraies personnes. Ils servent à comparer des banques et des réglages, pas à promettre une exactitude.',
    assumptions: {
      title: 'Ce qui est supposé',
      bank: 'Banque',
      people: 'Personnes simulées',
      peopleValue: (persons, draws) => `${persons}, sur ${draws} tirages des vrais paramètres`,
      seed: 'Graine',
      mode: 'Mode',
      modes: { alone: 'seul', 'in-room': 'ensemble', remote: 'à distance' },
      population: 'Population',
      populationValue: (mean, sd, correlation) =>
        `moyenne ${mean} logit, écart-type ${sd}, corrélation entre domaines ${correlation}`,
      style: 'Façon de répondre',
      styles: {
        ability: 'selon sa capacité',
        'all-right': 'toujours juste',
        'all-wrong': 'jamais juste',
        random: 'au hasard',
        drifting: 'de moins en moins bien (un logit sur le test)',
      },
      propensities: 'Essaie sans savoir (à tour de rôle)',
      error: 'Écart aux vrais paramètres',
      errorValue: (difficulty, shared, slope) =>
        `difficultés ${difficulty} logit, décalage commun ${shared}, discriminations ${slope}`,
      testlet: 'Effet d’un support partagé (écart-type)',
      areas: 'Domaines',
      status: 'Paramètres de la banque',
      statuses: {
        'expert-estimated': 'estimés par des experts',
        pilot: 'en essai',
        calibrated: 'calibrés sur des réponses',
      },
    },
    figure: 'Mesure',
    value: 'Valeur',
    asGiven: 'test donné',
    plain: (length) => `test simple, ${length} questions`,
    overview: {
      title: 'En bref',
      length: 'Questions posées (de 80 % des personnes)',
      lengthValue: (mean, low, high) => `${mean} (${low} à ${high})`,
      exact: 'Niveau exact',
      spread: 'Écart-type du niveau exact entre tirages',
      adjacent: 'Niveau exact ou voisin',
      stated: 'Probabilité annoncée du niveau',
      calibration: 'Écart moyen entre annoncé et observé',
      brier: 'Score de Brier',
      rmse: 'Erreur quadratique moyenne (logit)',
      bias: 'Biais (logit)',
      success: 'Réponses justes',
      longRuns: 'Plus de 3 réponses manquées de suite',
      endsOnSuccess: 'Finit sur une réponse juste',
      exposure: 'Question la plus montrée',
      used: 'Questions utilisées',
      usedValue: (used, all) => `${used} sur ${all}`,
      overlap: 'Questions communes à deux personnes',
    },
    cuts: {
      title: 'Paliers',
      level: 'Palier',
      right: 'Bon côté',
      settled: 'Tranché',
      settledRight: 'Tranché juste',
    },
    outcomes: {
      title: 'Conclusions',
      outcome: 'Conclusion',
      share: 'Personnes',
      names: {
        decided: 'niveau décidé',
        between: 'entre deux niveaux',
        'insufficient-evidence': 'pas assez de réponses pour dire',
        'pool-limited': 'banque épuisée',
        'not-measured': 'non mesuré',
      },
    },
    stops: {
      title: 'Fin du test',
      rule: 'Raison',
      names: {
        'cuts-settled': 'paliers tranchés',
        'area-cuts-settled': 'paliers tranchés dans chaque domaine',
        'predicted-gain': 'une question de plus n’apprendrait presque rien',
        'most-items': 'nombre maximal de questions',
        'gentle-floor': 'sortie douce pour un début de parcours',
        'pool-exhausted': 'plus de question possible',
      },
    },
    areas: {
      title: 'Domaines',
      area: 'Domaine',
      measured: 'Mesuré',
      exact: 'Exact',
      adjacent: 'Voisin',
      rmse: 'Erreur',
      decided: 'Décidé',
    },
    agreement: {
      title: 'Vrai niveau et niveau annoncé',
      rows: 'Vrai niveau',
      note: 'En ligne le vrai niveau, en colonne le niveau annoncé, en part des personnes de la ligne.',
    },
    plots: {
      calibration: 'Probabilité annoncée et fréquence observée',
      calibrationNote: 'Sur la ligne en tirets, ce qui est annoncé est ce qui arrive.',
      statedAxis: 'probabilité annoncée',
      observedAxis: 'part exacte',
      lengths: 'Longueur du test',
      lengthAxis: 'questions',
      peopleAxis: 'personnes',
      precision: 'Erreur selon la capacité',
      precisionNote: 'Trait plein : erreur quadratique moyenne. Tirets : biais. Verticales : paliers.',
      abilityAxis: 'vraie capacité (logit)',
      rmseAxis: 'erreur (logit)',
      biasAxis: 'biais (logit)',
      exposure: 'Exposition des questions',
      exposureNote: 'Une barre par question, de la plus montrée à la moins montrée.',
      itemAxis: 'questions',
      shareAxis: 'part des personnes',
      count: 'Personnes',
      asTable: 'Les mêmes chiffres en tableau',
    },
    unused: {
      title: 'Questions jamais posées',
      none: 'Toutes les questions ont été posées au moins une fois.',
    },
    made: (engine) => `Calculé par ${engine}, avec le moteur des passations réelles.`,
  },
  en: {
    language: 'en',
    title: (bank) => `Simulation: ${bank}`,
    assumed:
      'These figures rest on assumed parameters, not on answers of real people. They serve to compare banks and settings, not to promise an accuracy.',
    assumptions: {
      title: 'What is assumed',
      bank: 'Bank',
      people: 'Simulated people',
      peopleValue: (persons, draws) => `${persons}, over ${draws} draws of the true parameters`,
      seed: 'Seed',
      mode: 'Mode',
      modes: { alone: 'alone', 'in-room': 'in the room', remote: 'at a distance' },
      population: 'Population',
      populationValue: (mean, sd, correlation) =>
        `mean ${mean} logits, standard deviation ${sd}, correlation between areas ${correlation}`,
      style: 'Way of answering',
      styles: {
        ability: 'by ability',
        'all-right': 'always right',
        'all-wrong': 'never right',
        random: 'at random',
        drifting: 'less and less well (one logit over the test)',
      },
      propensities: 'Tries without knowing (in turn)',
      error: 'Distance from the true parameters',
      errorValue: (difficulty, shared, slope) =>
        `difficulties ${difficulty} logits, common shift ${shared}, discriminations ${slope}`,
      testlet: 'Effect of a shared stimulus (standard deviation)',
      areas: 'Areas',
      status: 'Parameters of the bank',
      statuses: {
        'expert-estimated': 'estimated by experts',
        pilot: 'being piloted',
        calibrated: 'calibrated on answers',
      },
    },
    figure: 'Figure',
    value: 'Value',
    asGiven: 'as given',
    plain: (length) => `plain test, ${length} items`,
    overview: {
      title: 'At a glance',
      length: 'Items given (to 80 % of people)',
      lengthValue: (mean, low, high) => `${mean} (${low} to ${high})`,
      exact: 'Level exact',
      spread: 'Standard deviation of exact over draws',
      adjacent: 'Level exact or next to it',
      stated: 'Stated probability of the level',
      calibration: 'Mean gap of stated and observed',
      brier: 'Brier score',
      rmse: 'Root mean squared error (logits)',
      bias: 'Bias (logits)',
      success: 'Right answers',
      longRuns: 'More than 3 misses in a row',
      endsOnSuccess: 'Ends on a right answer',
      exposure: 'Item shown most',
      used: 'Items used',
      usedValue: (used, all) => `${used} of ${all}`,
      overlap: 'Items two people have in common',
    },
    cuts: {
      title: 'Cut scores',
      level: 'Cut',
      right: 'Right side',
      settled: 'Settled',
      settledRight: 'Settled rightly',
    },
    outcomes: {
      title: 'Conclusions',
      outcome: 'Conclusion',
      share: 'People',
      names: {
        decided: 'level decided',
        between: 'between two levels',
        'insufficient-evidence': 'not enough answers to say',
        'pool-limited': 'bank exhausted',
        'not-measured': 'not measured',
      },
    },
    stops: {
      title: 'End of the test',
      rule: 'Reason',
      names: {
        'cuts-settled': 'cuts settled',
        'area-cuts-settled': 'cuts settled in every area',
        'predicted-gain': 'one more item would tell next to nothing',
        'most-items': 'most items reached',
        'gentle-floor': 'gentle way out at the very start',
        'pool-exhausted': 'no item left to give',
      },
    },
    areas: {
      title: 'Areas',
      area: 'Area',
      measured: 'Measured',
      exact: 'Exact',
      adjacent: 'Adjacent',
      rmse: 'Error',
      decided: 'Decided',
    },
    agreement: {
      title: 'True and stated level',
      rows: 'True level',
      note: 'Rows are true levels, columns stated levels, as a share of the people of the row.',
    },
    plots: {
      calibration: 'Stated probability and observed frequency',
      calibrationNote: 'On the dashed line, what is stated is what happens.',
      statedAxis: 'stated probability',
      observedAxis: 'share exact',
      lengths: 'Length of the test',
      lengthAxis: 'items',
      peopleAxis: 'people',
      precision: 'Error by ability',
      precisionNote: 'Full line: root mean squared error. Dashes: bias. Uprights: cut scores.',
      abilityAxis: 'true ability (logits)',
      rmseAxis: 'error (logits)',
      biasAxis: 'bias (logits)',
      exposure: 'Exposure of the items',
      exposureNote: 'One bar for each item, from the most to the least shown.',
      itemAxis: 'items',
      shareAxis: 'share of people',
      count: 'People',
      asTable: 'The same figures as a table',
    },
    unused: { title: 'Items never given', none: 'Every item was given at least once.' },
    made: (engine) => `Computed by ${engine}, with the engine of real sittings.`,
  },
};

/** A text of the bank in the report's language, else in the bank's. */
export function textOf(text: Text | undefined, language: string, defaultLanguage: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[language] ?? text[defaultLanguage] ?? Object.values(text)[0] ?? '';
}

/** Longest level name that still heads a column. */
const COLUMN_NAME = 14;

/**
 * Names of levels as they head columns: their titles before any explanation (`A2` of `A2 – Everyday life`), or
 * their ids, for all alike, where one title is too long.
 */
export function columnNames(
  levels: readonly { readonly id: string; readonly title?: Text }[],
  language: string,
  defaultLanguage: string,
): string[] {
  const titles = levels.map(
    ({ id, title }) => textOf(title, language, defaultLanguage).split(' – ')[0] || id,
  );
  return titles.every((title) => title.length <= COLUMN_NAME) ? titles : levels.map(({ id }) => id);
}
