/** One error of a compiled validator, as Ajv makes it without words. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key at fault, inside `propertyNames`. */
  readonly propertyName?: string;
}

/** A compiled validator: true, or false with every error in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What errors leave out, by the place in the schema they name. */
export interface SchemaNotes {
  /** Keys an object may have, by the place of its `additionalProperties`. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Values of the discriminator of a union. */
  readonly tags: Readonly<Record<string, readonly (string | number)[]>>;
  /** Places of the branches of a union that are references. */
  readonly branches: Readonly<Record<string, readonly string[]>>;
}
