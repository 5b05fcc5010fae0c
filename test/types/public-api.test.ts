import { describe, expect, expectTypeOf, it } from 'vitest';
import { checkContent, type Diagnostic, type RuleId } from '../../src/authoring/index.js';
import { assessment, catalogue, digital, french } from '../../src/content/index.js';
import {
  type AdaptiveTest,
  type Bank,
  type BankTest,
  compileBank,
  createAssessment,
  createItemPool,
  createTest,
  DONT_KNOW,
  type ErrorCode,
  estimateAbility,
  type ItemParameters,
  itemProbabilities,
  levelProbabilities,
  PositioningError,
  type Profile,
  type Recommendations,
  rankItems,
  type recommend,
  type SittingEvent,
  type SittingStep,
  type TestState,
} from '../../src/index.js';
import { type calibrate, type ResponseMatrix, responseMatrix } from '../../src/lab/index.js';
import type { StoreErrorCode } from '../../src/node/index.js';
import type { personSheet, ReportLanguage, Sheet } from '../../src/report/index.js';

/** Values JSON keeps as they are. */
type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A type with its interfaces opened: interfaces alone have no index signature. */
type Opened<T> = T extends object ? { [K in keyof T]: Opened<T[K]> } : T;

// Read by the type checker; run, it says that the names are there.
describe('types of the public API', () => {
  it('tell a test over a bank from one over a pool', () => {
    const { pool, settings } = compileBank(digital);

    expectTypeOf(createTest(digital)).toEqualTypeOf<BankTest>();
    expectTypeOf(createTest(pool, settings)).toEqualTypeOf<AdaptiveTest>();
    // @ts-expect-error A pool needs its settings.
    expectTypeOf(createTest).toBeCallableWith(pool);
    expectTypeOf(french).toExtend<Bank>();
    expectTypeOf(catalogue).not.toBeAny();
    expectTypeOf(assessment).not.toBeAny();
  });

  it('keep states and events plain JSON', () => {
    expectTypeOf<Opened<TestState>>().toExtend<Json>();
    expectTypeOf<Opened<SittingEvent>>().toExtend<Json>();
    expectTypeOf<TestState['answers']>().toExtend<readonly unknown[]>();
    // @ts-expect-error States are not changed in place.
    expectTypeOf<TestState['answers']>().toExtend<unknown[]>();
  });

  it('ask for a seed, and for a time with every event', () => {
    const test = createTest(digital);
    const sitting = createAssessment(assessment);
    type Start = Parameters<typeof test.start>[0];
    type Record = Parameters<typeof sitting.record>[1];

    expectTypeOf<{ seed: string }>().toExtend<Start>();
    // biome-ignore lint/complexity/noBannedTypes: the empty object is what is refused.
    expectTypeOf<{}>().not.toExtend<Start>();
    expectTypeOf<Record['at']>().toEqualTypeOf<string>();
    expectTypeOf<typeof DONT_KNOW>().toEqualTypeOf<'dont-know'>();
  });

  it('make every kind of step answerable in a switch', () => {
    const kindOf = (step: SittingStep): string => {
      switch (step.kind) {
        case 'gate':
          return step.gate;
        case 'question':
          return step.question.id;
        case 'item':
          return step.item.id;
        case 'finished':
          return step.reason;
        default:
          // A kind that is new fails here.
          return step satisfies never;
      }
    };

    const sitting = createAssessment(assessment);
    expect(kindOf(sitting.next(sitting.begin({ seed: 'a', at: '2026-11-23T09:00:00Z' })))).toBe('consent');
  });

  it('close the lists of errors, rules and languages', () => {
    expectTypeOf<string>().not.toExtend<ErrorCode>();
    expectTypeOf<string>().not.toExtend<StoreErrorCode>();
    expectTypeOf<string>().not.toExtend<RuleId>();
    expectTypeOf<'cat/nothing-to-undo'>().toExtend<ErrorCode>();
    expectTypeOf<PositioningError['code']>().toEqualTypeOf<ErrorCode>();
    expectTypeOf(new PositioningError('cat/empty-pool')).toExtend<Error>();
    expectTypeOf<ReportLanguage>().toEqualTypeOf<'fr' | 'en' | 'es' | 'pt' | 'ar' | 'uk'>();
  });

  it('give numbers for numbers', () => {
    const item = { model: '2PL', a: 1, b: 0 } as const;

    expectTypeOf(itemProbabilities(item, 0)).toEqualTypeOf<number[]>();
    expectTypeOf(levelProbabilities({ theta: 0, standardError: 1 }, [0])).toEqualTypeOf<number[]>();
    expectTypeOf(estimateAbility([{ parameters: item, score: DONT_KNOW }]).theta).toBeNumber();
    expectTypeOf(rankItems(createItemPool([{ id: 'a', parameters: item }]), { rule: 'MFI' })).items.toExtend<{
      readonly id: string;
      readonly value: number;
    }>();
    // @ts-expect-error A model that does not exist.
    expectTypeOf<{ model: '5PL'; b: number }>().toExtend<ItemParameters>();
    // @ts-expect-error A rule that does not exist.
    expectTypeOf<Parameters<typeof rankItems>[1]['rule']>().toEqualTypeOf<'best'>();
  });

  it('carry a profile to recommendations, and answers to a calibration', () => {
    expectTypeOf<Parameters<typeof recommend>[0]>().toEqualTypeOf<Profile>();
    expectTypeOf<ReturnType<typeof recommend>>().toEqualTypeOf<Recommendations>();
    expectTypeOf<Parameters<typeof calibrate>[0]>().toEqualTypeOf<ResponseMatrix>();
    expectTypeOf(responseMatrix(['a'], [[1]])).toEqualTypeOf<ResponseMatrix>();
    expectTypeOf<ReturnType<typeof personSheet>>().toEqualTypeOf<Sheet>();
    expectTypeOf(checkContent([]).diagnostics).items.toExtend<Diagnostic>();
  });
});
