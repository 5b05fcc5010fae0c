/** The public API of the core: engine, banks, assessment, pathways. Names here are a promise. */
export type { AssessmentContent } from './assessment/content.js';
export {
  type Assessment,
  type BeginOptions,
  createAssessment,
  type EventInput,
} from './assessment/create-assessment.js';
export type { AnswerValue, ContentStamp, SittingEvent } from './assessment/events.js';
export type {
  AreaProfile,
  CombinedProfile,
  LevelResult,
  NotMeasuredReason,
  Profile,
  StrengthsProfile,
  TestProfile,
} from './assessment/profile.js';
export type { SittingState } from './assessment/sitting-state.js';
export type { PartOffer, PartProgress, SittingStep } from './assessment/steps.js';
export type { Bank, Item, Stimulus, Text } from './banks/bank.js';
export { compileBank, type TestOptions } from './banks/compile-bank.js';
export { contentHash } from './banks/content-hash.js';
export { type BankStep, type BankTest, createTest, type StartOptions } from './banks/create-test.js';
export { anchoredParameters, effectiveParameters } from './banks/effective-parameters.js';
export { type ItemResponse, keyedResponse, scoreResponse } from './banks/score-response.js';
export type {
  AdaptiveTest,
  AreaResult,
  ScoredAnswer,
  StepExplanation,
  TestResult,
  TestState,
  TestStep,
} from './cat/adaptive-test.js';
export { createItemPool, type DeliveryMode, type ItemPool, type PoolItem } from './cat/item-pool.js';
export {
  type CutOutcome,
  type CutResult,
  decideLevel,
  type LevelDecision,
  type LevelOutcome,
  type LevelProbability,
} from './cat/level-decision.js';
export { type PlannedAbility, planTest } from './cat/plan-test.js';
export { type RankedItem, type RankOptions, rankItems } from './cat/rank-items.js';
export type { StopReason, StopRule } from './cat/stop-rules/stop-rule.js';
export { allOf, anyOf } from './cat/stop-rules/stop-rule.js';
export type { Administration, AreaSettings, TestSettings } from './cat/test-settings.js';
export { type ErrorCode, type ErrorFacts, PositioningError } from './errors.js';
export { DONT_KNOW, type Score } from './irt/answer-likelihood.js';
export { type AbilitiesEstimate, estimateAbilities } from './irt/estimate-abilities.js';
export { type AbilityEstimate, estimateAbility } from './irt/estimate-ability.js';
export { itemInformation } from './irt/item-information.js';
export { itemProbabilities } from './irt/item-probabilities.js';
export { levelProbabilities } from './irt/level-probabilities.js';
export type { ItemParameters } from './irt/parameters.js';
export { restorePosterior, type SavedPosterior } from './irt/saved-posterior.js';
export { type CalendarEntry, calendarEntries, writeCalendar } from './pathways/calendar.js';
export type { Catalogue } from './pathways/catalogue.js';
export { checkCatalogue } from './pathways/check-catalogue.js';
export { applyDecisions, type PlanDecision } from './pathways/decisions.js';
export { type Eligibility, eligibilityOf } from './pathways/eligibility.js';
export { type LevelChange, levelChanges } from './pathways/level-changes.js';
export type { ActionPlan } from './pathways/plan.js';
export { type Recommendations, type RecommendOptions, recommend } from './pathways/recommend.js';
export type { Recommendation } from './pathways/recommendation.js';
export { type VplPrefeasibility, vplPrefeasibility } from './pathways/vpl-prefeasibility.js';
