import { describe, expect, it } from 'vitest';
import type { Bank } from '../../src/banks/bank.js';
import { StoreError } from '../../src/node/store-error.js';
import { memorySession, OPENING, screenApp } from './app-harness.js';
import { BANK, CONTENT } from './fixture-content.js';

/** A sitting in the room that has reached its test. */
function atTest(mode: 'in-room' | 'remote' = 'in-room', items?: readonly string[], seesText = true) {
  const bank: Bank = items
    ? {
        ...BANK,
        items: BANK.items.filter((item) => items.includes(item.id)),
        administration: { maxItems: items.length, minItems: items.length },
      }
    : BANK;
  const content = { ...CONTENT, banks: [bank] };
  const made = memorySession({ mode, content, seesText });
  made.session.record({ type: 'passed', gate: 'consent', choice: 'accepted' });
  made.session.record({ type: 'passed', gate: 'parts', choice: ['test'] });
  made.session.record({ type: 'passed', gate: 'part:test', choice: 'start' });
  return { ...made, ...screenApp({ session: made.session, content }) };
}

const SCRIPT = 'midi pile';

describe('what only the counsellor may read', () => {
  it('comes behind a screen to turn, and is wiped before the options show', () => {
    const { type, text, log } = atTest('in-room', ['listening']);

    expect(text()).toContain('Tournez l’écran vers vous');
    expect(text()).not.toContain(SCRIPT);
    type('x');
    expect(text()).toContain(SCRIPT);
    expect(text()).not.toContain('Douze heures');
    log.length = 0;
    type('x');

    expect(text()).toContain('Douze heures');
    expect(text()).not.toContain(SCRIPT);
    // Wiped first, drawn after.
    expect(log.slice(-2)).toEqual(['clear', 'redraw']);
  });

  it('comes once the sharing of the screen is stopped, where the person sees it from elsewhere', () => {
    const { type, text, log } = atTest('remote', ['listening']);

    expect(text()).toContain('Arrêtez le partage');
    expect(text()).not.toContain(SCRIPT);
    type('x');
    expect(text()).toContain(SCRIPT);
    type('x');
    expect(text()).not.toContain(SCRIPT);
    expect(log).toContain('clear');
    type('c', 'x');
    expect(text()).toContain('Reprenez ensuite le partage');
  });

  it('stands beside the question where the counsellor alone sees the screen', () => {
    const { text } = atTest('remote', ['listening'], false);

    expect(text()).toContain(SCRIPT);
    expect(text()).toContain('Douze heures');
  });

  it('is read before and after a task, never by the person', () => {
    const { type, text, session } = atTest('in-room', ['rated']);

    type('x');
    expect(text()).toContain('Laisser parler');
    type('x');
    expect(text()).toContain('Présentez-vous');
    expect(text()).not.toContain('Laisser parler');
    expect(text()).not.toContain('Des phrases');
    type('Enter');
    expect(text()).toContain('Tournez l’écran vers vous');
    type('x');
    expect(text()).toContain('Des phrases');
    type('2');

    expect(session.events().at(-1)).toMatchObject({ type: 'answered', item: 'rated', response: 2, score: 2 });
  });

  it('hides the counsellor’s view and notes in the room', () => {
    const { type, text, session, log, readOn } = atTest('in-room', ['single', 'gap']);
    readOn();

    type('c');
    expect(text()).toContain('Tournez l’écran vers vous');
    type('x');
    expect(text()).toContain('Domaine');
    log.length = 0;
    type('x');
    expect(log).toContain('clear');
    type('n', 'x', ...'ok', 'Enter');

    expect(session.events().at(-1)).toMatchObject({ type: 'noted', text: 'ok', by: 'counsellor' });
    expect(text()).toContain('La note est enregistrée');
  });
});

