/**
 * One accent and greys. Every pair that carries meaning differs in lightness too, so that a black and white
 * printer loses nothing; texts keep a contrast of 7 or more on white and on the tint.
 */
export const INK = '#1d2b33';
export const QUIET = '#44545e';
export const ACCENT = '#0b5563';
export const TINT = '#cfe6ea';
export const TRACK = '#f3f5f6';
/** Outline of the track: 3 to 1 on white. */
export const EDGE = '#7d8a92';
export const PAPER = '#ffffff';
