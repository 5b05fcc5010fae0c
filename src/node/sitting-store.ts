import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssessmentContent, Question } from '../assessment/content.js';
import type { SittingEvent } from '../assessment/events.js';
import { openAppendFile } from './append-file.js';
import { chainLines, FIRST_LINK } from './event-chain.js';
import { type LineCodec, plainLines } from './line-codec.js';
import { asLines, type OpenSitting, openSitting } from './open-sitting.js';
import { FILE_MODE, makePrivateFolder, syncFolder } from './private-folder.js';
import {
  correctedValue,
  type PrivateField,
  type PrivateText,
  referencesIn,
  separateTexts,
} from './private-texts.js';
import { isSittingId, newSittingId } from './sitting-id.js';
import { takeLock } from './sitting-lock.js';
import { StoreError, withFileErrors } from './store-error.js';
import { begunEvent, faultError, readSitting, type StoredSitting, sittingPaths } from './stored-sitting.js';

/** One line of the list of sittings. */
export interface SittingSummary {
  readonly id: string;
  readonly label?: string;
  readonly begunAt?: string;
  /** Time of the last event. */
  readonly lastAt?: string;
  readonly answers: number;
  readonly bytes: number;
  /** What keeps the sitting from being resumed. */
  readonly problem?: StoreError;
}

/** A sitting as one JSON document. */
export interface SittingExport {
  readonly format: 'coeps-sitting';
  readonly version: 1;
  readonly id: string;
  /** Hash of the last line of the chain. */
  readonly head: string;
  readonly events: readonly SittingEvent[];
  /** Positions of the events whose free text was corrected or erased. */
  readonly corrected: readonly number[];
  readonly erased: readonly number[];
}

/** The sittings of one data folder. */
export interface SittingStore {
  readonly folder: string;
  /** Writes a new sitting and opens it. */
  create(events: readonly SittingEvent[]): OpenSitting;
  open(id: string): OpenSitting;
  /** Reads without lock and without changing anything. */
  read(id: string): StoredSitting;
  /** Latest first. */
  list(): readonly SittingSummary[];
  /** The id meant by an id or its beginning. */
  resolve(idOrStart: string): string;
  export(id: string): SittingExport;
  /** Removes every file of a sitting; returns how many. */
  erase(id: string): number;
  /**
   * Replaces or, without a value, erases the free text of one event, or of one of its fields: label, text or
   * value before reason. The chain stays as it is.
   */
  correct(id: string, seq: number, value: string | undefined, at: string, field?: PrivateField): void;
}

/** How a store is set up. */
export interface StoreOptions {
  readonly folder: string;
  /** Questions whose replies are free text about the person: see {@link personalQuestions}. */
  readonly personalQuestions?: ReadonlySet<string>;
  readonly codec?: LineCodec;
}

