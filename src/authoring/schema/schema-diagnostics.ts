import type { SourceFile } from '../content/source-file.js';
import type { Diagnostic, Path } from '../diagnostic.js';
import { schemaNotes } from '../generated/validators.js';
import type { ValueType } from '../rule-facts.js';
import { nodeAt, type YamlNode } from '../yaml/yaml-node.js';
import { nearMiss } from './near-miss.js';
import { withoutUnionNoise } from './union-errors.js';
import type { SchemaError, SchemaNotes, Validator } from './validator.js';

const NO_NOTES: SchemaNotes = { keys: {}, tags: {}, branches: {} };

const VALUE_TYPES: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
  boolean: 'yes-no',
  array: 'list',
  object: 'map',
  null: 'empty',
};

/** Forms of texts that have a name of their own. */
const FORMS: Readonly<Record<string, string>> = {
  '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$': 'identifier',
  '^[A-Za-z0-9-]+$': 'identifier',
  '^\\d{4}-\\d{2}-\\d{2}$': 'date',
  '^\\d+\\.\\d+\\.\\d+$': 'version',
  '^[a-z]{2}$': 'language',
  '^[a-z-]+/BC[0-9]{2}$': 'bloc',
  '^BC\\d\\d$': 'bloc-number',
  '^[a-z0-9-]+/BC\\d\\d/\\d+$': 'competence',
  '^[1-5]\\.[1-6]$': 'digcomp',
};

/** Errors of one file looked at: far more than anyone reads, few enough for any machine. */
const MAX_ERRORS = 3000;

/** When several errors stand at one place, the first of these says it all. */
const PRECEDENCE = ['type', 'const', 'enum', 'minLength', 'pattern'];

/**
 * Checks a file against its schema. One problem gives one diagnostic: a union reports the branch the author
 * meant, and a misspelt key is not also a missing one.
 */
export function schemaDiagnostics(file: SourceFile, validate: Validator, schema: string): Diagnostic[] {
  if (file.root === undefined || validate(file.value)) return [];
  // What has not been looked at must not pass for sound.
  if ((validate.errors?.length ?? 0) > MAX_ERRORS) file.value = undefined;
  const notes = schemaNotes[schema] ?? NO_NOTES;
  const { root } = file;
  const errors = withoutUnionNoise((validate.errors ?? []).slice(0, MAX_ERRORS), notes);
  const strongest = new Map<string, number>();
  const rank = (error: SchemaError): number => {
    const place = PRECEDENCE.indexOf(error.keyword);
    return place < 0 ? PRECEDENCE.length : place;
  };
  for (const error of errors) {
    if (error.propertyName !== undefined) continue;
    const known = strongest.get(error.instancePath) ?? PRECEDENCE.length;
    strongest.set(error.instancePath, Math.min(known, rank(error)));
  }
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const error of errors) {
    const best = strongest.get(error.instancePath) ?? PRECEDENCE.length;
    if (error.propertyName === undefined && best < PRECEDENCE.length && rank(error) > best) continue;
    const found = schemaDiagnostic(file, root, error, notes);
    if (found === undefined) continue;
    const mark = JSON.stringify([found.rule, found.path, 'key' in found.data ? found.data.key : '']);
    if (seen.has(mark)) continue;
    seen.add(mark);
    diagnostics.push(found);
  }
  return withoutEchoes(diagnostics);
}

/** A key misspelt once is unknown under one name and missing under the other: the first is enough. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const meant = new Set<string>();
  for (const found of diagnostics) {
    if (found.rule !== 'unknown-key' || found.data.suggestion === undefined) continue;
    meant.add(JSON.stringify([...found.path.slice(0, -1), found.data.suggestion]));
  }
  return diagnostics.filter(
    (found) => found.rule !== 'missing-key' || !meant.has(JSON.stringify([...found.path, found.data.key])),
  );
}

/** The path of a JSON pointer, list positions as numbers. */
function pathOf(pointer: string, root: YamlNode): Path {
  const path: (string | number)[] = [];
  let node: YamlNode | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const step: string | number =
      node?.kind === 'list' ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(step);
    node = node && nodeAt(node, [step]);
  }
  return path;
}

function typeOf(node: YamlNode | undefined): ValueType {
  if (node === undefined) return 'empty';
  if (node.kind !== 'scalar') return node.kind;
  return VALUE_TYPES[node.value === null ? 'null' : typeof node.value] ?? 'text';
}

function shown(node: YamlNode | undefined): string {
  return node?.kind === 'scalar' ? String(node.value).slice(0, 80) : '';
}

