// Generated from schemas/*.schema.json by "npm run validators". Do not edit.
import type { SchemaNotes, Validator } from '../schema/validator.js';

/** What errors leave out, by schema. */
export declare const schemaNotes: Readonly<Record<string, SchemaNotes>>;
/** Validator of schemas/assessment.schema.json. */
export declare const assessment: Validator;
/** Validator of schemas/bank.schema.json. */
export declare const bank: Validator;
/** Validator of schemas/certifications.schema.json. */
export declare const certifications: Validator;
/** Validator of schemas/eligibility.schema.json. */
export declare const eligibility: Validator;
/** Validator of schemas/items.schema.json. */
export declare const items: Validator;
/** Validator of schemas/occupations.schema.json. */
export declare const occupations: Validator;
/** Validator of schemas/pathways.schema.json. */
export declare const pathways: Validator;
/** Validator of schemas/questionnaire.schema.json. */
export declare const questionnaire: Validator;
