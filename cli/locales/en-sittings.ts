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
  retention: 'Retention',
  ci: 'CI variable',
};

const STEPS: Readonly<Record<string, string>> = {
  begun: 'Begun',
  accepted: 'Consent given',
  refused: 'Without test, as the person asked',
  complete: 'Finished',
  contacted: 'Contacted',
  interested: 'Interested',
  assessed: 'Assessed',
  'plan-agreed': 'Plan agreed',
  'in-training': 'In training',
  certified: 'Certified',
  'followed-up': 'Followed up',
  closed: 'Closed',
};

/** `coeps sittings`, `doctor` and `completion` in English. */
export const englishSittings: SittingsWords = {
  none: 'No sitting on this computer. To begin: coeps run',
  columns: { id: 'id', label: 'label', last: 'last activity', answers: 'answers' },
  exported: (path) => `Exported to ${path} (readable by you alone).`,
  confirmErase: (id) => `Erase sitting ${id} and all its files for good? Run again with --yes to confirm.`,
  erased: (id, files) => `Sitting ${id} is erased (${files} file${files === 1 ? '' : 's'}).`,
  eraseCancelled: 'Nothing was erased.',
  caseState: (state) => STEPS[state] ?? state,
  noCaseState: 'No state of the case is noted.',
  unknownCaseState: (state, known) => `Unknown state: ${state}. Possible states: ${known.join(', ')}.`,
  corrected: (id, seq) => `Text ${seq} of sitting ${id} is corrected. The chain will say so.`,
  textErased: (id, seq) => `Text ${seq} of sitting ${id} is erased. The chain will say so.`,
  passphrase: 'Passphrase: ',
  passphraseAgain: 'The same, once more: ',
  notTheSame: 'The two passphrases differ. Nothing was changed.',
  tooShort: (least) =>
    `This passphrase is too short: take at least ${least} characters, four words for example. Nothing was changed.`,
  sealNeeds: 'Give the passphrase in the variable COEPS_PASSPHRASE, then try again.',
  sealed: (folder, sittings) =>
    `The sittings of ${folder} are encrypted (${sittings} were there already), and so will those to come be. Keep the passphrase safe: without it nobody can read them, nor can we. Exports, printed documents and backups made before are not encrypted.`,
  sealedAlready: 'This folder is encrypted already.',
  notSealed: 'This folder is not encrypted.',
  unsealed: (folder, sittings) =>
    `The sittings of ${folder} are no longer encrypted (${sittings} rewritten). The passphrase is of no more use.`,
  leftOpen: (ids) =>
    `Not encrypted yet, being open elsewhere or damaged: ${ids.join(', ')}. They stay readable.`,
  noRetention: 'No retention period is set. For 24 months, for example: coeps sittings retain --months 24',
  retention: (months, overdue) =>
    `Retention: ${months} months after the last activity. Sittings to erase: ${overdue}.`,
  retentionDryRun: 'Dry run: nothing was erased. To erase these sittings, run again with --yes.',
  retentionErased: (sittings) => `Erased for good: ${sittings} sitting${sittings === 1 ? '' : 's'}.`,
  notANumber: (typed) => `“${typed}” is not a whole number from 1.`,
  notADay: (typed) => `“${typed}” is not a date, for example 2027-01-31.`,
  notAnExport: (path) => `The file ${path} is not the export of a sitting. Nothing was added.`,
  imported: (id, events) => `Sitting added under the id ${id} (${events} events).`,
  rescoreNeeds: 'Say which content to try: coeps sittings rescore ID --with FOLDER',
  rescoreTitle: (test, from, to) => `${test}: version ${from}, tried with ${to}`,
  bankGone: 'This content has no such bank.',
  same: (level) => `${level} (unchanged)`,
  differs: (before, after) => `${before} → ${after}`,
  itemsGone: (items) => `Questions this content does not have: ${items.join(', ')}`,
  itemsRewritten: (items) => `Questions rewritten since, left out: ${items.join(', ')}`,
  scoredOtherwise: (items) => `Answers scored otherwise: ${items.join(', ')}`,
  nothingToRescore: 'This sitting has no test yet.',
  rescoreKept: 'This is a comparison: the sitting and its result have not changed.',
  stats: {
    sittings: 'Sittings',
    persons: 'People (different labels)',
    minutes: (lower, median, upper) =>
      `Time of finished sittings: ${median} minutes in the middle, half of them between ${lower} and ${upper}`,
    tooFewMinutes: (smallest) => `Time: fewer than ${smallest} finished sittings, not shown`,
    quartile: (quartile) => ['Time, first quarter', 'Time, middle', 'Time, last quarter'][quartile - 1] ?? '',
    group: (group) =>
      ({
        reached: 'Steps reached',
        parts: 'Parts done',
        proposed: 'Pathways proposed',
        decided: 'Pathways kept in an agreed plan',
      })[group],
    levels: (bank) => `Levels: ${bank}`,
    satisfaction: (question) => `Satisfaction: ${question}`,
    reached: (step) => STEPS[step] ?? step,
    levelOpen: 'to be specified',
    fewer: (smallest) => `fewer than ${smallest}, or hidden`,
    unread: (sittings) => `Not counted, being made with other content or unreadable: ${sittings}`,
    note: (smallest) =>
      `Counts from 1 to ${smallest - 1} are not shown, nor those that would give them away. A total of tests is no judgement on people.`,
  },
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
  doctorOpenFolder: (folder) =>
    `Others on this computer may open this folder (not the files of sittings). To close it: chmod 700 "${folder}"`,
  doctorRetention: (months) => (months === undefined ? 'not set' : `${months} months`),
  doctorFine: 'All is ready: coeps run',
  doctorPlain: 'Here, use the line-by-line mode: coeps run --plain',
};
