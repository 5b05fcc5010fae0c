import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ROOT, readText } from '../docs/markdown.js';

const FILES = readdirSync(join(ROOT, 'schemas'));

interface Property {
  readonly place: string;
  readonly schema: AnySchemaObject;
}

/** Every property named anywhere in a schema. */
function propertiesOf(node: unknown, place = ''): Property[] {
  if (node === null || typeof node !== 'object') return [];
  const { properties } = node as { properties?: Readonly<Record<string, AnySchemaObject>> };
  return [
    ...Object.entries(properties ?? {}).map(([name, schema]) => ({ place: `${place}/${name}`, schema })),
    ...Object.entries(node).flatMap(([key, child]) => propertiesOf(child, `${place}/${key}`)),
  ];
}

describe.each(FILES)('schemas/%s', (file) => {
  const schema = JSON.parse(readText(`schemas/${file}`)) as AnySchemaObject;

  it('is a draft-07 schema of the first format, under its own name', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(`https://schemas.coeps.org/positioning/1/${file}`);
    expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true);
  });

  it('says of every property what it is', () => {
    const definitions = (schema.definitions ?? {}) as Readonly<Record<string, AnySchemaObject>>;
    const properties = propertiesOf(schema);
    const unsaid = properties.filter(({ schema: { description, $ref, const: only } }) => {
      const named = definitions[String($ref).split('/').at(-1) ?? ''];
      return !description && !named?.description && only === undefined;
    });

    expect(properties.length).toBeGreaterThan(5);
    expect(unsaid.map(({ place }) => place)).toEqual([]);
  });

  it('gives of every value an example, and examples that hold', () => {
    const { definitions } = schema;
    const withoutExample = propertiesOf(schema).filter(({ schema: property }) => {
      const { type, items, examples } = property;
      const isValue = (of: unknown): boolean => of !== undefined && of !== 'object' && of !== 'array';
      const value = isValue(type) || (type === 'array' && isValue(items?.type) && items?.enum === undefined);
      const plain = type === 'boolean' || ['const', 'enum', 'default'].some((key) => key in property);
      return value && !plain && !examples;
    });
    const wrong = propertiesOf(schema).filter(({ schema: property }) => {
      if (!property.examples) return false;
      const check = new Ajv({ strict: false, discriminator: true, validateFormats: false });
      return (property.examples ?? []).some(
        (example: unknown) => !check.validate({ ...property, definitions }, example),
      );
    });

    expect(withoutExample.map(({ place }) => place)).toEqual([]);
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });
});
