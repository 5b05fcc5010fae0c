import type { LevelResult } from '../../assessment/profile.js';
import type { ResultFile } from '../../formats/result.js';
import { englishCounsellor } from '../locales/en-counsellor.js';
import { frenchCounsellor } from '../locales/fr-counsellor.js';
import type { ReportModel } from '../report-model.js';

/** What a JSON result may hold. */
export interface ResultJsonOptions {
  /** true passes the person's free texts on. */
  readonly ownWords?: boolean;
}

type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** The result as one JSON document, described by `schemas/result.schema.json`. Nothing is rounded. */
export function resultJson(model: ReportModel, { ownWords = false }: ResultJsonOptions = {}): ResultFile {
  const { result } = model;
  const { profile, proposals } = result;
  const { plan } = proposals;
  const limits = frenchCounsellor.limits.lines.map((fr, index) => ({
    fr,
    en: englishCounsellor.limits.lines[index] ?? fr,
  }));
  return own({
    format: 'coeps-result',
    version: 1,
    sitting: {
      ...(result.id === undefined ? {} : { id: result.id }),
      ...(result.label === undefined ? {} : { label: result.label }),
      begunAt: profile.begunAt,
      at: profile.at,
      readOn: result.today,
      locale: profile.locale,
      mode: profile.mode,
      seesText: result.seesText,
      form: profile.form,
      complete: profile.complete,
      consent: profile.consent,
      targets: profile.targets,
      seconds: profile.seconds,
      interruptions: profile.interruptions,
      readAloud: profile.readAloud,
      skippedParts: result.skippedParts,
      leftOut: result.leftOut,
      engine: result.engine,
      seed: result.seed,
      events: result.events,
    },
    indicative: true,
    tests: profile.tests.map((test) => {
      const pattern = model.patterns.find(({ part }) => part === test.part);
      return {
        part: test.part,
        bank: test.bank,
        version: test.content.version,
        hash: test.content.hash,
        status: test.status,
        sharedSd: test.sharedSd,
        levels: test.levels,
        ...combined('overall', test.overall),
        ...combined('written', test.written),
        ...combined('oral', test.oral),
        areas: test.areas.map((area) => ({
          area: area.area,
          measured: area.measured,
          ...(area.reason === undefined ? {} : { reason: area.reason }),
          ...levelOf(area),
          items: area.items,
          dontKnow: area.dontKnow,
          canDo: area.canDo,
          ...(area.selfAssessed === undefined ? {} : { selfAssessed: area.selfAssessed }),
        })),
        items: test.items,
        dontKnow: test.dontKnow,
        seconds: test.milliseconds / 1000,
        ...(test.stop ? { stop: test.stop.rule } : {}),
        ...(pattern
          ? {
              pattern: {
                unusual: pattern.unusual,
                uneven: pattern.uneven,
                changing: pattern.changing,
                answers: pattern.answers,
              },
            }
          : {}),
      };
    }),
    notGiven: model.missingTests.map(({ bank, reason }) => ({ bank, reason })),
    attitudes: profile.strengths.map(({ bank, strengths }) => ({ bank, strengths })),
    canDo: model.canDo.map(({ id, bank, area, level }) => ({
      id,
      bank,
      area,
      level: profile.tests.find((test) => test.bank === bank)?.levels[level] ?? '',
    })),
    recommendations: proposals.recommendations.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      role: entry.role,
      status: entry.status,
      upTo: entry.upTo,
      certainty: entry.certainty,
      rank: entry.rank,
      tied: entry.tied,
      title: entry.title,
      why: entry.why,
      ...(entry.target === undefined ? {} : { target: entry.target }),
      ...(entry.certification === undefined ? {} : { certification: entry.certification }),
      ...(entry.scheme === undefined ? {} : { scheme: entry.scheme }),
      ...(entry.action === undefined ? {} : { action: entry.action }),
      modules: entry.modules,
      ...(entry.blocs ? { blocs: entry.blocs } : {}),
      speaksFor: entry.explanation.speaksFor,
      missing: entry.explanation.missing,
      sure: {
        low: entry.explanation.sure.low,
        high: entry.explanation.sure.high,
        sentence: entry.explanation.sure.sentence,
      },
      ...(entry.explanation.change ? { change: entry.explanation.change.sentence } : {}),
      notes: entry.explanation.notes,
      warnings: entry.warnings,
    })),
    certifications: proposals.certifications.map((entry) => ({
      id: entry.id,
      title: entry.title,
      ...(entry.code ? { code: entry.code } : {}),
      targeted: entry.targeted,
      training: entry.training,
      vpl: entry.vpl,
      blocs: entry.blocs.map(({ id, title, state, vpl, agreement }) => ({
        id,
        title,
        state,
        vpl,
        agreement,
      })),
      bridges: entry.bridges,
      warnings: entry.warnings,
    })),
    eligibility: proposals.eligibility.map(({ scheme, title, outcome, sentence, conditions, warnings }) => ({
      scheme,
      title,
      outcome,
      sentence,
      conditions: conditions.map((condition) => ({
        id: condition.id,
        sentence: condition.sentence,
        ...(condition.outcome === undefined ? {} : { outcome: condition.outcome }),
        sensitive: condition.sensitive,
      })),
      warnings,
    })),
    plan: {
      version: plan.version,
      madeOn: plan.madeOn,
      ...(result.planAgreedAt === undefined ? {} : { agreedAt: result.planAgreedAt }),
      steps: plan.steps.map(({ warnings: _, ...step }) => step),
      followUps: plan.followUps.map(({ id, on, title, agreed }) => ({
        id,
        on,
        title,
        ...(agreed === undefined ? {} : { agreed }),
      })),
      retestFrom: plan.retestFrom,
      contest: plan.notices.contest,
      ...(plan.outcome === undefined ? {} : { outcome: plan.outcome }),
    },
    ...(ownWords ? { ownWords: result.ownWords } : {}),
    changes: model.changes.map(({ test, of, change, from, to }) => ({ test, of, change, from, to })),
    content: profile.content,
    limits,
  });
}

function combined<K extends string>(
  key: K,
  found:
    | (LevelResult & { readonly over: readonly string[]; readonly weights: readonly number[] })
    | undefined,
) {
  const level = found && { ...levelOf(found), over: found.over, weights: found.weights };
  return (level ? { [key]: level } : {}) as { readonly [P in K]?: NonNullable<typeof level> };
}

function levelOf({ level, outcome, between, ability, standardError, interval, levels, cuts }: LevelResult) {
  return { level, outcome, ...(between ? { between } : {}), ability, standardError, interval, levels, cuts };
}

/** A copy that belongs to whoever asked for it. */
function own(value: DeepReadonly<ResultFile>): ResultFile {
  return JSON.parse(JSON.stringify(value));
}