function schemaDiagnostic(
  file: SourceFile,
  root: YamlNode,
  error: SchemaError,
  notes: SchemaNotes,
): Diagnostic | undefined {
  const path = pathOf(error.instancePath, root);
  const node = nodeAt(root, path);
  const { params } = error;
  const range = file.rangeOf(path);
  switch (error.keyword) {
    case 'propertyNames':
      return undefined;
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const allowed = notes.keys[error.schemaPath] ?? [];
      const present =
        node?.kind === 'map' ? new Set(node.entries.map((entry) => entry.key)) : new Set<string>();
      const suggestion = nearMiss(
        key,
        allowed.filter((name) => !present.has(name)),
      );
      const place = file.rangeOfKey([...path, key]);
      const quoted = /["']/.test(file.text[place.start] ?? '');
      return file.diagnostic(
        'unknown-key',
        place,
        [...path, key],
        { key, allowed, ...(suggestion !== undefined && { suggestion }) },
        suggestion === undefined || quoted
          ? undefined
          : [{ start: place.start, end: place.end ?? place.start, text: suggestion }],
      );
    }
    case 'required': {
      const key = String(params.missingProperty);
      // The first key of a map is a better place than the map as a whole, which may be pages long.
      const first = node?.kind === 'map' ? node.entries[0] : undefined;
      const place = first ? { start: first.keyStart, end: first.keyEnd } : range;
      return file.diagnostic('missing-key', place, path, { key });
    }
    case 'type': {
      const expected = [params.type].flat().map((type) => VALUE_TYPES[String(type)] ?? 'text');
      const actual = typeOf(node);
      const value = shown(node);
      const quote =
        node?.kind === 'scalar' && node.style === 'plain' && expected.includes('text') && actual !== 'empty';
      return file.diagnostic(
        'wrong-type',
        range,
        path,
        { expected, actual, ...(node?.kind === 'scalar' && actual !== 'empty' && { value }) },
        quote
          ? [
              { start: node.start, end: node.start, text: '"' },
              { start: node.end, end: node.end, text: '"' },
            ]
          : undefined,
      );
    }
    case 'discriminator': {
      const tag = String(params.tag);
      const place = [...path, tag];
      const value = nodeAt(root, place);
      if (value === undefined) return undefined;
      return unknownValue(file, place, shown(value), (notes.tags[error.schemaPath] ?? []).map(String));
    }
    case 'enum':
      return unknownValue(file, path, shown(node), [params.allowedValues].flat().map(String));
    case 'const':
      return unknownValue(file, path, shown(node), [String(params.allowedValue)]);
    case 'pattern': {
      const pattern = String(params.pattern);
      const form = FORMS[pattern] ?? 'pattern';
      if (error.propertyName === undefined) {
        return file.diagnostic('wrong-form', range, path, { value: shown(node), pattern, form });
      }
      const place = [...path, error.propertyName];
      return file.diagnostic('wrong-form', file.rangeOfKey(place), place, {
        value: error.propertyName.slice(0, 80),
        pattern,
        form,
      });
    }
    case 'format':
      return file.diagnostic('wrong-form', range, path, {
        value: shown(node),
        pattern: String(params.format),
        form: String(params.format),
      });
    case 'minimum':
      return outOfRange(file, path, node, params, 'at-least');
    case 'maximum':
      return outOfRange(file, path, node, params, 'at-most');
    case 'exclusiveMinimum':
      return outOfRange(file, path, node, params, 'above');
    case 'exclusiveMaximum':
      return outOfRange(file, path, node, params, 'below');
    case 'multipleOf':
      return outOfRange(file, path, node, { limit: params.multipleOf }, 'multiple-of');
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return wrongCount(file, path, node, params, 'at-least');
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
      return wrongCount(file, path, node, params, 'at-most');
    case 'uniqueItems': {
      const again = [...path, Math.max(Number(params.i), Number(params.j))];
      return file.diagnostic('repeated-value', file.rangeOf(again), again, {
        value: shown(nodeAt(root, again)),
      });
    }
    default:
      return file.diagnostic('not-allowed', range, path, { keyword: error.keyword });
  }
}

function unknownValue(file: SourceFile, path: Path, value: string, allowed: readonly string[]): Diagnostic {
  const suggestion = nearMiss(value, allowed);
  const facts = { value, allowed, ...(suggestion !== undefined && { suggestion }) };
  return file.diagnostic('unknown-value', file.rangeOf(path), path, facts);
}

function outOfRange(
  file: SourceFile,
  path: Path,
  node: YamlNode | undefined,
  params: SchemaError['params'],
  bound: 'at-least' | 'at-most' | 'above' | 'below' | 'multiple-of',
): Diagnostic {
  const value = node?.kind === 'scalar' ? Number(node.value) : Number.NaN;
  return file.diagnostic('out-of-range', file.rangeOf(path), path, {
    value,
    limit: Number(params.limit),
    bound,
  });
}

function wrongCount(
  file: SourceFile,
  path: Path,
  node: YamlNode | undefined,
  params: SchemaError['params'],
  bound: 'at-least' | 'at-most',
): Diagnostic {
  const of = node?.kind === 'list' ? 'list' : node?.kind === 'map' ? 'map' : 'text';
  const count =
    node?.kind === 'list'
      ? node.items.length
      : node?.kind === 'map'
        ? node.entries.length
        : shown(node).length;
  const place = of === 'text' ? file.rangeOf(path) : file.rangeOfKey(path);
  return file.diagnostic('wrong-count', place, path, { count, limit: Number(params.limit), bound, of });
}
