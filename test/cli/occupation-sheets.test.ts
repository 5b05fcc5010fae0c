import { describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import { askedSheets, printSheets } from '../../cli/plain/print-occupations.js';
import { occupationSheets } from '../../cli/sitting/occupation-sheets.js';
import { displayWidth } from '../../cli/text/display-width.js';
import { assessment, catalogue, occupations } from '../../src/content/index.js';
import { memorySession, screenApp } from './app-harness.js';

/** The built-in sitting, at the question about occupations. */
function atTargets(size = { columns: 80, rows: 24 }) {
  const { session } = memorySession({ content: assessment });
  session.record({ type: 'passed', gate: 'consent', choice: 'accepted' });
  session.record({ type: 'passed', gate: 'parts', choice: ['intake'] });
  for (let step = session.step(); step.kind !== 'finished'; step = session.step()) {
    if (step.kind === 'gate') session.record({ type: 'passed', gate: step.gate, choice: 'start' });
    else if (step.kind === 'question' && step.question.optionsFrom !== 'occupations') {
      session.record({ type: 'replied', question: step.question.id });
    } else break;
  }
  return { session, ...screenApp({ session, content: assessment, size }) };
}

const { occupations: words } = WORDS.fr;
const question = 'Quels métiers vous attirent';

describe('the sheets on the occupations', () => {
  it('cover the occupations one can choose', () => {
    const known = catalogue.certifications.occupations.map(({ id }) => id);

    expect(occupations.sheets.map(({ id }) => id).sort()).toEqual([...known].sort());
  });

  it('come before the choice, which is one key away', () => {
    const { text, type } = atTargets();

    expect(text()).toContain(words.title);
    expect(text()).not.toContain(question);
    type(String(occupations.sheets.length + 1));
    expect(text()).toContain(question);
    type('f');
    expect(text()).toContain(words.title);
  });

  it.each([
    { columns: 60, rows: 18 },
    { columns: 80, rows: 24 },
    { columns: 120, rows: 40 },
  ])('are read alone or side by side, whole, in a window of %o', (size) => {
    const { text, lines, type } = atTargets(size);
    const read = () => {
      const pages = [text()];
      for (let page = 0; page < 20 && !text().includes(words.toList); page++) {
        type('Right');
        pages.push(text());
      }
      expect(Math.max(...lines().map(displayWidth))).toBeLessThanOrEqual(size.columns);
      return pages.join('\n').replace(/\s+/g, ' ');
    };
    const sheets = occupationSheets(occupations, 'fr', WORDS.fr);
    const wordsOf = (index: number) =>
      sheets[index]?.parts.flatMap(({ texts }) => texts.flatMap((one) => one.split(/\s+/))) ?? [];

    type('2');
    const alone = read();
    for (const word of wordsOf(1)) expect(alone).toContain(word);
    type('3');
    const beside = read();
    for (const word of [...wordsOf(1), ...wordsOf(2)]) expect(beside).toContain(word);
    type('Enter');
    expect(text()).toContain(words.toQuestion);
  });

  it('are compared heading by heading in lines', () => {
    const sheets = occupationSheets(occupations, 'en', WORDS.en);

    expect(askedSheets('f')).toEqual([]);
    expect(askedSheets(' F 1  3 ')).toEqual([1, 3]);
    expect(askedSheets('/f 2')).toEqual([2]);
    expect(askedSheets('1 3')).toBeUndefined();
    const compared = printSheets([1, 3], sheets, WORDS.en);
    expect(compared.filter((line) => line === WORDS.en.occupations.isNot)).toHaveLength(1);
    for (const sheet of [sheets[0], sheets[2]]) {
      for (const text of sheet?.parts.flatMap((part) => part.texts) ?? []) {
        expect(compared.some((line) => line.includes(`${sheet?.title} : ${text}`))).toBe(true);
      }
    }
    expect(printSheets([9], sheets, WORDS.en)).toEqual([WORDS.en.occupations.noSuchSheet(sheets.length)]);
  });
});
