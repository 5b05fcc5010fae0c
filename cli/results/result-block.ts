/** A piece of a document in words, before it becomes lines of a screen. */
export type ResultBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'level';
      /** What is measured and where the person stands, in words: they say all that a drawing can. */
      readonly text: string;
      /** Number of levels; 0 where nothing was measured. */
      readonly levels: number;
      /** Positions of the first and last level of the probable zone. */
      readonly zone?: readonly [number, number];
    };
