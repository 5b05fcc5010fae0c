import { CASE_STATES, caseHistory } from '../../src/pathways/case-history.js';
import { CliError } from '../cli-error.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import type { Words } from '../locales/words.js';
import type { Desk } from '../sitting/desk.js';
import { createSession } from '../sitting/session.js';

/** Says how far a case has come and since when; with a state, records it first. */
export function runCase(
  id: string,
  state: string,
  desk: Desk,
  { json }: { readonly json?: boolean },
  io: CliIo,
  { sittings, common }: Words,
): ExitCode {
  if (state !== '') record(id, state, desk, io, sittings);
  const history = caseHistory(desk.store.read(id).events);
  if (json) {
    io.stdout.write(`${JSON.stringify({ id, states: history }, null, 2)}\n`);
    return EXIT.ok;
  }
  const lines = history.map(
    (step) => `${common.date(step.at.slice(0, 10))}  ${sittings.caseState(step.state)}`,
  );
  io.stdout.write(`${(lines.length > 0 ? lines : [sittings.noCaseState]).join('\n')}\n`);
  return EXIT.ok;
}

function record(id: string, asked: string, desk: Desk, io: CliIo, words: Words['sittings']): void {
  const state = CASE_STATES.find((known) => known === asked);
  if (!state) throw new CliError(words.unknownCaseState(asked, CASE_STATES));
  const session = createSession(desk.assessment, desk.store.open(id), () => io.now().toISOString());
  try {
    session.record({ type: 'case', state });
  } finally {
    session.close();
  }
}
