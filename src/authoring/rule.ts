import type { ContentModel } from './content/content-model.js';
import type { SourceFile, TextRange } from './content/source-file.js';
import type { Diagnostic, Path, RuleId, TextEdit } from './diagnostic.js';
import type { RuleFacts } from './rule-facts.js';

/** What rules need beside the content. */
export interface RuleContext {
  /** Today, YYYY-MM-DD; rules about dates are silent without it. */
  readonly today?: string;
  /** Content at an earlier revision of the repository; rules about changes are silent without it. */
  readonly earlier?: EarlierContent;
}

/** Content files as they were, and the name of that state. */
interface EarlierContent {
  readonly name: string;
  readonly content: ContentModel;
}

/** Where a rule reports: a value of a file, or its last key. */
export interface ReportPlace {
  readonly file: SourceFile;
  readonly path: Path;
  readonly at?: 'value' | 'key';
  /** Offsets in the text, where the place is a part of the value. */
  readonly range?: TextRange;
}

/** Takes the facts of one problem. */
export type Report<R extends RuleId> = (
  place: ReportPlace,
  data: RuleFacts[R],
  fix?: readonly TextEdit[],
) => void;

/** A rule beyond the schema: it looks at content that follows its schema and reports problems. */
export interface Rule {
  readonly id: RuleId;
  readonly run: (content: ContentModel, context: RuleContext) => Diagnostic[];
}

/** Makes a rule from its id and its check. */
export function defineRule<R extends RuleId>(
  id: R,
  check: (content: ContentModel, report: Report<R>, context: RuleContext) => void,
): Rule {
  return {
    id,
    run(content, context) {
      const found: Diagnostic[] = [];
      check(
        content,
        ({ file, path, at, range: part }, data, fix) => {
          const range = part ?? (at === 'key' ? file.rangeOfKey(path) : file.rangeOf(path));
          // The facts are those of R; the compiler cannot follow R through the union of all rules.
          found.push(file.diagnostic(id, range, path, data, fix) as unknown as Diagnostic);
        },
        context,
      );
      return found;
    },
  };
}
