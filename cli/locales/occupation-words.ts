/** Words around the sheets of occupations. */
export interface OccupationWords {
  readonly title: string;
  readonly invite: string;
  readonly toQuestion: string;
  readonly what: string;
  readonly withWhom: string;
  readonly asks: string;
  readonly isNot: string;
  readonly day: string;
  readonly nextStep: string;
  /** What a number does while one sheet is open. */
  readonly beside: string;
  readonly toList: string;
  /** How to read one sheet, or two side by side, line by line. */
  plainHow(sheets: number): string;
  noSuchSheet(sheets: number): string;
}
