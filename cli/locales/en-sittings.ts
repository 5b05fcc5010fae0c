import type { DoctorCheck, SittingsWords } from './sittings-words.js';

const places = (positions: readonly number[]) => positions.join(', ');

const DOCTOR: Readonly<Record<DoctorCheck, string>> = {
  version: 'Version',
  node: 'Node.js',
  terminal: 'Terminal',
  size: 'Size',
  'raw-mode': 'Single keys',
  colour: 'Colours',
  unicode: 'Unicode characters',
  locale: 'Language',
  'data-folder': 'Folder of the sittings',
  'folder-mode': 'Rights of the folder',
  sittings: 'Sittings',
  sealed: 'Encryption',
  ci: 'CI variable',
};

/** `coeps sittings`, `doctor` and `completion` in English. */
export const englishSittings: SittingsWords = {
  none: 'No sitting on this computer. To begin: coeps run',
  columns: { id: 'id', label: 'label', last: 'last activity', answers: 'answers' },
  exported: (path) => `Exported to ${path} (readable by you alone).`,
  confirmErase: (id) => `Erase sitting ${id} and all its files for good? Run again with --yes to confirm.`,
  erased: (id, files) => `Sitting ${id} is erased (${files} file${files === 1 ? '' : 's'}).`,
  eraseCancelled: 'Nothing was erased.',
  corrected: (id, seq) => `Text ${seq} of sitting ${id} is corrected. The chain will say so.`,
  textErased: (id, seq) => `Text ${seq} of sitting ${id} is erased. The chain will say so.`,
  sealNeeds: 'Give the passphrase in the variable COEPS_PASSPHRASE, then try again.',
  sealed: (folder) =>
    `Sittings to come in ${folder} will be encrypted. Keep the passphrase safe: without it nobody can read them, nor can we. Earlier ones stay readable.`,
  sealedAlready: 'This folder is encrypted already.',
  sound: 'The sitting is whole and replays to the same result.',
  chainHolds: (events) => `Chain: ${events} events, all linked.`,
  chainBroken: (line) => `Chain: line ${line} does not follow the one before.`,
  torn: 'Last line cut short: it will be mended at the next opening.',
  textsCorrected: (positions) => `Texts corrected: ${places(positions)}.`,
  textsErased: (positions) => `Texts erased: ${places(positions)}.`,
  textsLost: (positions) => `Texts missing or changed without trace: ${places(positions)}.`,
  replaySame: 'Replay: every event is the same.',
  replayDifferent: (seq) => `Replay: event ${seq} is no longer the same.`,
  replayOtherContent: 'No replay here: the sitting was made with other content (see --content).',
  doctor: (name, value) => `${DOCTOR[name]}: ${value}`,
  doctorWindows: 'On Windows, files are protected by the rights of the user’s folder, not by mode 0600.',
  doctorFine: 'All is ready: coeps run',
  doctorPlain: 'Here, use the line-by-line mode: coeps run --plain',
};
