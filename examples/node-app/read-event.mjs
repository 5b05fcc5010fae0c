// @ts-check
/** @typedef {import('@coeps/positioning').EventInput} EventInput */

/** What clients may send; anything else is refused before it reaches the library. */
const FIELDS = {
  passed: ['gate', 'choice'],
  replied: ['question', 'value'],
  answered: ['item', 'response', 'milliseconds', 'readAloud'],
  undone: [],
  paused: [],
  resumed: ['mode', 'seesText'],
  skipped: ['part'],
};

/**
 * An event from outside: only known fields are taken, and the time is the server's.
 * @param {unknown} sent
 * @param {string} at
 * @returns {EventInput | undefined}
 */
export function readEvent(sent, at) {
  if (typeof sent !== 'object' || sent === null || !('type' in sent)) return undefined;
  const { type } = sent;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return undefined;
  const known = FIELDS[/** @type {keyof typeof FIELDS} */ (type)];
  const given = Object.entries(sent).filter(([name]) => known.some((field) => field === name));
  const event = {
    type,
    at,
    ...(type === 'skipped' ? { by: 'counsellor' } : {}),
    ...Object.fromEntries(given),
  };
  // Values are checked by the library, which knows the questions and items they belong to.
  return isWhole(event) ? /** @type {EventInput} */ (/** @type {unknown} */ (event)) : undefined;
}

/** @param {Record<string, unknown>} event */
function isWhole(event) {
  switch (event.type) {
    case 'passed':
      return typeof event.gate === 'string' && (isText(event.choice) || isTextList(event.choice));
    case 'replied':
      return isText(event.question);
    case 'answered':
      return isText(event.item) && Number.isFinite(event.milliseconds) && Number(event.milliseconds) >= 0;
    case 'resumed':
      return [undefined, 'in-room', 'remote', 'alone'].some((mode) => mode === event.mode);
    case 'skipped':
      return isText(event.part);
    default:
      return true;
  }
}

/** @param {unknown} value */
function isText(value) {
  return typeof value === 'string' && value.length <= 200;
}

/** @param {unknown} value */
function isTextList(value) {
  return Array.isArray(value) && value.every(isText);
}
