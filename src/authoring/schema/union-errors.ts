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
  if (unions.length > 0) {
    const below = new Map<string, SchemaError[]>();
    for (const error of errors) {
      const group = below.get(error.instancePath);
      if (group === undefined) below.set(error.instancePath, [error]);
      else group.push(error);
    }
    for (const union of unions) {
      dropped.add(union);
      if (union.params.passingSchemas) continue;
      const prefixes = branchPrefixes(union, notes, below.get(union.instancePath) ?? []);
      const branches = prefixes.map((prefix) =>
        errors.filter(
          (error) =>
            error !== union &&
            error.schemaPath.startsWith(prefix) &&
            (error.instancePath === union.instancePath ||
              error.instancePath.startsWith(`${union.instancePath}/`)),
        ),
      );
      const isType = (error: SchemaError): boolean =>
        error.keyword === 'type' && error.instancePath === union.instancePath;
      const meant = branches.filter((branch) => branch.length > 0 && !branch.some(isType));
      const kept = meant.sort((first, second) => first.length - second.length)[0];
      for (const branch of branches) if (branch !== kept) for (const error of branch) dropped.add(error);
      if (kept === undefined) {
        const types = branches.flatMap((branch) => branch.filter(isType).map((error) => error.params.type));
        if (types.length > 0) {
          added.push({ ...union, keyword: 'type', params: { type: [...new Set(types.flat())] } });
        } else added.push(union);
      }
    }
  }
  return [...errors.filter((error) => !dropped.has(error)), ...added];
}

function branchPrefixes(union: SchemaError, notes: SchemaNotes, errors: readonly SchemaError[]): string[] {
  const known = notes.branches[union.schemaPath];
  if (known !== undefined) return known.map((prefix) => `${prefix}/`);
  const found = new Set<string>();
  for (const error of errors) {
    if (!error.schemaPath.startsWith(`${union.schemaPath}/`)) continue;
    const position = error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0];
    found.add(`${union.schemaPath}/${position}/`);
  }
  return [...found];
}
