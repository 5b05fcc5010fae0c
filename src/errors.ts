/**
 * Every error the library throws has one of these codes. The list is closed: words for a code live in
 * locale files, never here.
 */
export type ErrorCode =
  | 'irt/parameter-out-of-range'
  | 'irt/thresholds-not-increasing'
  | 'irt/score-out-of-range'
  | 'irt/invalid-prior'
  | 'irt/invalid-grid'
  | 'irt/invalid-bounds'
  | 'irt/invalid-covariance'
  | 'irt/invalid-cuts'
  | 'irt/unknown-model'
  | 'irt/category-count'
  | 'irt/invalid-option'
  | 'cat/empty-pool'
  | 'cat/duplicate-item'
  | 'cat/unknown-item'
  | 'cat/item-already-answered'
  | 'cat/item-not-presented'
  | 'cat/nothing-to-undo'
  | 'cat/invalid-option'
  | 'cat/state-version'
  | 'bank/invalid-response'
  | 'bank/unknown-item'
  | 'bank/invalid-bank'
  | 'assessment/unknown-part'
  | 'assessment/unknown-question'
  | 'assessment/invalid-answer'
  | 'assessment/unexpected-event'
  | 'assessment/event-version'
  | 'assessment/content-changed'
  | 'pathways/invalid-catalogue'
  | 'pathways/unknown-reference'
  | 'lab/invalid-option'
  | 'lab/unknown-item'
  | 'lab/invalid-score'
  | 'lab/duplicate-answer'
  | 'lab/duplicate-person'
  | 'lab/no-answers'
  | 'lab/constant-item'
  | 'lab/too-few-answers'
  | 'lab/empty-category'
  | 'lab/disconnected-design'
  | 'lab/needs-complete-data'
  | 'lab/not-identified'
  | 'lab/group-too-small'
  | 'lab/invalid-file';

/** Facts that go with a code: plain JSON values, so that an error can be logged and worded anywhere. */
export type ErrorFacts = Readonly<Record<string, unknown>>;

/** Name under which every copy of the class finds its mark, whichever realm or module format loaded it. */
const BRAND = '@coeps/positioning error';

/**
 * The one error class of the library: a code from {@link ErrorCode} and the facts that explain it.
 * Its `message` is for logs; screens word the code in the user's language. `instanceof` recognises the errors of every
 * copy of the package: an application may load it both by `import` and by `require`.
 */
export class PositioningError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class an application derives from this one has its own errors only. Bundlers rename a class that names itself.
    // biome-ignore lint/complexity/noThisInStatic: which of the two classes is asked is the question.
    if (!Object.hasOwn(this, Symbol.hasInstance)) return super[Symbol.hasInstance](value);
    return typeof value === 'object' && value !== null && Symbol.for(BRAND) in value;
  }

  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, facts: ErrorFacts = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'PositioningError';
    this.code = code;
    this.facts = facts;
    Object.defineProperty(this, Symbol.for(BRAND), { value: true });
  }
}
