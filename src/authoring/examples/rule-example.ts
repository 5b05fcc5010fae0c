/**
 * What an example is a part of, so that tests can put it into its place: an item without the keys that do not
 * matter, whole blocks of a file, a whole file, or something that can only be shown.
 */
type ExamplePlace =
  | 'item'
  | 'items'
  | 'bank'
  | 'questionnaire'
  | 'assessment'
  | 'certifications'
  | 'pathways'
  | 'file'
  | 'shown';

/** A mistake a rule finds, and the same thing done well. */
export interface RuleExample {
  readonly place: ExamplePlace;
  readonly bad: string;
  readonly good: string;
}

/** Takes the common indentation of a template away, and the empty lines around it. */
export function yaml({ raw }: TemplateStringsArray): string {
  const lines = (raw[0] ?? '').replace(/^\n|\n *$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
