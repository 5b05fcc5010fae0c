import type { Locale } from '../locales/words.js';

/** What answers are exported for. */
export type ExportPurpose = 'calibration' | 'reference';

/** Words of `coeps sittings export`. */
export interface ExportWords {
  readonly purpose: string;
  readonly whichSitting: string;
  done(sittings: number, answers: number): string;
  unreadable(count: number): string;
  readonly after: Readonly<Record<ExportPurpose, string>>;
}

/** Words of `coeps sittings export` by language. */
export const EXPORT_WORDS: Readonly<Record<Locale, ExportWords>> = {
  fr: {
    purpose:
      'calibration : les réponses aux questions de toutes les passations (ou d’une), en CSV, sans nom ni texte ; reference : le tableau où noter les niveaux connus ensuite',
    whichSitting:
      'Dites quelle passation (coeps sittings list), ou ajoutez --for calibration pour les réponses de toutes.',
    done: (sittings, answers) =>
      `${sittings} ${sittings < 2 ? 'passation' : 'passations'}, ${answers} ${answers < 2 ? 'réponse' : 'réponses'}.`,
    unreadable: (count) =>
      `${count} ${count === 1 ? 'passation illisible laissée' : 'passations illisibles laissées'} de côté : coeps sittings list`,
    after: {
      calibration:
        'Données pseudonymes : chaque passation a un code qui ne dit rien de la personne ; ni étiquette, ni notes, ni questionnaires, ni textes écrits. Transmettez ce fichier comme une donnée personnelle.',
      reference:
        'Notez dans ce tableau, passation par passation, le niveau établi ensuite (level), sa date et sa source ; ajoutez une ligne par domaine si vous le connaissez (scale). Une ligne sans niveau ne compte pas. Transmettez ce fichier comme une donnée personnelle.',
    },
  },
  en: {
    purpose:
      'calibration: the answers to items of all sittings (or of one), as CSV, without names or texts; reference: the table in which to note levels known later',
    whichSitting: 'Say which sitting (coeps sittings list), or add --for calibration for the answers of all.',
    done: (sittings, answers) =>
      `${sittings} ${sittings === 1 ? 'sitting' : 'sittings'}, ${answers} ${answers === 1 ? 'answer' : 'answers'}.`,
    unreadable: (count) =>
      `${count} unreadable ${count === 1 ? 'sitting' : 'sittings'} left out: coeps sittings list`,
    after: {
      calibration:
        'Pseudonymous data: every sitting has a code that says nothing of the person; no label, notes, questionnaires or written texts. Pass this file on as personal data.',
      reference:
        'Note in this table, sitting by sitting, the level found later (level), its date and source; add a line for each area you know of (scale). A line without a level does not count. Pass this file on as personal data.',
    },
  },
};
