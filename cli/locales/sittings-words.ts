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
  corrected(id: string, seq: number): string;
  textErased(id: string, seq: number): string;
  readonly sealNeeds: string;
  sealed(folder: string): string;
  readonly sealedAlready: string;
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
  readonly doctorFine: string;
  readonly doctorPlain: string;
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
  | 'ci';
