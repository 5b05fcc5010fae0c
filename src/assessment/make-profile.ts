import type { Bank } from '../banks/bank.js';
import { maximumScore } from '../banks/effective-parameters.js';
import type { AreaResult, TestResult } from '../cat/adaptive-test.js';
import { cutsOfMean } from '../cat/cuts-of-mean.js';
import { decideLevel } from '../cat/level-decision.js';
import { restorePosterior } from '../irt/saved-posterior.js';
import type { Answers } from './conditions.js';
import type { AssessmentContent, Part } from './content.js';
import type { ContentStamp } from './events.js';
import type {
  AreaProfile,
  CombinedProfile,
  LevelResult,
  NotMeasuredReason,
  Profile,
  StrengthsProfile,
  TestProfile,
} from './profile.js';
import { selfAssessedLevels } from './self-assessment.js';
import type { RunningTest, SittingState } from './sitting-state.js';

/** Half width, in standard deviations, of the interval shown: the central 80 % of a normal distribution. */
const INTERVAL_HALF_WIDTH = 1.2815515655446004;

/** Everything a profile is made from. */
export interface ProfileSource {
  readonly content: AssessmentContent;
  readonly state: SittingState;
  readonly answers: Answers;
  readonly parts: readonly Part[];
  readonly stamps: readonly ContentStamp[];
  readonly complete: boolean;
}

/** Makes the profile of a sitting from its state. Pure. */
export function makeProfile(source: ProfileSource): Profile {
  const { content, state, answers, parts, stamps, complete } = source;
  const tests: TestProfile[] = [];
  const strengths: StrengthsProfile[] = [];
  for (const [partId, running] of state.tests) {
    const part = parts.find((candidate) => candidate.id === partId);
    if (!part) continue;
    if (running.test.bank.scoring === 'strengths') strengths.push(strengthsProfile(partId, running));
    else tests.push(testProfile(source, part, running));
  }
  const conversation = new Set(
    content.questionnaires
      .filter((file) => file.use === 'conversation')
      .flatMap((file) =>
        file.sections.flatMap((section) => section.questions.map((question) => question.id)),
      ),
  );
  return {
    version: 1,
    at: state.lastAt,
    begunAt: state.begun.at,
    locale: state.begun.locale,
    mode: state.mode,
    form: state.begun.form,
    complete,
    targets: answers.targets,
    // What was said for conversation only never leaves the sitting: no rule can read it.
    answers: Object.fromEntries(Object.entries(answers.values).filter(([id]) => !conversation.has(id))),
    tests,
    strengths,
    content: stamps,
    seconds: state.milliseconds / 1000,
    interruptions: state.interruptions,
    readAloud: state.readAloud,
    consent: state.consent,
  };
}

function testProfile(
  { content, state, stamps }: ProfileSource,
  part: Part,
  running: RunningTest,
): TestProfile {
  const { bank } = running.test;
  const { settings } = running.test.scored;
  const result = running.test.result(running.state);
  const levels = settings.levels;
  const selfAssessed = selfAssessedLevels(content.questionnaires, state.replies, levels);
  const areas = result.areas.map((area, s): AreaProfile => {
    const given = (settings.areas[s]?.share ?? 0) > 0;
    const said = selfAssessed.get(`${bank.id}/${area.scale}`);
    const reason = area.measured ? undefined : notMeasuredReason(bank, area, given, part, state);
    return {
      area: area.scale,
      ...levelResult(area, area.ability, area.standardError, settings.sharedSd),
      measured: area.measured,
      ...(reason ? { reason } : {}),
      items: area.items,
      dontKnow: area.dontKnow,
      canDo: area.measured ? supportedCanDo(bank, running, area.scale) : [],
      ...(said === undefined ? {} : { selfAssessed: said }),
    };
  });
  const combine = (channel: 'written' | 'oral'): CombinedProfile | undefined => {
    if (!bank.scales.some((scale) => scale.channel === 'oral')) return undefined;
    return combined(
      running,
      result,
      (s) => result.areas[s]?.measured === true && bank.scales[s]?.channel === channel,
    );
  };
  const over = new Set(result.overall?.over);
  const overall = combined(running, result, (s) => over.has(bank.scales[s]?.id ?? ''));
  const written = combine('written');
  const oral = combine('oral');
  const stamp = stamps.find((candidate) => candidate.kind === 'bank' && candidate.id === bank.id);
  return {
    part: part.id,
    bank: bank.id,
    content: stamp as ContentStamp,
    status: bank.calibration?.status ?? 'expert-estimated',
    sharedSd: settings.sharedSd,
    levels,
    scales: bank.scales.map((scale) => scale.id),
    cuts: settings.areas.map((area) => area.cuts),
    areas,
    ...(overall ? { overall } : {}),
    ...(written ? { written } : {}),
    ...(oral ? { oral } : {}),
    items: result.items,
    dontKnow: result.dontKnow,
    milliseconds: result.milliseconds,
    ...(result.stop ? { stop: result.stop } : {}),
    posterior: result.posterior,
  };
}

