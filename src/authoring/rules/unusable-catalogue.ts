import { PositioningError } from '../../errors.js';
import type { Catalogue } from '../../pathways/catalogue.js';
import { checkCatalogue } from '../../pathways/check-catalogue.js';
import type { ContentModel } from '../content/content-model.js';
import { defineRule, type ReportPlace } from '../rule.js';

/** The engine takes the rules as they are: what it refuses is said here, before anyone is recommended anything. */
export const unusableCatalogue = defineRule('unusable-catalogue', (content, report) => {
  const { certifications, pathways, eligibility } = content;
  if (certifications === undefined || pathways === undefined || eligibility === undefined) return;
  const technical = content.banks.find((bank) => bank.id === 'technical');
  const catalogue: Catalogue = {
    certifications: certifications.value,
    pathways: pathways.value,
    eligibility: eligibility.value,
    areas: (technical?.bank?.value.scales ?? certifications.value.areas).map(({ id }) => id),
  };
  try {
    checkCatalogue(catalogue);
  } catch (reason) {
    if (!(reason instanceof PositioningError)) throw reason;
    const facts: Readonly<Record<string, unknown>> = reason.facts;
    const within = String(facts.within ?? '');
    const problem =
      facts.kind === 'phrase' ? 'missing-phrase' : facts.notOver === undefined ? 'refused' : 'falling-rule';
    const subject =
      problem === 'missing-phrase'
        ? String(facts.id)
        : problem === 'falling-rule'
          ? within
          : `${reason.code} ${JSON.stringify(facts)}`;
    report(placeOf(problem, within, content, pathways), { problem, subject: subject.slice(0, 200) });
  }
});

/** The rule the engine names, as « recommendation vpl » or « scheme cpf »; the thresholds of pathways.yaml otherwise. */
function placeOf(
  problem: string,
  within: string,
  { eligibility }: ContentModel,
  pathways: NonNullable<ContentModel['pathways']>,
): ReportPlace {
  const { file, value } = pathways;
  if (problem === 'missing-phrase') return { file, path: ['phrases'], at: 'key' };
  const [kind, id] = within.split(' ');
  const scheme = eligibility?.value.schemes.findIndex((candidate) => candidate.id === id) ?? -1;
  if (kind === 'scheme' && scheme >= 0 && eligibility !== undefined)
    return { file: eligibility.file, path: ['schemes', scheme, 'id'] };
  const rule = value.recommendations.findIndex((candidate) => candidate.id === id);
  if (kind === 'recommendation' && rule >= 0) return { file, path: ['recommendations', rule, 'id'] };
  return { file, path: ['thresholds'], at: 'key' };
}
