import type { EntityKind, SyntaxProblem, TypographyHabit, ValueType } from '../rule-facts.js';
import type { RuleWords } from './rule-words.js';

const TYPES: Readonly<Record<ValueType, string>> = {
  text: 'un texte',
  number: 'un nombre',
  integer: 'un nombre entier',
  'yes-no': 'true ou false',
  list: 'une liste',
  map: 'un groupe de clés',
  empty: 'rien',
};

/** « Aucun » or « aucune », then the noun. */
const NONE: Readonly<Record<EntityKind, string>> = {
  bank: 'Aucune banque',
  item: 'Aucune question',
  stimulus: 'Aucun support',
  option: 'Aucune réponse',
  scale: 'Aucun domaine',
  level: 'Aucun niveau',
  'can-do': 'Aucun « je peux »',
  questionnaire: 'Aucun questionnaire',
  section: 'Aucune section',
  question: 'Aucune question',
  form: 'Aucun format',
  part: 'Aucune partie',
  occupation: 'Aucun métier',
  certification: 'Aucune certification',
  bloc: 'Aucun bloc',
  pathway: 'Aucune recommandation',
  rule: 'Aucune condition, aucun dispositif',
  other: 'Aucune entrée',
};

const SYNTAX: Readonly<Record<SyntaxProblem, string>> = {
  indent: 'Cette ligne n’est pas décalée comme ses voisines.',
  quote: 'Il manque un guillemet : le texte ne finit pas.',
  escape: 'Entre guillemets doubles, cette lettre ne veut rien dire après une barre oblique inverse.',
  bracket: 'Il manque un crochet, une accolade ou une virgule.',
  colon: 'Il manque un deux-points suivi d’une espace, ou il y en a un de trop sur cette ligne.',
  'scalar-start': 'Un texte ne peut pas commencer par ce signe, sauf entre guillemets.',
  'key-too-long': 'Cette clé dépasse 1 024 caractères.',
  unexpected: 'Ceci n’est pas du YAML : quelque chose d’inattendu se trouve ici.',
};

const HABITS: Readonly<Record<TypographyHabit, string>> = {
  apostrophe: 'apostrophe droite',
  space: 'espace insécable manquante',
  ellipsis: 'trois points au lieu de points de suspension',
  ligature: '« oe » au lieu de « œ »',
};

const FORMS: Readonly<Record<string, string>> = {
  identifier: 'un identifiant : lettres sans accent et chiffres, reliés par un tiret',
  date: 'une date écrite AAAA-MM-JJ',
  version: 'une version écrite 1.0.0',
  language: 'un code de langue de deux lettres, comme fr',
  bloc: 'un bloc écrit certification/BC01',
  'bloc-number': 'un numéro de bloc écrit BC01',
  competence: 'une compétence écrite certification/BC01/1',
  digcomp: 'un numéro DigComp, comme 2.1',
};

const quoted = (text: string): string => `« ${text} »`;
const list = (words: readonly string[], most = 8): string => {
  const shown = words.slice(0, most).map(quoted).join(', ');
  return words.length > most ? `${shown} et ${words.length - most} autres` : shown;
};
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n < 2 ? one : many}`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;
const number = (value: number): string => String(Math.round(1000 * value) / 1000).replace('.', ',');
const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Vouliez-vous écrire ${quoted(suggestion)} ?`;
const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

