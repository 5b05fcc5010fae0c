/**
 * The built-in banks, assessment, catalogue and occupation sheets, compiled from item-banks/ and pathways/.
 */

export type { OccupationsFile, Sheet as OccupationSheet } from '../formats/occupations.js';
export { assessment } from './generated/assessment.js';
export { catalogue } from './generated/catalogue.js';
export { digital } from './generated/digital.js';
export { french } from './generated/french.js';
export { occupations } from './generated/occupations.js';
export { softSkills } from './generated/softSkills.js';
export { technical } from './generated/technical.js';
