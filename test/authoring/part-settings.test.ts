import { expect, describe as group, it } from 'vitest';
import { createAssessment } from '../../src/assessment/create-assessment.js';
import { checkContent } from '../../src/authoring/index.js';
import { PositioningError } from '../../src/errors.js';
import { DEMO_ASSESSMENT, DEMO_BANK, DEMO_PATHS, demoContent } from './demo-content.js';

const AT = '2026-11-21T09:00:00Z';

interface PartSettings {
  readonly areas?: readonly string[];
  readonly perArea?: number;
  readonly administration?: {
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly settleCuts?: readonly string[];
  };
}

/** Every choice of a value or none for each setting. */
function choices(settings: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown>[] {
  let all: Record<string, unknown>[] = [{}];
  for (const [key, values] of Object.entries(settings)) {
    all = all.flatMap((one) => [one, ...values.map((value) => ({ ...one, [key]: value }))]);
  }
  return all;
}

const ALL: readonly PartSettings[] = choices({
  areas: [[], ['kitchen']],
  perArea: [2],
  administration: choices({ minItems: [3, 5], maxItems: [3, 6], settleCuts: [['high'], ['huge']] }),
});

/** The demo with these settings of its test; JSON is YAML too. */
function checked(settings: PartSettings, bank = DEMO_BANK) {
  const part = JSON.stringify({ id: 'home', bank: 'home', ...settings });
  const files = demoContent({
    [DEMO_PATHS.assessment]: DEMO_ASSESSMENT.replace('{ id: home, bank: home }', part),
    [DEMO_PATHS.bank]: bank,
  });
  return checkContent(files, { today: '2026-11-21' });
}

/** Whether the engine cannot give the test with these settings to someone who sits there. */
function refused(settings: PartSettings): boolean {
  const { content } = checked({});
  if (content?.assessment === undefined) throw new Error('the demo content is not sound');
  const parts = [
    { id: 'home', bank: 'home', ...structuredClone(settings) },
  ] as unknown as typeof content.assessment.parts;
  try {
    const assessment = createAssessment({ ...content, assessment: { ...content.assessment, parts } });
    let events = assessment.begin({ seed: 'one', at: AT });
    events = assessment.record(events, { type: 'passed', at: AT, gate: 'consent', choice: 'accepted' });
    events = assessment.record(events, { type: 'passed', at: AT, gate: 'parts', choice: ['home'] });
    events = assessment.record(events, { type: 'passed', at: AT, gate: 'part:home', choice: 'start' });
    // A part without areas is passed over.
    return assessment.next(events).kind !== 'item';
  } catch (error) {
    if (error instanceof PositioningError) return true;
    throw error;
  }
}

group('settings of a part', () => {
  it('are refused by the checker when the engine would refuse them in front of a person', () => {
    const verdicts = ALL.map((settings) => ({
      settings,
      refused: checked(settings).diagnostics.some(({ severity }) => severity === 'error'),
    }));

    expect(verdicts.filter(({ refused: by }) => by).length).toBeGreaterThan(20);
    expect(verdicts).toEqual(ALL.map((settings) => ({ settings, refused: refused(settings) })));
  });

  it('may name no area where the counsellor can choose one', () => {
    const garden = '  - { id: garden, title: "Jardin", optional: true }\nlevels:';
    const found = (bank: string) => checked({ areas: [] }, bank).diagnostics.map(({ rule }) => rule);

    expect(found(DEMO_BANK)).toContain('assessment-part');
    expect(found(DEMO_BANK.replace('levels:', garden))).not.toContain('assessment-part');
  });
});
