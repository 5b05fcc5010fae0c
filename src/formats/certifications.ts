// Generated from schemas/certifications.schema.json by "npm run types". Do not edit.

/**
 * An identifier: letters and digits joined by single hyphens.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Identifier".
 */
export type Identifier = string;
/**
 * A date (YYYY-MM-DD); null when it is not known.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "DateOrUnknown".
 */
export type DateOrUnknown = string | null;
/**
 * confirmed: found in a dated source. old: was true, the rule has changed since, never shown as current. to-check: not confirmed, never stated as a fact.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "FactStatus".
 */
export type FactStatus = 'confirmed' | 'old' | 'to-check';

/**
 * Certifications, blocs, occupations, modules and actions: the dated facts pathways are made of.
 */
export interface CertificationsFile {
  /**
   * Version of the file format.
   */
  format: 1;
  /**
   * Semantic version of this file's content.
   */
  version: string;
  /**
   * Technical areas and their activities.
   */
  areas: Area[];
  /**
   * Certifications.
   */
  certifications: Certification[];
  commonCore: CommonCore;
  /**
   * Bridges.
   */
  bridges: Bridge[];
  /**
   * Certifications and trainings outside the branch's own.
   */
  neighbours: Neighbour[];
  /**
   * Occupations.
   */
  occupations: Occupation[];
  /**
   * Modules.
   */
  modules: Module[];
  /**
   * Other actions.
   */
  actions: Action[];
}
/**
 * A technical area: what people do, as a counsellor ticks it in the intake.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Area".
 */
export interface Area {
  /**
   * Id of the area, the same as the scale of the technical bank.
   */
  id: string;
  title: Text;
  /**
   * Activities a person may have done.
   */
  activities: Activity[];
}
/**
 * A text in French and in English; further languages may be added by two-letter code.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Text".
 */
export interface Text {
  /**
   * French: the language of reference.
   */
  fr: string;
  /**
   * English.
   */
  en: string;
  [k: string]: string;
}
/**
 * One activity, recognisable by somebody who did it.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Activity".
 */
export interface Activity {
  /**
   * Id of the activity.
   */
  id: string;
  title: Text;
}
/**
 * A certification and its dated facts.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Certification".
 */
export interface Certification {
  /**
   * Key of the certification.
   */
  id: string;
  /**
   * title: three-bloc-core title of the branch. certificate: another certificate that can be a goal. specialised: a slot of the list of specialised certificates. basic-skills: general knowledge and skills.
   */
  kind: 'title' | 'certificate' | 'specialised' | 'basic-skills';
  title: Text;
  /**
   * Usual short name.
   */
  sigle?: string;
  /**
   * National register it stands in; null when not confirmed.
   */
  register: 'RNCP' | 'RS' | null;
  /**
   * Code in the register; null when not confirmed.
   */
  code: string | null;
  /**
   * Level of the French framework (3 is the CAP level); null when it has none or it is not confirmed.
   */
  level: number | null;
  /**
   * Who awards it.
   */
  certifier?: string;
  /**
   * How sure these facts are.
   */
  status: 'confirmed' | 'old' | 'to-check';
  /**
   * First day of the registration.
   */
  validFrom: string | null;
  /**
   * Last day of the registration.
   */
  registrationEnds: string | null;
  /**
   * Last day on which it can be awarded to people already engaged.
   */
  deliveryDeadline: string | null;
  /**
   * Code or key of the successor; null when none is known.
   */
  supersededBy: string | null;
  /**
   * Day on which these facts were last compared with their source.
   */
  lastCheckedOn: string | null;
  /**
   * Where the facts were found.
   */
  source: string;
  note?: Text;
  /**
   * Blocs, in order; empty for certificates without blocs.
   */
  blocs: Bloc[];
}
/**
 * A bloc of competences: the smallest part of a title that can be obtained alone.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Bloc".
 */
export interface Bloc {
  /**
   * Number of the bloc in its certification.
   */
  id: string;
  title: Text;
  /**
   * Technical areas whose tested level bears on the bloc.
   *
   * Items: Id of an area.
   */
  areas: string[];
  /**
   * Areas in which experience is looked for; the same as areas when absent.
   *
   * Items: Id of an area.
   */
  experienceIn?: string[];
  /**
   * Level of French that makes validating this bloc by VPL comfortable: a practice guide, not a rule.
   */
  french: string;
  /**
   * Competences, in the order of the register.
   */
  competences: Competence[];
}
/**
 * One competence of a bloc, in this project's own words.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Competence".
 */
