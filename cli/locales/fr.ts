import { frenchErrors } from './fr-errors.js';
import { frenchOccupations } from './fr-occupations.js';
import { frenchPlan } from './fr-plan.js';
import { frenchResults } from './fr-results.js';
import { frenchSittings } from './fr-sittings.js';
import type { Words } from './words.js';

const date = new Intl.DateTimeFormat('fr', { dateStyle: 'long' });
const dateTime = new Intl.DateTimeFormat('fr', { dateStyle: 'short', timeStyle: 'short' });
const list = new Intl.ListFormat('fr', { type: 'conjunction' });
const languages = new Intl.DisplayNames('fr', { type: 'language' });

function about(minutes: number): string {
  return minutes <= 1 ? 'une minute' : `${minutes} minutes`;
}

function outOfTen(probability: number): string {
  const tenths = Math.round(probability * 10);
  if (tenths === 0) return 'moins d’une chance sur 10';
  return tenths === 10 ? 'presque sûr' : `${tenths} chance${tenths > 1 ? 's' : ''} sur 10`;
}

const STOPS: Readonly<Record<string, string>> = {
  'cuts-settled': 'les niveaux étaient assez sûrs',
  'area-cuts-settled': 'les niveaux de chaque domaine étaient assez sûrs',
  'most-items': 'le nombre maximal de questions était atteint',
  'fewest-items': 'le nombre minimal de questions était atteint',
  'every-area-served': 'chaque domaine avait ses questions',
  'most-minutes': 'le temps prévu était atteint',
  'standard-error': 'la précision visée était atteinte',
  'predicted-gain': 'une question de plus n’aurait presque rien appris',
  'gentle-floor': 'arrêt bienveillant, au début du parcours',
  'pool-exhausted': 'il ne restait pas de question qui convienne',
};

