import type { Bank } from '../banks/bank.js';
import type { AssessmentFile } from '../formats/assessment.js';
import type { CertificationsFile } from '../formats/certifications.js';
import type { EligibilityFile } from '../formats/eligibility.js';
import type { OccupationsFile } from '../formats/occupations.js';
import type { PathwaysFile } from '../formats/pathways.js';
import type { QuestionnaireFile } from '../formats/questionnaire.js';
import { type ContentKind, contentKind } from './content/content-kind.js';
import { type ContentModel, contentModel } from './content/content-model.js';
import { SourceFile } from './content/source-file.js';
import { compareDiagnostics, type Diagnostic, type Path, type RuleId } from './diagnostic.js';
import { withoutDisabled } from './disable-comments.js';
import { validators } from './generated/validators.js';
import { configured, type RuleConfig } from './rule-config.js';
import { RULE_SETTINGS } from './rule-settings.js';
import { RULES } from './rules/all-rules.js';
import { schemaDiagnostics } from './schema/schema-diagnostics.js';
import { type FullReader, readYamlFile } from './yaml/read-yaml-file.js';
import { MAX_DIAGNOSTICS_PER_FILE } from './yaml/reading-limits.js';

/** A content file: its path with forward slashes, relative to the content folder, and its text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** How content is checked. */
export interface CheckOptions {
  /** Today, YYYY-MM-DD: dates that have passed are reported when it is given. */
  readonly today?: string | undefined;
  /** Severities that differ from the rules' own. */
  readonly config?: RuleConfig | undefined;
  /** The same files at an earlier state, and its name: changes without a new revision are reported. */
  readonly earlier?: { readonly name: string; readonly files: readonly ContentFile[] } | undefined;
  /** Diagnostics found while files were read; the files concerned count as unusable. */
  readonly unread?: readonly Diagnostic[] | undefined;
  /** Kinds of files whose names do not say what they are, by path. */
  readonly kinds?: Readonly<Record<string, ContentKind>> | undefined;
}

/** Content that can be used: everything that was in the files, checked. */
export interface CheckedContent {
  readonly banks: readonly Bank[];
  readonly questionnaires: readonly QuestionnaireFile[];
  readonly assessment?: AssessmentFile;
  readonly certifications?: CertificationsFile;
  readonly pathways?: PathwaysFile;
  readonly eligibility?: EligibilityFile;
  readonly occupations?: OccupationsFile;
}

/** What a check found: every diagnostic, sorted, and the content when none of them is an error. */
export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly content?: CheckedContent;
}

/** Rules whose reports make a report of unsolvable-item at the same item an echo. */
const EXPLAINED_BY_OTHERS = new Set([
  'key-count',
  'incomplete-answer',
  'unknown-reference',
  'duplicate-id',
  'duplicate-option',
]);

/** Files the engine reads as one catalogue. */
const CATALOGUE_KINDS: ReadonlySet<ContentKind | undefined> = new Set([
  'certifications',
  'pathways',
  'eligibility',
]);

/** `checkContent`, with the reader of what is not plain YAML. */
export function checkFiles(
  files: readonly ContentFile[],
  options: CheckOptions,
  readFully: FullReader,
): CheckResult {
  const unreadPaths = (options.unread ?? []).map((diagnostic) => diagnostic.file);
  const { model, diagnostics: read } = readContent(files, readFully, options.kinds, unreadPaths);
  const earlier = options.earlier && {
    name: options.earlier.name,
    content: readContent(options.earlier.files, readFully, options.kinds).model,
  };
  const context = {
    ...(options.today !== undefined && { today: options.today }),
    ...(earlier && { earlier }),
  };
  const config = options.config ?? {};
  const found: Diagnostic[] = [...(options.unread ?? []), ...read];
  const silent = new Set<RuleId>();
  if (options.today === undefined) silent.add('certification-date');
  if (earlier === undefined) silent.add('revision-not-raised');
  for (const rule of RULES) {
    const { severity, alwaysOn } = RULE_SETTINGS[rule.id];
    if (!alwaysOn && (config.rules?.[rule.id] ?? severity) === 'off') {
      silent.add(rule.id);
      continue;
    }
    for (const diagnostic of rule.run(model, context)) found.push(diagnostic);
  }
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of withoutEchoes(found)) {
    const group = byFile.get(diagnostic.file);
    if (group === undefined) byFile.set(diagnostic.file, [diagnostic]);
    else group.push(diagnostic);
  }
  const sources = new Map(model.files.map((file) => [file.path, file]));
  const diagnostics = [...byFile.keys()].sort().flatMap((path) => {
    const group = byFile.get(path) ?? [];
    const source = sources.get(path);
    const kept = source === undefined ? group : withoutDisabled(source, group, options.today, silent);
    return bounded(path, configured(kept, config).sort(compareDiagnostics), source);
  });
  // Files with a comment to remark on but no other diagnostic.
  for (const file of model.files) {
    if (byFile.has(file.path)) continue;
    diagnostics.push(...configured(withoutDisabled(file, [], options.today, silent), config));
  }
  diagnostics.sort(compareDiagnostics);
  const usable = diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
  return { diagnostics, ...(usable && { content: checkedContent(model) }) };
}

