import { describe, expect, it } from 'vitest';
import { instructionWords } from '../../cli/locales/instructions/catalogues.js';
import { withoutWords } from '../../cli/sitting/without-words.js';
import { displayWidth } from '../../cli/text/display-width.js';
import { memorySession, OPENING, screenApp } from './app-harness.js';

const SIZES = [
  { columns: 60, rows: 18 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
];

const CASES = [
  ...SIZES.flatMap((size) =>
    (['fr', 'en'] as const).flatMap((locale) =>
      [true, false].map((unicode) => ({ ...size, locale, unicode })),
    ),
  ),
  // Other languages of instructions, where room is scarcest.
  ...(['uk', 'ar', 'es', 'pt'] as const).map((locale) => ({ columns: 60, rows: 18, locale, unicode: true })),
];

describe('every screen fits', () => {
  describe.each(CASES)('at $columns × $rows in $locale', ({ columns, rows, locale, unicode }) => {
    const size = { columns, rows };
    it(`with unicode signs: ${unicode}`, () => {
      const { session } = memorySession();
      const screen = screenApp({ session, locale, size, unicode });
      const seen: string[] = [];
      const check = () => {
        const lines = screen.lines();
        expect(lines.length).toBeLessThan(size.rows - 1);
        for (const line of lines) {
          expect(displayWidth(line), line).toBeLessThan(size.columns);
          expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/);
        }
        if (!unicode) expect(lines.join('')).not.toMatch(/[█░›■□▲▼↕▏·•’«»]/);
        seen.push(lines.join('\n'));
      };

      for (let step = session.step(), turns = 0; step.kind !== 'finished'; step = session.step()) {
        expect(turns++).toBeLessThan(60);
        check();
        if (step.kind === 'gate') {
          // What is to be read first takes Enter, as does the choice of parts.
          screen.type(
            / 1 {2}/.test(screen.text()) ? '1' : 'Enter',
            ...(step.gate === 'parts' ? ['1', 'Enter'] : []),
          );
          continue;
        }
        for (let guard = 0; !screen.text().includes('?  ') && guard < 20; guard++) {
          screen.type('Enter');
          check();
        }
        // The way out is always there.
        const without = withoutWords(screen.screen().without as 'skip', instructionWords(locale, 'fr'));
        expect(screen.text().replaceAll("'", '’')).toContain(`?  ${without}`);
        const written = ['text', 'number', 'month'].includes(screen.screen().prompt.kind);
        const menus = written ? [] : ['l', 'Escape', 's', '1'];
        for (const key of ['h', 'Escape', ...menus, 'Down', 'Down']) {
          screen.type(key);
          check();
        }
        screen.type('?');
      }
      check();

      expect(seen.join('\n')).not.toContain('undefined');
    });
  });
});

describe('a window too small', () => {
  it('says so, and goes on once enlarged', () => {
    const { session } = memorySession();
    const screen = screenApp({ session, size: { columns: 40, rows: 10 } });

    expect(screen.text()).toContain('trop petite');
    screen.resize({ columns: 80, rows: 24 });
    expect(screen.text()).toContain('Avant de commencer');
  });
});

describe('a screen in the middle of a list of thirty', () => {
  it('keeps the question, the line in focus and the way out in sight', () => {
    const { session } = memorySession();
    for (const input of OPENING) session.record(input);
    for (let step = session.step(); step.kind === 'question'; step = session.step()) {
      if (step.question.id === 'q-languages') break;
      session.record({ type: 'replied', question: step.question.id });
    }
    const screen = screenApp({ session, size: { columns: 60, rows: 18 } });

    screen.type('2', '0');

    expect(screen.text()).toContain('Quelles langues');
    expect(screen.text()).toMatch(/› □ 20/);
    expect(screen.text()).toContain('?  Passer');
    expect(screen.text()).toContain('suite');
  });
});
