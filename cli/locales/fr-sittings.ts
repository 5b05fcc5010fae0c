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
  ci: 'Variable CI',
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
  corrected: (id, seq) => `Le texte ${seq} de la passation ${id} est corrigé. La chaîne le dira.`,
  textErased: (id, seq) => `Le texte ${seq} de la passation ${id} est effacé. La chaîne le dira.`,
  sealNeeds: 'Donnez la phrase secrète dans la variable COEPS_PASSPHRASE, puis relancez.',
  sealed: (folder) =>
    `Les prochaines passations de ${folder} seront chiffrées. Gardez la phrase secrète en lieu sûr : sans elle, personne ne pourra les lire, nous non plus. Celles d’avant restent lisibles.`,
  sealedAlready: 'Ce dossier est déjà chiffré.',
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
  doctorFine: 'Tout est prêt : coeps run',
  doctorPlain: 'Ici, utilisez le mode ligne par ligne : coeps run --plain',
};
