/** A piece of a document in words, before it becomes lines of a screen. */
export type ResultBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'level';
      /** What is measured and where the person stands, in words. */
      readonly text: string;
      /** Names of the levels, lowest first; none where nothing was measured. */
      readonly levels: readonly string[];
      /** Positions of the first and last level of the probable zone. */
      readonly zone?: readonly [number, number];
      readonly aside?: string;
    };
