/** Documents made from a sitting: sheets for people, data for programs. Browser-safe, no dependency. */

export type {
  AnswerPattern as ResultAnswerPattern,
  AreaLevel as ResultAreaLevel,
  Bloc as ResultBloc,
  BlocPlan as ResultBlocPlan,
  Bridge as ResultBridge,
  Certification as ResultCertification,
  Code as ResultCode,
  CombinedLevel as ResultCombinedLevel,
  CutResult as ResultCut,
  Decision as ResultDecision,
  Eligibility as ResultEligibility,
  LevelProbability as ResultLevelProbability,
  Plan as ResultPlan,
  PlanStep as ResultPlanStep,
  Reason as ResultReason,
  Recommendation as ResultRecommendation,
  ResultFile,
  StatusResult as ResultStatus,
  Test as ResultTest,
  Text as ResultText,
  Warning as ResultWarning,
} from '../formats/result.js';
export { type AnswerPattern, answerPattern, type UnusualPattern } from './answer-pattern/answer-pattern.js';
export type {
  CertificationPath,
  Chart,
  Described,
  LevelBand,
  LevelStrip,
  PathStep,
  ProfileStrip,
  ProgressChart,
  Zone,
} from './charts/chart.js';
export { drawChart } from './charts/draw-chart.js';
export { levelStripSvg } from './charts/level-strip.js';
export type { DrawingOptions } from './charts/svg.js';
export { calendarOf } from './data/calendar.js';
export { CSV_COLUMNS, type CsvRow, csvRows, writeCsv } from './data/csv.js';
export { type ResultJsonOptions, resultJson } from './data/result-json.js';
export { vplOf } from './data/vpl.js';
export type {
  Block,
  Box,
  Cell,
  ChartBlock,
  Columns,
  Facts,
  List,
  ListItem,
  Paragraph,
  Section,
  Table,
  TableColumn,
  WritingLines,
} from './document/block.js';
export type { Inline, Run } from './document/inline.js';
export type { FrameWords, Page, Sheet, SheetPart } from './document/sheet.js';
export { renderHtml } from './html/render-html.js';
export {
  type CounsellorLanguage,
  isReportLanguage,
  REPORT_LANGUAGES,
  type ReportLanguage,
} from './locales/report-language.js';
export type { LocalText } from './model/local-text.js';
export type { Certainty, Standing } from './model/standing.js';
export type { AreaView, CanDoView, CombinedView, LevelView, TestView } from './model/test-view.js';
export { renderMarkdown } from './plain/render-markdown.js';
export { renderText } from './plain/render-text.js';
export type { CanDoLine, EarlierSitting, LeftOutView, MissingTest, Named } from './report-model.js';
export { type ReportModel, type ReportOptions, reportModel } from './report-model.js';
export { counsellorSheet } from './sheets/counsellor-sheet.js';
export { followUpSheet } from './sheets/follow-up-sheet.js';
export { personSheet } from './sheets/person-sheet.js';
export { vplSheet } from './sheets/vpl-sheet.js';
export {
  type LeftOutTask,
  type OwnWords,
  type SittingResult,
  type SittingResultOptions,
  sittingResult,
} from './sitting-result.js';
