/** A stretch of text with a weight or a language of its own. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  /** Language of the text when it is not the sheet's. */
  readonly language?: string;
}

/** Text inside a block. Never markup: renderers escape all of it. */
export type Inline = string | readonly (string | Run)[];

/** The runs of a text. */
export function runsOf(inline: Inline): readonly Run[] {
  return (typeof inline === 'string' ? [inline] : inline).map((run) =>
    typeof run === 'string' ? { text: run } : run,
  );
}

/** The text alone. */
export function textOf(inline: Inline): string {
  return runsOf(inline)
    .map((run) => run.text)
    .join('');
}

/** A text in bold. */
export function strong(text: string | Run): Run {
  return typeof text === 'string' ? { text, strong: true } : { ...text, strong: true };
}
