import { render } from 'ink-testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { stepScreen } from '../../cli/sitting/step-screen.js';
import { SittingApp } from '../../cli/terminal/sitting-app.js';
import { TerminalScreen } from '../../cli/terminal/terminal-screen.js';
import { createTheme } from '../../cli/terminal/theme.js';
import type { Bank } from '../../src/banks/bank.js';
import { keyedResponse } from '../../src/banks/score-response.js';
import { memorySession, planOf, sourcesOf } from './app-harness.js';
import { BANK, CONTENT, ITEMS } from './fixture-content.js';
import { typedKeys } from './type-answer.js';

const BYTES: Readonly<Record<string, string>> = {
  Enter: '\r',
  Escape: '\u001B',
  Space: ' ',
  Home: '\u001B[H',
  Up: '\u001B[A',
  Down: '\u001B[B',
  // What the Backspace key sends.
  BSpace: '\u007F',
};

const mounted: (() => void)[] = [];

afterEach(() => {
  for (const unmount of mounted.splice(0)) unmount();
});

/** React puts effects off; keys sent before they ran would go nowhere. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setTimeout(resolve, 0)));
}

/** A sitting of one item, through Ink. */
async function showItem(id: string) {
  const bank: Bank = {
    ...BANK,
    items: BANK.items.filter((item) => item.id === id),
    administration: { minItems: 1, maxItems: 1 },
  };
  const content = { ...CONTENT, banks: [bank] };
  const { session } = memorySession({ content, seesText: !['rated', 'listening'].includes(id) });
  session.record({ type: 'passed', gate: 'consent', choice: 'accepted' });
  session.record({ type: 'passed', gate: 'parts', choice: ['test'] });
  session.record({ type: 'passed', gate: 'part:test', choice: 'start' });
  const listeners = new Set<() => void>();
  let version = 0;
  const size = () => ({ columns: 80, rows: 30 });
  const app = new SittingApp({
    session,
    sources: sourcesOf(content),
    language: 'fr',
    theme: createTheme({ unicode: true, highContrast: false }),
    settle: 0,
    results: () => [{ kind: 'title', text: 'Fini' }],
    plan: () => planOf(session),
    onEnd: () => {},
    port: {
      size,
      clear: () => {},
      suspend: () => {},
      now: () => 0,
      redraw: () => {
        version += 1;
        for (const listener of listeners) listener();
      },
    },
  });
  const signal = {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
  const screen = render(<TerminalScreen app={() => app} signal={signal} size={size} />);
  mounted.push(screen.unmount);
  await settle();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      screen.stdin.write(BYTES[key] ?? key);
      await settle();
    }
  };
  return { session, press, frame: () => screen.lastFrame() ?? '', content };
}

describe('an item on an Ink screen', () => {
  it.each(ITEMS.map((item) => [item.type, item.id, item] as const))(
    '%s (%s) is answered by its keys',
    async (_, id, item) => {
      const { session, press, frame, content } = await showItem(id);
      const step = session.step();
      if (step.kind !== 'item') throw new Error(step.kind);

      for (let page = 0; page < 5 && !frame().includes('?  '); page++) await press('Enter');
      expect(frame()).toMatch(/\? {2}(Je ne sais pas|Pas observé)/);
      await press(...typedKeys(stepScreen(step, sourcesOf(content)('fr')), keyedResponse(item)));

      expect(session.events().at(-1)).toMatchObject({
        type: 'answered',
        item: id,
        response: keyedResponse(item),
      });
      expect(frame()).toContain('Fini');
    },
  );

  it('takes back what was typed with the Backspace key', async () => {
    const { session, press } = await showItem('text');

    await press('l', 'u', 'x', 'BSpace', 'n', 'd', 'i', 'Enter');

    expect(session.events().at(-1)).toMatchObject({ response: 'lundi' });
  });

  it('opens the menu with Escape while words are written, and goes back', async () => {
    const { press, frame } = await showItem('text');

    await press('h', 'Escape');
    expect(frame()).toContain('Les touches');
    await press('Escape');

    expect(frame()).toContain('› h▏');
  });

  it('moves with the arrows', async () => {
    const { session, press, frame } = await showItem('judgement');

    await press('Down', 'Down', 'Down', 'Up');
    expect(frame()).toMatch(/› 2/);
    await press('Enter');

    expect(session.events().at(-1)).toMatchObject({ type: 'answered' });
  });

  it('takes a word and its Enter that come in one piece', async () => {
    const { session, press } = await showItem('text');

    await press('lundi\r');

    expect(session.events().at(-1)).toMatchObject({ response: 'lundi' });
  });

  it('shows nothing of what a content hides in its texts', async () => {
    const { frame, press } = await showItem('single');
    await press('Enter', 'Enter');

    expect(frame().replace(/\u001B\[\d+m/g, '')).not.toMatch(
      /[\u0000-\u0009\u000B-\u001F\u007F\u200B\u202E]/,
    );
    expect(frame()).toContain('ab');
  });
});
