import type { DoctorCheck, SittingsWords } from './sittings-words.js';

const places = (positions: readonly number[]) => positions.join(', ');

const DOCTOR: Readonly<Record<DoctorCheck, string>> = {
  version: 'Version',
  node: 'Node.js',
  terminal: 'Terminal',
  size: 'Taille',
  'raw-mode': 'Touches une à une',
  colour: 'Couleurs',
  unicode: 'Caractères Unicode',
  locale: 'Langue',
  'data-folder': 'Dossier des passations',
  'folder-mode': 'Droits du dossier',
  sittings: 'Passations',
  sealed: 'Chiffrement',
  retention: 'Durée de conservation',
  ci: 'Variable CI',
};

const STEPS: Readonly<Record<string, string>> = {
  begun: 'Commencée',
  accepted: 'Accord donné',
  refused: 'Sans test, à la demande de la personne',
  complete: 'Terminée',
  contacted: 'Contactée',
  interested: 'Intéressée',
  assessed: 'Positionnée',
  'plan-agreed': 'Plan convenu',
  'in-training': 'En formation',
  certified: 'Certifiée',
  'followed-up': 'Suivie',
  closed: 'Suivi terminé',
};

/** `coeps sittings`, `doctor` and `completion` in French. */
export const frenchSittings: SittingsWords = {
  none: 'Aucune passation sur cet ordinateur. Pour commencer : coeps run',
  columns: { id: 'identifiant', label: 'repère', last: 'dernière activité', answers: 'réponses' },
  exported: (path) => `Exporté dans ${path} (lisible par vous seul).`,
  confirmErase: (id) =>
    `Effacer pour toujours la passation ${id} et tous ses fichiers ? Relancez avec --yes pour confirmer.`,
  erased: (id, files) => `La passation ${id} est effacée (${files} fichier${files > 1 ? 's' : ''}).`,
  eraseCancelled: 'Rien n’a été effacé.',
  caseState: (state) => STEPS[state] ?? state,
  noCaseState: 'Aucune étape du suivi n’est notée.',
  unknownCaseState: (state, known) => `Étape inconnue : ${state}. Étapes possibles : ${known.join(', ')}.`,
  corrected: (id, seq) => `Le texte ${seq} de la passation ${id} est corrigé. La chaîne le dira.`,
  textErased: (id, seq) => `Le texte ${seq} de la passation ${id} est effacé. La chaîne le dira.`,
  passphrase: 'Phrase secrète : ',
  passphraseAgain: 'La même, encore une fois : ',
  notTheSame: 'Les deux phrases ne sont pas les mêmes. Rien n’a été changé.',
  tooShort: (least) =>
    `Cette phrase est trop courte : prenez au moins ${least} caractères, par exemple quatre mots. Rien n’a été changé.`,
  sealNeeds: 'Donnez la phrase secrète dans la variable COEPS_PASSPHRASE, puis relancez.',
  sealed: (folder, sittings) =>
    `Les passations de ${folder} sont chiffrées (${sittings} déjà là), et les prochaines le seront. Gardez la phrase secrète en lieu sûr : sans elle, personne ne pourra les lire, nous non plus. Les exports, les documents imprimés et les sauvegardes faites avant ne sont pas chiffrés.`,
  sealedAlready: 'Ce dossier est déjà chiffré.',
  notSealed: 'Ce dossier n’est pas chiffré.',
  unsealed: (folder, sittings) =>
    `Les passations de ${folder} ne sont plus chiffrées (${sittings} réécrite${sittings > 1 ? 's' : ''}). La phrase secrète ne sert plus.`,
  leftOpen: (ids) =>
    `Pas encore chiffrées, car ouvertes ailleurs ou abîmées : ${ids.join(', ')}. Elles restent lisibles.`,
  noRetention:
    'Aucune durée de conservation n’est fixée. Par exemple, pour 24 mois : coeps sittings retain --months 24',
  retention: (months, overdue) =>
    `Durée de conservation : ${months} mois après la dernière activité. Passations à effacer : ${overdue}.`,
  retentionDryRun: 'Essai : rien n’a été effacé. Pour effacer ces passations, relancez avec --yes.',
  retentionErased: (sittings) => `Effacé pour toujours : ${sittings} passation${sittings > 1 ? 's' : ''}.`,
  notANumber: (typed) => `« ${typed} » n’est pas un nombre entier à partir de 1.`,
  notADay: (typed) => `« ${typed} » n’est pas une date, par exemple 2027-01-31.`,
  notAnExport: (path) => `Le fichier ${path} n’est pas l’export d’une passation. Rien n’a été ajouté.`,
  imported: (id, events) => `Passation ajoutée sous l’identifiant ${id} (${events} événements).`,
  rescoreNeeds: 'Dites quels contenus essayer : coeps sittings rescore ID --with DOSSIER',
  rescoreTitle: (test, from, to) => `${test} : version ${from}, essai avec ${to}`,
  bankGone: 'Ces contenus n’ont pas cette banque.',
  same: (level) => `${level} (inchangé)`,
  differs: (before, after) => `${before} → ${after}`,
  itemsGone: (items) => `Questions absentes de ces contenus : ${items.join(', ')}`,
  itemsRewritten: (items) => `Questions réécrites depuis, laissées de côté : ${items.join(', ')}`,
  scoredOtherwise: (items) => `Réponses cotées autrement : ${items.join(', ')}`,
  nothingToRescore: 'Cette passation n’a pas encore de test.',
  rescoreKept: 'C’est une comparaison : la passation et son résultat n’ont pas changé.',
  stats: {
    sittings: 'Passations',
    persons: 'Personnes (repères différents)',
    minutes: (lower, median, upper) =>
      `Durée des passations terminées : ${median} minutes au milieu, la moitié entre ${lower} et ${upper}`,
    tooFewMinutes: (smallest) => `Durée : moins de ${smallest} passations terminées, non montrée`,
    quartile: (quartile) =>
      ['Durée, premier quart', 'Durée, milieu', 'Durée, dernier quart'][quartile - 1] ?? '',
    group: (group) =>
      ({
        reached: 'Étapes atteintes',
        parts: 'Parties faites',
        proposed: 'Parcours proposés',
        decided: 'Parcours gardés dans un plan convenu',
      })[group],
    levels: (bank) => `Niveaux : ${bank}`,
    satisfaction: (question) => `Satisfaction : ${question}`,
    reached: (step) => STEPS[step] ?? step,
    levelOpen: 'à préciser',
    fewer: (smallest) => `moins de ${smallest}, ou masqué`,
    unread: (sittings) => `Non comptées, car faites avec d’autres contenus ou illisibles : ${sittings}`,
    note: (smallest) =>
      `Les nombres de 1 à ${smallest - 1} ne sont pas montrés, ni ceux qui permettraient de les retrouver. Un total de tests n’est pas un jugement sur les personnes.`,
  },
  sound: 'La passation est entière et se rejoue à l’identique.',
  chainHolds: (events) => `Chaîne : ${events} événements, tous liés.`,
  chainBroken: (line) => `Chaîne : la ligne ${line} ne suit pas celle d’avant.`,
  torn: 'Dernière ligne coupée : elle sera réparée à la prochaine ouverture.',
  textsCorrected: (positions) => `Textes corrigés : ${places(positions)}.`,
  textsErased: (positions) => `Textes effacés : ${places(positions)}.`,
  textsLost: (positions) => `Textes manquants ou changés sans trace : ${places(positions)}.`,
  replaySame: 'Rejeu : chaque événement est le même.',
  replayDifferent: (seq) => `Rejeu : l’événement ${seq} n’est plus le même.`,
  replayOtherContent:
    'Rejeu impossible ici : la passation a été faite avec d’autres contenus (voir --content).',
  doctor: (name, value) => `${DOCTOR[name]} : ${value}`,
  doctorWindows:
    'Sous Windows, les fichiers sont protégés par les droits du dossier de l’utilisateur, pas par les droits 0600.',
  doctorOpenFolder: (folder) =>
    `D’autres personnes de cet ordinateur peuvent ouvrir ce dossier (pas les fichiers des passations). Pour le fermer : chmod 700 "${folder}"`,
  doctorRetention: (months) => (months === undefined ? 'non fixée' : `${months} mois`),
  doctorFine: 'Tout est prêt : coeps run',
  doctorPlain: 'Ici, utilisez le mode ligne par ligne : coeps run --plain',
};
