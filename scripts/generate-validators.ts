/**
 * Compiles schemas/*.schema.json to src/authoring/generated/validators.js, a module without `require` nor
 * `new Function`, and its types. With --check it writes nothing and fails when a file is not what the
 * schemas give.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchemaObject } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const schemas = new URL('schemas/', root);
const target = new URL('src/authoring/generated/', root);
const check = process.argv.includes('--check');

type DefinedSchema = AnySchemaObject & { readonly definitions?: Readonly<Record<string, AnySchemaObject>> };

/** What errors leave out, by the place in the schema they name: kept beside the validators, in few bytes. */
interface SchemaNotes {
  /** Keys an object may have, by the place of its `additionalProperties`. */
  readonly keys: Record<string, string[]>;
  /** Values of the discriminator of a union. */
  readonly tags: Record<string, (string | number)[]>;
  /** Places of the branches of an `anyOf` or `oneOf` that are references. */
  readonly branches: Record<string, string[]>;
}

function schemaNotes(schema: DefinedSchema): SchemaNotes {
  const notes: SchemaNotes = { keys: {}, tags: {}, branches: {} };
  const visit = (node: unknown, pointer: string): void => {
    if (node === null || typeof node !== 'object') return;
    const record = node as Record<string, unknown>;
    if (record.additionalProperties === false) {
      notes.keys[`${pointer}/additionalProperties`] = Object.keys(record.properties ?? {});
    }
    const property = (record.discriminator as { propertyName?: string } | undefined)?.propertyName;
    if (property !== undefined && Array.isArray(record.oneOf)) {
      notes.tags[`${pointer}/discriminator`] = record.oneOf.flatMap((branch: AnySchemaObject) => {
        const target = branch.$ref ? schema.definitions?.[branch.$ref.replace('#/definitions/', '')] : branch;
        const tag = target?.properties?.[property];
        return tag?.enum ?? [tag?.const];
      });
    } else {
      for (const keyword of ['anyOf', 'oneOf']) {
        const union = record[keyword];
        if (!Array.isArray(union) || !union.some((branch) => branch.$ref)) continue;
        notes.branches[`${pointer}/${keyword}`] = union.map(
          (branch: AnySchemaObject, i: number) => branch.$ref ?? `${pointer}/${keyword}/${i}`,
        );
      }
    }
    for (const [key, child] of Object.entries(record)) visit(child, `${pointer}/${key}`);
  };
  visit(schema, '#');
  return notes;
}

/** Keywords that check nothing. Ajv copies whole schemas into its code, words and all. */
const WORDS = new Set([
  '$schema',
  'title',
  'description',
  'markdownDescription',
  'default',
  'examples',
  'tsType',
]);

const NAMED = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);

/** A schema without its words. @param named true where keys are names the author of the schema chose */
function checksOf(node: unknown, named = false): unknown {
  if (Array.isArray(node)) return node.map((child) => checksOf(child));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, child]) => {
      if (!named && WORDS.has(key)) return [];
      if (!named && ['const', 'enum', 'required'].includes(key)) return [[key, child]];
      return [[key, checksOf(child, !named && NAMED.has(key))]];
    }),
  );
}