export interface Competence {
  /**
   * Certification, bloc and number.
   */
  id: string;
  text: Text;
  /**
   * Activities of the areas that are evidence of it.
   *
   * Items: Id of an activity.
   */
  activities: string[];
}
/**
 * Blocs that several titles have in common.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "CommonCore".
 */
export interface CommonCore {
  /**
   * Numbers of the blocs.
   *
   * Items: Number of a bloc.
   */
  blocs: string[];
  /**
   * Certifications that share them.
   *
   * Items: Key of a certification.
   */
  certifications: string[];
  /**
   * How sure it is that they are the same blocs.
   */
  status: 'confirmed' | 'old' | 'to-check';
  /**
   * How sure it is that holding them in one title exempts from them in another.
   */
  exemption: 'confirmed' | 'old' | 'to-check';
  /**
   * Where it was found.
   */
  source: string;
  note: Text;
}
/**
 * A bridge between two certifications, or towards a training.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Bridge".
 */
export interface Bridge {
  /**
   * Id of the bridge.
   */
  id: string;
  /**
   * Key of the certification held.
   */
  from: string;
  /**
   * Key of the certification or training aimed at.
   */
  to: string;
  /**
   * Blocs of the goal it bears on, when known.
   *
   * Items: Number of a bloc.
   */
  blocs?: string[];
  /**
   * How sure it is today.
   */
  status: 'confirmed' | 'old' | 'to-check';
  content: Text;
  /**
   * Where it was found.
   */
  source: string;
}
/**
 * A certification or training of the neighbourhood, for bridges.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Neighbour".
 */
export interface Neighbour {
  /**
   * Key.
   */
  id: string;
  title: Text;
  /**
   * Code found; shown as current only when confirmed and not past.
   */
  code: string | null;
  /**
   * How sure the code is today.
   */
  status: 'confirmed' | 'old' | 'to-check';
  /**
   * Last day of the registration.
   */
  registrationEnds: string | null;
  /**
   * Day of the last comparison with the source.
   */
  lastCheckedOn: string | null;
  /**
   * Where it was found.
   */
  source: string;
  note?: Text;
}
/**
 * An occupation of the sector that a person may aim at.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Occupation".
 */
export interface Occupation {
  /**
   * Key of the occupation.
   */
  id: string;
  title: Text;
  summary: Text;
  /**
   * Codes of the French directory of occupations.
   *
   * Items: A code and the version of the directory it belongs to.
   */
  rome: {
    /**
     * Code.
     */
    code: string;
    /**
     * Version of the directory, with the date of the copy read.
     */
    romeVersion: string;
  }[];
  /**
   * Certifications that lead to it, the nearest first.
   *
   * Items: Key of a certification.
   */
  certifications: string[];
  /**
   * Technical areas it is made of.
   *
   * Items: Id of an area.
   */
  areas: string[];
  /**
   * true for the four occupations of the Migration Lab.
   */
  landingPoint: boolean;
}
/**
 * A training module whose hours the counsellor fills in.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Module".
 */
export interface Module {
  /**
   * Id of the module.
   */
  id: string;
  title: Text;
  /**
   * What it trains.
   */
  subject: 'french' | 'digital' | 'basic-skills' | 'technical';
  /**
   * Certification it prepares for, when there is one.
   */
  certification?: string;
  /**
   * Hours; null is left blank for the counsellor.
   */
  hours: number | null;
  /**
   * Training provider; null is left blank for the counsellor.
   */
  provider: string | null;
  text: Text;
}
/**
 * Another action a counsellor may propose.
 *
 * This interface was referenced by `CertificationsFile`'s JSON-Schema
 * via the `definition` "Action".
 */
export interface Action {
  /**
   * Id of the action.
   */
  id: string;
  /**
   * Sort of action.
   */
  kind:
    | 'apprenticeship'
    | 'peer-support'
    | 'workshop'
    | 'immersion-visit'
    | 'short-training'
    | 'childminder-steps'
    | 'employment-support';
  title: Text;
  text: Text;
  /**
   * How sure it is that it is offered today, and here.
   */
  status: 'confirmed' | 'old' | 'to-check';
  /**
   * Day of the last comparison with the source.
   */
  lastCheckedOn: string | null;
  /**
   * Where it was found.
   */
  source: string;
}
