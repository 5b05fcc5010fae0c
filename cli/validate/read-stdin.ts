import type { Diagnostic } from '../../src/authoring/diagnostic.js';
import { MAX_FILE_BYTES } from '../../src/authoring/yaml/reading-limits.js';
import { decode, invalidUtf8 } from '../../src/node/content-files.js';
import { CliError } from '../cli-error.js';
import type { CliIo } from '../io.js';
import type { ToolWords } from '../locales/tool-words.js';

/** Reads standard input to its end, bounded. @throws CliError when it is too long */
export async function readStdin(
  io: CliIo,
  path: string,
  words: ToolWords,
): Promise<{ text: string } | { unread: Diagnostic }> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of io.stdin) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    size += bytes.length;
    if (size > MAX_FILE_BYTES) throw new CliError(words.errors.stdinTooLarge(MAX_FILE_BYTES));
    parts.push(bytes);
  }
  const bytes = Buffer.concat(parts);
  const text = decode(bytes);
  return text === undefined ? { unread: invalidUtf8(path, bytes) } : { text };
}

/** The name standard input most likely stands for, from its schema line or its keys. */
export function stdinName(text: string): string {
  const schema = /^#\s*yaml-language-server:\s*\$schema=\S*?([\w-]+)\.schema\.json/m.exec(text)?.[1];
  if (schema === 'questionnaire') return 'questionnaires/stdin.yaml';
  if (schema !== undefined && schema !== 'items') return `${schema}.yaml`;
  if (schema === undefined && /^scales:/m.test(text)) return 'bank.yaml';
  if (schema === undefined && /^sections:/m.test(text)) return 'questionnaires/stdin.yaml';
  if (schema === undefined && /^parts:/m.test(text)) return 'assessment.yaml';
  return 'stdin.items.yaml';
}
