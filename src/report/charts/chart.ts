import type { BlocState } from '../../pathways/bloc-view.js';

/** A stretch of the path from the lowest level to the highest, in steps from the start: [1.2, 2.4] of 5 levels. */
export type Zone = readonly [from: number, to: number];

/** A step of the path. */
export interface PathStep {
  /** Full words, on one or two lines. */
  readonly label: string;
  /** A few letters, where there is little room. */
  readonly short: string;
}

/** Words every drawing carries: its name, and what it shows, for people who do not see it. */
export interface Described {
  readonly title: string;
  readonly description: string;
}

/** Where a person stands on a labelled path: a zone, never a point on a scale of marks. */
export interface LevelBand extends Described {
  readonly kind: 'level-band';
  readonly steps: readonly PathStep[];
  /** Absent: nothing was measured. */
  readonly zone?: Zone;
  /** Words of the table that says the same. */
  readonly words: {
    readonly step: string;
    readonly here: string;
    readonly inZone: string;
    readonly outside: string;
  };
}

/** One row of a profile strip. */
export interface LevelStrip extends Described {
  readonly kind: 'level-strip';
  readonly steps: number;
  readonly zone?: Zone;
  /** Middle of the zone. */
  readonly mark?: number;
  /** Step the person's own statements point to. */
  readonly selfAssessed?: number;
}

/** A profile: one strip per area, under common steps. */
export interface ProfileStrip extends Described {
  readonly kind: 'profile-strip';
  readonly steps: readonly PathStep[];
  readonly rows: readonly { readonly label: string; readonly words: string; readonly strip: LevelStrip }[];
  readonly heads: { readonly area: string; readonly level: string };
}

/** The way to a certification, bloc by bloc. */
export interface CertificationPath extends Described {
  readonly kind: 'certification-path';
  readonly blocs: readonly { readonly id: string; readonly title: string; readonly state: BlocState }[];
  /** Words of each state, for the key and the table. */
  readonly states: Readonly<Record<BlocState, string>>;
  readonly heads: { readonly bloc: string; readonly state: string };
  /** The last stone of the path. */
  readonly goal: string;
}

/** Several sittings, one band each, oldest first. */
export interface ProgressChart extends Described {
  readonly kind: 'progress';
  readonly steps: readonly PathStep[];
  readonly rows: readonly { readonly label: string; readonly words: string; readonly zone?: Zone }[];
  readonly heads: { readonly date: string; readonly level: string };
}

/** A drawing of a sheet. */
export type Chart = LevelBand | ProfileStrip | CertificationPath | ProgressChart;
