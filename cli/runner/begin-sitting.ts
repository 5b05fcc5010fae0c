import { randomUUID } from 'node:crypto';
import type { OpenSitting } from '../../src/node/index.js';
import type { Locale } from '../locales/words.js';
import { PACKAGE_NAME, packageVersion } from '../package-version.js';
import type { Desk } from '../sitting/desk.js';
import type { NewSitting } from '../terminal/home-app.js';
import { cleanLine } from '../text/clean-text.js';

/** Begins a sitting and opens it for writing. Items of earlier sittings under the same label are not given again. */
export function beginSitting(
  desk: Desk,
  locale: Locale,
  { label, mode, seesText, language, form }: NewSitting,
  seed: string = randomUUID(),
): OpenSitting {
  const shown = label === undefined ? '' : cleanLine(label).trim();
  return desk.store.create(
    desk.assessment.begin({
      seed,
      at: new Date().toISOString(),
      locale: language ?? locale,
      mode,
      seesText: seesText ?? true,
      engine: engineName(),
      seen: shown === '' ? {} : seenItems(desk, shown),
      ...(form === undefined ? {} : { form }),
      ...(shown === '' ? {} : { label: shown }),
    }),
  );
}

/** Name and version of the software, as sittings record it. */
export function engineName(): string {
  return `${PACKAGE_NAME} ${packageVersion()}`;
}

function seenItems(desk: Desk, label: string): Readonly<Record<string, readonly string[]>> {
  const seen: Record<string, string[]> = {};
  for (const { id } of desk.store.list().filter((summary) => summary.label === label)) {
    for (const event of desk.store.read(id).events) {
      if (event.type !== 'answered') continue;
      const items = seen[event.bank] ?? [];
      seen[event.bank] = [...items, event.item];
    }
  }
  return seen;
}