/** What Ajv writes for each error, and the helper it calls instead: a third of the code is left out. */
const PUSHED =
  /const (err\d+) = \{instancePath(?::([^;]*?))?,schemaPath:"([^"]*)",keyword:"([^"]*)",params:((?:(?!,propertyName:)[^;])*)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g;
const PUSH = `function push(errors, instancePath, schemaPath, params) {
  const error = { instancePath, schemaPath, keyword: schemaPath.slice(schemaPath.lastIndexOf('/') + 1), params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;

function pushed(code: string): string {
  return code.replace(PUSHED, (_, _error, path = 'instancePath', schemaPath, keyword, params) => {
    if (!schemaPath.endsWith(`/${keyword}`)) throw new Error(`${schemaPath} is no place of ${keyword}`);
    return `vErrors = push(vErrors, ${path}, "${schemaPath}", ${params});`;
  });
}

/** A text with no character has no length either: Ajv counts the characters of every text to find out. */
function withoutCounting(code: string): string {
  return code.replace(/\bfunc\d+\((\w+)\) < 1\b/g, '$1.length < 1');
}

/** Formats the program writes and never reads: tests check them with Ajv itself. */
const EXPORTED = ['diagnostics', 'events', 'result'];

const names = readdirSync(schemas)
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => file.replace('.schema.json', ''))
  .filter((name) => !EXPORTED.includes(name))
  .sort();
const exportName = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Name of each definition, and of the function Ajv makes of it: their errors name places from their own root. */
const definitionNames = new Map<unknown, string>();
const functionNames = new Map<string, string>();

const ajv = new Ajv({
  allErrors: true,
  verbose: false,
  messages: false,
  inlineRefs: false,
  discriminator: true,
  allowUnionTypes: true,
  strict: true,
  // A union lists the keys its branches need, not those it declares itself.
  strictRequired: false,
  strictTypes: false,
  code: {
    source: true,
    esm: true,
    process: (code, environment) => {
      const name = definitionNames.get(environment?.schema);
      if (name !== undefined && environment?.validateName)
        functionNames.set(String(environment.validateName), name);
      return code;
    },
  },
});
addFormats.default(ajv);
ajv.addKeyword('tsType');

const exported: Record<string, string> = {};
const notes: Record<string, SchemaNotes> = {};
for (const name of names) {
  const written: DefinedSchema = JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemas), 'utf8'));
  const schema = checksOf(written) as DefinedSchema;
  const id = schema.$id ?? name;
  for (const [definition, child] of Object.entries(schema.definitions ?? {}))
    definitionNames.set(child, definition);
  ajv.addSchema(schema, id);
  exported[exportName(name)] = id;
  notes[exportName(name)] = schemaNotes(schema);
}

const compiled = standalone
  .default(ajv, exported)
  .replaceAll('export const ', 'const ')
  .split(/(?=function validate\d+\()/)
  .map((text) => {
    const name = functionNames.get(/^function (validate\d+)\(/.exec(text)?.[1] ?? '');
    return name === undefined
      ? text
      : text.replaceAll('schemaPath:"#/', `schemaPath:"#/definitions/${name}/`);
  })
  .join('');
const source = `${PUSH}${withoutCounting(pushed(compiled))}
export const validators = { ${names.map(exportName).join(', ')} };
export const schemaNotes = ${JSON.stringify(notes)};
`;
const bundle = await build({
  stdin: { contents: source, resolveDir: fileURLToPath(root), loader: 'js' },
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  write: false,
  legalComments: 'none',
  banner: { js: '// Generated from schemas/*.schema.json by "npm run validators". Do not edit.' },
});
// Ajv's helpers carry the text of the `require` that would load them; nothing reads it.
const code = (bundle.outputFiles[0]?.text ?? '').replace(
  /(?<=\.code=)(["'`])require\(.*?\)(\.default)?\1/g,
  '""',
);
for (const forbidden of ['new Function', 'require(', 'eval(']) {
  if (code.includes(forbidden)) throw new Error(`The validators hold ${forbidden}`);
}

const types = `// Generated from schemas/*.schema.json by "npm run validators". Do not edit.
import type { SchemaNotes, Validator } from '../schema/validator.js';

/** What errors leave out, by schema. */
export declare const schemaNotes: Readonly<Record<string, SchemaNotes>>;

/** The validator of each schema, schemas/<name>.schema.json. */
export declare const validators: {
${names.map((name) => `  readonly ${exportName(name)}: Validator;\n`).join('')}};
`;

const stale: string[] = [];
mkdirSync(target, { recursive: true });
for (const [file, text] of [
  ['validators.js', code],
  ['validators.d.ts', types],
] as const) {
  const path = new URL(file, target);
  if (!check) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(file);
}
if (stale.length > 0) {
  console.error(`Not what the schemas give: ${stale.join(', ')}. Run "npm run validators".`);
  process.exitCode = 1;
}
