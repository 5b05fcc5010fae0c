import type { ErrorCode, ErrorFacts } from '../../src/errors.js';
import type { StoreErrorCode } from '../../src/node/store-error.js';

type Wording = (facts: ErrorFacts) => string;

const STORE: Readonly<Record<StoreErrorCode, Wording>> = {
  'store/not-found': ({ id, path }) =>
    id === undefined
      ? `The file ${path} does not exist.`
      : `There is no sitting ${id} in ${path}. See: coeps sittings list`,
  'store/ambiguous-id': ({ id, found }) =>
    `“${id}” may mean several sittings: ${list(found)}. Write the whole id.`,
  'store/in-use': ({ pid, host }) =>
    `This sitting is open elsewhere (process ${pid} on ${host}). Close it there, then try again. Nothing was changed.`,
  'store/lost-lock': ({ path }) =>
    `Another program is writing to ${path}. To keep things apart, this sitting stops here; what came before is saved.`,
  'store/disk-full': ({ path }) =>
    `The disk is full: nothing could be added to ${path}. Free some space, then try again. Earlier answers are saved.`,
  'store/read-only': ({ path }) =>
    `The folder is read-only: ${path}. Choose another folder with the variable COEPS_DATA.`,
  'store/not-permitted': ({ path }) =>
    `You may not write to ${path}. Check its rights, or choose another folder with COEPS_DATA.`,
  'store/input-output': ({ path, system }) =>
    `The system could not read or write ${path} (${system}). Nothing was changed.`,
  'store/empty': ({ path }) => `The file ${path} is empty: this sitting never began.`,
  'store/damaged': ({ path, line }) =>
    `The file ${path} is damaged at line ${line}. Nothing was changed. Keep a copy of it; see: coeps sittings verify`,
  'store/version': ({ path, version }) =>
    `The file ${path} is of another version (${version}). Use the version of the program that wrote it, or update.`,
  'store/no-text': ({ id, seq }) => `Event ${seq} of sitting ${id} holds no free text.`,
  'store/passphrase-needed': () =>
    'These sittings are encrypted. Give the passphrase in the variable COEPS_PASSPHRASE.',
  'store/wrong-passphrase': () =>
    'This is not the passphrase of this folder. Without it the sittings cannot be read.',
};

const LIBRARY: Readonly<Partial<Record<ErrorCode, Wording>>> = {
  'assessment/content-changed': ({ changed }) =>
    `This sitting was made with other content (${contents(changed)}). Nothing was changed. Resume it with the version of the program, or the --content folder, it was made with.`,
  'assessment/event-version': ({ version }) =>
    `This sitting is of another version (${version}). Please update the program.`,
  'assessment/invalid-answer': () => 'This answer does not fit the question.',
  'bank/invalid-response': () => 'This answer does not fit the question.',
  'cat/nothing-to-undo': () => 'There is no answer to take back.',
  'assessment/unexpected-event': ({ seq }) =>
    `The sitting holds an unexpected step${seq === undefined ? '' : ` (event ${seq})`}. Nothing was changed.`,
  'assessment/unknown-part': ({ part }) =>
    `The part “${part}” of the assessment does not find its questionnaire or bank.`,
};

/** Words for an error in English; codes that only a fault of the program can bring share one sentence. */
export function englishErrors(code: ErrorCode | StoreErrorCode, facts: ErrorFacts): string {
  const wording =
    (STORE as Partial<Record<string, Wording>>)[code] ?? (LIBRARY as Partial<Record<string, Wording>>)[code];
  return (
    wording?.(facts) ?? `The program met a fault (${code}). Earlier answers are saved. Please report it.`
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
        : `${id} ${madeWith}, here ${present}`,
    )
    .join('; ');
}
