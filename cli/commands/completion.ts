import { Argument, Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { COMMAND_WORDS } from '../locales/command-words.js';

/** `coeps completion <shell>`: a script for the shell, written from the tree of commands as it stands. */
export function completionCommand({ locale, run }: CommandContext): Command {
  const { completion, options } = COMMAND_WORDS[locale];
  return new Command('completion')
    .description(completion)
    .addArgument(new Argument('<shell>', options.shell).choices(['bash', 'zsh', 'fish', 'pwsh']))
    .action((shell: 'bash' | 'zsh' | 'fish' | 'pwsh', _options: unknown, command: Command) =>
      run(async (io) => {
        const { completionScript } = await import('../completion/completion-script.js');
        io.stdout.write(completionScript(shell, command.parent ?? command));
        return 0;
      }),
    );
}
