import type { Locale } from './words.js';

/** Words of `coeps sittings report`. */
export interface ReportCommandWords {
  readonly report: string;
  readonly options: Readonly<
    Record<
      | 'id'
      | 'for'
      | 'format'
      | 'out'
      | 'pdf'
      | 'language'
      | 'with'
      | 'certification'
      | 'ownWords'
      | 'content',
      string
    >
  >;
  written(path: string): string;
  exists(path: string): string;
  readonly pdfNeedsFile: string;
  readonly noBrowser: string;
  browserFailed(browser: string, reason: string): string;
  unknownLanguage(language: string, known: string): string;
  counsellorLanguage(language: string): string;
  readonly noCertification: string;
  unknownCertification(key: string): string;
}

/** Words of `coeps sittings report` by language. */
export const REPORT_COMMAND_WORDS: Readonly<Record<Locale, ReportCommandWords>> = {
  fr: {
    report: 'les documents d’une passation : pour la personne, pour vous, pour le suivi',
    options: {
      id: 'identifiant de la passation, ou son début',
      for: 'pour qui : la personne, le conseiller ou la conseillère, le suivi',
      format: 'forme du document ; html vers un fichier, text à l’écran',
      out: 'fichier, lisible par vous seul, au lieu de l’écran',
      pdf: 'en PDF, avec le Chromium ou le Chrome de cet ordinateur',
      language: 'langue du document ; pour la personne : fr, en, uk, ar, es, pt',
      with: 'passations précédentes à comparer ; sans elle, celles du même repère',
      certification: 'certification du dossier VAE, par exemple advd',
      ownWords: 'joindre au JSON les textes libres de la personne',
      content: 'dossier de contenus à la place des contenus intégrés',
    },
    written: (path) => `Écrit : ${path}`,
    exists: (path) => `Ce fichier existe déjà, il n’est pas remplacé : ${path}`,
    pdfNeedsFile: 'Un PDF s’écrit dans un fichier : ajoutez --out fiche.pdf.',
    noBrowser:
      'Aucun Chromium ni Chrome trouvé pour le PDF. Installez-en un, ou indiquez le vôtre par COEPS_BROWSER ; ou écrivez le document en HTML (--format html) et imprimez-le depuis n’importe quel navigateur.',
    browserFailed: (browser, reason) =>
      `${browser} n’a pas écrit le PDF (${reason}). Écrivez le document en HTML (--format html) et imprimez-le depuis un navigateur.`,
    unknownLanguage: (language, known) => `Langue inconnue : « ${language} ». Langues : ${known}.`,
    counsellorLanguage: (language) =>
      `Ce document s’écrit en français ou en anglais, pas en « ${language} » : c’est la fiche de la personne qui a d’autres langues.`,
    noCertification: 'Aucune certification du catalogue n’a de blocs : il n’y a pas de dossier à préparer.',
    unknownCertification: (key) => `Certification inconnue du catalogue : « ${key} ».`,
  },
  en: {
    report: 'the documents of a sitting: for the person, for you, for the follow-up',
    options: {
      id: 'id of the sitting, or its beginning',
      for: 'for whom: the person, the counsellor, the follow-up',
      format: 'form of the document; html to a file, text to the screen',
      out: 'a file, readable by you alone, instead of the screen',
      pdf: 'as PDF, with the Chromium or Chrome of this computer',
      language: 'language of the document; for the person: fr, en, uk, ar, es, pt',
      with: 'earlier sittings to compare with; without it, those of the same label',
      certification: 'certification of the VPL file, for example advd',
      ownWords: 'add the person’s free texts to the JSON',
      content: 'a folder of content in place of the built-in content',
    },
    written: (path) => `Written: ${path}`,
    exists: (path) => `This file exists already and is not replaced: ${path}`,
    pdfNeedsFile: 'A PDF is written to a file: add --out sheet.pdf.',
    noBrowser:
      'No Chromium or Chrome found for the PDF. Install one, or name yours in COEPS_BROWSER; or write the document as HTML (--format html) and print it from any browser.',
    browserFailed: (browser, reason) =>
      `${browser} did not write the PDF (${reason}). Write the document as HTML (--format html) and print it from a browser.`,
    unknownLanguage: (language, known) => `Unknown language: “${language}”. Languages: ${known}.`,
    counsellorLanguage: (language) =>
      `This document is written in French or in English, not in “${language}”: the person sheet is the one with more languages.`,
    noCertification: 'No certification of the catalogue has blocs: there is no file to prepare.',
    unknownCertification: (key) => `The catalogue knows no certification “${key}”.`,
  },
};
