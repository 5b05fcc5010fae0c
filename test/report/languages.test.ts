import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  personSheet,
  REPORT_LANGUAGES,
  type ReportLanguage,
  renderHtml,
  renderText,
  reportModel,
} from '../../src/report/index.js';
import { PERSON_CATALOGUES } from '../../src/report/locales/catalogues.js';
import type { PersonCatalogue } from '../../src/report/locales/person-words.js';
import { catalogue, content, demoModel } from './demo-result.js';
import { PERSONAS, personaResult } from './persona-results.js';

const TRANSLATED = REPORT_LANGUAGES.filter((language) => language !== 'fr' && language !== 'en');

/** The French each translation was made from. Where the French changes, translations are to be looked at again. */
const translatedFrom: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('translated-from.json', import.meta.url), 'utf8'),
);

type Text = string | Readonly<Record<string, string | undefined>>;

/** Every text of the content a person sheet may show, in French, by key. */
function frenchTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  const put = (key: string, text: Text | undefined): void => {
    const fr = typeof text === 'string' ? text : text?.fr;
    if (fr !== undefined) texts.set(key, fr);
  };
  for (const bank of content.banks) {
    if (bank.scoring === 'strengths') {
      for (const scale of bank.scales) put(`attitude/${scale.id}`, scale.title);
      continue;
    }
    put(`bank/${bank.id}`, bank.title);
    for (const level of bank.levels) put(`level/${bank.id}/${level.id}`, level.title);
    for (const scale of bank.scales) {
      put(`area/${bank.id}/${scale.id}`, scale.title);
      for (const level of Object.values(scale.levels ?? {})) {
        for (const line of level?.canDo ?? []) put(`can-do/${line.id}`, line.text);
      }
    }
  }
  const { routes, recommendations } = catalogue.pathways;
  for (const kind of ['training', 'vpl'] as const) {
    for (const [status, title] of Object.entries(routes[kind].title)) put(`route/${kind}/${status}`, title);
  }
  for (const { id, title } of recommendations) put(`recommendation/${id}`, title);
  for (const kind of ['experience', 'title', 'languages']) {
    put(`strength/${kind}`, catalogue.pathways.phrases[`strength-${kind}`]);
  }
  for (const { id, title } of catalogue.certifications.certifications) put(`certification/${id}`, title);
  for (const { id, title } of catalogue.certifications.occupations) put(`occupation/${id}`, title);
  return texts;
}

const sheetText = (language: ReportLanguage, model = demoModel()): string =>
  renderText(personSheet(model, language));

describe.each(TRANSLATED)('the catalogue in %s', (language) => {
  const { content: words, reviewed } = PERSON_CATALOGUES[language];
  const french = frenchTexts();

  it('has every level word, can-do line, attitude, title and pathway name of the content, and no other', () => {
    expect(Object.keys(words).sort()).toEqual([...french.keys()].sort());
  });

  it('keeps codes, numbers of levels and places to fill in', () => {
    for (const [key, text] of Object.entries(words)) {
      const kept = /\{\w+\}|\b[ABC][12]\b|\bCléA\b/g;
      const wanted = french.get(key)?.match(kept) ?? [];
      expect(text.match(kept) ?? [], key).toEqual(wanted);
    }
  });

  it('is written in its own script', () => {
    const letters = { uk: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u, es: /[a-z]/, pt: /[a-z]/ }[
      language
    ];
    for (const [key, text] of Object.entries(words)) {
      // A2 is A2 everywhere.
      if (!/^[ABC][12]$/.test(text)) expect(text, key).toMatch(letters);
      if (language !== 'uk' && language !== 'ar')
        expect(text, key).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Arabic}/u);
    }
  });

  it('has nobody who read it again, and says so until someone has', () => {
    expect(reviewed).toBeUndefined();
    const [own, twin, ...more] = personSheet(demoModel(), language).parts;

    expect(own?.language).toBe(language);
    expect(twin?.language).toBe('fr');
    expect(more).toEqual([]);
    const said = sheetText(language);
    expect(said).toContain('Traduction non relue');
    expect(said).toContain(PERSON_CATALOGUES[language].words.notReviewed);
    // The French twin is the French sheet.
    expect(said).toContain(sheetText('fr').trim());
    expect(sheetText('fr')).not.toContain('Traduction non relue');
  });

  it('leaves nothing of the sheet in another language, for any of the personas', () => {
    for (const name of PERSONAS) {
      const [own] = personSheet(
        reportModel(personaResult(name, language), content, catalogue),
        language,
      ).parts;
      const html = renderHtml({ kind: 'person', parts: own ? [own] : [] });
      const foreign = [...html.matchAll(/<span lang="(\w+)"[^>]*>([^<]*)/g)].map(
        ([, code, text]) => `${code}: ${text}`,
      );
      expect(new Set(foreign), name).toEqual(new Set(['fr: Traduction non relue']));
    }
  });
});

describe('a catalogue someone read again', () => {
  const uk = PERSON_CATALOGUES.uk as { -readonly [K in keyof PersonCatalogue]: PersonCatalogue[K] };
  afterEach(() => {
    uk.reviewed = undefined;
  });

  it('is no longer marked, and keeps its twin', () => {
    uk.reviewed = 'O. K., 2027-01-12';

    expect(sheetText('uk')).not.toContain('Traduction non relue');
    expect(sheetText('uk')).toContain(sheetText('fr').trim());
  });
});

describe('the French translations were made from', () => {
  it('is the French of today: where it changed, look at the translations again, then at this list', () => {
    const changed = [...frenchTexts()].filter(([key, text]) => translatedFrom[key] !== text);

    expect(Object.fromEntries(changed)).toEqual({});
  });
});

describe('the words of the person sheet', () => {
  const words = (language: ReportLanguage): string[] => {
    const { words: found } = PERSON_CATALOGUES[language];
    const calls = {
      at: found.at('A2'),
      atStart: found.atStart('A1'),
      between: found.between('A1', 'A2'),
      span: found.span('A1', 'A2'),
      quote: found.quote('x'),
      attitudes: found.attitudes('x'),
      dateOver: found.dateOver('x'),
      contest: found.contest('x'),
      planStep: found.planStep('x', 'y'),
    };
    return [...Object.values(found), ...Object.values(found.chart), ...Object.values(calls)]
      .flat()
      .filter((value): value is string => typeof value === 'string');
  };

  it.each(REPORT_LANGUAGES)('in %s are all there', (language) => {
    for (const text of words(language)) expect(text.trim()).not.toBe('');
    expect(words(language)).toHaveLength(words('fr').length);
  });

  it.each(['fr', 'en'] as const)('in %s are sentences of fifteen words at most', (language) => {
    for (const sentence of words(language).flatMap((text) => text.split(/(?<=[.?!:])\s/))) {
      expect(
        sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length,
        sentence,
      ).toBeLessThanOrEqual(15);
    }
  });

  it.each(REPORT_LANGUAGES)('in %s give no mark, no share, and never speak of failing', (language) => {
    for (const name of PERSONAS) {
      const said = sheetText(language, reportModel(personaResult(name, language), content, catalogue));
      expect(said, name).not.toMatch(
        /%|٪|\d\s*\/\s*\d|\bscore|échec|échou|raté|insuffisant|\bfail|wrong|провал|فشل|fracas/i,
      );
    }
  });

  it.each(['fr'] as const)('in %s never let a line begin with a sign', () => {
    for (const name of PERSONAS) {
      const said = sheetText('fr', reportModel(personaResult(name), content, catalogue));
      expect(said, name).not.toMatch(/[\p{L}\p{N})»…] [;:?!»]|« /u);
    }
  });
});
