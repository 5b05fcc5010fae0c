const formats = new Map<string, Intl.DateTimeFormat>();

/** A day (YYYY-MM-DD, or the day of a date and time) in words: "21 novembre 2026". Latin digits in every language. */
export function dayInWords(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return date.slice(0, 10);
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    formats.set(language, format);
  }
  // Ukrainian shortens "року" with a full stop, which would end the sentence.
  return format.format(day).replace(/\s?р\.$/, ' року');
}