/** Reads files and checks them against their schemas. */
function readContent(
  files: readonly ContentFile[],
  readFully: FullReader,
  kinds: CheckOptions['kinds'] = {},
  unread: readonly string[] = [],
): { model: ContentModel; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const sources: SourceFile[] = [];
  const faults = new Map<string, Path[]>();
  for (const { path, text } of [...files].sort((first, second) => (first.path < second.path ? -1 : 1))) {
    const kind = kinds[path] ?? contentKind(path, text);
    const file = new SourceFile(path, text, kind);
    sources.push(file);
    if (kind === undefined) {
      diagnostics.push(
        file.diagnostic('unknown-file', { start: 0 }, [], { name: path.split('/').at(-1) ?? path }),
      );
      continue;
    }
    const found = [...readYamlFile(file, readFully), ...schemaDiagnostics(file, validators[kind], kind)];
    diagnostics.push(...found);
    const wrong = found
      .filter((diagnostic) => diagnostic.severity === 'error')
      .map((diagnostic) => diagnostic.path);
    if (wrong.length > 0) faults.set(path, wrong);
  }
  return { model: contentModel(sources, faults, unread), diagnostics };
}

/** One problem gives one diagnostic: what another rule explains is not said twice. */
function withoutEchoes(found: readonly Diagnostic[]): Diagnostic[] {
  const explained = new Set<string>();
  const mark = (diagnostic: Diagnostic): string =>
    `${diagnostic.file}#${diagnostic.path[0]}/${diagnostic.path[1]}`;
  for (const diagnostic of found)
    if (EXPLAINED_BY_OTHERS.has(diagnostic.rule)) explained.add(mark(diagnostic));
  // The engine stops at the first thing it refuses, in its own terms: whatever else is wrong there comes first.
  const explainedCatalogue = found.some(
    ({ rule, severity, file }) =>
      severity === 'error' && rule !== 'unusable-catalogue' && CATALOGUE_KINDS.has(contentKind(file)),
  );
  return found.filter(
    (diagnostic) =>
      !(diagnostic.rule === 'unsolvable-item' && explained.has(mark(diagnostic))) &&
      !(diagnostic.rule === 'unusable-catalogue' && explainedCatalogue),
  );
}

/** Errors first to stay when a file has more diagnostics than anyone reads. */
function bounded(path: string, sorted: Diagnostic[], source: SourceFile | undefined): Diagnostic[] {
  if (sorted.length <= MAX_DIAGNOSTICS_PER_FILE) return sorted;
  const errors = sorted.filter((found) => found.severity === 'error');
  const others = sorted.filter((found) => found.severity !== 'error');
  const kept = [...errors, ...others].slice(0, MAX_DIAGNOSTICS_PER_FILE);
  const hidden = sorted.length - kept.length;
  const file = source ?? new SourceFile(path, '');
  const rest = file.diagnostic('too-many-problems', { start: 0 }, [], { hidden });
  const worst = errors.length > MAX_DIAGNOSTICS_PER_FILE ? 'error' : (others.at(-1)?.severity ?? 'warning');
  return [...kept, { ...rest, severity: errors.length > MAX_DIAGNOSTICS_PER_FILE ? 'error' : worst }];
}

function checkedContent(model: ContentModel): CheckedContent {
  const { assessment, certifications, pathways, eligibility, occupations } = model;
  return {
    banks: model.banks.flatMap((bank) =>
      bank.bank === undefined
        ? []
        : [
            {
              ...bank.bank.value,
              stimuli: bank.stimuli.map((stimulus) => stimulus.value),
              items: bank.items.map((item) => item.value),
            },
          ],
    ),
    questionnaires: model.questionnaires.map((questionnaire) => questionnaire.value),
    ...(assessment && { assessment: assessment.value }),
    ...(certifications && { certifications: certifications.value }),
    ...(pathways && { pathways: pathways.value }),
    ...(eligibility && { eligibility: eligibility.value }),
    ...(occupations && { occupations: occupations.value }),
  };
}
