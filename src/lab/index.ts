export { type SimulatedBank, simulatedBank } from './bank-simulation.js';
export { runPerson, type SimulatedRun } from './run-person.js';
export {
  type AnsweringStyle,
  drawAbilities,
  normalDraw,
  type SimulatedPerson,
  simulatedScore,
} from './simulated-person.js';
export { type LevelRecord, type PersonRecord, type SimulationPlan, simulate } from './simulation.js';
export { type LevelSummary, levelSummary, type SimulationSummary, summarise } from './summary.js';
export { ASSUMED_ERROR, drawTruePool, type ParameterError } from './true-pool.js';