/** Opens the store of a data folder; the folder is made when the first sitting is. */
export function createSittingStore({
  folder,
  personalQuestions: personal = new Set(),
  codec = plainLines,
}: StoreOptions): SittingStore {
  const sittings = join(folder, 'sittings');
  const pathsOf = (id: string) => sittingPaths(sittings, id);
  const ids = (): string[] => {
    if (!existsSync(sittings)) return [];
    return withFileErrors(sittings, () => readdirSync(sittings)).filter(isSittingId);
  };
  const existing = (id: string) => {
    const paths = pathsOf(id);
    if (!isSittingId(id) || !existsSync(paths.folder))
      throw new StoreError('store/not-found', { id, path: sittings });
    return paths;
  };
  const read = (id: string) => readSitting(id, existing(id), codec);

  return {
    folder,
    create: (events) => {
      makePrivateFolder(sittings);
      let id = newSittingId();
      while (existsSync(pathsOf(id).folder)) id = newSittingId();
      // A folder appears under its name only once its first event is on disk.
      const draft = pathsOf(`.new-${id}`);
      makePrivateFolder(draft.folder);
      try {
        writeFirst(draft.events, draft.texts, events, personal, codec);
        syncFolder(draft.folder);
        withFileErrors(draft.folder, () => renameSync(draft.folder, pathsOf(id).folder));
      } catch (error) {
        rmSync(draft.folder, { recursive: true, force: true });
        throw error;
      }
      syncFolder(sittings);
      return openSitting(id, pathsOf(id), codec, personal);
    },
    open: (id) => openSitting(id, existing(id), codec, personal),
    read,
    list: () =>
      ids()
        .map((id) => summarise(id, () => read(id), pathsOf(id).events))
        .sort((left, right) => (right.lastAt ?? '').localeCompare(left.lastAt ?? '')),
    resolve: (idOrStart) => {
      const wanted = idOrStart.toLowerCase();
      const found = ids().filter((id) => id.startsWith(wanted));
      if (found.length > 1) throw new StoreError('store/ambiguous-id', { id: idOrStart, found });
      const [id] = found;
      if (id === undefined || wanted === '')
        throw new StoreError('store/not-found', { id: idOrStart, path: sittings });
      return id;
    },
    export: (id) => {
      const sitting = read(id);
      if (sitting.fault) throw faultError(sitting.fault, pathsOf(id).events);
      const { head, events, textReport } = sitting;
      const { corrected, erased } = textReport;
      return { format: 'coeps-sitting', version: 1, id, head, events, corrected, erased };
    },
    erase: (id) => {
      const { folder: path, lock } = existing(id);
      const held = takeLock(lock);
      try {
        const files = readdirSync(path).length - 1;
        withFileErrors(path, () => rmSync(path, { recursive: true }));
        syncFolder(sittings);
        return files;
      } finally {
        held.release();
      }
    },
    correct: (id, seq, value, at, field) => {
      const paths = existing(id);
      const held = takeLock(paths.lock);
      try {
        const sitting = readSitting(id, paths, codec);
        const all = referencesIn(sitting.chained[seq] ?? {});
        const meant = all.filter((reference) => field === undefined || reference.field === field);
        const [first] = meant;
        if (!first) throw new StoreError('store/no-text', { id, seq });
        const texts = new Map(sitting.texts);
        // A correction says which words; an erasure takes all of them.
        for (const { hash } of value === undefined ? meant : [first]) {
          const words = value === undefined ? undefined : correctedValue(texts.get(hash)?.value, value);
          texts.set(
            hash,
            value === undefined ? { hash, seq, erased: at } : { hash, seq, value: words, corrected: at },
          );
        }
        rewriteTexts(paths.texts, [...texts.values()], codec);
        syncFolder(paths.folder);
      } finally {
        held.release();
      }
    },
  };
}

/** Ids of the questions whose replies are kept beside the chain: those marked `personal`, and lists holding one. */
export function personalQuestions(content: AssessmentContent): ReadonlySet<string> {
  const isPersonal = (question: Question): boolean =>
    question.personal === true || (question.fields ?? []).some(isPersonal);
  return new Set(
    content.questionnaires
      .flatMap((file) => file.sections.flatMap((section) => section.questions))
      .filter(isPersonal)
      .map((question) => question.id),
  );
}

function writeFirst(
  eventPath: string,
  textPath: string,
  events: readonly SittingEvent[],
  personal: ReadonlySet<string>,
  codec: LineCodec,
): void {
  const separated = events.map((event) => separateTexts(event, personal));
  const texts = separated.flatMap(({ texts: own }) => own.map((text) => JSON.stringify(text)));
  const { lines } = chainLines(
    separated.map(({ kept }) => kept),
    FIRST_LINK,
  );
  for (const [path, content] of [
    [textPath, texts],
    [eventPath, lines],
  ] as const) {
    const file = openAppendFile(path);
    try {
      file.append(asLines(content, codec));
    } finally {
      file.close();
    }
  }
}

/** Written whole beside the old file, then put in its place: a crash leaves one or the other. */
function rewriteTexts(path: string, texts: readonly PrivateText[], codec: LineCodec): void {
  const draft = `${path}.new`;
  withFileErrors(path, () => {
    rmSync(draft, { force: true });
    writeFileSync(
      draft,
      asLines(
        texts.map((text) => JSON.stringify(text)),
        codec,
      ),
      {
        mode: FILE_MODE,
        flag: 'wx',
        flush: true,
      },
    );
    renameSync(draft, path);
  });
}

function summarise(id: string, read: () => StoredSitting, path: string): SittingSummary {
  try {
    const sitting = read();
    const begun = begunEvent(sitting, path);
    return {
      id,
      begunAt: begun.at,
      lastAt: sitting.events.at(-1)?.at ?? begun.at,
      answers: standingAnswers(sitting.events),
      bytes: statSync(path).size,
      ...(begun.label === undefined ? {} : { label: begun.label }),
      ...(sitting.fault ? { problem: faultError(sitting.fault, path) } : {}),
    };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { id, answers: 0, bytes: 0, problem: error };
  }
}

function standingAnswers(events: readonly SittingEvent[]): number {
  const given = events.filter((event) => event.type === 'answered' || event.type === 'replied').length;
  return given - events.filter((event) => event.type === 'undone').length;
}
