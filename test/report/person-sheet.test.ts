import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/document/block.js';
import { textOf } from '../../src/report/document/inline.js';
import {
  personSheet,
  REPORT_LANGUAGES,
  type ReportLanguage,
  type ReportModel,
  renderHtml,
  renderMarkdown,
  renderText,
  reportModel,
} from '../../src/report/index.js';
import { PERSON_CATALOGUES } from '../../src/report/locales/catalogues.js';
import { recommendationTitle } from '../../src/report/sheets/recommendation-title.js';
import { wordingOf } from '../../src/report/sheets/wording.js';
import { catalogue, content, demoModel, demoResult } from './demo-result.js';
import { fullEvents, modelOf } from './full-sitting.js';
import { PERSONAS, personaResult } from './persona-results.js';

const said = (model: ReportModel, language: 'fr' | 'en' = 'fr'): string =>
  renderText(personSheet(model, language)).replace(/\s+/g, ' ');
const models = PERSONAS.map((name) => [name, reportModel(personaResult(name), content, catalogue)] as const);
const demoModelOf = (day: string): ReportModel =>
  reportModel(demoResult('report', `${day}T09:00:00.000Z`), content, catalogue);

/** The lists of the first page in a language: can-do lines, what comes next, paths. */
function lists(model: ReportModel, language: ReportLanguage): string[][] {
  const inside = (block: Block): string[][] => {
    if (block.kind === 'list') return [block.items.map(({ text }) => textOf(text))];
    if (block.kind === 'columns') return block.columns.flat().flatMap(inside);
    return block.kind === 'section' ? block.blocks.flatMap(inside) : [];
  };
  return personSheet(model, language).parts[0]?.pages[0]?.blocks.flatMap(inside) ?? [];
}

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
        const cut = found?.cuts.find((candidate) => candidate.level === test?.levels[level]);
        expect(level === 0 || cut?.outcome === 'reached', `${name}: ${text}`).toBe(true);
      }
      if (told.length === 0 && model.canDo.length > 0) expect.fail(`${name}: nothing is told`);
    }
  });

  it('keeps a statement for what comes next as long as its level is not settled as reached in its area', () => {
    let kept = 0;
    for (const [name, model] of models) {
      for (const test of model.result.profile.tests) {
        for (const area of test.areas.filter(({ measured }) => measured)) {
          const view = model.tests
            .find(({ part }) => part === test.part)
            ?.areas.find(({ id }) => id === area.area);
          const reached = area.cuts.filter(({ outcome }) => outcome === 'reached').length;
          const supported = (view?.next ?? []).filter(({ id }) => area.canDo.includes(id));
          kept += supported.length;
          expect(
            view?.canDo.every(({ level }) => level <= reached),
            `${name} ${area.area}`,
          ).toBe(true);
          expect(
            view?.next.every(({ level }) => level === reached + 1),
            `${name} ${area.area}`,
          ).toBe(true);
        }
      }
    }
    // A right answer to a question above what is settled does happen.
    expect(kept).toBeGreaterThan(5);
  });

  it('tells no language what it does not tell in French, in English the same, and of every test one line when there is one', () => {
    for (const [name, model] of [...models, ['demo', demoModel()] as const]) {
      const { certifications, recommendations } = model.result.proposals;
      const names = new Map(certifications.map(({ id, title }) => [id, title] as const));
      const toldIn = (language: ReportLanguage): string[][] => {
        const wording = wordingOf(PERSON_CATALOGUES[language]);
        const known = new Map<string, string>([
          ...[...model.canDo, ...model.next].map(
            ({ id, text }) => [wording.text(text, `can-do/${id}`), id] as const,
          ),
          ...recommendations.map(
            (entry) => [recommendationTitle(entry, names, wording).text, entry.id] as const,
          ),
        ]);
        return lists(model, language).map((list) =>
          list.map((line) => known.get(line) ?? known.get(line.replace(/ \([^()]*\)$/, '')) ?? 'a strength'),
        );
      };
      const french = toldIn('fr');
      expect(toldIn('en'), name).toEqual(french);
      for (const language of REPORT_LANGUAGES) {
        const told = toldIn(language);
        const what = `${name} ${language}`;
        for (const [n, list] of told.entries()) {
          expect(
            list.filter((line) => !french[n]?.includes(line)),
            what,
          ).toEqual([]);
          expect(
            french[n]?.filter((line) => list.includes(line)),
            what,
          ).toEqual(list);
        }
        for (const bank of new Set(model.canDo.map((line) => line.bank))) {
          const ofTest = model.canDo.filter((line) => line.bank === bank);
          expect(
            ofTest.some(({ id }) => told.flat().includes(id)),
            `${what} ${bank}`,
          ).toBe(true);
        }
      }
    }
  });

  it('tells the paths in the order of their rank, passing over none', () => {
    for (const [name, model] of models) {
      const now = model.result.proposals.recommendations.filter(({ role }) => role !== 'later');
      const main = now.find(({ role }) => role === 'main') ?? now[0];
      const paths = lists(model, 'fr').at(-1) ?? [];
      const others = now.filter((entry) => entry !== main).map(({ title }) => title.fr);
      const told = paths.map((line) => line.replace(/ \(à vérifier ensemble\)$/, ''));
      const besides = told.filter((line) => line !== main?.title.fr);
      expect(besides, name).toEqual(others.slice(0, besides.length));
    }
  });

  it.each(REPORT_LANGUAGES)('says in %s, in every form, that the date of a title has passed', (language) => {
    const { words } = PERSON_CATALOGUES[language];
    const forms = [renderText, renderMarkdown, renderHtml];
    const plain = (text: string): string => text.replace(/\\/g, '').replace(/\s+/g, ' ');
    const told = (model: ReportModel, line: string): boolean[] =>
      forms.map((render) => plain(render(personSheet(model, language))).includes(plain(line)));
    const line = words.dateOver(words.thisTitle);
    const before = demoModelOf('2026-05-20');

    expect(told(demoModel(), line)).toEqual([true, true, true]);
    expect(told(before, line)).toEqual([false, false, false]);
  });

  it('names the title whose date has passed when another one is proposed too', () => {
    const { result } = demoModel();
    const { recommendations, certifications } = result.proposals;
    const [first] = recommendations.filter(({ certification }) => certification !== undefined);
    const other = certifications.find(({ id }) => id !== first?.certification);
    const added = { ...first, id: `training/${other?.id}`, certification: other?.id, warnings: [] };
    const model = reportModel(
      {
        ...result,
        proposals: {
          ...result.proposals,
          recommendations: [...recommendations, added as (typeof recommendations)[0]],
        },
      },
      content,
      catalogue,
    );

    expect(said(model)).toContain('Assistant de vie dépendance : la date officielle est passée.');
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
