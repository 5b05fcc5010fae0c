import type { BankWords } from './bank-words.js';

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Vouliez-vous écrire ${suggestion} ?`;
const list = (items: readonly string[]): string => items.join(', ');
const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count < 2 ? one : many}`;
const STATUSES: Readonly<Record<string, string>> = {
  'expert-estimated': 'paramètres estimés par des experts',
  pilot: 'paramètres en essai',
  calibrated: 'paramètres calibrés sur des réponses',
  flagged: 'écartée, à revoir',
  retired: 'retirée',
};

/** Words of `coeps bank …` in French. */
export const bankFrench: BankWords = {
  locale: 'fr',
  summary: 'les banques de questions : voir, essayer, simuler, écrire',
  commands: {
    info: 'compte les questions et montre où elles renseignent',
    preview: 'joue une question comme à l’écran, puis montre la réponse attendue',
    simulate: 'fait passer la banque à des personnes simulées',
    length: 'ce qu’on sait après tant de questions, par niveau',
    new: 'crée un dossier de contenus avec une banque à compléter',
    newItem: 'écrit une question à compléter',
  },
  arguments: { item: 'identifiant de la question', folder: 'dossier à créer' },
  options: {
    bank: 'identifiant de la banque',
    content: 'dossier de contenus à la place des contenus intégrés',
    areas: 'domaines donnés, séparés par des virgules ; tous ceux qui ne sont pas facultatifs par défaut',
    json: 'en JSON, pour les programmes',
    svg: 'écrit les courbes d’information dans ce fichier SVG (- pour la sortie)',
    show: 'montre la question et la réponse attendue sans rien demander',
    answer: 'répond comme on le taperait : « 2 », « 1 3 », « 1b 2a », « ? »',
    plain: 'ligne par ligne, pour lecteurs d’écran, tubes et terminaux simples',
    mode: 'ensemble (in-room), à distance (remote) ou seul (alone)',
    seed: 'une graine : la même donne les mêmes chiffres',
    persons: 'nombre de personnes simulées',
    personsPerLevel: 'personnes simulées par niveau',
    draws: 'tirages des vrais paramètres',
    population:
      'moyenne et écart-type des capacités, en logits, par exemple -0.5,1.2 ; ceux de la banque par défaut',
    styles: 'parts de réponses tentées sans savoir, à tour de rôle, de 0 à 1',
    answers: 'façon de répondre',
    maxItems: 'nombre maximal de questions, à la place de celui de la banque',
    compare: 'compare avec le test simple de même longueur',
    html: 'écrit le rapport complet dans ce fichier HTML (- pour la sortie)',
    threads: 'nombre de fils de calcul',
    lengths: 'longueurs à regarder, séparées par des virgules',
    id: 'identifiant de la banque ; le nom du dossier par défaut',
    itemId: 'identifiant de la question ; le suivant par défaut',
    title: 'titre de la banque',
    newAreas: 'identifiants des domaines, séparés par des virgules',
    type: 'type de question',
    area: 'domaine de la question',
    level: 'niveau de la question',
    to: 'ajoute la question à ce fichier, ou le crée ; sinon elle est affichée',
  },
  errors: {
    noFolder: (folder) => `Le dossier « ${folder} » n’existe pas.`,
    noBank: (folder) => `Il n’y a pas de banque dans « ${folder} ».`,
    unknownBank: (bank, known, suggestion) =>
      `Il n’y a pas de banque « ${bank} ».${meant(suggestion)} Banques : ${list(known)}.`,
    whichBank: (known) => `Dites quelle banque avec --bank : ${list(known)}.`,
    unknownArea: (area, known, suggestion) =>
      `Il n’y a pas de domaine « ${area} » dans cette banque.${meant(suggestion)} Domaines : ${list(known)}.`,
    unknownLevel: (level, known, suggestion) =>
      `Il n’y a pas de niveau « ${level} » dans cette banque.${meant(suggestion)} Niveaux : ${list(known)}.`,
    unknownItem: (item, suggestion) => `Il n’y a pas de question « ${item} ».${meant(suggestion)}`,
    itemInSeveral: (item, banks) =>
      `La question « ${item} » est dans plusieurs banques : dites laquelle avec --bank (${list(banks)}).`,
    strengthsOnly: (bank) =>
      `La banque « ${bank} » nomme des points forts et n’annonce pas de niveau : il n’y a rien à simuler.`,
    badCount: (text, option, least, most) =>
      `« ${text} » n’est pas une valeur de ${option} : écrivez un nombre entier de ${least} à ${most}.`,
    badShare: (text, option) =>
      `« ${text} » n’est pas une valeur de ${option} : écrivez des nombres de 0 à 1 séparés par des virgules.`,
    badPopulation: (text) =>
      `« ${text} » n’est pas une population : écrivez une moyenne et un écart-type, par exemple -0.5,1.2.`,
    badLengths: (text) =>
      `« ${text} » n’est pas une liste de longueurs : écrivez des nombres croissants de 1 à 200, par exemple 8,12,16.`,
    badAnswer: (text, reason) => `« ${text} » n’est pas une réponse à cette question. ${reason}`,
    badId: (id) =>
      `« ${id} » n’est pas un identifiant : des lettres sans accent et des chiffres, reliés par des traits d’union.`,
    repeatedId: (id) => `« ${id} » est donné deux fois.`,
    cannotWrite: (path) => `Impossible d’écrire ${path}.`,
    notEmpty: (folder) => `Le dossier « ${folder} » n’est pas vide. Rien n’a été écrit.`,
    notItemsFile: (file) => `« ${file} » : le nom d’un fichier de questions finit par .items.yaml.`,
    outsideContent: (file) =>
      `« ${file} » n’est pas dans le dossier de cette banque : elle ne le lirait pas.`,
    unusableFile: (file) =>
      `La question ne peut pas être ajoutée à « ${file} » sans toucher au reste. Affichez-la (sans --to) et collez-la.`,
    idTaken: (id) => `L’identifiant « ${id} » est déjà pris dans cette banque.`,
    notGiven: () => 'Aucun des domaines demandés n’a de question qui puisse être donnée ainsi.',
    interrupted: 'Interrompu. Rien n’a été écrit.',
  },
  content: {
    invalid: (folder) =>
      `Les contenus de « ${folder} » ne peuvent pas être utilisés. Corrigez d’abord les erreurs.`,
    warnings: (count, folder) =>
      `${plural(count, 'avertissement')} dans ces contenus : coeps validate ${folder}`,
  },
  info: {
    listTitle: 'Banques',
    bankHead: 'Banque',
    itemsHead: 'Questions',
    areasHead: 'Domaines',
    levelsHead: 'Niveaux',
    versionHead: 'Version',
    more: (command) => `Une banque en détail : ${command}`,
    facts: (version, hash, status) => `Version ${version}, empreinte ${hash}, ${status}`,
    status: (status) => STATUSES[status] ?? status,
    counts: (items, usable, areas, levels) =>
      [
        plural(items, 'question'),
        ...(usable === items ? [] : [`dont ${usable} comptées`]),
        plural(areas, 'domaine'),
        plural(levels, 'niveau', 'niveaux'),
      ].join(', '),
    itemsTitle: 'Questions par domaine, type et niveau',
    total: 'ensemble',
    type: (type) =>
      ({
        'single-choice': 'choix unique',
        'multiple-choice': 'choix multiple',
        'true-false': 'vrai ou faux',
        ordering: 'mise en ordre',
        matching: 'association',
        'gap-choice': 'texte à trou',
        'short-text': 'réponse courte',
        number: 'nombre',
        'situational-judgement': 'situation',
        rated: 'tâche observée',
      })[type],
    informationTitle: 'Où les questions renseignent',
    informationNote:
      'Plus la courbe est haute, plus la capacité est connue avec précision à cet endroit, si toutes les questions sont posées. Même échelle pour tous les domaines. Les colonnes marquent les paliers.',
    peak: (information, ability, error) =>
      `Sommet : information ${information} à ${ability} logit (erreur-type ${error})`,
    atCuts: (texts) => `Aux paliers : ${texts}`,
    atCut: (level, information, error) => `${level} ${information} (${error})`,
    noItems: 'Aucune question dans ce domaine.',
    optional: 'facultatif',
    abilityAxis: 'capacité (logit)',
    informationAxis: 'information',
    areaItems: (area, items) => `${area}, ${plural(items, 'question')}`,
    reachTitle: 'Précision possible selon la longueur',
    reachNote:
      'Erreur-type attendue (logit) sur l’ensemble, pour une personne au milieu de chaque niveau, avec les meilleures questions. L’astérisque marque une erreur assez petite pour trancher les paliers voisins.',
    length: 'questions',
    needed: 'il faut',
    ownLength: 'maximum de la banque',
    allItems: 'toutes les questions',
    strengths: 'Cette banque nomme des points forts ; ses niveaux rangent seulement les questions.',
    written: (path) => `Courbes écrites dans ${path}.`,
  },
  preview: {
    title: (item, revision) => `${item}, révision ${revision}`,
    nothing: 'Pas de réponse donnée.',
    given: (answer) => `Réponse donnée : ${answer}`,
    dontKnow: 'Réponse donnée : je ne sais pas. Notée à part, jamais comme une erreur.',
    score: (score, most) => `Points : ${score} sur ${most}`,
    keyTitle: 'Réponse attendue',
    rationaleTitle: 'Pourquoi',
    optionsTitle: 'Ce que vaut chaque réponse',
    option: (text, score, why) => `${text} : ${plural(score, 'point')}. ${why}`,
    factsTitle: 'Pour l’auteur',
    stage: {
      brief: 'Pour le conseiller ou la conseillère seulement',
      rate: 'Grille, pour le conseiller ou la conseillère',
    },
    again: 'Rejouer : r',
    place: (bank, area, level) => `Banque ${bank}, domaine « ${area} », niveau ${level}`,
    kind: (type, difficulty) => `Type : ${type}. Difficulté dans le niveau : ${difficulty}`,
    difficulty: (difficulty) =>
      ({
        recognition: 'reconnaître un signe',
        welcome: 'd’accueil',
        easy: 'facile',
        typical: 'habituelle',
        hard: 'difficile',
      })[difficulty] ?? difficulty,
    calibrated: (model, a, b, c) =>
      `Paramètres calibrés (${model}) : a = ${a}, b = ${b}${c === undefined ? '' : `, c = ${c}`}`,
    anchored: (model, a, b, c) =>
      `Paramètres tirés du niveau, sans données (${model}) : a = ${a}, b = ${b}${c === undefined ? '' : `, c = ${c}`}`,
    success: (level, share) => `Au milieu du niveau ${level}, réussite attendue en essayant : ${share}`,
    status: (status) => `Statut : ${STATUSES[status] ?? status}`,
    canDo: (text) => `Appuie : ${text}`,
    enemies: (ids) => `Jamais avec : ${list(ids)}`,
    stimulus: (id) => `Support : ${id}`,
    alignment: (text) => `Rattachée à : ${text}`,
    language: (language) => `Il manque le texte dans la langue demandée ; il est montré en ${language}.`,
  },
  simulate: {
    running: (persons, bank) => `Simulation de ${persons} personnes, banque ${bank}`,
    plainRunning: 'Test simple, pour comparer',
    written: (path) => `Rapport écrit dans ${path}.`,
  },
  length: {
    title: (bank) => `Longueur du test : ${bank}`,
    people: (perLevel) => `${perLevel} personnes simulées par niveau, tirées de la population de la banque.`,
    errorTitle: 'Erreur-type moyenne sur l’ensemble (logit), par vrai niveau',
    settledTitle: 'Paliers voisins tranchés, par vrai niveau',
    decidedTitle: 'Niveau décidé, par vrai niveau',
    rightTitle: 'Niveau annoncé juste, par vrai niveau',
    length: 'questions',
    own: 'maximum de la banque',
    all: 'toutes les questions',
    exhausted: (length) =>
      `Aucune personne simulée n’atteint ${length} questions : la banque n’en a pas assez.`,
  },
  scaffold: {
    title: (id) => `Banque ${id}`,
    areaTitle: (area) => `Domaine ${area}`,
    levels: ['À découvrir', 'En cours', 'Opérationnel'],
    bankComment:
      'Changez les titres, les domaines et les niveaux. « coeps bank info » montre ce que la banque mesure.',
    priorComment: 'Ce qu’on suppose avant la première réponse : laissez tel quel sans raison de changer.',
    cutsComment: 'Un niveau commence à « from », en logits. Le premier n’en a pas.',
    itemsComment:
      'Questions à réécrire. « coeps bank preview ID » les joue ; « coeps validate » les vérifie.',
    stem: (id) => `Question à écrire (${id})`,
    statement: 'Une phrase vraie ou fausse.',
    option: [
      'Une erreur fréquente',
      'Une autre erreur fréquente',
      'La réponse juste',
      'Une troisième erreur',
    ],
    why: 'Dites pourquoi cette réponse vaut ces points.',
    rationale: 'Dites pourquoi la réponse est juste et pourquoi l’erreur la plus tentante ne l’est pas.',
    element: ['Premier geste', 'Deuxième geste', 'Troisième geste'],
    left: ['Produit un', 'Produit deux'],
    right: ['Usage du premier', 'Usage du second', 'Usage en trop'],
    accept: 'réponse',
    unit: 'minutes',
    rubric: ['Rien d’observé', 'Un début', 'Fait avec de l’aide', 'Fait seul'],
    material: 'Ce que le conseiller ou la conseillère donne ou dit avant la tâche.',
    created: (folder, files) => `Créé dans ${folder} :\n${files.map((file) => `  ${file}`).join('\n')}`,
    next: (folder, bank) =>
      [
        'Ensuite :',
        `  coeps validate ${folder}`,
        `  coeps bank info --content ${folder}`,
        `  coeps bank new-item --content ${folder} --bank ${bank} --type ordering --area … --level …`,
      ].join('\n'),
    added: (id, file) => `Question ${id} ajoutée à ${file}.`,
    todo: (warnings) =>
      warnings === 0
        ? 'Les contenus sont valides.'
        : `Les contenus sont valides ; ${plural(warnings, 'avertissement dit', 'avertissements disent')} ce qui manque encore.`,
  },
};
