/** Languages a person sheet can be written in. French is the reference. */
export const REPORT_LANGUAGES = ['fr', 'en', 'uk', 'ar', 'es', 'pt'] as const;

/** One of {@link REPORT_LANGUAGES}. */
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Languages the counsellor's documents are written in. */
export type CounsellorLanguage = 'fr' | 'en';

/** Whether a language tag is one a person sheet can be written in. */
export function isReportLanguage(language: string): language is ReportLanguage {
  return (REPORT_LANGUAGES as readonly string[]).includes(language);
}

/** Direction of a language's script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ps|ur)\b/.test(language) ? 'rtl' : 'ltr';
}

/** What separates the parts of a list that have commas of their own. */
export function separatorOf(language: string): string {
  return language === 'fr' ? '\u00A0; ' : language === 'ar' ? '؛ ' : '; ';
}

/** The colon of a language: French puts a space before it that never breaks. */
export function colonOf(language: string): string {
  return language === 'fr' ? '\u00A0: ' : ': ';
}
