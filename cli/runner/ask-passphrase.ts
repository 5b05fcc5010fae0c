import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { hasTerminal } from './has-terminal.js';

/**
 * Asks for a passphrase on a terminal; what is typed does not show. Undefined where there is no terminal to ask on.
 * @throws CliError on Ctrl-C
 */
export async function askPassphrase(
  { stdin, stdout, stderr }: CliIo,
  question: string,
): Promise<string | undefined> {
  if (!hasTerminal(stdin, stdout)) return undefined;
  const keyboard = stdin as NodeJS.ReadStream;
  stderr.write(question);
  keyboard.setRawMode(true);
  keyboard.resume();
  try {
    return await new Promise<string>((resolve, reject) => {
      let typed = '';
      const onData = (bytes: Buffer | string): void => {
        for (const character of bytes.toString('utf8')) {
          if (character === '\u0003') {
            keyboard.off('data', onData);
            reject(new CliError('', EXIT.interrupted));
            return;
          }
          if (character === '\r' || character === '\n') {
            keyboard.off('data', onData);
            resolve(typed);
            return;
          }
          if (character === '\u007F' || character === '\b') typed = [...typed].slice(0, -1).join('');
          else if (character >= ' ') typed += character;
        }
      };
      keyboard.on('data', onData);
    });
  } finally {
    keyboard.setRawMode(false);
    keyboard.pause();
    stderr.write('\n');
  }
}
