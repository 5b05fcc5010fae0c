import type { LabWords } from './lab-words.js';

const meant = (suggestion: unknown): string =>
  suggestion === undefined ? '' : ` Vouliez-vous écrire ${suggestion} ?`;
const names = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((entry) => (typeof entry === 'object' ? (entry as { item: string }).item : entry)).join(', ')
    : String(value);

/** Words of the commands that work with answers, in French. */
export const labFrench: LabWords = {
  locale: 'fr',
  commands: {
    calibrate: 'estime les paramètres des questions à partir des réponses',
    items: 'montre comment les questions fonctionnent : réussite, temps, options, ajustement',
    dif: 'cherche les questions plus difficiles pour un groupe à capacité égale',
    levels: 'compare les niveaux énoncés à ceux que l’on a connus ensuite',
  },
  arguments: { answers: 'fichiers CSV de réponses (coeps sittings export --for calibration)' },
  options: {
    update: 'met aussi à jour les questions déjà calibrées, avec des réponses qui n’ont pas encore servi',
    quota: 'réponses voulues par question en essai (200 par défaut)',
    write: 'écrit les paramètres dans les fichiers YAML du dossier --content',
    acceptShift: 'après revue des seuils, écrit malgré une échelle qui a bougé : « qui : pourquoi »',
    by: 'colonne qui donne le groupe : mode, ou une colonne du fichier --groups',
    groups: 'fichier CSV : une colonne person, et une par groupe (langue, sexe, âge…)',
    reference: 'groupe de référence ; le plus nombreux par défaut',
    focal: 'groupe comparé ; tous les autres, un par un, par défaut',
    levels: 'fichier CSV des niveaux connus ensuite (coeps sittings export --for reference)',
  },
  errors: {
    noReference: 'Dites quel fichier contient les niveaux connus ensuite : --reference <fichier>.',
    noFile: (path) => `Le fichier « ${path} » n’existe pas.`,
    emptyFile: (path) => `Le fichier « ${path} » est vide.`,
    writeNeedsContent:
      '--write a besoin du dossier des contenus : ajoutez --content <dossier>. Les banques intégrées ne changent pas.',
    acceptNeedsWrite: '--accept-shift va avec --write.',
    acceptForm: (text) =>
      `« ${text} » ne dit pas qui a décidé et pourquoi : écrivez par exemple --accept-shift "A. Martin : seuils revus par le jury du 12 mars".`,
    blocked:
      'Rien n’a été écrit : l’échelle a bougé. Faites revoir les seuils, puis recommencez avec --accept-shift "qui : pourquoi".',
    noGroups: (by) =>
      `Les réponses ne disent rien de « ${by} » : donnez un fichier avec --groups, ou une colonne mode.`,
    unknownGroup: (group, known) => `Il n’y a pas de groupe « ${group} ». Groupes : ${known.join(', ')}.`,
    oneGroup: (by, known) =>
      `« ${by} » ne distingue pas deux groupes (${known.length === 0 ? 'aucune personne' : known.join(', ')}).`,
    groupsHeader: (path, by) =>
      `Le fichier « ${path} » doit commencer par une ligne avec les colonnes person et ${by}.`,
  },
  codes: {
    'lab/unknown-item': ({ item, bank, suggestion }) =>
      `La question « ${item} » n’est pas dans la banque ${bank}.${meant(suggestion)} Pour un fichier qui mêle plusieurs banques, ajoutez une colonne bank.`,
    'lab/duplicate-person': ({ person }) =>
      `La personne « ${person} » est déjà dans un autre fichier : la même passation serait comptée deux fois.`,
    'lab/duplicate-answer': ({ person, item }) =>
      `La personne « ${person} » a deux réponses à la question « ${item} ».`,
    'lab/invalid-score': ({ item, score }) =>
      `Le score ${score} n’est pas possible pour la question « ${item} ».`,
    'lab/no-answers': ({ bank }) => `Ces fichiers ne contiennent aucune réponse à la banque ${bank}.`,
    'lab/too-few-answers': ({ items, needed }) =>
      `Trop peu de réponses (il en faut ${needed}) pour : ${names(items)}.`,
    'lab/constant-item': ({ items }) =>
      `Tout le monde a répondu de la même façon, on ne peut rien estimer : ${names(items)}.`,
    'lab/empty-category': ({ items }) => `Certains scores n’ont jamais été obtenus : ${names(items)}.`,
    'lab/disconnected-design': () =>
      'Les questions forment des groupes sans personne en commun : leurs difficultés ne se comparent pas.',
    'lab/group-too-small': ({ reference, focal, needed }) =>
      `Groupes trop petits (${reference} et ${focal} personnes) : il en faut ${needed} dans chacun.`,
    'lab/needs-complete-data': () => 'Ces chiffres demandent que tout le monde ait eu toutes les questions.',
    'lab/invalid-file': ({
      reason,
      columns,
      required,
      column,
      expected,
      found,
      value,
      known,
      person,
      scale,
    }) => {
      switch (reason) {
        case 'missing-column':
          return `la première ligne doit nommer les colonnes ${names(required)} ; il manque : ${names(columns)}.`;
        case 'repeated-column':
          return `la colonne ${names(columns)} est là deux fois.`;
        case 'field-count':
          return `${found} champs au lieu de ${expected}.`;
        case 'empty-field':
          return `la colonne ${column} est vide.`;
        case 'score':
          return `« ${value} » n’est pas un score : écrivez 0, 1, 2… ou ? pour « je ne sais pas ».`;
        case 'number':
          return `« ${value} » n’est pas un nombre (colonne ${column}).`;
        case 'unknown-scale':
          return `le domaine « ${value} » n’est pas dans la banque. Domaines : ${names(known)}.`;
        case 'unknown-level':
          return `le niveau « ${value} » n’est pas dans la banque. Niveaux : ${names(known)}.`;
        case 'date':
          return `« ${value} » n’est ni un mois ni un jour : écrivez 2026-03 ou 2026-03-04.`;
        case 'repeated-person':
          return `la personne « ${person} » a déjà un niveau pour « ${scale} » : gardez-en un seul.`;
        default:
          return 'un guillemet n’est pas fermé.';
      }
    },
  },
  reading: (files) => (files === 1 ? 'Lecture du fichier' : `Lecture de ${files} fichiers`),
  phases: {
    calibrate: 'Calibration',
    drift: 'Les questions calibrées ont-elles changé',
    levels: 'Niveaux recalculés',
  },
  written: {
    nothing: 'Rien à écrire : aucune question n’a encore assez de réponses pour changer d’état.',
    items: (items, files) =>
      `${items} ${items === 1 ? 'question écrite' : 'questions écrites'} dans ${files} ${files === 1 ? 'fichier' : 'fichiers'}. Relisez les différences, puis lancez coeps validate.`,
  },
  more: (rows) => `… et ${rows} autres lignes : --html ou --json.`,
  items: {
    title: (bank) => `Questions de la banque ${bank}`,
    note: 'Part : personnes qui ont eu la question. Réussite : score moyen divisé par le score maximal. NSP : « je ne sais pas ». Infit autour de 1 : réponses conformes au modèle ; au-dessus de 1,3, imprévisibles. Temps en secondes (médiane). Outfit et réponses trop rapides : --json.',
    head: ['Question', 'réponses', 'part', 'réussite', 'NSP', 'infit', 'temps'],
    options: {
      title: 'Options à revoir',
      note: 'Capacité : moyenne, en logits, des personnes qui ont choisi l’option.',
      head: ['Question et option', 'choisie', 'part', 'capacité', 'constat'],
    },
    noOptions: 'Les fichiers ne disent pas quelles options ont été choisies (colonne option).',
    problems: {
      'never-chosen': 'jamais choisie',
      'attracts-able': 'attire les personnes à l’aise',
      'repels-able': 'bonne réponse évitée par les personnes à l’aise',
    },
    pairs: {
      title: 'Questions qui vont ensemble (Q3)',
      note: 'Réponses liées au-delà de la capacité (Q3 corrigé de sa moyenne au-dessus de 0,2) : texte commun, indice d’une question à l’autre.',
      head: ['Questions', 'personnes', 'Q3', 'corrigé'],
    },
    none: 'Rien à signaler.',
    summedScores: {
      title: 'Ajustement aux scores (S-X2)',
      note: 'Possible ici : tout le monde a eu toutes les questions du domaine.',
      head: ['Question', 'S-X2', 'degrés de liberté', 'p'],
    },
    classical: {
      title: 'Statistiques classiques',
      value: (alpha, error) => `alpha ${alpha}, erreur type de mesure ${error} points.`,
    },
    quality: {
      title: 'Qualité du classement en niveaux',
      note: 'Exactitude et constance attendues si le modèle est juste (Rudner ; Lee) ; fidélité empirique.',
      head: ['Domaine', 'personnes', 'fidélité', 'exactitude', 'constance'],
    },
  },
  dif: {
    title: (bank, by) => `Équité des questions de ${bank} selon « ${by} »`,
    note: 'À capacité égale : Δ négatif, plus difficile pour le groupe comparé ; Δ positif, plus difficile pour la référence. Classes ETS : A négligeable, B modérée, C forte. R² : gain de la régression logistique, négligeable sous 0,035.',
    groups: (reference, references, focal, focals) =>
      `Référence : ${reference} (${references} personnes) ; comparé : ${focal} (${focals} personnes).`,
    head: ['Question', 'réponses', 'Δ', '±', 'p', 'classe', 'R²'],
    compared: (items, byChance) =>
      `${items} questions comparées : le hasard seul en ferait différer environ ${byChance} (p sous 0,05).`,
    tooFew: (items, needed) =>
      `${items} questions n’ont pas ${needed} réponses dans chaque groupe : rien n’est dit d’elles.`,
    skipped: (group, people, needed) =>
      `${group} : ${people} personnes, il en faut ${needed} ; ce groupe n’est pas comparé.`,
    nothing: 'Aucune question comparée n’est plus difficile pour un groupe que pour l’autre.',
  },
  levels: {
    title: (bank) => `Niveaux énoncés et niveaux connus ensuite : ${bank}`,
    facts: {
      references: 'Niveaux de référence',
      referencesValue: (used, unknownPerson, notMeasured, earlier) =>
        [
          `${used} comparés`,
          ...(unknownPerson > 0 ? [`${unknownPerson} de personnes sans réponse dans ces fichiers`] : []),
          ...(notMeasured > 0 ? [`${notMeasured} dans des domaines non mesurés`] : []),
          ...(earlier > 0 ? [`${earlier} antérieurs à la dernière réponse, laissés de côté`] : []),
        ].join(', '),
      dates: 'Références établies',
      sources: 'Sources',
    },
    note: 'Les niveaux que la banque énonce à partir des réponses, avec ses paramètres actuels, à côté des niveaux de référence, tenus pour vrais. Si la référence se trompe, ou si la personne a appris entre-temps, l’accord est plus faible que celui du test.',
    area: (name, people) => `${name} – ${people} personnes`,
    overall: 'Ensemble',
    verdict: (gap, chance, beyond) =>
      beyond
        ? `L’énoncé et l’observé s’écartent de ${gap} en moyenne, plus que le hasard (jusqu’à ${chance}) : les probabilités énoncées ne peuvent pas toutes être justes.`
        : `L’énoncé et l’observé s’écartent de ${gap} en moyenne, pas plus que le hasard (jusqu’à ${chance}).`,
    cautious: 'Les niveaux sont justes plus souvent qu’énoncé : le test est prudent.',
    tooSure: 'Les niveaux sont justes moins souvent qu’énoncé : le test est trop sûr de lui.',
    figures: {
      head: ['Chiffre', 'valeur', 'intervalle à 95 %'],
      exact: 'Le niveau énoncé est celui de référence',
      stated: 'Probabilité énoncée pour ce niveau, en moyenne',
      adjacent: 'À un niveau près',
      brier: 'Score de Brier de cette probabilité',
      levelsBrier: 'Score de Brier de tous les niveaux',
      gap: 'Écart entre énoncé et observé',
    },
    bins: {
      title: 'Selon la probabilité énoncée',
      note: 'Parmi les personnes dont le niveau a été énoncé avec cette probabilité, combien ont ce niveau. Les intervalles sont larges quand elles sont peu nombreuses.',
      head: ['Probabilité', 'personnes', 'énoncé', 'observé', 'intervalle à 95 %'],
      range: (from, to) => `${from} à ${to}`,
    },
    cuts: {
      title: 'Par seuil',
      note: 'Probabilité d’être à ce niveau ou au-dessus ; tranché : personnes dont le test l’a dit, ou a dit le contraire, et combien de fois à raison. Écart entre énoncé et observé, et ce que le hasard seul ne dépasse pas. Tableaux par probabilité : --json.',
      head: ['Seuil', 'énoncé', 'observé', 'intervalle', 'écart', 'hasard', 'tranché', 'à raison'],
    },
    table: { title: 'Niveau de référence (lignes) et niveau énoncé (colonnes)', corner: 'Référence' },
    tooFew: (area, people, needed) => `${area} : ${people} personnes, il en faut ${needed} ; rien n’est dit.`,
    nothing: 'Aucun niveau de référence n’a pu être comparé.',
  },
};
