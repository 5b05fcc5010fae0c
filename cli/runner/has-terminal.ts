/** Whether the streams are a terminal that gives keys one by one. */
export function hasTerminal(
  stdin: { readonly isTTY?: boolean | undefined },
  stdout: { readonly isTTY?: boolean | undefined },
): boolean {
  return (
    stdin.isTTY === true &&
    stdout.isTTY === true &&
    'setRawMode' in stdin &&
    typeof stdin.setRawMode === 'function'
  );
}
