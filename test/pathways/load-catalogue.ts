import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../src/pathways/catalogue.js';

function read(path: string): unknown {
  return parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

/** The built-in catalogue, from its YAML files; a fresh copy each time. */
export function loadCatalogue(): Catalogue {
  const certifications = read('pathways/certifications.yaml') as Catalogue['certifications'];
  return {
    certifications,
    pathways: read('pathways/pathways.yaml') as Catalogue['pathways'],
    eligibility: read('pathways/eligibility.yaml') as Catalogue['eligibility'],
    areas: certifications.areas.map(({ id }) => id),
  };
}