describe('commands', () => {
  it('take the last answer back', () => {
    const { type, session, text } = atTest('remote', ['gap', 'text', 'number']);
    const first = session.step();
    type('?');
    type(session.step().kind === 'item' && text().includes('▏') ? 'Escape' : 'u');
    if (text().includes('Les touches')) type('u');

    expect(session.step()).toEqual(first);
    expect(text()).toContain('La dernière réponse est reprise');
  });

  it('say when there is nothing to take back', () => {
    const { type, text } = atTest('remote', ['gap']);

    type('u');

    expect(text()).toContain('Il n’y a pas de réponse à reprendre');
  });

  it('pause and go on', () => {
    const { type, session, text } = atTest('remote', ['gap']);

    type('p');
    expect(session.events().at(-1)).toMatchObject({ type: 'paused', reason: 'pause' });
    expect(text()).toContain('Tout est enregistré');
    type('1');

    expect(session.events().at(-1)?.type).toBe('resumed');
    expect(text()).toContain('Je ___');
  });

  it('leave with everything saved', () => {
    const stopped = atTest('remote', ['gap']);
    stopped.type('q');
    const interrupted = atTest('remote', ['gap']);
    interrupted.type('Interrupt');

    expect(stopped.ending()).toBe('stopped');
    expect(stopped.session.events().at(-1)).toMatchObject({ type: 'paused', reason: 'quit' });
    expect(interrupted.ending()).toBe('interrupted');
  });

  it('end a part early, once confirmed; its answers count, and u comes back to it', () => {
    const { type, session, text } = atTest('remote', ['gap', 'truth', 'judgement']);
    type('?', 's');
    expect(text()).toContain('Arrêter cette partie');
    type('1');
    expect(session.step().kind).toBe('item');
    const before = session.step();
    type('s', '2');

    expect(session.events().at(-1)).toMatchObject({ type: 'skipped', part: 'test', by: 'counsellor' });
    expect(session.step()).toEqual({ kind: 'finished', reason: 'complete' });
    expect(session.assessment.profile(session.events()).tests[0]).toMatchObject({ items: 1 });
    session.record({ type: 'undone' });
    expect(session.step()).toEqual(before);
  });

  it('leave a task that was not observed without a conclusion, and can be taken back', () => {
    const { type, session, text } = atTest('in-room', ['rated', 'gap']);
    if (!text().includes('Tournez')) type('?');
    const before = session.assessment.profile(session.events()).tests[0];
    type('x', 'x', 'Enter', 'x');
    expect(text()).toContain('?  Pas observé');
    type('Enter');
    expect(text()).toContain('Des phrases');
    type('?');

    expect(session.events().at(-1)).toMatchObject({ type: 'skipped', item: 'rated' });
    const after = session.assessment.profile(session.events()).tests[0];
    expect(after?.items).toBe(before?.items);
    expect(after?.areas[0]?.ability).toBe(before?.areas[0]?.ability);
    const step = session.step();
    expect(step.kind === 'item' && step.item.id).not.toBe('rated');
    session.record({ type: 'undone' });
    expect(session.step()).toMatchObject({ kind: 'item', item: { id: 'rated' } });
  });

  it('change the language of instructions', () => {
    const { type, text, session } = atTest('remote', ['gap']);

    type('l', '2');
    expect(text()).toContain('I don’t know');
    type('l', '3');
    expect(text()).toContain('Я не знаю');
    expect(text()).toContain('traduction non relue');
    type('1');

    expect(session.events().at(-1)).toMatchObject({ type: 'answered', language: 'fr' });
  });

  it('record a question read aloud', () => {
    const { type, session } = atTest('remote', ['gap']);

    type('r', '1');

    expect(session.events().at(-1)).toMatchObject({ type: 'answered', readAloud: true });
  });

  it('suspend when asked to', () => {
    const { type, log } = atTest('remote', ['gap']);

    type('Suspend');

    expect(log).toContain('suspend');
  });
});

