import type { Bank, Text } from '../../src/banks/bank.js';
import type { CertificationsFile } from '../../src/formats/certifications.js';
import { localText } from '../text/local-text.js';
import type { Choice, EntryRecord } from './prompt.js';

/** Choices a questionnaire takes from elsewhere, by the name it gives them. */
export type OptionSources = Readonly<
  Record<
    'occupations' | 'areas' | 'activities' | 'languages',
    (locale: string, record: EntryRecord) => readonly Choice[]
  >
>;

/** Home languages of the sector's programmes, for questionnaires that do not list their own. */
const LANGUAGES =
  'fr ar pt es en uk ru tr ro it pl ber wo bm ff ln mg so ti am fa ps hi bn ta sq sr hy ka ku zh vi ht'.split(
    ' ',
  );

/** Choices from a catalogue of the sector, or from the technical bank where there is none. */
export function optionSources(
  catalogue: CertificationsFile | undefined,
  banks: readonly Bank[],
): OptionSources {
  const say = (text: Text, locale: string) => localText(text, locale, 'fr').text;
  const technical = banks.find((bank) => bank.id === 'technical');
  const choices = (entries: readonly { readonly id: string; readonly title: Text }[], locale: string) =>
    entries.map(({ id, title }): Choice => ({ id, text: say(title, locale) }));
  return {
    occupations: (locale) => choices(catalogue?.occupations ?? [], locale),
    areas: (locale) => choices(catalogue?.areas ?? technical?.scales ?? [], locale),
    activities: (locale, record) => {
      const areas = catalogue?.areas ?? [];
      // Of the areas named just before in the same record: sixty activities are no question to ask anyone.
      const named = new Set(
        Object.values(record)
          .flat()
          .filter((value) => typeof value === 'string'),
      );
      const chosen = areas.filter((area) => named.has(area.id));
      return choices(
        (chosen.length > 0 ? chosen : areas).flatMap((area) => area.activities),
        locale,
      );
    },
    languages: (locale) => {
      const names = new Intl.DisplayNames(locale, { type: 'language' });
      return LANGUAGES.map((id) => ({ id, text: names.of(id) ?? id }));
    },
  };
}
