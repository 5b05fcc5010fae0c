/** The public API of the core: engine, banks, assessment, pathways. Names here are a promise. */
export type { AssessmentContent } from './assessment/content.js';
export {
  type Assessment,
  type BeginOptions,
  createAssessment,
  type EventInput,
} from './assessment/create-assessment.js';
export type {
  AnsweredEvent,
  AnswerValue,
  BegunEvent,
  CaseEvent,
  ContentStamp,
  DecidedEvent,
  EventBase,
  NotedEvent,
  PassedEvent,
  PausedEvent,
  RepliedEvent,
  ResumedEvent,
  Role,
  SelectionRecord,
  SittingEvent,
  SkippedEvent,
  UndoneEvent,
} from './assessment/events.js';
export type {
  AreaProfile,
  CombinedProfile,
  LevelResult,
  NotMeasuredReason,
  Profile,
  StrengthsProfile,
  TestProfile,
} from './assessment/profile.js';
export type { RunningTest, SittingState, StandingEvent } from './assessment/sitting-state.js';
export type { PartOffer, PartProgress, SittingStep } from './assessment/steps.js';
export type { Bank, Item, Stimulus, Text } from './banks/bank.js';
export { compileBank, type TestOptions } from './banks/compile-bank.js';
export { contentHash } from './banks/content-hash.js';
export type { BankAnswer, BankTestState } from './banks/create-test.js';
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
export type { Constraint } from './cat/constraints/constraint.js';
export type { RuleName, RuleOptions } from './cat/criteria/create-rule.js';
export type { Criterion } from './cat/criteria/criterion.js';
export type { CriterionView, DensityView, ScaleView } from './cat/criteria/criterion-view.js';
export type { InformationKind } from './cat/criteria/expected-information.js';
export type { OutcomeWeights } from './cat/criteria/outcome-weights.js';
export type { FieldTestSettings } from './cat/field-test.js';
export type { ItemFamily } from './cat/item-pool.js';
export { createItemPool, type DeliveryMode, type ItemPool, type PoolItem } from './cat/item-pool.js';
export type { DecisionSettings } from './cat/level-decision.js';
export {
  type CutOutcome,
  type CutResult,
  decideLevel,
  type LevelDecision,
  type LevelOutcome,
  type LevelProbability,
} from './cat/level-decision.js';
export type { LogDensitySlope } from './cat/log-density-slope.js';
export type { PlannedArea, PlannedCut, PlanOptions } from './cat/plan-test.js';
export { type PlannedAbility, planTest } from './cat/plan-test.js';
export type { PoolResponse } from './cat/rank-items.js';
export { type RankedItem, type RankOptions, rankItems } from './cat/rank-items.js';
export type { LogProbabilities, SelectionTables } from './cat/selection-tables.js';
export type { StopReason, StopRule } from './cat/stop-rules/stop-rule.js';
export { allOf, anyOf } from './cat/stop-rules/stop-rule.js';
export type { TestProgress } from './cat/test-progress.js';
export type {
  Administration,
  AreaSettings,
  GentleFloor,
  TestDefinition,
  TestSettings,
} from './cat/test-settings.js';
export { type ErrorCode, type ErrorFacts, PositioningError } from './errors.js';
export type {
  AssessmentFile,
  Condition as PartCondition,
  Part as AssessmentPart,
} from './formats/assessment.js';
export type {
  Administration as BankAdministration,
  BankFile,
  CanDo,
  Level as BankLevel,
  LevelWords,
  Scale as BankScale,
} from './formats/bank.js';
export type {
  Action as CompetenceAction,
  Activity,
  Area as CompetenceArea,
  Bloc,
  Bridge,
  Certification,
  CertificationsFile,
  CommonCore,
  Competence,
  Module as TrainingModule,
  Neighbour,
  Occupation as TargetOccupation,
  Text as CertificationsText,
} from './formats/certifications.js';
export type {
  EligibilityFile,
  Rule as EligibilityRule,
  Scheme,
  SchemeCondition,
  Text as EligibilityText,
} from './formats/eligibility.js';
export type {
  Calibration as ItemCalibration,
  ChoiceOption,
  GapChoiceItem,
  GradedOption,
  ImageStimulus,
  MatchingItem,
  MultipleChoiceItem,
  NumberItem,
  OrderingItem,
  PlainOption,
  RatedItem,
  Review as ItemReview,
  RubricLine,
  ScreenStimulus,
  ScriptStimulus,
  ShortTextItem,
  SingleChoiceItem,
  SituationalJudgementItem,
  TextStimulus,
  TrueFalseItem,
} from './formats/items.js';
export type {
  BlocRules,
  Delay,
  FollowUp,
  Measure,
  NamedCondition,
  PathwaysFile,
  ReadQuestion,
  RecommendationRule,
  Route,
  Rule as PathwayRule,
  StepTemplate,
  Text as PathwaysText,
  TrainingRule,
} from './formats/pathways.js';
export type {
  Condition as QuestionCondition,
  Option as QuestionOption,
  Question,
  QuestionnaireFile,
} from './formats/questionnaire.js';
export type { AbilityPosterior, AbilitySummary, ScaleAtLeast } from './irt/ability-posterior.js';
export type { AbilityPrior } from './irt/ability-prior.js';
export { DONT_KNOW, type Score } from './irt/answer-likelihood.js';
export type { AbilitiesOptions, AbilitiesResponse } from './irt/estimate-abilities.js';
export { type AbilitiesEstimate, estimateAbilities } from './irt/estimate-abilities.js';
export { type AbilityEstimate, estimateAbility } from './irt/estimate-ability.js';
export type { EstimationOptions, GridSpecification, PosteriorOptions } from './irt/estimation-options.js';
export type { AbilityMoments, GridDensity } from './irt/grid-density.js';
export { itemInformation } from './irt/item-information.js';
export { itemProbabilities } from './irt/item-probabilities.js';
export type { AbilitiesPrior } from './irt/joint-gaussian-prior.js';
export type { JointPrior } from './irt/joint-prior.js';
export { levelProbabilities } from './irt/level-probabilities.js';
export type {
  DichotomousParameters,
  ItemParameters,
  NominalParameters,
  PartialCreditParameters,
  RatingScaleParameters,
  SteppedParameters,
} from './irt/parameters.js';
export type { Observation } from './irt/saved-posterior.js';
export { restorePosterior, type SavedPosterior } from './irt/saved-posterior.js';
export type { GuessingModel, ScoredResponse } from './irt/scored-response.js';
export type {
  Agreement,
  BlocState,
  BlocView,
  CompetenceProposal,
  CompetenceView,
} from './pathways/bloc-view.js';
export type { CalendarOptions } from './pathways/calendar.js';
export { type CalendarEntry, calendarEntries, writeCalendar } from './pathways/calendar.js';
export type { Catalogue } from './pathways/catalogue.js';
export type { BridgeView, CertificationView } from './pathways/certification-view.js';
export { checkCatalogue } from './pathways/check-catalogue.js';
export type { DatedWarning, ShownCode, WarningCode } from './pathways/dated-facts.js';
export { applyDecisions, type PlanDecision } from './pathways/decisions.js';
export type { ConditionResult, EligibilityOutcome } from './pathways/eligibility.js';
export { type Eligibility, eligibilityOf } from './pathways/eligibility.js';
export type { Experience } from './pathways/experience.js';
export type { Explanation } from './pathways/explanation.js';
export { type LevelChange, levelChanges } from './pathways/level-changes.js';
export type {
  ActionPlan,
  Decision,
  FollowUpMeeting,
  Horizon,
  PlanChanges,
  PlanModule,
  PlanStep,
} from './pathways/plan.js';
export type { Reason, ReasonSource } from './pathways/reasons.js';
export { type Recommendations, type RecommendOptions, recommend } from './pathways/recommend.js';
export type {
  BlocPlan,
  Recommendation,
  RecommendationKind,
  RecommendationRole,
} from './pathways/recommendation.js';
export type { Outcome as ConditionOutcome } from './pathways/rules/evaluate.js';
export type { Change as SmallestChange } from './pathways/smallest-change.js';
export type { OpenStatus, Status, StatusResult } from './pathways/status.js';
export type { Strength } from './pathways/strengths.js';
export type {
  BlocLine,
  CompetenceLine,
  DurationBucket,
  ExperienceLine,
} from './pathways/vpl-prefeasibility.js';
export { type VplPrefeasibility, vplPrefeasibility } from './pathways/vpl-prefeasibility.js';
