import type { SchemaError, SchemaNotes } from './validator.js';

/**
 * Keeps, of each union that failed, the errors of the branch the value was meant for: the one whose type it
 * has, else the one with fewest errors. When it has the type of no branch, one type error remains, with
 * every type that would do.
 */
export function withoutUnionNoise(errors: readonly SchemaError[], notes: SchemaNotes): SchemaError[] {
  const unions = errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf');
  const dropped = new Set<SchemaError>(
    errors.filter((error) => error.keyword === 'if' || error.keyword === 'propertyNames'),
  );
  const added: SchemaError[] = [];
  for (const union of unions) {
    dropped.add(union);
    const inside = errors.filter(
      (error) =>
        error !== union &&
        (error.instancePath === union.instancePath ||
          error.instancePath.startsWith(`${union.instancePath}/`)),
    );
    const branches = branchPrefixes(union, notes, inside).map((prefix) =>
      inside.filter((error) => error.schemaPath.startsWith(prefix)),
    );
    const isType = (error: SchemaError): boolean =>
      error.keyword === 'type' && error.instancePath === union.instancePath;
    const [kept] = branches
      .filter((branch) => branch.length > 0 && !branch.some(isType))
      .sort((first, second) => first.length - second.length);
    for (const branch of branches) if (branch !== kept) for (const error of branch) dropped.add(error);
    if (kept !== undefined) continue;
    const types = branches.flatMap((branch) => branch.filter(isType).map((error) => error.params.type));
    added.push(
      types.length === 0
        ? union
        : { ...union, keyword: 'type', params: { type: [...new Set(types.flat())] } },
    );
  }
  return [...errors.filter((error) => !dropped.has(error)), ...added];
}

/** Where the errors of each branch of a union come from. */
function branchPrefixes(union: SchemaError, notes: SchemaNotes, inside: readonly SchemaError[]): string[] {
  const known = notes.branches[union.schemaPath];
  if (known !== undefined) return known.map((prefix) => `${prefix}/`);
  const found = new Set<string>();
  for (const error of inside) {
    if (!error.schemaPath.startsWith(`${union.schemaPath}/`)) continue;
    const position = error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0];
    found.add(`${union.schemaPath}/${position}/`);
  }
  return [...found];
}
