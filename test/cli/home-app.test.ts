import { describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import { composeFrame } from '../../cli/terminal/frame.js';
import { HomeApp, type HomeChoice, type NewSitting } from '../../cli/terminal/home-app.js';
import type { KeyPress } from '../../cli/terminal/key-press.js';
import { plainLine } from '../../cli/terminal/line.js';
import { createTheme } from '../../cli/terminal/theme.js';
import { displayWidth } from '../../cli/text/display-width.js';

const NAMES: Readonly<Record<string, KeyPress['name']>> = { Enter: 'enter', Escape: 'escape', Down: 'down' };

function home(count = 12, described?: NewSitting) {
  let rows = Array.from({ length: count }, (_, n) => ({
    id: `k7f3-9mz${n}`,
    label: `Repère ${n} – en cours : Français · 21/11/2026 10:00`,
    opens: n !== 3,
  }));
  const choices: HomeChoice[] = [];
  const done: string[] = [];
  const size = { columns: 60, rows: 18 };
  const app = new HomeApp({
    words: WORDS.fr,
    theme: createTheme({ unicode: true, highContrast: false }),
    rows: () => rows,
    forms: [],
    act: async (action, id) => {
      done.push(`${action} ${id}`);
      if (action === 'erase') rows = rows.filter((row) => row.id !== id);
      return `fait : ${action}`;
    },
    onChoice: (choice) => choices.push(choice),
    port: { size: () => size, clear: () => {}, redraw: () => {}, suspend: () => {}, now: () => 0 },
    ...(described ? { described } : {}),
  });
  const lines = () => {
    const { parts, look } = app.frame(size);
    return composeFrame(parts, look).map(plainLine);
  };
  return {
    choices,
    done,
    text: () => {
      for (const line of lines()) expect(displayWidth(line)).toBeLessThan(size.columns);
      return lines().join('\n');
    },
    type: (...keys: readonly string[]) => {
      for (const key of keys) {
        const name = NAMES[key];
        app.press(name ? { name, text: '' } : { name: 'character', text: key });
      }
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('home', () => {
  it('opens a sitting after its menu', () => {
    const { type, text, choices } = home();

    type('2', 'Enter');
    expect(text()).toContain('Repère 0');
    expect(text()).toContain('Écrire les deux documents');
    type('1');

    expect(choices).toEqual([{ kind: 'open', id: 'k7f3-9mz0' }]);
  });

  it('searches as one types, and Escape shows everything again', () => {
    const { type, text, choices } = home();

    type('/', ...'repère 11');
    expect(text()).toMatch(/Chercher\s: repère 11/);
    expect(text()).not.toContain('Repère 10');
    type('Enter', '2', '1');
    expect(choices).toEqual([{ kind: 'open', id: 'k7f3-9mz11' }]);
    type('Escape', 'Escape');

    expect(text()).toContain('Repère 0');
    expect(choices).toHaveLength(1);
  });

  it('erases only after a second question, on which Enter alone does nothing', async () => {
    const { type, text, done } = home(2);

    type('2', '4');
    expect(text()).toContain('pour toujours');
    type('Enter');
    expect(done).toEqual([]);
    type('2');
    await settled();

    expect(done).toEqual(['erase k7f3-9mz0']);
    expect(text()).toContain('fait : erase');
    expect(text()).not.toContain('Repère 0');
  });

  it('writes documents and exports, and says where', async () => {
    const { type, text, done } = home(2);

    type('2', '2');
    await settled();
    type('3', '3');
    await settled();

    expect(done).toEqual(['documents k7f3-9mz0', 'export k7f3-9mz1']);
    expect(text()).toContain('fait : export');
  });

  it('lets a sitting that cannot be opened only be erased', () => {
    const { type, text } = home();

    type('5', 'Enter');

    expect(text()).toContain('ne peut pas être reprise');
    expect(text()).not.toContain('Écrire les deux');
  });

  it('asks what the person sees when that is all that is missing', () => {
    const { type, text, choices } = home(0, { mode: 'remote', label: 'P-1' });

    expect(text()).toContain('La personne peut-elle voir les textes');
    type('Enter');
    expect(choices).toEqual([]);
    type('2');

    expect(choices).toEqual([{ kind: 'new', sitting: { mode: 'remote', label: 'P-1', seesText: false } }]);
  });
});
