import type { Profile } from '../assessment/profile.js';
import { type Catalogue, findCertification, type Text } from './catalogue.js';
import { areaTitle, levelTitle, placeWords } from './reasons.js';
import { type Evidence, gatherEvidence } from './rules/evidence.js';
import { phrase } from './texts.js';

/** Something to build on. */
export interface Strength {
  readonly kind: 'level' | 'experience' | 'title' | 'languages';
  readonly id: string;
  readonly text: Text;
}

/**
 * What a person can build on, the surest first: experience, titles held, levels reached above the lowest with the
 * probability that settles a rule, languages. Soft skills are reported elsewhere and never read here.
 */
export function strengthsOf(
  profile: Profile,
  catalogue: Catalogue,
  evidence: Evidence = gatherEvidence(profile, catalogue),
): Strength[] {
  return [
    ...experienceStrengths(evidence, catalogue),
    ...titleStrengths(evidence, catalogue),
    ...levelStrengths(profile, evidence, catalogue),
    ...languageStrengths(evidence, catalogue),
  ];
}

function experienceStrengths({ experiences }: Evidence, catalogue: Catalogue): Strength[] {
  const done = new Set((experiences ?? []).flatMap((entry) => [...(entry.areas ?? [])]));
  return catalogue.areas
    .filter((area) => done.has(area))
    .map((area) => ({
      kind: 'experience',
      id: area,
      text: phrase(catalogue, 'strength-experience', { area: areaTitle(catalogue, area) }),
    }));
}

function titleStrengths({ answers }: Evidence, catalogue: Catalogue): Strength[] {
  const held = answers['titles-held'];
  if (!Array.isArray(held)) return [];
  return held.flatMap((id: unknown): Strength[] => {
    const certification = typeof id === 'string' ? findCertification(catalogue, id) : undefined;
    return certification
      ? [
          {
            kind: 'title',
            id: certification.id,
            text: phrase(catalogue, 'strength-title', { certification: certification.title }),
          },
        ]
      : [];
  });
}

function levelStrengths(profile: Profile, { thresholds }: Evidence, catalogue: Catalogue): Strength[] {
  const found: { strength: Strength; height: number; probability: number }[] = [];
  for (const test of profile.tests) {
    for (const area of test.areas) {
      if (!area.measured) continue;
      const reached = area.cuts.filter((cut) => cut.probability >= thresholds.met);
      const highest = reached[reached.length - 1];
      if (!highest) continue;
      const words = {
        ...placeWords(catalogue, test.bank, area.area),
        level: levelTitle(catalogue, test.bank, highest.level),
      };
      found.push({
        strength: {
          kind: 'level',
          id: `${test.bank}/${area.area}`,
          text: phrase(catalogue, 'strength-area', words),
        },
        // Heights of tests with more levels are brought to the same measure.
        height: reached.length / area.cuts.length,
        probability: highest.probability,
      });
    }
  }
  return found
    .sort((left, right) => right.height - left.height || right.probability - left.probability)
    .map(({ strength }) => strength);
}

function languageStrengths({ answers }: Evidence, catalogue: Catalogue): Strength[] {
  const languages = answers.languages;
  if (!Array.isArray(languages) || languages.length < 2) return [];
  return [{ kind: 'languages', id: 'languages', text: phrase(catalogue, 'strength-languages') }];
}
