// Generated from schemas/*.schema.json by "npm run validators". Do not edit.
import type { SchemaNotes, Validator } from '../schema/validator.js';

/** What errors leave out, by schema. */
export declare const schemaNotes: Readonly<Record<string, SchemaNotes>>;

/** The validator of each schema, schemas/<name>.schema.json. */
export declare const validators: {
  readonly assessment: Validator;
  readonly bank: Validator;
  readonly certifications: Validator;
  readonly config: Validator;
  readonly eligibility: Validator;
  readonly items: Validator;
  readonly occupations: Validator;
  readonly pathways: Validator;
  readonly questionnaire: Validator;
};
