import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** The official schema of SARIF 2.1.0, complete, as a check: see test/reference/README.md. */
export function sarifValidator(): ValidateFunction {
  // Written for draft-04: beside the name of its id, it uses nothing that has changed since.
  const { id, $schema, ...schema } = JSON.parse(
    readFileSync('test/reference/sarif-schema-2.1.0.json', 'utf8'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile({ ...schema, $id: id });
}
