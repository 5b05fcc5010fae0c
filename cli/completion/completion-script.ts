import type { Command } from 'commander';

/** Words that may follow each command, by its path: subcommands and options. */
type Tree = readonly (readonly [path: string, words: readonly string[]])[];

/** The completion script of a program for a shell. */
export function completionScript(shell: 'bash' | 'zsh' | 'fish' | 'pwsh', program: Command): string {
  const tree = commandTree(program, '');
  const name = program.name();
  switch (shell) {
    case 'bash':
      return bash(name, tree);
    case 'zsh':
      return `#compdef ${name}\nautoload -U +X bashcompinit && bashcompinit\n${bash(name, tree)}`;
    case 'fish':
      return fish(name, tree);
    case 'pwsh':
      return pwsh(name, tree);
  }
}

function commandTree(command: Command, path: string): Tree {
  const subcommands = command.commands.map((child) => child.name());
  const options = command.options.flatMap((option) => option.long ?? []);
  return [
    [path, [...subcommands, ...options, '--help']],
    ...command.commands.flatMap((child) => commandTree(child, `${path} ${child.name()}`.trim())),
  ];
}

function bash(name: string, tree: Tree): string {
  const cases = tree.map(([path, words]) => `    '${path}') words='${words.join(' ')}' ;;`).join('\n');
  return `_${name}_completion() {
  local path='' word words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) path="\${path:+$path }$word" ;; esac
  done
  case "$path" in
${cases}
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _${name}_completion ${name}
`;
}

function fish(name: string, tree: Tree): string {
  const lines = tree.flatMap(([path, words]) => {
    const seen =
      path === ''
        ? '__fish_use_subcommand'
        : path
            .split(' ')
            .map((word) => `__fish_seen_subcommand_from ${word}`)
            .join('; and ');
    return words.map((word) =>
      word.startsWith('--')
        ? `complete -c ${name} -n '${seen}' -l ${word.slice(2)}`
        : `complete -c ${name} -f -n '${seen}' -a ${word}`,
    );
  });
  return `${lines.join('\n')}\n`;
}

function pwsh(name: string, tree: Tree): string {
  const entries = tree
    .map(([path, words]) => `    '${path}' = @(${words.map((word) => `'${word}'`).join(', ')})`)
    .join('\n');
  return `Register-ArgumentCompleter -Native -CommandName ${name} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $tree = @{
${entries}
  }
  $path = ($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { "$_" -notlike '-*' -and "$_" -ne $wordToComplete }) -join ' '
  $tree[$path] | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}
