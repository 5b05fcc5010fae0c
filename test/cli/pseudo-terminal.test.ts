import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import { occupations } from '../../src/content/index.js';
import { freshFolder } from '../node/sitting-events.js';
import { buildCli } from './built-cli.js';
import { writeListening } from './listening-content.js';
import { essence, type ScriptedStep, stepsDone, storeOf, wholeSitting } from './scripted-person.js';
import { startInTmux, type TmuxTerminal } from './tmux.js';
import { typedKeys } from './type-answer.js';

const SIZE = { columns: 80, rows: 24 };
const { counsellor, common } = WORDS.fr;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

let cli = '';
let terminal: TmuxTerminal | undefined;

beforeAll(async () => {
  cli = await buildCli();
});

afterEach(() => {
  terminal?.close();
  terminal = undefined;
});

function start(
  args: string,
  folder = freshFolder(),
  size = SIZE,
  env: Readonly<Record<string, string>> = {},
) {
  terminal = startInTmux(
    `"${process.execPath}" "${cli}" ${args}`,
    // Keys count at once: the pause that guards against a held key is tested by itself.
    { COEPS_DATA: folder, LANG: 'fr_FR.UTF-8', COEPS_SETTLE: '0', ...env },
    size,
  );
  return { terminal, folder, store: storeOf(folder) };
}

/** Text as a person reads it: wrapped lines joined, all spaces alike. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A question as the screen shows it, or its beginning. */
function beginning(text: string): string {
  return flat(text).slice(0, 40).trim();
}

/** Answers one step with keys alone, and waits until it is on disk. */
async function answerStep(screen: TmuxTerminal, step: ScriptedStep, done: () => number, index: number) {
  const { stages } = step;
  const { question, brief } = step.screen;
  if (stages.includes('brief')) {
    await screen.until((shown) => shown.includes(counsellor.turnToYou), 'the screen to turn');
    screen.press('x');
    const script = brief?.text ?? question;
    await screen.until((shown) => flat(shown).includes(beginning(script)), 'the script');
    await readToQuestion(
      screen,
      (shown) => !flat(shown).includes(beginning(script)) && isQuestion(shown, question),
    );
    // While the person answers, no word of the script can be found, however far one scrolls back.
    if (brief?.kind === 'script') expect(flat(screen.buffer())).not.toContain(beginning(script));
  } else {
    await readToQuestion(screen, (shown) => isQuestion(shown, question));
  }
  if (stages.includes('rate') && step.answer !== undefined) {
    screen.press('Enter');
    await screen.until((shown) => shown.includes(counsellor.turnToYou), 'the screen to turn back');
    screen.press('x');
    await screen.until((shown) => shown.includes(counsellor.rateTitle), 'the rubric');
  }
  screen.press(...typedKeys(step.screen, step.answer));
  for (let tries = 0; done() <= index; tries++) {
    if (tries > 400) throw new Error(`not recorded: ${step.screen.key}\n${screen.screen()}`);
    await pause(25);
  }
}

function isQuestion(shown: string, question: string): boolean {
  return flat(shown).includes(beginning(question)) && !goesOn(shown);
}

function isSheets(shown: string): boolean {
  return shown.includes(WORDS.fr.occupations.title);
}

/** A page to read, with more behind it. */
function goesOn(shown: string): boolean {
  return flat(shown).includes(`${common.key('enter')} ${WORDS.fr.keys.next}`);
}

async function readToQuestion(screen: TmuxTerminal, isThere: (shown: string) => boolean) {
  for (let page = 0; page < 30; page++) {
    const shown = await screen.until(
      (text) => isThere(text) || goesOn(text) || isSheets(text),
      'a question or a page of text',
    );
    if (isThere(shown)) return;
    // The list of sheets on the occupations: its last choice leads to the question.
    screen.press(isSheets(shown) ? String(occupations.sheets.length + 1) : 'Enter');
    await screen.until((text) => text !== shown, 'the next page');
  }
  throw new Error(`no question after thirty pages:\n${screen.screen()}`);
}

