import { previewBlocks } from '../../bank-views/preview-blocks.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { WORDS } from '../../locales/choose-words.js';
import { openTerminal, type TerminalStreams } from '../../terminal/run-terminal.js';
import { createTheme, showsUnicode } from '../../terminal/theme.js';
import type { FoundItem } from './find-item.js';
import type { BankSurroundings } from './open-banks.js';
import type { PreviewOptions } from './preview.js';
import { PreviewApp } from './preview-app.js';
import { previewScreen } from './preview-step.js';

/** Plays an item in the runner's own screen. */
export async function playOnScreen(
  found: FoundItem,
  { seed, mode }: PreviewOptions,
  { io, words }: BankSurroundings,
): Promise<ExitCode> {
  // Ink draws nothing but the last frame where CI is set; here someone sits in front of a real terminal.
  process.env.CI = 'false';
  const runner = WORDS[words.locale];
  const theme = createTheme({ unicode: showsUnicode(io.env, process.platform), highContrast: false });
  const ending = await new Promise<'done' | 'interrupted'>((resolve) => {
    const end = (reached: 'done' | 'interrupted') => {
      terminal.leave();
      resolve(reached);
    };
    const terminal = openTerminal(io as unknown as TerminalStreams, () => end('interrupted'));
    terminal.show(
      new PreviewApp({
        screen: previewScreen(found, seed, words.locale),
        mode,
        words: runner,
        theme,
        port: terminal.port,
        results: (answer) => [
          ...previewBlocks(found.bank, found.item, answer, words, runner),
          { kind: 'text', text: '' },
          { kind: 'text', text: words.preview.again },
        ],
        onEnd: end,
      }),
    );
  });
  return ending === 'done' ? EXIT.ok : EXIT.interrupted;
}
