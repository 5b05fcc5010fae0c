/** Tells whether a path is a pattern: a name with *, ? or {a,b}. */
export function isPattern(path: string): boolean {
  return /[*?{]/.test(path);
}

/** The folder of a pattern that holds no pattern itself; '' at the top. */
export function patternFolder(pattern: string): string {
  const segments = pattern.split('/');
  const first = segments.findIndex(isPattern);
  return segments.slice(0, first < 0 ? -1 : first).join('/');
}

/**
 * The paths a pattern stands for, as an expression: * any part of a name, ** any folders, ? one character,
 * {a,b} one of several. A name without pattern stands for itself and all below it.
 */
export function patternExpression(pattern: string): RegExp {
  let expression = '';
  let depth = 0;
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern[i] ?? '';
    if (character === '*' && pattern[i + 1] === '*') {
      const folders = pattern[i + 2] === '/';
      expression += folders ? '(?:[^/]+/)*' : '.*';
      i += folders ? 2 : 1;
    } else if (character === '*') expression += '[^/]*';
    else if (character === '?') expression += '[^/]';
    else if (character === '{') {
      depth += 1;
      expression += '(?:';
    } else if (character === '}' && depth > 0) {
      depth -= 1;
      expression += ')';
    } else if (character === ',' && depth > 0) expression += '|';
    else expression += character.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  }
  return new RegExp(`^${expression}${')'.repeat(depth)}(?:/.*)?$`);
}
