import type { Command } from 'commander';

/** Name and version of the software, as sittings record it. */
export function engineName(command: Command): string {
  let root = command;
  while (root.parent) root = root.parent;
  return `@coeps/positioning ${root.version() ?? ''}`.trim();
}
