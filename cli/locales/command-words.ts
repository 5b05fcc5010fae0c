import type { Locale } from './words.js';

/** What the help says of the runner's commands: kept apart from the runner's words, so that help stays quick. */
export interface CommandWords {
  readonly run: string;
  readonly resume: string;
  readonly demo: string;
  readonly sittings: string;
  readonly list: string;
  readonly show: string;
  readonly export: string;
  readonly erase: string;
  readonly correct: string;
  readonly verify: string;
  readonly seal: string;
  readonly unseal: string;
  readonly import: string;
  readonly rescore: string;
  readonly stats: string;
  readonly retain: string;
  readonly case: string;
  readonly doctor: string;
  readonly completion: string;
  readonly options: {
    readonly content: string;
    readonly plain: string;
    readonly mode: string;
    readonly seesText: string;
    readonly noSeesText: string;
    readonly language: string;
    readonly form: string;
    readonly label: string;
    readonly seed: string;
    readonly highContrast: string;
    readonly json: string;
    readonly id: string;
    readonly output: string;
    readonly yes: string;
    readonly event: string;
    readonly state: string;
    readonly text: string;
    readonly field: string;
    readonly file: string;
    readonly with: string;
    readonly csv: string;
    readonly since: string;
    readonly smallest: string;
    readonly months: string;
    readonly shell: string;
  };
}

/** The help of the runner's commands by language. */
export const COMMAND_WORDS: Readonly<Record<Locale, CommandWords>> = {
  fr: {
    run: 'faire un positionnement avec une personne',
    resume: 'reprendre une passation',
    demo: 'voir une personne simulée faire tout le positionnement',
    sittings: 'les passations de cet ordinateur : liste, résultats, export, effacement, contrôle',
    list: 'la liste des passations',
    show: 'les résultats d’une passation, en mots',
    export: 'tout ce que contient une passation, dans un document JSON',
    erase: 'effacer pour toujours une passation et tous ses fichiers',
    correct: 'corriger ou effacer un texte libre d’une passation',
    verify: 'contrôler la chaîne d’une passation, la rejouer et comparer',
    seal: 'chiffrer les passations avec une phrase secrète',
    unseal: 'ne plus chiffrer les passations',
    import: 'ajouter une passation exportée ailleurs',
    rescore: 'comparer avec d’autres contenus ; rien n’est changé',
    stats: 'indicateurs d’équipe ; les petits nombres sont masqués',
    retain: 'durée de conservation : la fixer, essayer, puis effacer',
    case: 'où en est le suivi : le dire, ou le noter',
    doctor: 'ce que le programme trouve sur cet ordinateur',
    completion: 'afficher le script de complétion du shell',
    options: {
      content: 'dossier de contenus à la place des contenus intégrés',
      plain: 'ligne par ligne, pour lecteurs d’écran, tubes et terminaux simples',
      mode: 'ensemble (in-room), à distance (remote) ou seul (alone)',
      seesText: 'à distance : la personne voit les textes (écran partagé)',
      noSeesText: 'à distance : la personne ne voit pas les textes ; la lecture n’est pas mesurée',
      language: 'langue des consignes : fr, en, uk, ar, es ou pt',
      form: 'longueur, par exemple full ou short',
      label: 'un repère pour retrouver la passation ; jamais un nom',
      seed: 'une graine : la même donne le même choix de questions',
      highContrast: 'sans couleurs, avec des contrastes forts',
      json: 'en JSON, pour les programmes',
      id: 'identifiant de la passation, ou son début',
      output: 'fichier, lisible par vous seul, au lieu de l’écran',
      yes: 'confirmer : sans cela, rien n’est effacé',
      event: 'numéro de l’événement qui contient le texte, comme dans l’export',
      state: 'étape à noter, par exemple in-training ; sans elle, l’historique',
      text: 'le nouveau texte ; sans cette option, le texte est effacé',
      field: 'quel texte : label, text, value ou reason',
      file: 'document JSON d’un export',
      with: 'dossier des contenus à essayer',
      csv: 'pour un tableur',
      since: 'passations commencées depuis ce jour (AAAA-MM-JJ)',
      smallest: 'plus petit nombre montré (5)',
      months: 'mois de conservation après la dernière activité',
      shell: 'le shell',
    },
  },
  en: {
    run: 'take a person through a positioning',
    resume: 'go on with a sitting',
    demo: 'watch a simulated person go through the whole positioning',
    sittings: 'the sittings of this computer: list, results, export, erasure, check',
    list: 'the list of sittings',
    show: 'the results of a sitting, in words',
    export: 'everything a sitting holds, as one JSON document',
    erase: 'erase a sitting and all its files for good',
    correct: 'correct or erase one free text of a sitting',
    verify: 'check the chain of a sitting, replay it and compare',
    seal: 'encrypt the sittings with a passphrase',
    unseal: 'encrypt the sittings no more',
    import: 'add a sitting exported elsewhere',
    rescore: 'compare with other content; nothing is changed',
    stats: 'team indicators; small counts are hidden',
    retain: 'retention period: set it, try it, then erase',
    case: 'how far a case has come: say it, or note it',
    doctor: 'what the program finds on this computer',
    completion: 'print the completion script of your shell',
    options: {
      content: 'folder of content in place of the built-in one',
      plain: 'line by line, for screen readers, pipes and simple terminals',
      mode: 'in-room, remote or alone',
      seesText: 'at a distance: the person sees the texts (shared screen)',
      noSeesText: 'at a distance: the person sees no text; reading is not measured',
      language: 'language of instructions: fr, en, uk, ar, es or pt',
      form: 'length, for example full or short',
      label: 'a label to find the sitting again; never a name',
      seed: 'a seed: the same one gives the same choice of questions',
      highContrast: 'no colours, strong contrasts',
      json: 'as JSON, for programs',
      id: 'id of the sitting, or its beginning',
      output: 'file, readable by you alone, instead of the screen',
      yes: 'confirm: without it, nothing is erased',
      event: 'number of the event that holds the text, as in the export',
      state: 'state to note, for example in-training; without it, the history',
      text: 'the new text; without this option the text is erased',
      field: 'which text: label, text, value or reason',
      file: 'JSON document of an export',
      with: 'folder of the content to try',
      csv: 'for a spreadsheet',
      since: 'sittings begun from this day on (YYYY-MM-DD)',
      smallest: 'smallest count shown (5)',
      months: 'months kept after the last activity',
      shell: 'the shell',
    },
  },
};