/** Words in French. */
export const fr: RuleWords = {
  'file-unreadable': {
    title: 'Fichier illisible',
    what: ({ reason }) =>
      ({
        missing: 'Le fichier ou le dossier n’existe pas.',
        permission: 'Vos droits ne permettent pas de lire le fichier.',
        'not-a-file': 'Ce n’est ni un fichier ni un dossier.',
        loop: 'Ce lien ramène à un dossier qui le contient.',
        other: 'Le fichier ne peut pas être lu.',
      })[reason],
    why: 'Un contenu illisible manque à la banque, et les vérifications qui en ont besoin se taisent.',
    todo: 'Vérifiez le chemin et les droits du fichier, ou retirez le lien.',
  },
  'file-too-large': {
    title: 'Fichier trop gros',
    what: ({ bytes, limit }) =>
      `Le fichier fait ${Math.round(bytes / 1024)} Kio ; la limite est de ${Math.round(limit / 1024)} Kio.`,
    why: 'La limite évite qu’un fichier mis là par erreur prenne toute la mémoire. Elle laisse la place de 4 000 questions.',
    todo: 'Partagez le fichier : une banque peut avoir autant de fichiers *.items.yaml que vous voulez.',
  },
  'invalid-utf8': {
    title: 'Texte qui n’est pas en UTF-8',
    what: () => 'À partir d’ici, le fichier n’est pas écrit en UTF-8.',
    why: 'Les accents s’afficheraient autrement d’une machine à l’autre.',
    todo: 'Enregistrez de nouveau le fichier avec l’encodage UTF-8.',
  },
  'control-character': {
    title: 'Caractère invisible ou de commande',
    what: ({ code, count: n, kind }) =>
      `${kind === 'direction' ? 'Une marque qui change le sens d’écriture' : 'Un caractère invisible ou de commande'} se trouve ici (${code})${n > 1 ? `, ${n} en tout` : ''}.`,
    why: 'On ne voit pas ces caractères à la relecture, et ils peuvent changer ce qu’un terminal affiche.',
    todo: 'Effacez le caractère et retapez le texte. Un texte copié d’un document peut le ramener.',
  },
  'byte-order-mark': {
    title: 'Marque d’ordre des octets',
    what: () => 'Le fichier commence par une marque invisible (BOM).',
    why: 'Certains outils la lisent comme un premier caractère.',
    todo: 'Enregistrez en UTF-8 sans BOM, ou laissez --fix la retirer.',
  },
  'windows-line-ends': {
    title: 'Fins de ligne de Windows',
    what: ({ count: n }) => `${count(n, 'ligne finit', 'lignes finissent')} à la manière de Windows (CR LF).`,
    why: 'D’une machine à l’autre, toutes les lignes paraissent alors modifiées.',
    todo: 'Choisissez LF dans votre éditeur, ou laissez --fix le faire.',
  },
  'empty-file': {
    title: 'Fichier vide',
    what: () => 'Le fichier ne contient rien.',
    why: 'Un fichier vide est le plus souvent un fichier qui n’a pas été enregistré.',
    todo: 'Écrivez son contenu ou supprimez-le.',
  },
  'unknown-file': {
    title: 'Fichier de nature inconnue',
    what: ({ name }) => `${quoted(name)} n’est pas le nom d’un fichier de contenu.`,
    why: 'Le nom dit ce que contient le fichier ; celui-ci n’est pas lu du tout.',
    todo: 'Nommez-le bank.yaml, <nom>.items.yaml, assessment.yaml, certifications.yaml, pathways.yaml, eligibility.yaml ou occupations.yaml, rangez-le dans questionnaires/, ou nommez son schéma sur une première ligne.',
  },
  'missing-modeline': {
    title: 'Ligne du schéma absente',
    what: () => 'La première ligne ne nomme pas le schéma du fichier.',
    why: 'Avec elle, l’éditeur complète les mots, explique les clés et montre les erreurs pendant que vous écrivez.',
    todo: 'Écrivez en première ligne : # yaml-language-server: $schema=… (--fix le fait).',
  },
  'yaml-syntax': {
    title: 'Syntaxe YAML',
    what: ({ problem }) => SYNTAX[problem],
    why: 'La suite du fichier ne peut pas être lue tant que ceci n’est pas juste.',
    todo: 'Regardez cette ligne et celle du dessus : décalage en espaces, guillemets par deux, une espace après chaque deux-points. Un texte qui contient : ou # se met entre guillemets.',
  },
  'yaml-tab': {
    title: 'Tabulation au lieu d’espaces',
    what: () => 'Une tabulation se trouve là où YAML veut des espaces.',
    why: 'Une tabulation n’a pas de largeur fixe : YAML la refuse pour décaler les lignes.',
    todo: 'Remplacez-la par des espaces ; réglez votre éditeur pour qu’il le fasse seul.',
  },
  'yaml-alias': {
    title: 'Alias YAML',
    what: ({ name }) =>
      `${quoted(`*${name}`)} renvoie à un autre endroit du fichier. Les alias ne sont pas lus.`,
    why: 'Quelques lignes d’alias peuvent représenter plus de texte qu’aucune mémoire n’en contient, et la personne qui relit ne voit pas ce que dit la question.',
    todo: 'Écrivez le texte en entier.',
  },
  'yaml-depth': {
    title: 'Trop de niveaux imbriqués',
    what: ({ limit }) => `Listes et groupes sont imbriqués sur plus de ${limit} niveaux.`,
    why: 'Aucun contenu n’en a besoin ; c’est une erreur de décalage ou de programme.',
    todo: 'Cherchez des crochets jamais fermés, ou des lignes de plus en plus décalées vers la droite.',
  },
  'yaml-size': {
    title: 'Trop de valeurs',
    what: ({ limit }) => `Le fichier contient plus de ${limit} valeurs.`,
    why: 'La limite évite qu’un fichier mis là par erreur prenne toute la mémoire.',
    todo: 'Partagez le fichier.',
  },
  'yaml-documents': {
    title: 'Plusieurs documents dans un fichier',
    what: () => 'Un second document YAML commence ici (---).',
    why: 'Seul le premier serait lu.',
    todo: 'Retirez la ligne ---, ou mettez la seconde partie dans un autre fichier.',
  },
  'yaml-tag': {
    title: 'Étiquette ou directive YAML',
    what: ({ tag }) => `${quoted(tag)} est une étiquette ou une directive. Elles ne sont pas lues.`,
    why: 'Une étiquette change la nature d’une valeur, et n’a pas le même sens dans tous les programmes.',
    todo: 'Retirez-la ; mettez entre guillemets un texte qui commence par ! ou %.',
  },
  'duplicate-key': {
    title: 'Clé écrite deux fois',
    what: ({ key, firstLine }) =>
      `La clé ${quoted(key)} se trouve ici une seconde fois ; la première est à la ligne ${firstLine}.`,
    why: 'Une seule des deux peut compter.',
    todo: 'Gardez-en une. Il manque peut-être un tiret au début d’une nouvelle question.',
  },
  'forbidden-key': {
    title: 'Clé impossible',
    what: ({ key, reason }) =>
      reason === 'reserved'
        ? `La clé ${quoted(key)} est réservée.`
        : `Cette clé n’est pas un texte${key === '' ? '' : ` : ${key}`}.`,
    why: 'Les clés sont des mots ; certains ont un autre sens dans les programmes qui lisent le fichier.',
    todo: 'Choisissez une autre clé, en lettres.',
  },
  'unknown-key': {
    title: 'Clé inconnue',
    what: ({ key, suggestion, allowed }) =>
      `La clé ${quoted(key)} n’existe pas ici.${meant(suggestion)}${suggestion === undefined && allowed.length > 0 ? ` Clés : ${list(allowed, 12)}.` : ''}`,
    why: 'Une clé inconnue n’est pas lue : ce qu’elle dit serait perdu en silence.',
    todo: 'Corrigez la clé, vérifiez le décalage de la ligne, ou retirez-la.',
  },
  'missing-key': {
    title: 'Clé absente',
    what: ({ key }) => `Il manque la clé ${quoted(key)}.`,
    why: 'Le programme en a besoin pour utiliser cette entrée.',
    todo: 'Ajoutez-la. « coeps explain missing-key » montre un exemple ; votre éditeur donne la liste des clés.',
  },
  'wrong-type': {
    title: 'Autre sorte de valeur attendue',
    what: ({ expected, actual, value }) => {
      const wanted = expected.map((type) => TYPES[type]).join(' ou ');
      if (actual === 'empty') return `Rien n’est écrit ici ; il faut ${wanted}.`;
      return capital(
        `il faut ici ${wanted}, et non ${TYPES[actual]}${value === undefined ? '' : ` (${value})`}.`,
      );
    },
    why: 'Sans guillemets, YAML lit 12, 1.10 ou true comme des nombres et des valeurs vrai ou faux : leur écriture est perdue.',
    todo: 'Écrivez sans guillemets les nombres et les valeurs true ou false (12), entre guillemets les textes qui leur ressemblent ("12") ; vérifiez le décalage des listes et des groupes.',
  },
  'unknown-value': {
    title: 'Valeur hors de la liste',
    what: ({ value, allowed, suggestion }) =>
      `${quoted(value)} n’est pas possible ici.${meant(suggestion)} Possibles : ${list(allowed, 20)}.`,
    why: 'Seules ces valeurs ont un sens.',
    todo: 'Choisissez l’une d’elles.',
  },
  'wrong-form': {
    title: 'Écrit sous une autre forme',
    what: ({ value, form, pattern }) =>
      `${quoted(value)} n’est pas ${FORMS[form] ?? `de la forme ${pattern}`}.`,
    why: 'Identifiants, dates et versions se comparent lettre à lettre : ils s’écrivent tous de la même façon.',
    todo: 'Écrivez-le sous la forme indiquée.',
  },
  'out-of-range': {
    title: 'Nombre hors des limites',
    what: ({ value, limit, bound }) =>
      `${value} n’est pas possible : le nombre doit être ${{ 'at-least': 'au moins', 'at-most': 'au plus', above: 'supérieur à', below: 'inférieur à', 'multiple-of': 'un multiple de' }[bound]} ${limit}.`,
    why: 'Hors de ces limites, le nombre n’a pas de sens pour le moteur.',
    todo: 'Corrigez le nombre ; les décimales prennent un point.',
  },
  'wrong-count': {
    title: 'Trop peu ou trop',
    what: ({ count: n, limit, bound, of }) => {
      const found = of === 'text' ? count(n, 'caractère') : count(n, 'entrée');
      return bound === 'at-least'
        ? `${found} ici ; il en faut au moins ${limit}.`
        : `${found} ici ; ${limit} au plus.`;
    },
    why: 'Le type de question ou le fichier demande ce nombre.',
    todo: 'Ajoutez ce qui manque ou retirez ce qui est de trop.',
  },
  'repeated-value': {
    title: 'Valeur répétée dans une liste',
    what: ({ value }) => `${quoted(value)} se trouve deux fois dans cette liste.`,
    why: 'Chaque valeur compte une fois.',
    todo: 'Retirez-en une.',
  },
  'not-allowed': {
    title: 'Non conforme au schéma',
    what: ({ keyword }) => `Ceci ne suit pas le schéma (${keyword}).`,
    why: 'Le programme ne pourrait pas l’utiliser.',
    todo: 'Comparez avec la description que montre votre éditeur, ou avec un fichier livré.',
  },
  'too-many-problems': {
    title: 'Trop de problèmes dans un fichier',
    what: ({ hidden }) =>
      `${count(hidden, 'autre problème n’est pas montré', 'autres problèmes ne sont pas montrés')}.`,
    why: 'On ne lit pas les longues listes ; le plus souvent, elles ont une seule cause.',
    todo: 'Corrigez les premiers et vérifiez de nouveau.',
  },
  'disable-comment': {
    title: 'Commentaire sans effet',
    what: ({ rule, reason }) =>
      ({
        unknown: `Il n’y a pas de règle ${quoted(rule)}.`,
        'always-on': `La règle ${quoted(rule)} ne peut pas être désactivée.`,
        unused: `La règle ${quoted(rule)} ne trouve plus rien ici.`,
      })[reason],
    why: 'Un commentaire sans effet cache ce qu’il voulait dire.',
    todo: 'Corrigez le nom de la règle ou supprimez le commentaire.',
  },
  'missing-bank-file': {
    title: 'Banque sans bank.yaml',
    what: ({ folder }) => `Le dossier ${quoted(folder)} contient des questions, mais pas de bank.yaml.`,
    why: 'bank.yaml dit à quels domaines et à quels niveaux appartiennent les questions.',
    todo: 'Ajoutez bank.yaml (« coeps bank new » en écrit un), ou rangez les questions dans le dossier de leur banque.',
  },
  'duplicate-id': {
    title: 'Identifiant donné deux fois',
    what: ({ id, first }) =>
      `L’identifiant ${quoted(id)} est déjà donné dans ${first.file}, ligne ${first.line}.`,
    why: 'Réponses, comptes rendus et étalonnages nomment les choses par leur seul identifiant.',
    todo: 'Donnez un autre identifiant au plus récent. Un identifiant qui a servi ne sert jamais à autre chose.',
  },
  'unknown-reference': {
    title: 'Nom qui ne mène nulle part',
    what: ({ id, kind, suggestion }) => `${NONE[kind]} ne s’appelle ${quoted(id)}.${meant(suggestion)}`,
    why: 'Ce que désigne ce nom manquerait au moment de la passation.',
    todo: 'Corrigez le nom, ou ajoutez ce qu’il désigne.',
  },
  'key-count': {
    title: 'Bonnes réponses absentes ou trop nombreuses',
    what: ({ keys, options, due }) =>
      ({
        'exactly-one': `${count(keys, 'réponse a', 'réponses ont')} key: true ; il en faut exactement une.`,
        'some-not-all': `${keys} réponses sur ${options} ont key: true ; il en faut au moins une avec, et une sans.`,
        'a-best-option': 'Toutes les réponses valent 0 ; la meilleure doit valoir plus.',
        'scores-differ': 'Toutes les réponses valent autant.',
        'rubric-from-zero': 'La grille va de la note 0 vers le haut, sans trou.',
      })[due],
    why: 'Sans clé nette, la réponse ne peut pas être comptée.',
    todo: 'Marquez la bonne réponse avec key: true, ou notez les réponses à partir de 0.',
  },
  'incomplete-answer': {
    title: 'Clé incomplète',
    what: ({ of, missing }) =>
      of === 'order'
        ? `L’ordre ne nomme pas ${list(missing)}.`
        : `Les paires ne nomment pas ${list(missing)}.`,
    why: 'Personne ne pourrait donner la réponse entière.',
    todo: 'Nommez chaque réponse une fois dans order, ou chaque ligne de gauche dans pairs.',
  },
  'unsolvable-item': {
    title: 'Question impossible à réussir',
    what: ({ reason, option }) =>
      reason === 'key-not-full'
        ? 'Sa propre clé n’obtient pas tous les points.'
        : `Une réponse fausse (${option ?? ''}) obtient tous les points.`,
    why: 'Le moteur compterait des réponses justes comme fausses, ou l’inverse.',
    todo: 'Comparez la clé et les réponses ; essayez la question avec « coeps bank preview ».',
  },
  'unused-stimulus': {
    title: 'Support sans question',
    what: ({ id }) => `Aucune question ne porte sur le support ${quoted(id)}.`,
    why: 'Personne ne le verra ; une question a peut-être perdu son support.',
    todo: 'Nommez-le dans une question, ou supprimez-le.',
  },
  'duplicate-item': {
    title: 'Deux fois la même question',
    what: ({ other, first }) =>
      `Cette question dit la même chose que ${quoted(other)} (${first.file}, ligne ${first.line}).`,
    why: 'Une personne qui rencontre les deux répond deux fois à la même chose, et les deux réponses compteraient.',
    todo: 'Supprimez l’une des deux, en gardant l’identifiant qui a servi.',
  },
  'similar-items': {
    title: 'Questions qui se ressemblent',
    what: ({ other, first, similarity }) =>
      `Cette question a ${percent(similarity)} de ses paires de mots en commun avec ${quoted(other)} (${first.file}, ligne ${first.line}).`,
    why: 'L’une donne la réponse de l’autre, ou les deux mesurent la même chose dans une passation.',
    todo: 'Déclarez-les ennemies (enemies: [id]), ou changez la situation de l’une.',
  },
  'duplicate-option': {
    title: 'Deux réponses qui disent la même chose',
    what: ({ id, other }) => `La réponse ${quoted(id)} a le même texte que la réponse ${quoted(other)}.`,
    why: 'Si l’une est juste, l’autre l’est aussi.',
    todo: 'Changez ou supprimez l’une des deux.',
  },
  'option-count': {
    title: 'Nombre de réponses',
    what: ({ count: n }) => `${count(n, 'réponse')} ; d’habitude trois ou quatre.`,
    why: 'Avec deux, une personne sur deux devine ; plus de quatre ne se gardent pas en tête.',
    todo: 'Ajoutez une erreur que l’on fait vraiment, ou retirez la réponse que personne ne choisirait.',
  },
  'option-length': {
    title: 'Bonne réponse trop voyante',
    what: ({ key, longestOther }) =>
      `La bonne réponse a ${key} caractères, la plus longue des autres ${longestOther}.`,
    why: 'Qui ne sait pas choisit la réponse la plus longue, et aurait raison.',
    todo: 'Raccourcissez la bonne réponse, ou donnez autant de détails aux autres.',
  },
  'all-of-the-above': {
    title: 'Réponse qui en désigne d’autres',
    what: ({ text }) => `La réponse ${quoted(text)} désigne d’autres réponses.`,
    why: 'Elle mesure la logique plutôt que la compétence, et n’a plus de sens quand les réponses sont mélangées.',
    todo: 'Remplacez-la, ou faites une question à plusieurs réponses (multiple-choice).',
  },
  'key-longest': {
    title: 'Bonne réponse trop souvent la plus longue',
    what: ({ count: n, expected, items }) =>
      `La bonne réponse est la plus longue dans ${n} questions sur ${items} ; le hasard en donnerait ${Math.round(expected)}.`,
    why: 'Une habitude de rédaction s’apprend : on répond juste sans la compétence.',
    todo: 'Reprenez les questions et égalisez les longueurs.',
  },
  'key-position': {
    title: 'Bonne réponse trop, ou trop peu, souvent à une place',
    what: ({ options, position, count: n, expected, items }) =>
      `Dans les questions à ${options} réponses, la bonne est ${n} fois sur ${items} à la place ${position} ; ${Math.round(expected)} serait égal partout.`,
    why: 'Les réponses sont mélangées à l’écran, mais pas quand elles sont lues ou imprimées.',
    todo: 'Déplacez quelques bonnes réponses.',
  },
  'long-sentence': {
    title: 'Phrase longue',
    what: ({ words, limit, sentence }) => `${words} mots, ${limit} au plus : ${quoted(sentence)}`,
    why: 'Ce test ne mesure pas la lecture : une longue phrase le ferait.',
    todo: 'Faites deux phrases ; dites qui, où, puis quoi.',
  },
  'hard-words': {
    title: 'Mots longs',
    what: ({ words, letters }) => `Mots de ${letters} lettres ou plus : ${list(words)}.`,
    why: 'Ce test ne mesure pas la lecture. Les mots du métier que l’on rencontre au travail conviennent.',
    todo: 'Prenez un mot plus court s’il existe, ou gardez le mot du métier.',
  },
  'missing-language': {
    title: 'Langue absente',
    what: ({ language, reason }) =>
      reason === 'default'
        ? `Il manque le texte dans la langue du fichier (${language}).`
        : `Il manque le texte en ${quoted(language)}, alors que les voisins l’ont.`,
    why: 'L’écran montre alors une autre langue, en le disant.',
    todo: 'Ajoutez la traduction.',
  },
  'french-typography': {
    title: 'Typographie française',
    what: ({ habits, count: n, sample }) =>
      `${count(n, 'endroit')} à corriger (${habits.map((habit) => HABITS[habit]).join(', ')}) : ${quoted(sample)}`,
    why: 'On apprend aussi le français par ce qu’on lit ; et une ligne ne doit pas commencer par un point d’interrogation.',
    todo: 'Employez ’ et …, et une espace insécable avant : ; ? ! » et après « (--fix le fait).',
  },
  'screen-width': {
    title: 'Écran trop large',
    what: ({ width, limit, row }) =>
      `La ligne ${row} de l’écran a ${width} colonnes ; ${limit} au plus tiennent.`,
    why: 'Dans un terminal de 80 colonnes, le dessin se casserait.',
    todo: 'Rétrécissez le dessin.',
  },
  'image-words': {
    title: 'Mots d’une image',
    what: ({ reason }) =>
      ({
        'file-name': 'La description est un nom de fichier.',
        'too-short': 'La description dit trop peu.',
        'starts-with-image': 'La description commence par dire que c’est une image.',
      })[reason],
    why: 'Une personne qui ne voit pas l’image n’a que ces mots.',
    todo: 'Dites ce que l’on voit et qui compte pour la question.',
  },
  'script-length': {
    title: 'Texte à lire trop long',
    what: ({ words, limit }) =>
      `Le texte a ${words} mots ; ${limit} se lisent à voix haute en une minute environ.`,
    why: 'Un texte plus long mesure la mémoire, pas l’écoute.',
    todo: 'Raccourcissez-le, ou faites-en deux.',
  },
  'cut-scores': {
    title: 'Seuils',
    what: ({ reason, level, value, before }) =>
      ({
        'lowest-has-cut': `Le niveau le plus bas, ${quoted(level)}, n’a pas de seuil : il commence tout en bas.`,
        'missing-cut': `Le niveau ${quoted(level)} n’a pas de seuil (from).`,
        'not-increasing': `Le seuil de ${quoted(level)} (${value}) n’est pas au-dessus du précédent (${before}).`,
      })[reason],
    why: 'Les niveaux sont des intervalles posés les uns sur les autres.',
    todo: 'Écrivez les niveaux du plus bas au plus haut, avec un seuil croissant sur chacun sauf le premier.',
  },
  'prior-correlation': {
    title: 'Corrélation impossible',
    what: ({ reason, value }) =>
      ({
        'not-positive-definite': `La corrélation ${value} doit se trouver entre 0 et 0,99.`,
        loading: `La saturation ${value} doit se trouver entre 0 et 0,99.`,
      })[reason],
    why: 'La loi de départ des domaines ne serait pas une loi de probabilité.',
    todo: 'Prenez une valeur comme 0.7.',
  },
  'loss-matrix': {
    title: 'Matrice des pertes',
    what: ({ reason, levels, row }) =>
      ({
        size: `Il faut ${levels} lignes de ${levels} nombres${row === undefined ? '' : ` (la ligne ${row} diffère)`}.`,
        negative: `La ligne ${row} contient une perte négative.`,
        diagonal: `Annoncer le bon niveau ne coûte rien : la ligne ${row} doit avoir 0 sur la diagonale.`,
      })[reason],
    why: 'Le niveau annoncé est celui dont la perte attendue est la plus petite.',
    todo: 'Une ligne par niveau de la personne, une colonne par niveau annoncé.',
  },
  'settings-conflict': {
    title: 'Réglages contradictoires',
    what: ({ low, high, lowValue, highValue }) =>
      `${low} (${lowValue}) est plus grand que ${high} (${highValue}).`,
    why: 'Le test ne pourrait pas suivre les deux.',
    todo: 'Changez l’un des deux.',
  },
  'implausible-parameter': {
    title: 'Paramètre peu vraisemblable',
    what: ({ parameter, value, low, high }) => `${parameter} = ${value} n’est pas entre ${low} et ${high}.`,
    why: 'De telles estimations viennent le plus souvent de trop peu de réponses, d’une clé fausse ou d’une autre métrique (D = 1,7).',
    todo: 'Vérifiez la clé, le nombre de réponses et la métrique ; signalez la question (flagged) si rien ne change.',
  },
  'guessing-parameter': {
    title: 'Part du hasard trop haute',
    what: ({ c, chance, options }) =>
      `c = ${number(c)}, alors que deviner${options > 0 ? ` parmi ${options}` : ''} donne ${number(chance)}.`,
    why: 'On répond juste sans la compétence : une réponse fausse ne tente personne, ou la bonne se voit.',
    todo: 'Reprenez les réponses fausses ; refaites l’étalonnage avec une loi a priori sur c.',
  },
  'calibration-model': {
    title: 'Modèle qui ne convient pas à la question',
    what: ({ reason, model, parameter, expected, count: n }) =>
      ({
        'b-not-number': `${model} a une seule difficulté : b est un nombre.`,
        'b-not-list': `${model} a plusieurs seuils : b est une liste.`,
        'not-increasing': `Les seuils de ${model} doivent croître.`,
        categories: `La question se note jusqu’à ${expected} : il faut ${expected} seuils, et non ${n} (${model}).`,
        'extra-parameter': `${model} n’a pas de paramètre ${parameter}.`,
        'missing-parameter': `${model} a besoin du paramètre ${parameter}.`,
      })[reason],
    why: 'Le moteur calculerait avec d’autres paramètres que ceux estimés.',
    todo: 'Employez le modèle de l’étalonnage : GRM ou GPCM pour plusieurs notes, 1PL à 4PL pour juste ou faux.',
  },
  'stale-calibration': {
    title: 'Étalonnage d’une autre révision',
    what: ({ calibrated, revision }) =>
      `Les paramètres sont de la révision ${calibrated} ; la question en est à la révision ${revision}.`,
    why: 'Des réponses à une autre rédaction ne disent rien de sûr sur celle-ci.',
    todo: 'Retirez irt jusqu’à ce que la nouvelle révision soit étalonnée.',
  },
  'revision-not-raised': {
    title: 'Question changée, même révision',
    what: ({ revision, changed, since }) =>
      `Depuis ${since}, ${list(changed)} a changé, mais la révision est restée ${revision}.`,
    why: 'Anciennes et nouvelles réponses seraient mêlées dans les étalonnages et les comptes rendus.',
    todo: 'Augmentez revision de un. Une correction de typographie ne le demande pas.',
  },
  'empty-cell': {
    title: 'Domaine sans question à un niveau',
    what: ({ scale, level }) => `Le domaine ${quoted(scale)} n’a aucune question de niveau ${quoted(level)}.`,
    why: 'Les personnes de ce niveau sont mesurées avec des questions d’un autre.',
    todo: 'Écrivez des questions pour lui, ou rendez le domaine facultatif.',
  },
  'thin-area': {
    title: 'Domaine avec peu de questions',
    what: ({ scale, items, needed }) =>
      `Le domaine ${quoted(scale)} a ${items} questions ; il en faut ${needed}.`,
    why: 'Une personne qui revient ne doit pas revoir les mêmes questions.',
    todo: 'Écrivez d’autres questions, ou baissez la part (share) ou maxItems du domaine.',
  },
  'unreachable-cut': {
    title: 'Niveau impossible à décider',
    what: ({ level, reached, wanted, items, standardError, needed, weakest }) =>
      `Au milieu de ${quoted(level)}, ${items} questions atteignent en principe ${percent(reached)}, et non ${percent(wanted)} : l’erreur type est ${number(standardError)}, il faudrait ${number(needed)}. Le moins d’information : ${weakest}.`,
    why: 'Le test irait au bout de sa longueur sans rien dire de net.',
    todo: 'Ajoutez des questions de ce niveau, permettez plus de questions, baissez settle ou decide, ou écartez les seuils.',
  },
  'assessment-part': {
    title: 'Partie qui ne donne rien, ou deux choses',
    what: ({ reason }) =>
      ({
        'nothing-to-give': 'La partie ne nomme ni questionnaire ni banque.',
        'two-things-to-give': 'La partie nomme à la fois un questionnaire et une banque.',
        'compose-without-bank': 'Des domaines sont choisis, mais la partie n’a pas de banque.',
        'no-area': 'La partie ne donne aucun domaine de sa banque.',
      })[reason],
    why: 'Une partie donne un questionnaire, ou un test d’au moins un domaine.',
    todo: 'Nommez l’un des deux ; faites une seconde partie pour l’autre.',
  },
  condition: {
    title: 'Condition impossible à évaluer',
    what: ({ reason, question }) =>
      ({
        'no-test': `Il manque ce que doit être la réponse à ${quoted(question ?? '')} (is, includes, atLeast ou answered).`,
        'several-tests': `La réponse à ${quoted(question ?? '')} est comparée de deux façons à la fois.`,
        'answer-type': `Cette comparaison ne convient pas au type de la question ${quoted(question ?? '')}.`,
        'test-without-question': 'Une réponse est comparée, mais aucune question n’est nommée (answer).',
        combined: 'Deux conditions se suivent ; écrivez all ou any.',
        'not-for-rules': `Les réponses à ${quoted(question ?? '')} ne doivent pas être lues par des règles (use).`,
      })[reason],
    why: 'La condition ne serait jamais remplie, ou le serait par accident.',
    todo: 'is convient à un choix et à oui/non, includes à plusieurs choix, atLeast aux nombres.',
  },
  'certification-date': {
    title: 'Date passée',
    what: ({ field, date, today }) => `${field} est le ${date} ; nous sommes le ${today}.`,
    why: 'Une certification périmée ne doit pas être recommandée comme si de rien n’était.',
    todo: 'Vérifiez la source, mettez à jour les dates et lastCheckedOn, nommez le successeur.',
  },
  'constant-rule': {
    title: 'Règle toujours ou jamais remplie',
    what: ({ fires }) =>
      fires === 'always'
        ? 'Cette règle vaut pour tout le monde.'
        : 'Cette règle ne peut valoir pour personne.',
    why: 'Une règle qui ne dépend pas de la personne ne dit rien d’elle.',
    todo: 'Cherchez une condition et son contraire ; écrivez always: true si elle vaut vraiment pour tout le monde.',
  },
  'unmeasured-area': {
    title: 'Domaine qu’aucun test ne mesure',
    what: ({ area }) => `Aucune partie du parcours ne mesure ${quoted(area)}.`,
    why: 'La condition resterait ouverte pour tout le monde.',
    todo: 'Ajoutez le domaine à une partie de assessment.yaml, ou retirez la condition.',
  },
  'unusable-catalogue': {
    title: 'Règles que le programme refuse',
    what: ({ problem, subject }) =>
      ({
        'missing-phrase': `La phrase ${quoted(subject)} manque.`,
        'falling-rule': `La règle ${quoted(subject)} peut cesser de valoir quand une capacité ou une expérience augmente : « not » porte sur un niveau ou une expérience.`,
        refused: `Le programme refuse ces règles : ${subject}.`,
      })[problem],
    why: 'Le programme ne recommande rien à partir de règles auxquelles il manque quelque chose, ni d’une règle qui pénalise d’en savoir plus.',
    todo: 'Écrivez la phrase qui manque ; récrivez la règle sans « not » sur un niveau, une mesure ou une expérience.',
  },
};
