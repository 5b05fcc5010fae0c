import { isSeq, parseDocument } from 'yaml';

/**
 * Adds an item at the end of the list of an items file, everything else kept as it is, comments included.
 * @param template the item's lines, given the indent of the list
 * @returns undefined when the list is not written line by line
 */
export function appendItem(text: string, template: (indent: string) => string): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const items = document.get('items', true);
  if (items === undefined || items === null) return `${ended(text)}items:\n${template('  ')}`;
  if (!isSeq(items) || items.flow || !items.range || items.items.length === 0) return undefined;
  const [start, end] = items.range;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  // The last line of the list may end in a comment, which stays on its line.
  const line = text.indexOf('\n', text.slice(0, end).trimEnd().length);
  const place = line < 0 ? text.length : line + 1;
  return `${ended(text.slice(0, place))}${template(indent)}${text.slice(place)}`;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
