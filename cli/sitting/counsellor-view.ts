import type { RunningTest } from '../../src/assessment/sitting-state.js';
import type { Words } from '../locales/words.js';
import { localText } from '../text/local-text.js';
import type { Session } from './session.js';
import { areaTitle } from './step-screen.js';

/** A level and how likely it is now. */
export interface LevelChance {
  readonly level: string;
  readonly probability: number;
  readonly words: string;
}

/** What the counsellor may know while a test is under way. */
export interface CounsellorView {
  readonly lines: readonly string[];
  readonly levels: readonly LevelChance[];
}

/**
 * Words what is known now and why this question was chosen; between tests, why those before stopped; undefined
 * before any.
 */
export function counsellorView(session: Session, words: Words): CounsellorView | undefined {
  const step = session.step();
  const { assessment } = session;
  const state = assessment.view(session.events());
  if (step.kind !== 'item') {
    const lines = [...state.tests.values()].flatMap((running) => stopped(running, words));
    return lines.length === 0 ? undefined : { lines, levels: [] };
  }
  const running = state.tests.get(step.part.id);
  const explanation = assessment.explain(session.events());
  if (!running || !explanation) return undefined;
  const { bank } = running.test;
  const area = running.test
    .result(running.state)
    .areas.find((candidate) => candidate.scale === step.item.scale);
  const candidates = explanation.constraints.at(-1)?.remaining ?? 1;
  return {
    lines: [
      words.counsellor.area(areaTitle(bank, step.item.scale, words.locale)),
      words.counsellor.rank(explanation.rank, candidates),
      words.counsellor.success(explanation.expectedSuccess),
      words.counsellor.given(step.progress.done, step.progress.atMost),
    ],
    levels: (area?.levels ?? []).map(({ level, probability }) => {
      const titled = bank.levels.find((candidate) => candidate.id === level)?.title;
      return {
        level:
          titled === undefined
            ? level.toUpperCase()
            : localText(titled, words.locale, bank.defaultLanguage).text,
        probability,
        words: words.counsellor.chance(probability),
      };
    }),
  };
}

function stopped({ test, state }: RunningTest, words: Words): readonly string[] {
  const { items, stop } = test.result(state);
  const reason = stop && words.counsellor.stopReason(stop.rule);
  if (reason === undefined) return [];
  const title = localText(test.bank.title, words.locale, test.bank.defaultLanguage).text;
  return [words.counsellor.stopped(title, items, reason)];
}
