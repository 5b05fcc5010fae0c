import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/pathways/recommend.js';
import {
  followUpSheet,
  renderHtml,
  renderText,
  reportModel,
  type SittingResult,
} from '../../src/report/index.js';
import { buildProfile } from '../pathways/build-profile.js';
import { EXPERIENCED_CARER, french } from '../pathways/people.js';
import { catalogue, content } from './demo-result.js';

/** A positioning in French at an ability, on a day. */
function sitting(ability: number, day: string, previous?: SittingResult): SittingResult {
  const profile = {
    ...buildProfile({ ...EXPERIENCED_CARER, levels: { french: french(ability) } }),
    begunAt: `${day}T09:00:00Z`,
    at: `${day}T10:00:00Z`,
  };
  const before = previous && { plan: previous.proposals.plan, profile: previous.profile };
  return {
    today: day,
    label: 'A12',
    profile,
    proposals: recommend(profile, catalogue, { today: day, ...(before ? { previous: before } : {}) }),
    ownWords: [],
    skippedParts: [],
    leftOut: [],
    engine: 'test',
    seed: day,
    seesText: true,
    events: 1,
  };
}

const sheetOf = (result: SittingResult, earlier: readonly SittingResult[], language: 'fr' | 'en' = 'fr') =>
  followUpSheet(reportModel(result, content, catalogue, { earlier }), language);
const said = (...given: Parameters<typeof sheetOf>): string =>
  renderText(sheetOf(...given)).replace(/\s+/g, ' ');

const start = sitting(-4, '2026-01-10');
const middle = sitting(-1.8, '2026-06-10', start);
const end = sitting(2.5, '2026-11-10', middle);

describe('the follow-up sheet', () => {
  it('puts three sittings side by side, oldest first, whatever order they come in', () => {
    const sheet = said(end, [middle, start]);
    const html = renderHtml(sheetOf(end, [middle, start]));
    const days = ['10 janvier 2026', '10 juin 2026', '10 novembre 2026'];

    expect(sheet).toContain(days.join(' · '));
    expect(sheet).toBe(said(end, [start, middle]));
    expect(html).toContain('3 positionnements, la zone probable de chacun');
    for (const day of days) expect(html).toContain(day);
  });

  it('states a change where both measures support it, since the sitting before', () => {
    const sheet = said(end, [start, middle]);

    expect(sheet).toContain('Ce que la mesure permet de dire depuis la dernière fois');
    expect(sheet).toMatch(/français[^.]*: [^.]*(B1|B2)/i);
    expect(sheet).not.toContain('La mesure ne permet d’affirmer aucun changement');
  });

  it('states none where the measures are near each other, and does not call that a lack of progress', () => {
    const near = sitting(-1.4, '2026-11-10', middle);
    const sheet = said(near, [middle]);

    expect(sheet).toContain('La mesure ne permet d’affirmer aucun changement de niveau.');
    expect(sheet).toContain('Pas de changement affirmé ne veut pas dire pas de progrès.');
    expect(said(near, [middle], 'en')).not.toMatch(/no progress has|worse|failed/);
  });

  it('says that there is nothing to compare with one sitting alone', () => {
    expect(said(start, [])).toContain('Il n’y a qu’un positionnement : rien à comparer pour l’instant.');
  });

  it('names what is no longer proposed, never by an id', () => {
    const sheet = said(end, [start, middle]);
    const gone = end.proposals.plan.changes?.gone ?? [];
    const before = new Map(middle.proposals.plan.recommendations.map(({ id, title }) => [id, title.fr]));

    expect(gone.length).toBeGreaterThan(0);
    for (const id of gone) {
      expect(sheet).toContain((before.get(id) ?? '?').replace(/\s+/g, ' '));
      expect(sheet).not.toContain(id);
    }
  });

  it('names levels in full, the plan and what changed in it', () => {
    const sheet = said(end, [start, middle]);

    expect(sheet).toContain('Plan d’action – version 3 du plan');
    expect(sheet).toContain('Depuis le plan du 10 juin 2026');
  });
});
