import type { Bloc, Certification, CertificationsFile, Occupation } from '../formats/certifications.js';
import type { EligibilityFile, Scheme } from '../formats/eligibility.js';
import type { PathwaysFile, Text } from '../formats/pathways.js';

export type {
  Bloc,
  Certification,
  CertificationsFile,
  EligibilityFile,
  Occupation,
  PathwaysFile,
  Scheme,
  Text,
};

/** Everything recommendations draw on, as plain JSON: dated facts, rules, entry conditions. */
export interface Catalogue {
  readonly certifications: CertificationsFile;
  readonly pathways: PathwaysFile;
  readonly eligibility: EligibilityFile;
  /** Ids of the technical areas that exist, in their usual order. */
  readonly areas: readonly string[];
}

/** The certification of a key, or undefined. */
export function findCertification(catalogue: Catalogue, id: string): Certification | undefined {
  return catalogue.certifications.certifications.find((certification) => certification.id === id);
}

/** The occupation of a key, or undefined. */
export function findOccupation(catalogue: Catalogue, id: string): Occupation | undefined {
  return catalogue.certifications.occupations.find((occupation) => occupation.id === id);
}

/** Targets of a person that are occupations of the catalogue, in the person's order, each once. */
export function knownTargets(catalogue: Catalogue, targets: readonly string[]): string[] {
  return [...new Set(targets)].filter((target) => findOccupation(catalogue, target) !== undefined);
}

/** Identifier of a bloc that is unique over all certifications, for example `advd/BC05`. */
export function blocId(certification: Pick<Certification, 'id'>, bloc: Pick<Bloc, 'id'>): string {
  return `${certification.id}/${bloc.id}`;
}
