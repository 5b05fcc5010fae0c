import type { AssessmentFile } from '../../formats/assessment.js';
import { innerConditions, outerConditions } from '../content/conditions.js';
import type { ContentModel } from '../content/content-model.js';
import { defineRule } from '../rule.js';

/** What a pathway asks to be measured is measured by some test of the assessment. */
export const unmeasuredArea = defineRule('unmeasured-area', (content, report) => {
  if (content.assessment === undefined) return;
  const measured = measuredAreas(content, content.assessment.value);
  const known = new Map(
    content.banks.flatMap((bank) => (bank.bank ? [[bank.id, bank.bank.value] as const] : [])),
  );
  for (const outer of outerConditions(content)) {
    for (const { value, file, path } of innerConditions(outer)) {
      for (const key of ['level', 'measured'] as const) {
        const read = value[key];
        const bank = read && known.get(read.test);
        if (read === undefined || bank === undefined) continue;
        const areas = measured.get(read.test);
        const isArea = bank.scales.some((scale) => scale.id === read.of);
        if (areas === undefined) report({ file, path: [...path, key, 'test'] }, { area: read.test });
        else if (isArea && !areas.has(read.of))
          report({ file, path: [...path, key, 'of'] }, { area: read.of });
      }
    }
  }
  const { certifications } = content;
  const everywhere = new Set([...measured.values()].flatMap((areas) => [...areas]));
  // Nothing can be said while some bank cannot be read.
  if (certifications === undefined || content.damaged.has('bank') || content.banks.length === 0) return;
  certifications.value.certifications.forEach((certification, i) => {
    certification.blocs.forEach((bloc, k) => {
      bloc.areas.forEach((area, a) => {
        if (everywhere.has(area)) return;
        const path = ['certifications', i, 'blocs', k, 'areas', a];
        report({ file: certifications.file, path }, { area });
      });
    });
  });
});

/** Areas given by some part, by bank: optional areas can be chosen, so they count. */
function measuredAreas(content: ContentModel, assessment: AssessmentFile): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const part of assessment.parts) {
    if (part.bank === undefined) continue;
    const bank = content.banks.find((candidate) => candidate.id === part.bank)?.bank?.value;
    if (bank === undefined) continue;
    const areas = found.get(part.bank) ?? new Set<string>();
    found.set(part.bank, areas);
    const { compose } = part;
    const given = compose
      ? [
          ...compose.shared,
          ...Object.values(compose.targets).flat(),
          ...Object.values(compose.only ?? {}).flat(),
          ...(compose.undecided?.sample ?? []),
          ...(compose.when ?? []).flatMap((added) => added.areas),
        ]
      : (part.areas ?? bank.scales.map((scale) => scale.id));
    for (const area of given) areas.add(area);
    for (const scale of bank.scales) if (scale.optional) areas.add(scale.id);
  }
  return found;
}
