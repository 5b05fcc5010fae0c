import {
  counsellorSheet,
  followUpSheet,
  personSheet,
  REPORT_LANGUAGES,
  reportModel,
  type Sheet,
  vplOf,
  vplSheet,
} from '../../src/report/index.js';
import { catalogue, content, demoResult } from './demo-result.js';

/** Every document of a simulated person with two sittings, by name. */
export function allSheets(): readonly (readonly [name: string, sheet: Sheet])[] {
  const first = demoResult('first', '2026-05-20T09:00:00.000Z');
  const result = demoResult('report', '2026-11-21T09:00:00.000Z', first);
  const model = reportModel(result, content, catalogue, { earlier: [first] });
  const file = vplOf(result, catalogue);
  return [
    ...REPORT_LANGUAGES.map((language) => [`person ${language}`, personSheet(model, language)] as const),
    ...(['fr', 'en'] as const).flatMap((language) => [
      [`counsellor ${language}`, counsellorSheet(model, language)] as const,
      [`follow-up ${language}`, followUpSheet(model, language)] as const,
      ...(file ? [[`vpl ${language}`, vplSheet(file, catalogue, language)] as const] : []),
    ]),
  ];
}