describe('keys', () => {
  it('pasted into a choice answer nothing', () => {
    const { paste, session } = atTest('remote', ['gap']);
    const before = session.events().length;

    paste('1111');

    expect(session.events()).toHaveLength(before);
  });

  it('pasted into a text are cleaned and kept', () => {
    const { paste, type, session } = atTest('remote', ['text']);

    paste('lun\ndi');
    type('BSpace', 'BSpace', 'BSpace', 'd', 'i', 'Enter');

    expect(session.events().at(-1)).toMatchObject({ response: 'lundi', score: 1 });
  });

  it('held down do not answer the next question', () => {
    const { session } = memorySession({ mode: 'remote' });
    for (const input of OPENING) session.record(input);
    const { type, wait } = screenApp({ session, settle: 200 });
    const before = session.events().length;

    wait(300);
    type('1', '1', '1');
    expect(session.events()).toHaveLength(before + 1);
    wait(300);
    type('1', 'Enter');

    expect(session.events()).toHaveLength(before + 2);
  });

  it('of letters match, and are commands again elsewhere', () => {
    const { type, text, session } = atTest('remote', ['match']);

    type('c', 'a', 'b');
    expect(text()).toMatch(/1 C/);
    type('Enter');

    expect(session.events().at(-1)).toMatchObject({ type: 'answered', item: 'match' });
  });
});

describe('a disk that refuses', () => {
  it('shows words, keeps the answer and tries again', () => {
    const { type, text, fail, session } = atTest('remote', ['gap']);
    const before = session.events().length;

    fail(new StoreError('store/disk-full', { path: '/data' }));
    type('1');
    expect(text()).toContain('Le disque est plein');
    expect(session.events()).toHaveLength(before);
    type('1');
    expect(text()).toContain('Le disque est plein');
    fail(undefined);
    type('1');

    expect(session.events().at(-1)).toMatchObject({ type: 'answered', item: 'gap' });
  });

  it('lets the counsellor stop there', () => {
    const { type, fail, ending } = atTest('remote', ['gap']);

    fail(new StoreError('store/disk-full', { path: '/data' }));
    type('1', '2');

    expect(ending()).toBe('not-saved');
  });
});

describe('time', () => {
  it('of help and pauses is not answering time', () => {
    const { type, wait, session } = atTest('remote', ['gap']);

    wait(3000);
    type('h');
    wait(60_000);
    type('Escape');
    wait(2000);
    type('1');

    expect(session.events().at(-1)).toMatchObject({ milliseconds: 5000 });
  });

  it('brings a break to mind after 25 minutes', () => {
    const { type, wait, text } = atTest('remote', ['gap', 'truth', 'judgement']);

    wait(26 * 60_000);
    type('?');
    expect(text()).toContain('Une pause ?');
    type('1');

    expect(text()).toContain('?  Je ne sais pas');
  });
});

describe('consent', () => {
  it('is never given by Enter alone', () => {
    const { session } = memorySession();
    const screen = screenApp({ session });

    screen.type('Enter', 'Enter', 'Enter', 'Enter');
    expect(session.events()).toHaveLength(1);
    expect(screen.text()).toContain('Répondez par un numéro');
    screen.type('Down', 'Enter');

    expect(session.events().at(-1)).toMatchObject({ gate: 'consent', choice: 'accepted' });
  });
});

describe('an answer', () => {
  it('is not given by the Enter that turns the last page of its text', () => {
    const { type, session, text } = atTest('remote', ['single']);
    const before = session.events().length;

    type(...Array.from({ length: 12 }, () => 'Enter'));

    expect(text()).toContain('?  Je ne sais pas');
    expect(session.events()).toHaveLength(before);
  });
});

describe('a refusal', () => {
  it('is respected and leaves useful words', () => {
    const { session } = memorySession();
    const screen = screenApp({ session });

    screen.type('2');

    expect(session.step()).toEqual({ kind: 'finished', reason: 'refused' });
  });
});