describe('in a real terminal', () => {
  it('a whole sitting is typed by keys, and ends with a profile and a plan', async () => {
    const whole = wholeSitting('tmux', 'in-room');
    const { terminal: screen, store, folder } = start('run --mode in-room --label P-1 --seed tmux');
    await screen.until((shown) => shown.includes('Avant de commencer'), 'the first screen');
    const [sitting] = store.list();
    const id = sitting?.id ?? '';
    const done = () => stepsDone(store.read(id).events);

    for (const [index, step] of whole.steps.entries()) await answerStep(screen, step, done, index);

    await screen.until((shown) => shown.includes('Votre point de départ'), 'the results');
    const pages: string[] = [];
    for (let page = 0; page < 30; page++) {
      const shown = screen.screen();
      pages.push(shown);
      if (!/page \d+ sur/.test(shown) || /page (\d+) sur \1\b/.test(shown)) break;
      screen.press('Right');
      await screen.until((text) => text !== shown, 'the next page');
    }
    screen.press('Enter');
    await screen.until((shown) => shown.includes('Le plan d’action'), 'the plan');
    // The last lines of the list: add, agree, finish.
    screen.press('End', 'Up', 'Enter');
    await screen.until((shown) => shown.includes('Nous sommes d’accord'), 'the question of the whole plan');
    screen.press('1');
    await screen.until((shown) => shown.includes('Plan convenu le'), 'the agreed plan');
    screen.press('End', 'Enter');
    const end = await screen.until((shown) => shown.includes('[end 0]'), 'the end');

    const results = flat(pages.join('\n'));
    expect(results).toContain('Ce que vous savez déjà faire');
    expect(results).toContain('Niveau indicatif');
    expect(results).toContain('Assistant de vie dépendance');
    expect(results).toContain('Plan d’action');
    expect(end).toContain(`coeps resume ${id}`);
    expect(essence(store.read(id).events)).toEqual(essence(whole.events));
    const report = execFileSync(process.execPath, [cli, 'sittings', 'report', id, '--for', 'counsellor'], {
      env: { ...process.env, COEPS_DATA: folder },
      encoding: 'utf8',
    });
    expect(report).toMatch(/acceptée, le conseiller/);
  }, 300_000);

  it('a script read aloud leaves no word on the screen or above it while the person answers', async () => {
    const { terminal: screen } = start(`run --mode in-room --label P-1 --content "${listeningFolder()}"`);
    await screen.until((shown) => shown.includes('Avant de commencer'), 'the first screen');
    await readToQuestion(screen, (shown) => shown.includes('1  Oui'));
    screen.press('1');
    await screen.until((shown) => shown.includes('Quelles parties'), 'the parts');
    screen.press('Enter');
    await screen.until((shown) => shown.includes('On commence'), 'the test');
    screen.press('1');
    await screen.until((shown) => shown.includes(counsellor.turnToYou), 'the screen to turn');
    screen.press('x');
    await screen.until((shown) => shown.includes('pamplemousse'), 'the script');
    screen.press('x');
    await screen.until((shown) => shown.includes('Trois euros'), 'the options');

    expect(screen.buffer()).not.toContain('pamplemousse');
  }, 60_000);

  it('the window may change at any moment', async () => {
    const { terminal: screen } = start('run --mode remote --sees-text --label P-1');
    await screen.until((shown) => shown.includes('Avant de commencer'), 'the first screen');

    for (const size of [
      { columns: 60, rows: 18 },
      { columns: 120, rows: 40 },
      { columns: 50, rows: 12 },
      SIZE,
    ]) {
      screen.resize(size);
      const small = size.columns < 60;
      const shown = await screen.until(
        (text) =>
          small
            ? text.includes('trop petite')
            : text.includes('Avant de commencer') && text.split('Avant de commencer').length === 2,
        `a screen of ${size.columns} × ${size.rows}`,
      );
      const lines = shown.split('\n').filter((line) => line.trim() !== '');
      expect(lines.length).toBeLessThan(size.rows);
    }
    screen.press('q');
    await screen.until((shown) => shown.includes('[end 0]'), 'the end');
  }, 60_000);

  it('Ctrl-C leaves with everything saved and gives the terminal back', async () => {
    const { terminal: screen, store } = start('run --mode remote --sees-text --label P-1');
    await screen.until((shown) => shown.includes('Avant de commencer'), 'the first screen');

    screen.press('C-c');

    const end = await screen.until((shown) => shown.includes('[end 130]'), 'the end');
    expect(end).toContain('La passation est enregistrée');
    expect(store.list()).toHaveLength(1);
    expect(store.read(store.list()[0]?.id ?? '').events.at(-1)).toMatchObject({
      type: 'paused',
      reason: 'quit',
    });
    // Typing shows again, and the lock is gone.
    store.open(store.list()[0]?.id ?? '').close();
    screen.press('o', 'k');
    await screen.until((shown) => shown.includes('ok'), 'typing to show again');
  }, 60_000);

  it('a sitting left by a closed window is resumed from home', async () => {
    const first = start('run --mode remote --sees-text --label "Repère 7"');
    await first.terminal.until((shown) => shown.includes('Avant de commencer'), 'the first screen');
    first.terminal.close();
    await pause(500);

    const { terminal: screen } = start('run', first.folder);
    await screen.until((shown) => shown.includes('Repère 7'), 'the list');
    screen.press('2');
    await screen.until((shown) => shown.includes('Effacer'), 'what can be done with it');
    screen.press('1');
    await screen.until((shown) => shown.includes('u reprendre'), 'the sitting');
    screen.press('q');
    await screen.until((shown) => shown.includes('[end 0]'), 'the end');
  }, 60_000);

  it('Ctrl-Z gives the shell back, and fg the question', async () => {
    terminal = startInTmux(
      'bash --norc --noprofile -i',
      { COEPS_DATA: freshFolder(), COEPS_SETTLE: '0' },
      SIZE,
    );
    const screen = terminal;
    await screen.until((shown) => /[#$]\s*$/.test(shown.trim()), 'the shell');
    screen.press(
      ...`"${process.execPath}" "${cli}" run --mode remote --sees-text --label P-1 --locale fr`,
      'Enter',
    );
    await screen.until((shown) => shown.includes('Avant de commencer'), 'the first screen');

    screen.press('C-z');
    await screen.until((shown) => shown.includes('Stopped'), 'the shell');
    expect(screen.screen()).not.toContain('Avant de commencer');
    screen.press('f', 'g', 'Enter');
    await screen.until((shown) => shown.includes('Avant de commencer'), 'the question');
    screen.press('q');

    await screen.until((shown) => shown.includes('La passation est enregistrée'), 'the end');
  }, 60_000);

  it('shows no colour with NO_COLOR, and ASCII signs where it must', async () => {
    const { terminal: screen } = start('run --mode remote --sees-text --label P-1', freshFolder(), SIZE, {
      NO_COLOR: '1',
      COEPS_ASCII: '1',
      CI: 'true',
    });

    await screen.until((shown) => shown.includes('1  Oui'), 'the first screen');

    expect(screen.screen()).not.toMatch(/[›█░·•’]/);
    screen.press('q');
    await screen.until((shown) => shown.includes('[end 0]'), 'the end');
  }, 60_000);
});

/** A content whose only item is heard. */
function listeningFolder(): string {
  const folder = freshFolder();
  mkdirSync(join(folder, 'item-banks'), { recursive: true });
  writeListening(folder);
  return folder;
}
