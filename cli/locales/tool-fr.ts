import type { ToolWords } from './tool-words.js';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`;
const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Vouliez-vous écrire ${suggestion} ?`;

/** Words of the commands in French. */
export const toolFrench: ToolWords = {
  program: 'Positionnement adaptatif pour les métiers du domicile.',
  headings: {
    'Usage:': 'Emploi :',
    'Options:': 'Options :',
    'Global Options:': 'Options communes :',
    'Arguments:': 'Arguments :',
    'Commands:': 'Commandes :',
  },
  exitCodes:
    'Codes de sortie : 0 rien à redire · 1 problèmes trouvés · 2 options ou configuration · 3 défaut du programme · 130 interrompu, tout est enregistré',
  options: {
    version: 'affiche la version',
    help: 'affiche cette aide',
    locale: 'langue des messages : fr ou en',
    verbose: 'donne les détails en cas d’erreur',
    noColor: 'sans couleurs',
  },
  validate: {
    summary: 'vérifie le contenu : banques, questionnaires, parcours, recommandations',
    paths: 'fichiers, dossiers ou motifs ; - pour l’entrée standard ; item-banks et pathways par défaut',
    format: 'stylish, codeframe, json, github, sarif ou junit ; choisi tout seul par défaut',
    output: 'écrit le rapport dans ce fichier',
    failOn: 'gravité qui fait échouer : error, warning ou info',
    maxWarnings: 'échoue s’il y a plus d’avertissements que ce nombre',
    quiet: 'ne montre que les erreurs',
    fix: 'corrige ce qui peut l’être sans risque ; les commentaires restent',
    watch: 'vérifie de nouveau à chaque modification',
    rules: 'donne la liste des règles',
    today: 'jour auquel comparer les dates, AAAA-MM-JJ',
    since: 'compare avec cette révision git : une question modifiée demande une nouvelle révision',
    config: 'fichier de configuration, à la place de positioning.config.yaml',
    stdinFilepath: 'nom du fichier que l’entrée standard représente',
    examples: [
      ['coeps validate', 'vérifie tout dans ce dossier'],
      ['coeps validate item-banks/french --format codeframe', 'une banque, avec extraits'],
      ['coeps validate --fix', 'corrige la typographie et le reste'],
      ['coeps explain duplicate-id', 'explique une règle'],
    ],
  },
  explain: {
    summary: 'explique une règle : quoi, pourquoi, que faire, exemples',
    rule: 'identifiant de la règle ; la liste des règles par défaut',
    what: 'Quoi',
    why: 'Pourquoi',
    todo: 'Que faire',
    bad: 'À éviter',
    good: 'Correct',
    severity: 'Gravité',
    alwaysOn: 'toujours active',
    disable: 'La désactiver pour la ligne suivante',
  },
  report: {
    severity: {
      error: { one: 'erreur', many: 'erreurs' },
      warning: { one: 'avertissement', many: 'avertissements' },
      info: { one: 'remarque', many: 'remarques' },
    },
    clean: (files, items) => `${plural(files, 'fichier')}, ${plural(items, 'question')} : rien à redire.`,
    checked: (files, items) =>
      `${plural(files, 'fichier vérifié', 'fichiers vérifiés')}, ${plural(items, 'question')}.`,
    fixable: (count) =>
      `${plural(count, 'problème peut être corrigé', 'problèmes peuvent être corrigés')} par --fix.`,
    fixed: (problems, files) =>
      `${plural(problems, 'problème corrigé', 'problèmes corrigés')} dans ${plural(files, 'fichier')}.`,
    tooManyWarnings: (count, most) => `${plural(count, 'avertissement')}, ${most} au plus attendus.`,
    todo: 'À faire :',
    explain: (rule) => `coeps explain ${rule}`,
    watching: 'En attente de modifications. Ctrl-C pour finir.',
    written: (path) => `Rapport écrit dans ${path}.`,
  },
  errors: {
    unknownOption: (option, suggestion) => `L’option ${option} n’existe pas.${meant(suggestion)}`,
    unknownCommand: (command, suggestion) => `La commande « ${command} » n’existe pas.${meant(suggestion)}`,
    missingArgument: (argument) => `Il manque l’argument ${argument}.`,
    missingValue: (option) => `L’option ${option} attend une valeur.`,
    invalidValue: (value, option, allowed) =>
      `« ${value} » n’est pas une valeur de ${option}. Possibles : ${allowed}.`,
    excessArguments: () => 'Il y a trop d’arguments.',
    unknownRule: (rule, suggestion) => `Il n’y a pas de règle « ${rule} ».${meant(suggestion)}`,
    noContent: (paths) =>
      `Il n’y a pas de contenu ici : ${paths} introuvables. Nommez les fichiers ou dossiers à vérifier.`,
    noMatch: (path) => `« ${path} » ne correspond à aucun fichier.`,
    badConfig: (path) => `La configuration ${path} ne peut pas être suivie :`,
    noConfig: (path) => `La configuration ${path} est illisible.`,
    badDate: (date) => `« ${date} » n’est pas une date ; écrivez AAAA-MM-JJ.`,
    stdinAlone: () => 'L’entrée standard (-) se vérifie seule : ne nommez pas d’autre chemin.',
    stdinTooLarge: (limit) => `L’entrée standard dépasse ${limit} octets.`,
    fixStdin: () => 'L’entrée standard ne peut pas être corrigée par --fix : nommez le fichier.',
    cannotWrite: (path) => `Impossible d’écrire ${path}.`,
    git: (ref) => `La révision git « ${ref} » ne peut pas être lue ici.`,
    internal: (message) => `Le programme a rencontré un défaut qui lui est propre : ${message}`,
    verboseHint: 'Relancez avec --verbose pour avoir les détails à signaler.',
    helpHint: 'coeps --help donne les commandes et les options.',
  },
};
