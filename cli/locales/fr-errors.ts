import type { ErrorCode, ErrorFacts } from '../../src/errors.js';
import type { StoreErrorCode } from '../../src/node/store-error.js';

type Wording = (facts: ErrorFacts) => string;

const STORE: Readonly<Record<StoreErrorCode, Wording>> = {
  'store/not-found': ({ id, path }) =>
    id === undefined
      ? `Le fichier ${path} n’existe pas.`
      : `La passation ${id} n’existe pas dans ${path}. Voir : coeps sittings list`,
  'store/ambiguous-id': ({ id, found }) =>
    `« ${id} » peut désigner plusieurs passations : ${list(found)}. Écrivez l’identifiant en entier.`,
  'store/in-use': ({ pid, host }) =>
    `Cette passation est ouverte ailleurs (processus ${pid} sur ${host}). Fermez-la, puis recommencez. Rien n’a été changé.`,
  'store/lost-lock': ({ path }) =>
    `Un autre programme écrit dans ${path}. Pour ne rien mélanger, cette passation s’arrête ici ; ce qui précède est enregistré.`,
  'store/disk-full': ({ path }) =>
    `Le disque est plein : rien n’a pu être ajouté à ${path}. Libérez de la place, puis réessayez. Les réponses d’avant sont enregistrées.`,
  'store/read-only': ({ path }) =>
    `Le dossier est en lecture seule : ${path}. Choisissez un autre dossier avec la variable COEPS_DATA.`,
  'store/not-permitted': ({ path }) =>
    `Vous n’avez pas le droit d’écrire dans ${path}. Vérifiez les droits, ou choisissez un autre dossier avec COEPS_DATA.`,
  'store/input-output': ({ path, system }) =>
    `Le système n’a pas pu lire ou écrire ${path} (${system}). Rien n’a été changé.`,
  'store/empty': ({ path }) => `Le fichier ${path} est vide : cette passation n’a pas commencé.`,
  'store/damaged': ({ path, line }) =>
    `Le fichier ${path} est abîmé à la ligne ${line}. Rien n’a été changé. Gardez-en une copie ; voir : coeps sittings verify`,
  'store/version': ({ path, version }) =>
    `Le fichier ${path} est d’une autre version (${version}). Utilisez la version du programme qui l’a écrit, ou mettez à jour.`,
  'store/no-text': ({ id, seq }) =>
    `L’événement ${seq} de la passation ${id} ne contient pas de texte libre.`,
  'store/passphrase-needed': () =>
    'Ces passations sont chiffrées. Donnez la phrase secrète dans la variable COEPS_PASSPHRASE.',
  'store/wrong-passphrase': () =>
    'Ce n’est pas la phrase secrète de ce dossier. Sans elle, les passations ne peuvent pas être lues.',
};

const LIBRARY: Readonly<Partial<Record<ErrorCode, Wording>>> = {
  'assessment/content-changed': ({ changed }) =>
    `Cette passation a été faite avec d’autres contenus (${contents(changed)}). Rien n’a été changé. Reprenez-la avec la version du programme ou le dossier --content d’origine.`,
  'assessment/event-version': ({ version }) =>
    `Cette passation est d’une autre version (${version}). Mettez le programme à jour.`,
  'assessment/invalid-answer': () => 'Cette réponse ne convient pas à la question.',
  'bank/invalid-response': () => 'Cette réponse ne convient pas à la question.',
  'cat/nothing-to-undo': () => 'Il n’y a pas de réponse à reprendre.',
  'assessment/unexpected-event': ({ seq }) =>
    `La passation contient une étape inattendue${seq === undefined ? '' : ` (événement ${seq})`}. Rien n’a été changé.`,
  'assessment/unknown-part': ({ part }) =>
    `La partie « ${part} » de l’évaluation ne trouve pas son questionnaire ou sa banque.`,
};

/** Words for an error in French; codes that only a fault of the program can bring share one sentence. */
export function frenchErrors(code: ErrorCode | StoreErrorCode, facts: ErrorFacts): string {
  const wording =
    (STORE as Partial<Record<string, Wording>>)[code] ?? (LIBRARY as Partial<Record<string, Wording>>)[code];
  return (
    wording?.(facts) ??
    `Le programme a rencontré un défaut (${code}). Les réponses d’avant sont enregistrées. Merci de le signaler.`
  );
}

function list(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function contents(changed: unknown): string {
  if (!Array.isArray(changed)) return '';
  return changed
    .map(({ id, madeWith, present }: { id: string; madeWith: string; present?: string }) =>
      present === undefined || present === madeWith
        ? `${id} ${madeWith}`
        : `${id} ${madeWith}, ici ${present}`,
    )
    .join(' ; ');
}
