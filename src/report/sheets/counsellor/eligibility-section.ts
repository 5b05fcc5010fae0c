import type { Eligibility } from '../../../pathways/eligibility.js';
import type { Section } from '../../document/block.js';
import type { CounsellorWording } from '../counsellor-wording.js';

/** The conditions of a scheme, one by one. Sensitive ones keep yes or no, never the reason. */
export function eligibilitySection(found: Eligibility, wording: CounsellorWording): Section {
  const { eligibility: words } = wording.words;
  return {
    kind: 'section',
    title: `${wording.sentence(found.title)} – ${words.outcomes[found.outcome]}`,
    blocks: [
      { kind: 'paragraph', text: `${wording.sentence(found.sentence)} ${wording.sentence(found.decidedBy)}` },
      {
        kind: 'table',
        caption: words.title,
        quietCaption: true,
        columns: [{ title: words.condition }, { title: words.outcome }],
        rows: found.conditions.map((condition) => [
          wording.sentence(condition.sentence),
          words.conditions[condition.outcome ?? 'information'],
        ]),
      },
    ],
  };
}
