import { describe, expect, it } from 'vitest';
import { personSheet, type ReportModel, renderText, reportModel } from '../../src/report/index.js';
import { catalogue, content, demoModel, demoResult } from './demo-result.js';
import { fullEvents, modelOf } from './full-sitting.js';
import { PERSONAS, personaResult } from './persona-results.js';

const said = (model: ReportModel, language: 'fr' | 'en' = 'fr'): string =>
  renderText(personSheet(model, language)).replace(/\s+/g, ' ');
const models = PERSONAS.map((name) => [name, reportModel(personaResult(name), content, catalogue)] as const);
const flat = (text: string | undefined): string => (text ?? '?').replace(/\s+/g, ' ');

describe('the person sheet', () => {
  it.each([
    [
      'fr',
      [
        'Ce n’est pas un examen.',
        'Ce que vous savez déjà faire',
        'Les pistes pour vous',
        'Parlez-en avec votre conseiller ou conseillère.',
        'Vos mots à vous',
        '21 novembre 2026',
      ],
    ],
    [
      'en',
      [
        'This is not an exam.',
        'What you can already do',
        'Paths for you',
        'Talk about it with your counsellor.',
        'Your own words',
        '21 November 2026',
      ],
    ],
  ] as const)(
    'says in %s what it is and is not, what one can do, the paths, who to talk to, and the day',
    (language, lines) => {
      for (const line of lines) expect(said(demoModel(), language)).toContain(line);
    },
  );

  it('names where the person starts for every test, and draws it', () => {
    const model = demoModel();
    const charts = JSON.stringify(personSheet(model, 'fr')).match(/"kind":"level-band"/g) ?? [];

    expect(charts).toHaveLength(model.tests.length);
    expect(said(model)).toMatch(/Français : (entre|de|A1|A2|B1|B2|vous êtes)/);
  });

  it('tells only what the answers support, and nothing above the level stated', () => {
    const everyLine = content.banks.flatMap(({ id: bank, levels, scales }) =>
      scales.flatMap((scale) =>
        levels.flatMap(({ id }, level) =>
          (scale.levels?.[id]?.canDo ?? []).map(({ id: line, text }) => ({
            bank,
            area: scale.id,
            level,
            line,
            text: flat(typeof text === 'string' ? text : text.fr),
          })),
        ),
      ),
    );
    for (const [name, model] of [...models, ['demo', demoModel()] as const]) {
      const sheet = said(model);
      const part = sheet.slice(
        sheet.indexOf('Ce que vous savez déjà faire'),
        sheet.search(/Bientôt, vous pourrez|Ce qui vient ensuite/),
      );
      const told = everyLine.filter(({ text }) => part.includes(`- ${text}`));
      for (const { bank, area, level, line, text } of told) {
        const test = model.result.profile.tests.find((found) => found.bank === bank);
        const found = test?.areas.find((candidate) => candidate.area === area);
        expect(found?.canDo, `${name}: ${text}`).toContain(line);
        expect(level, `${name}: ${text}`).toBeLessThanOrEqual(test?.levels.indexOf(found?.level ?? '') ?? -1);
      }
      if (told.length === 0 && model.canDo.length > 0) expect.fail(`${name}: nothing is told`);
    }
  });

  it('always tells the pathway itself, and keeps what is for later for the counsellor', () => {
    for (const [name, model] of models) {
      const sheet = said(model);
      const proposed = model.result.proposals.recommendations;
      const main = proposed.find(({ role }) => role === 'main');
      if (main) expect(sheet, name).toContain(flat(main.title.fr));
      for (const { title } of proposed.filter(({ role }) => role === 'later')) {
        expect(sheet, name).not.toContain(flat(title.fr));
      }
    }
  });

  it('says what VPL is where it is suggested, and only there', () => {
    const explained = 'La VAE fait reconnaître votre expérience par un titre.';
    for (const [name, model] of models) {
      const suggested = model.result.proposals.recommendations.some(
        ({ kind, role }) => kind === 'vpl' && role !== 'later',
      );
      expect(said(model).includes(explained), name).toBe(suggested);
    }
  });

  it('gives the person’s words back as they are, on the page when short, overleaf when long', () => {
    const words = (text: string): ReportModel =>
      reportModel({ ...demoResult(), ownWords: [{ text }] }, content, catalogue);
    const short = 'Je veux travailler près de chez moi.';
    const long = 'J’ai gardé les enfants de ma sœur pendant cinq ans. '.repeat(5).trim();

    expect(said(words(short))).toContain(`« ${short} »`);
    expect(personSheet(words(short), 'fr').parts[0]?.pages).toHaveLength(1);
    expect(said(words(long))).toContain(`« ${long} »`);
    expect(said(words(long))).toContain('Vos mots sont sur la page suivante.');
    expect(personSheet(words(long), 'fr').parts[0]?.pages).toHaveLength(2);
  });

  it('shows the plan once something of it was decided, without what was declined', () => {
    const model = modelOf(fullEvents());
    const { steps, followUps } = model.result.proposals.plan;
    const sheet = said(model);

    expect(said(demoModel())).not.toContain('Votre plan, décidé ensemble');
    expect(sheet).toContain('Votre plan, décidé ensemble');
    expect(steps.filter(({ active }) => !active)).toHaveLength(1);
    for (const { text, active } of steps) expect(sheet.includes(flat(text.fr))).toBe(active);
    expect(followUps.some(({ agreed }) => agreed)).toBe(true);
    expect(sheet).toContain('Vos prochains rendez-vous');
  });
});
