import { Command } from 'commander';
import { BANK_WORDS } from '../bank-views/bank-words.js';
import type { CommandContext } from '../command-context.js';
import { calibrateCommand } from './bank/calibrate.js';
import { difCommand } from './bank/dif.js';
import { infoCommand } from './bank/info.js';
import { itemsCommand } from './bank/items.js';
import { lengthCommand } from './bank/length.js';
import { levelsCommand } from './bank/levels.js';
import { newBankCommand } from './bank/new.js';
import { newItemCommand } from './bank/new-item.js';
import { previewCommand } from './bank/preview.js';
import { simulateCommand } from './bank/simulate.js';

/** Every command of `coeps bank`, in the order of the help. A new one is a file of cli/commands/bank and a line here. */
const BANK_COMMANDS: readonly ((context: CommandContext) => Command)[] = [
  infoCommand,
  previewCommand,
  simulateCommand,
  lengthCommand,
  newBankCommand,
  newItemCommand,
  calibrateCommand,
  itemsCommand,
  difCommand,
  levelsCommand,
];

/** `coeps bank …`: what authors and psychometricians do with a bank. */
export function bankCommand(context: CommandContext): Command {
  const bank = new Command('bank').description(BANK_WORDS[context.locale].summary);
  for (const create of BANK_COMMANDS) bank.addCommand(create(context));
  return bank;
}
