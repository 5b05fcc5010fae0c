import { cleanLine } from '../text/clean-text.js';

/** A day as people write it (`15/03/2027`, `15.3.2027`, `2027-03-15`), as `2027-03-15`; undefined when it is none. */
export function parseDay(typed: string): string | undefined {
  const plain = cleanLine(typed).trim();
  const written = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(plain);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  const [year, month, day] = written
    ? [written[3], written[2], written[1]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // The 31st of February is the 3rd of March to Date: it is no day anyone means.
  const real = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(found) ? found : undefined;
}
