/** Words of `coeps sittings`, `coeps doctor` and `coeps completion`. */
export interface SittingsWords {
  readonly none: string;
  readonly columns: {
    readonly id: string;
    readonly label: string;
    readonly last: string;
    readonly answers: string;
  };
  exported(path: string): string;
  confirmErase(id: string): string;
  erased(id: string, files: number): string;
  readonly eraseCancelled: string;
  caseState(state: string): string;
  readonly noCaseState: string;
  unknownCaseState(state: string, known: readonly string[]): string;
  corrected(id: string, seq: number): string;
  textErased(id: string, seq: number): string;
  /** Asked on a terminal. */
  readonly passphrase: string;
  readonly passphraseAgain: string;
  readonly notTheSame: string;
  tooShort(least: number): string;
  readonly sealNeeds: string;
  sealed(folder: string, sittings: number): string;
  readonly sealedAlready: string;
  readonly notSealed: string;
  unsealed(folder: string, sittings: number): string;
  leftOpen(ids: readonly string[]): string;
  readonly noRetention: string;
  retention(months: number, overdue: number): string;
  readonly retentionDryRun: string;
  retentionErased(sittings: number): string;
  notANumber(typed: string): string;
  notADay(typed: string): string;
  notAnExport(path: string): string;
  imported(id: string, events: number): string;
  readonly rescoreNeeds: string;
  rescoreTitle(test: string, from: string, to: string): string;
  readonly bankGone: string;
  same(level: string): string;
  differs(before: string, after: string): string;
  itemsGone(items: readonly string[]): string;
  itemsRewritten(items: readonly string[]): string;
  scoredOtherwise(items: readonly string[]): string;
  readonly nothingToRescore: string;
  readonly rescoreKept: string;
  readonly stats: StatsWords;
  readonly sound: string;
  chainHolds(events: number): string;
  chainBroken(line: number): string;
  readonly torn: string;
  textsCorrected(positions: readonly number[]): string;
  textsErased(positions: readonly number[]): string;
  textsLost(positions: readonly number[]): string;
  readonly replaySame: string;
  replayDifferent(seq: number): string;
  readonly replayOtherContent: string;
  doctor(name: DoctorCheck, value: string): string;
  readonly doctorWindows: string;
  /** Others on the computer may enter the folder of the sittings. */
  doctorOpenFolder(folder: string): string;
  doctorRetention(months: number | undefined): string;
  readonly doctorFine: string;
  readonly doctorPlain: string;
}

/** Words of `coeps sittings stats`. */
interface StatsWords {
  readonly sittings: string;
  readonly persons: string;
  minutes(lower: number, median: number, upper: number): string;
  tooFewMinutes(smallest: number): string;
  /** 1 to 3. */
  quartile(quartile: number): string;
  group(group: 'reached' | 'parts' | 'proposed' | 'decided'): string;
  levels(bank: string): string;
  satisfaction(question: string): string;
  reached(step: string): string;
  readonly levelOpen: string;
  /** A count that is not shown. */
  fewer(smallest: number): string;
  unread(sittings: number): string;
  note(smallest: number): string;
}

/** What `coeps doctor` looks at. */
export type DoctorCheck =
  | 'version'
  | 'node'
  | 'terminal'
  | 'size'
  | 'raw-mode'
  | 'colour'
  | 'unicode'
  | 'locale'
  | 'data-folder'
  | 'folder-mode'
  | 'sittings'
  | 'sealed'
  | 'retention'
  | 'ci';
