/**
 * Writes src/formats/*.ts from schemas/*.schema.json. With --check it writes nothing and fails when a file
 * is not what the schema gives.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const schemas = new URL('../schemas/', import.meta.url);
const formats = new URL('../src/formats/', import.meta.url);
const check = process.argv.includes('--check');
const stale: string[] = [];

/**
 * A described reference to an object would give a numbered twin of its interface: the description of the
 * definition serves instead.
 */
function withoutTwins(node: unknown, definitions: Record<string, { type?: string }>): unknown {
  if (Array.isArray(node)) return node.map((child) => withoutTwins(child, definitions));
  if (node === null || typeof node !== 'object') return node;
  const record = node as Record<string, unknown>;
  const reference = record.$ref;
  if (
    typeof reference === 'string' &&
    definitions[reference.slice('#/definitions/'.length)]?.type === 'object'
  ) {
    return { $ref: reference };
  }
  return Object.fromEntries(
    Object.entries(record).map(([key, child]) => [key, withoutTwins(child, definitions)]),
  );
}

for (const file of readdirSync(schemas)
  .filter((name) => name.endsWith('.schema.json'))
  .sort()) {
  const name = file.replace('.schema.json', '');
  const source = JSON.parse(readFileSync(new URL(file, schemas), 'utf8'));
  const schema = withoutTwins(source, source.definitions ?? {}) as JSONSchema;
  const text = await compile(schema, name, {
    bannerComment: `// Generated from schemas/${file} by "npm run types". Do not edit.`,
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  const target = new URL(`${name}.ts`, formats);
  if (check) {
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) stale.push(`src/formats/${name}.ts`);
  } else writeFileSync(target, text);
}
if (stale.length > 0) {
  console.error(`Not what the schemas give: ${stale.join(', ')}. Run "npm run types".`);
  process.exitCode = 1;
}
