import type { SourceFile } from '../content/source-file.js';
import type { Path } from '../diagnostic.js';
import { defineRule } from '../rule.js';

/** Facts are compared with their source at least this often, in days. */
const CHECK_EVERY = 365;

/** Dated facts are still true today: registrations run, deadlines lie ahead, sources were read this year. */
export const certificationDate = defineRule('certification-date', (content, report, { today }) => {
  const { certifications, eligibility } = content;
  if (today === undefined) return;
  const oldest = new Date(Date.parse(today) - CHECK_EVERY * 86_400_000).toISOString().slice(0, 10);
  const before = (
    file: SourceFile,
    path: Path,
    field: string,
    date: string | null | undefined,
    limit: string,
  ): void => {
    if (typeof date === 'string' && date < limit)
      report({ file, path: [...path, field] }, { field, date, today });
  };
  if (certifications !== undefined) {
    const { file, value } = certifications;
    value.certifications.forEach((certification, i) => {
      const path = ['certifications', i];
      if (certification.status === 'old') return;
      // A named successor says what to use instead.
      if (certification.supersededBy === null) {
        before(file, path, 'registrationEnds', certification.registrationEnds, today);
      }
      before(file, path, 'deliveryDeadline', certification.deliveryDeadline, today);
      before(file, path, 'lastCheckedOn', certification.lastCheckedOn, oldest);
    });
    value.neighbours.forEach((neighbour, i) => {
      if (neighbour.status === 'old') return;
      before(file, ['neighbours', i], 'registrationEnds', neighbour.registrationEnds, today);
      before(file, ['neighbours', i], 'lastCheckedOn', neighbour.lastCheckedOn, oldest);
    });
    value.actions.forEach((action, i) => {
      if (action.status !== 'old')
        before(file, ['actions', i], 'lastCheckedOn', action.lastCheckedOn, oldest);
    });
  }
  eligibility?.value.schemes.forEach((scheme, i) => {
    if (scheme.status === 'old') return;
    before(eligibility.file, ['schemes', i], 'lastCheckedOn', scheme.lastCheckedOn, oldest);
  });
});