/** The interface in French. */
export const french: Words = {
  locale: 'fr',
  language: {
    question: 'Dans quelle langue donner les consignes ? Les questions restent en français ou en anglais.',
    notReviewed: 'traduction non relue',
    byTerminal: 'l’affichage dépend du terminal',
  },
  common: {
    yes: 'Oui',
    no: 'Non',
    true: 'Vrai',
    false: 'Faux',
    dontKnow: 'Je ne sais pas',
    notObserved: 'Pas observé, rien n’en est conclu',
    skip: 'Passer cette question',
    minutes: about,
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    key: (key) =>
      ({ enter: 'Entrée', escape: 'Échap', space: 'Espace', arrows: 'flèches', backspace: 'Retour arrière' })[
        key
      ],
  },
  consent: {
    title: 'Avant de commencer',
    notice: [
      'Vous allez répondre à des questions : votre parcours, le français, le numérique, le métier.',
      'Ce n’est pas un examen. Il n’y a pas de note. Vous pouvez dire « je ne sais pas » à chaque question.',
      'Les réponses servent à choisir avec vous une formation. Le conseiller ou la conseillère propose. Vous décidez avec lui ou elle.',
      'Vos réponses restent sur cet ordinateur, sans votre nom. Rien n’est envoyé.',
      'Vous pouvez faire une pause, arrêter, voir vos réponses, les corriger ou les faire effacer.',
      'Vous pouvez refuser. L’accompagnement continue alors sans le test.',
    ],
    question: 'Êtes-vous d’accord pour répondre aux questions ?',
    accept: 'Oui, je suis d’accord',
    refuse: 'Non, je préfère parler sans faire le test',
    refused: [
      'C’est noté : il n’y a pas de test. Rien d’autre n’est enregistré.',
      'L’accompagnement continue. Vous pouvez parler ensemble :',
      '– de ce que vous avez déjà fait, au travail, à la maison ou comme bénévole ;',
      '– du métier qui vous attire, et de ce qu’il demande chaque jour ;',
      '– du français : un organisme proche peut proposer un cours et son propre test ;',
      '– des formations possibles, de la validation des acquis de l’expérience (VAE), d’une visite ou d’une immersion.',
      'Vous pouvez changer d’avis plus tard : il suffit de commencer une nouvelle passation.',
    ],
  },
  parts: {
    title: 'Choisir les parties',
    question: 'Quelles parties faire avec cette personne ?',
    help: 'Pour le conseiller ou la conseillère. Une partie laissée de côté est notée « non mesurée ».',
    offer: (title, minutes, optional) =>
      `${title} (environ ${about(minutes)}${optional && !/facultatif/.test(title) ? ', facultatif' : ''})`,
  },
  part: {
    question: 'On commence cette partie ?',
    start: 'Commencer',
    skip: 'Passer cette partie',
    pause: 'Faire une pause avant',
    startWith: (areas) => `Commencer, avec en plus : ${list.format(areas)}`,
    expect: (minutes) =>
      `Environ ${about(minutes)}. Il n’y a pas de temps limité. Les questions s’adaptent à vos réponses.`,
  },
  question: {
    picture: (description) => `Image : ${description}`,
    otherLanguage: (language) => `(question en ${languages.of(language) ?? language})`,
    progress: ({ done, atMost }) => `Question ${done + 1} sur ${Math.max(done + 1, atMost)} au plus`,
    left: (minutes) => `encore ${about(Math.max(1, Math.round(minutes)))} environ`,
    text: 'Texte à lire',
    page: (page, pages) => `page ${page} sur ${pages}`,
    readAloud: 'Noté : question lue à voix haute.',
    notReadAloud: 'Cette question mesure la lecture : elle se lit seul.',
    undone: 'La dernière réponse est reprise. Répondez de nouveau.',
    nothingToUndo: 'Il n’y a pas de réponse à reprendre.',
    noted: 'La note est enregistrée.',
    moreAbove: 'suite au-dessus',
    moreBelow: 'suite en dessous',
  },
  how: {
    one: (count) => `Un numéro de 1 à ${count}`,
    several: (count, max) =>
      `Plusieurs réponses possibles${max === undefined ? '' : `, ${max} au plus`} : numéros de 1 à ${count}`,
    order: (count) => `Les ${count} numéros dans le bon ordre`,
    match: (left, lastLetter) => `Une lettre de A à ${lastLetter} pour chacun des ${left} numéros`,
    text: 'Écrivez votre réponse',
    number: (unit) => (unit === undefined ? 'Écrivez un nombre' : `Écrivez un nombre (${unit})`),
    month: 'Mois et année, par exemple 03/2019, ou l’année seule',
    rate: (scores) => `Une ligne de la grille : ${scores.join(', ')}`,
    entries: 'Ajoutez une ligne, ou validez la liste',
  },
  refusal: {
    unknownChoice: (count) => `Répondez par un numéro de 1 à ${count}.`,
    tooMany: (max) => `Choisissez ${max} réponse${max > 1 ? 's' : ''} au plus.`,
    takeOne: 'Choisissez au moins une réponse.',
    orderAll: (count) => `Donnez les ${count} numéros dans l’ordre, chacun une fois.`,
    matchAll: (left, lastLetter) => `Donnez une lettre de A à ${lastLetter} à chacun des ${left} numéros.`,
    number: 'Écrivez un nombre, par exemple 12 ou 2,5.',
    range: (minimum, maximum) =>
      minimum === undefined
        ? `Écrivez un nombre jusqu’à ${maximum}.`
        : maximum === undefined
          ? `Écrivez un nombre à partir de ${minimum}.`
          : `Écrivez un nombre de ${minimum} à ${maximum}.`,
    month: 'Écrivez un mois et une année, par exemple 03/2019, ou une année.',
    empty: 'Écrivez une réponse.',
    unknownScore: (scores) => `La grille a les lignes ${list.format(scores.map(String))}.`,
    unknownCommand: (typed) => `« ${typed} » n’est pas une commande ici. Tapez h pour l’aide.`,
  },
  entries: {
    none: 'La liste est vide.',
    count: (count) => (count === 1 ? '1 ligne' : `${count} lignes`),
    add: 'Ajouter une ligne',
    done: 'La liste est complète',
  },
  counsellor: {
    turnToYou: 'Tournez l’écran vers vous, puis une touche.',
    turnToPerson: 'Une touche efface l’écran. Tournez-le ensuite vers la personne.',
    stopSharing: 'La suite est pour vous seul. Arrêtez le partage d’écran, puis une touche.',
    shareAgain: 'Une touche efface l’écran. Reprenez ensuite le partage.',
    anyKey: 'Une touche pour continuer',
    scriptTitle: 'À lire à voix haute',
    taskTitle: 'Consigne de la tâche',
    rateTitle: 'Grille d’observation',
    rateNow: 'La tâche est faite : observer avec la grille',
    question: 'Question posée à la personne :',
    plays: (times) => `Se lit ${times} fois au plus.`,
    voice: (voice) => `Voix : ${voice}`,
    minutes: (minutes) => `Environ ${about(minutes)}. Le temps informe seulement.`,
    viewTitle: 'Pour le conseiller ou la conseillère',
    viewNothing: 'Rien à montrer ici : aucun test n’est en cours.',
    area: (area) => `Domaine : ${area}`,
    chance: outOfTen,
    success: (probability) => `Réussite attendue à cette question : ${outOfTen(probability)}.`,
    rank: (rank, candidates) =>
      rank <= 1
        ? `C’est la question la plus utile maintenant, parmi ${candidates} possibles.`
        : `C’est l’une des questions les plus utiles maintenant (${rank}e sur ${candidates} possibles).`,
    given: (count, atMost) => `Questions posées : ${count}, sur ${atMost} au plus.`,
    stopped: (title, count, reason) => `${title} : ${count} réponses ; fin : ${reason}.`,
    stopReason: (rule) => STOPS[rule],
    noteTitle: 'Note privée',
    notePrompt: 'Sans nom de personne, sans rien sur la santé.',
  },
  keys: {
    title: 'Les touches',
    answer: 'Répondre',
    command: (command) =>
      ({
        'dont-know': 'je ne sais pas, ou passer la question',
        undo: 'reprendre la dernière réponse',
        'read-aloud': 'noter que la question est lue à voix haute',
        text: 'revoir le texte',
        note: 'écrire une note privée',
        counsellor: 'vue du conseiller ou de la conseillère',
        language: 'langue des consignes',
        pause: 'faire une pause',
        sheets: 'fiches des métiers, là où il faut choisir',
        'end-part': 'arrêter cette partie ; les réponses comptent',
        help: 'cette aide',
        quit: 'arrêter ; tout est enregistré',
      })[command],
    short: (command) =>
      ({
        'dont-know': 'je ne sais pas',
        undo: 'reprendre',
        'read-aloud': 'lu à voix haute',
        text: 'texte',
        note: 'note',
        counsellor: 'conseiller',
        language: 'langue',
        pause: 'pause',
        sheets: 'fiches',
        'end-part': 'fin de partie',
        help: 'aide',
        quit: 'arrêter',
      })[command],
    choose: 'choisir',
    move: 'bouger',
    take: 'cocher',
    confirm: 'valider',
    menu: 'menu',
    back: 'retour',
    next: 'suite',
    previous: 'page d’avant',
    erase: 'effacer',
    grab: 'prendre, poser',
    match: 'associer',
  },
  pause: {
    title: 'Pause',
    saved: 'Tout est enregistré. On reprend quand vous voulez, aujourd’hui ou un autre jour.',
    resume: 'Reprendre',
    quit: 'Arrêter pour aujourd’hui',
    breakTitle: 'Une pause ?',
    breakProposal: (minutes) => `Vous travaillez depuis ${about(minutes)}. Voulez-vous faire une pause ?`,
    goOn: 'Continuer',
    rest: 'Faire une pause',
    endTitle: 'Arrêter cette partie ?',
    endPart: 'Arrêter cette partie',
    endPartKept: 'Les réponses données comptent. La touche « u » permet de revenir à cette partie.',
  },
  screen: {
    tooSmall: (columns, rows) =>
      `La fenêtre est trop petite. Agrandissez-la : au moins ${columns} colonnes et ${rows} lignes.`,
    notSaved: 'La réponse n’a pas pu être enregistrée. Rien n’est perdu de ce qui précède.',
    tryAgain: 'Réessayer',
  },
  home: {
    title: 'Positionnement – passations',
    none: 'Aucune passation pour le moment.',
    create: 'Nouvelle passation',
    quit: 'Quitter',
    labelQuestion: 'Un repère pour retrouver cette passation (facultatif)',
    labelHelp: 'Un numéro ou un mot, jamais le nom de la personne.',
    modeQuestion: 'Comment se passe la passation ?',
    mode: (mode) =>
      ({
        'in-room': 'Ensemble, dans la même pièce',
        remote: 'À distance, par téléphone ou en visio',
        alone: 'La personne seule devant l’écran',
      })[mode],
    seesTextQuestion: 'La personne peut-elle voir les textes, sur votre écran partagé ?',
    formQuestion: 'Quelle longueur ?',
    row: (label, state, lastAt) => `${label} · ${state} · ${dateTime.format(new Date(lastAt))}`,
    unnamed: (id) => `Sans repère (${id})`,
    finished: 'terminée',
    refused: 'sans test',
    otherContent: 'faite avec d’autres contenus',
    inPart: (part) => `en cours : ${part}`,
    notResumable: 'Cette passation ne peut pas être reprise ici.',
    search: 'Chercher',
    action: (action) =>
      ({
        open: 'Reprendre, ou voir les résultats et le plan',
        documents: 'Écrire les deux documents, pour la personne et pour vous',
        export: 'Exporter dans un fichier',
        erase: 'Effacer',
        back: 'Retour à la liste',
      })[action],
    eraseQuestion: 'Effacer cette passation et tous ses fichiers, pour toujours ?',
    eraseForGood: 'Effacer pour toujours',
    reader: (reader) => ({ person: 'personne', counsellor: 'conseil' })[reader],
    written: (paths) => `Écrit, lisible par vous seul : ${paths.join(', ')}`,
    followUp: (date) => `point le ${date}`,
    overdue: (sittings) =>
      `Durée de conservation dépassée pour ${sittings} passation${sittings > 1 ? 's' : ''}. Voir : coeps sittings retain`,
  },
  plain: {
    welcome: 'Positionnement, ligne par ligne. Tapez h puis Entrée pour l’aide.',
    help: (commands) => [
      'Répondez par un numéro, plusieurs numéros ou quelques mots, puis Entrée.',
      ...commands.map(([key, meaning]) => `  ${key} : ${meaning}`),
      'Quand la réponse s’écrit en mots, mettez / devant une commande : /u, /p, /q.',
    ],
    enterToGoOn: 'Entrée pour continuer.',
    ended: 'Il n’y a plus rien à lire. La passation est enregistrée.',
    saved: 'La passation est enregistrée.',
    resumeWith: (command) => `Pour reprendre : ${command}`,
  },
  run: {
    needsTerminal: (demo, plain) =>
      `Le positionnement se fait dans un terminal, avec un clavier : ouvrez un terminal et relancez. Sans terminal, essayez la démonstration (${demo}) ou le mode ligne par ligne (${plain}).`,
    lockRecovered: () => 'Le programme s’était arrêté sans fermer cette passation. Elle est entière.',
    tornLine: (backup) =>
      `La dernière ligne du fichier était coupée : elle a été retirée. Une copie du fichier d’avant est gardée : ${backup}`,
    nothingToResume: 'Il n’y a pas de passation à reprendre. Commencez avec : coeps run',
    chooseSitting: (ids) =>
      `Plusieurs passations sont en cours. Dites laquelle : coeps resume ${ids.join(' | ')}`,
    unknownForm: (form, known) => `La forme « ${form} » n’existe pas. Formes : ${list.format(known)}.`,
    invalidContent: (folder, errors) =>
      `Le dossier ${folder} ne peut pas servir : ${errors} erreur${errors > 1 ? 's' : ''}. Voir : coeps validate ${folder}`,
    noAssessment: (folder) => `Le dossier ${folder} n’a pas de fichier assessment.yaml.`,
    winpty: (command) => `Sous Git Bash, essayez : winpty ${command}`,
  },
  demo: {
    title: 'Démonstration : une personne simulée passe tout le positionnement.',
    person: (target, level) =>
      `Personne simulée : vise le métier « ${target} », français autour de ${level}.`,
    part: (title, answers) => `${title} : ${answers} réponse${answers > 1 ? 's' : ''}`,
    simulated: 'Réponses simulées : ce résultat n’est celui de personne.',
  },
  sittings: frenchSittings,
  occupations: frenchOccupations,
  plan: frenchPlan,
  results: frenchResults,
  notMeasured: {
    'not-given': 'non mesuré (la partie n’a pas été faite)',
    mode: 'non mesuré (ne se fait pas de cette façon)',
    'too-few-answers': 'non mesuré (pas assez de réponses)',
    'not-chosen': 'non mesuré (pas choisi)',
    declared: 'non mesuré (niveau déclaré)',
    'not-in-target': 'non mesuré (hors du métier visé)',
  },
  error: frenchErrors,
};
