import type { AssessmentFile } from '../../formats/assessment.js';
import type { BankFile } from '../../formats/bank.js';
import type { CertificationsFile } from '../../formats/certifications.js';
import type { EligibilityFile } from '../../formats/eligibility.js';
import type { Item, Stimulus } from '../../formats/items.js';
import type { OccupationsFile } from '../../formats/occupations.js';
import type { PathwaysFile } from '../../formats/pathways.js';
import type { QuestionnaireFile } from '../../formats/questionnaire.js';
import type { Path } from '../diagnostic.js';
import type { Place } from '../rule-facts.js';
import { contentKind } from './content-kind.js';
import type { SourceFile } from './source-file.js';

/** A value and where it was written. */
export interface Located<T> {
  readonly value: T;
  readonly file: SourceFile;
  readonly path: Path;
}

/** The files of one bank folder. */
export interface BankModel {
  readonly folder: string;
  /** Id in bank.yaml, or the name of the folder when that cannot be read. */
  readonly id: string;
  /** bank.yaml, when it follows its schema. */
  readonly bank?: Located<BankFile>;
  /** Items that follow their schema. */
  readonly items: readonly Located<Item>[];
  /** Stimuli that follow their schema. */
  readonly stimuli: readonly Located<Stimulus>[];
  /** Ids of all items, also of those with mistakes. */
  readonly itemIds: ReadonlySet<string>;
  readonly stimulusIds: ReadonlySet<string>;
  /** true when every file of the folder could be read and every item follows its schema. */
  readonly complete: boolean;
  /** true when the ids above are all there are: every file of the folder could be read. */
  readonly idsKnown: boolean;
}

/** Everything rules look at: what follows its schema, with its places. */
export interface ContentModel {
  readonly files: readonly SourceFile[];
  readonly banks: readonly BankModel[];
  readonly questionnaires: readonly Located<QuestionnaireFile>[];
  readonly assessment?: Located<AssessmentFile>;
  readonly certifications?: Located<CertificationsFile>;
  readonly pathways?: Located<PathwaysFile>;
  readonly eligibility?: Located<EligibilityFile>;
  readonly occupations?: Located<OccupationsFile>;
  /** Kinds of which some file could not be used: what is missing there proves nothing. */
  readonly damaged: ReadonlySet<string>;
}

/** Where a value was written, for a sentence that names the place. */
export function placeOf({ file, path }: Located<unknown>): Place {
  return { file: file.path, line: file.lines.line(file.rangeOf(path).start) };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Folder of a path, '' at the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/**
 * Gathers files into banks and single files.
 * @param faults paths with schema errors, by file path
 * @param unread paths of files that could not be read
 */
export function contentModel(
  files: readonly SourceFile[],
  faults: ReadonlyMap<string, readonly Path[]>,
  unread: readonly string[] = [],
): ContentModel {
  const damaged = new Set<string>();
  const sound = (file: SourceFile): boolean =>
    file.root !== undefined && (faults.get(file.path)?.length ?? 0) === 0;
  for (const file of files) if (!sound(file)) damaged.add(file.kind ?? 'unknown');
  for (const path of unread) damaged.add(contentKind(path) ?? 'unknown');
  const unreadFolders = new Set(unread.map(folderOf));
  const single = <T>(kind: string): Located<T> | undefined => {
    const file = files.find((candidate) => candidate.kind === kind && sound(candidate));
    return file && { value: file.value as T, file, path: [] };
  };
  const folders = new Map<string, SourceFile[]>();
  for (const file of files) {
    if (file.kind !== 'bank' && file.kind !== 'items') continue;
    const folder = folderOf(file.path);
    const group = folders.get(folder);
    if (group === undefined) folders.set(folder, [file]);
    else group.push(file);
  }
  const assessment = single<AssessmentFile>('assessment');
  const certifications = single<CertificationsFile>('certifications');
  const pathways = single<PathwaysFile>('pathways');
  const eligibility = single<EligibilityFile>('eligibility');
  const occupations = single<OccupationsFile>('occupations');
  return {
    files,
    banks: [...folders].map(([folder, group]) =>
      bankModel(folder, group, faults, sound, unreadFolders.has(folder)),
    ),
    questionnaires: files
      .filter((file) => file.kind === 'questionnaire' && sound(file))
      .map((file) => ({ value: file.value as QuestionnaireFile, file, path: [] })),
    ...(assessment && { assessment }),
    ...(certifications && { certifications }),
    ...(pathways && { pathways }),
    ...(eligibility && { eligibility }),
    ...(occupations && { occupations }),
    damaged,
  };
}

function bankModel(
  folder: string,
  group: readonly SourceFile[],
  faults: ReadonlyMap<string, readonly Path[]>,
  sound: (file: SourceFile) => boolean,
  partly: boolean,
): BankModel {
  const bankFile = group.find((file) => file.kind === 'bank');
  const items: Located<Item>[] = [];
  const stimuli: Located<Stimulus>[] = [];
  const itemIds = new Set<string>();
  const stimulusIds = new Set<string>();
  for (const file of group) {
    if (file.kind !== 'items') continue;
    const faulty = faults.get(file.path) ?? [];
    const broken = new Set(faulty.map((path) => `${path[0]}/${path[1]}`));
    const collect = <T>(key: string, ids: Set<string>, into: Located<T>[]): void => {
      list(record(file.value)[key]).forEach((value, i) => {
        const { id } = record(value);
        if (typeof id === 'string') ids.add(id);
        if (!broken.has(`${key}/${i}`)) into.push({ value: value as T, file, path: [key, i] });
      });
    };
    collect('items', itemIds, items);
    collect('stimuli', stimulusIds, stimuli);
  }
  const usable = bankFile !== undefined && sound(bankFile);
  const declared = bankFile && record(bankFile.value).id;
  return {
    folder,
    id: typeof declared === 'string' ? declared : (folder.split('/').at(-1) ?? folder),
    ...(usable && { bank: { value: bankFile.value as BankFile, file: bankFile, path: [] } }),
    items,
    stimuli,
    itemIds,
    stimulusIds,
    complete: !partly && group.every(sound),
    idsKnown: !partly && group.every((file) => file.value !== undefined),
  };
}