function levelResult(
  decision: Omit<LevelResult, 'ability' | 'standardError' | 'interval'>,
  ability: number,
  standardError: number,
  sharedSd: number,
): LevelResult {
  const half = INTERVAL_HALF_WIDTH * Math.sqrt(standardError ** 2 + sharedSd ** 2);
  const { level, outcome, between, levels, cuts } = decision;
  return {
    level,
    outcome,
    ...(between ? { between } : {}),
    levels,
    cuts,
    ability,
    standardError,
    interval: [ability - half, ability + half],
  };
}

/** Level of the weighted mean of the areas that a filter keeps; undefined when there is none. */
function combined(
  running: RunningTest,
  result: TestResult,
  keep: (scale: number) => boolean,
): CombinedProfile | undefined {
  const { settings } = running.test.scored;
  const raw = result.areas.map((_area, s) => (keep(s) ? (settings.areas[s]?.share ?? 0) : 0));
  const total = raw.reduce((sum, share) => sum + share, 0);
  if (total <= 0) return undefined;
  const weights = raw.map((share) => share / total);
  const cuts = cutsOfMean(settings.areas, weights);
  const summary = restorePosterior(result.posterior).weightedMean(weights, cuts, settings.sharedSd);
  const decision = decideLevel(summary.exceedance, settings, result.stop?.rule === 'pool-exhausted');
  return {
    ...levelResult(decision, summary.mean, summary.sd, settings.sharedSd),
    over: result.areas.filter((_, s) => (raw[s] as number) > 0).map((area) => area.scale),
    weights,
  };
}

function notMeasuredReason(
  bank: Bank,
  area: AreaResult,
  given: boolean,
  part: Part,
  state: SittingState,
): NotMeasuredReason {
  const scale = bank.scales.find((candidate) => candidate.id === area.scale);
  if (!given) return scale?.optional ? 'not-chosen' : part.compose ? 'not-in-target' : 'not-given';
  const wrongMode = scale?.modes !== undefined && !scale.modes.includes(state.mode);
  if (wrongMode || (scale?.channel === 'written' && !state.seesText)) return 'mode';
  return area.items > 0 ? 'too-few-answers' : 'not-given';
}

/** Can-do lines an area's right answers support, those supported most often first. */
function supportedCanDo(bank: Bank, running: RunningTest, area: string): string[] {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const support = new Map<string, number>();
  for (const { item: id, score } of running.state.answers) {
    const item = items.get(id);
    if (!item || item.scale !== area || typeof score !== 'number') continue;
    const right = score === maximumScore(item);
    for (const line of item.canDo ?? []) support.set(line, (support.get(line) ?? 0) + (right ? 1 : -1));
  }
  return [...support]
    .filter(([, count]) => count > 0)
    .sort(([, left], [, right]) => right - left)
    .map(([line]) => line);
}

/** Dimensions to name as strengths: those where the person's choices were nearest to the stated principles. */
function strengthsProfile(part: string, running: RunningTest): StrengthsProfile {
  const { bank } = running.test;
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const shares = new Map<string, { sum: number; count: number }>();
  for (const { item: id, score } of running.state.answers) {
    const item = items.get(id);
    if (!item || typeof score !== 'number') continue;
    const entry = shares.get(item.scale) ?? { sum: 0, count: 0 };
    shares.set(item.scale, { sum: entry.sum + score / maximumScore(item), count: entry.count + 1 });
  }
  const strengths = [...shares]
    .map(([scale, { sum, count }]) => ({ scale, share: sum / count }))
    .filter(({ share }) => share >= 0.5)
    .sort((left, right) => right.share - left.share)
    .map(({ scale }) => scale);
  return { part, bank: bank.id, strengths };
}
