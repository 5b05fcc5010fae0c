import type { Certification } from '../formats/certifications.js';
import type { Catalogue, Text } from './catalogue.js';
import { dateText, phrase, sameText } from './texts.js';

/** Why a dated fact must be used with care. */
export type WarningCode =
  | 'registration-ended'
  | 'delivery-ended'
  | 'superseded'
  | 'not-yet-valid'
  | 'to-check'
  | 'old';

/** A caution that goes with a certification or an action wherever it is shown. */
export interface DatedWarning {
  readonly code: WarningCode;
  /** Id of the certification, scheme or action. */
  readonly about: string;
  /** The date that has passed or is to come, YYYY-MM-DD. */
  readonly date?: string;
  readonly text: Text;
}

/** A code of the register, and whether it may be shown as the one in force. */
export interface ShownCode {
  readonly code: string;
  readonly current: boolean;
}

type Dated = Pick<
  Certification,
  'id' | 'title' | 'status' | 'validFrom' | 'registrationEnds' | 'deliveryDeadline' | 'supersededBy'
>;

/** Cautions about a certification on a day (YYYY-MM-DD). A registration is good up to and on its last day. */
export function certificationWarnings(
  catalogue: Catalogue,
  certification: Dated,
  today: string,
): readonly DatedWarning[] {
  const { id, title, validFrom, registrationEnds, deliveryDeadline, supersededBy } = certification;
  const dated = (code: WarningCode, date: string): DatedWarning => ({
    code,
    about: id,
    date,
    text: phrase(catalogue, `warning-${code}`, { title, date: dateText(date) }),
  });
  const warnings: DatedWarning[] = [...factWarnings(catalogue, certification)];
  if (validFrom !== null && today < validFrom) warnings.push(dated('not-yet-valid', validFrom));
  if (supersededBy !== null) {
    const text = phrase(catalogue, 'warning-superseded', { title, successor: sameText(supersededBy) });
    warnings.push({ code: 'superseded', about: id, text });
  }
  if (registrationEnds !== null && registrationEnds < today) {
    warnings.push(dated('registration-ended', registrationEnds));
  }
  if (deliveryDeadline !== null && deliveryDeadline < today) {
    warnings.push(dated('delivery-ended', deliveryDeadline));
  }
  return warnings;
}

/** The caution that goes with a fact that is old or to check. */
export function factWarnings(
  catalogue: Catalogue,
  fact: { readonly id: string; readonly title: Text; readonly status: 'confirmed' | 'old' | 'to-check' },
): readonly DatedWarning[] {
  if (fact.status === 'confirmed') return [];
  const text = phrase(catalogue, `warning-${fact.status}`, { title: fact.title });
  return [{ code: fact.status, about: fact.id, text }];
}

/**
 * The code of a certification as it may be shown on a day: undefined when it is not confirmed, and not current
 * when its registration has ended or has not begun.
 */
export function shownCode(
  certification: {
    readonly code: string | null;
    readonly status: 'confirmed' | 'old' | 'to-check';
    readonly registrationEnds: string | null;
    readonly validFrom?: string | null;
    readonly supersededBy?: string | null;
  },
  today: string,
): ShownCode | undefined {
  const { code, status, registrationEnds, validFrom, supersededBy } = certification;
  if (code === null || status !== 'confirmed') return undefined;
  const ended = registrationEnds !== null && registrationEnds < today;
  const early = validFrom !== null && validFrom !== undefined && today < validFrom;
  const replaced = supersededBy !== null && supersededBy !== undefined;
  return { code, current: !ended && !early && !replaced };
}
