export {
  Assessment,
  AssessmentFlag,
  Assessor,
  CriterionResult,
  CriterionStatus,
  MisconceptionResult,
  SimilarityResult,
  Span,
} from './assessment.ts'
export {
  BUNDLE_VERSION,
  Bundle,
  CaseStage,
  CheatSheetSection,
  CompiledCase,
  CompiledItem,
  CompiledProblem,
  CompiledQuestion,
  CompiledStory,
  CompiledTopic,
  FollowUp,
  QuestionAnswer,
  QuestionPrompt,
} from './bundle.ts'
export { ERROR_CODES, type ErrorCode, WarmstartError } from './errors.ts'
export {
  HumanReport,
  HumanScore,
  MAX_NOTE_CHARS,
  SCORECARD_ROWS,
  SCORECARD_TITLES,
  type ScorecardRowId,
} from './human-score.ts'
export {
  AttemptId,
  CivilDate,
  InventoryId,
  ItemId,
  LearnerId,
  Millis,
  MisconceptionId,
  MockId,
  OpinionId,
  PointId,
  TimeZone,
  TopicId,
} from './ids.ts'
export {
  CaseFact,
  CaseItem,
  Item,
  KINDS,
  type Kind,
  PLANNED_KINDS,
  type PlannedKind,
  QuestionItem,
  StoryItem,
} from './item.ts'
export { Source } from './item-base.ts'
export { isLabId, LAB_PREFIX, LabPart, LabResponse, MAX_LAB_PARTS } from './lab-exercise.ts'
export {
  Attempt,
  AttemptContext,
  Card,
  Draft,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  MemoryExport,
  Settings,
  Withdrawal,
} from './memory.ts'
export {
  DOMAINS,
  Domain,
  MOCK_FORMATS,
  MOCK_STAGE_KINDS,
  MockFormat,
  MockPlan,
  MockRound,
  MockStage,
} from './mock.ts'
export {
  MAX_SPOKEN_WORDS,
  MockAction,
  MockEvent,
  MockLog,
  RanSummary,
  SPEECH_ACTS,
  type SpeechAct,
  SpokenWord,
  STAGE_ENDS,
  type StageEnd,
} from './mock-events.ts'
export {
  DeliverySummary,
  DIMENSIONS,
  Dimension,
  DimensionCriterion,
  DimensionResult,
  Exchange,
  MockCalibration,
  MockComparison,
  MockReport,
  NextStep,
  ScorecardRow,
  ShownStrength,
  StageQuote,
  StageReport,
  StarParts,
  TimelineEntry,
} from './mock-report.ts'
export { MockSheet } from './mock-sheet.ts'
export {
  EndpointChange,
  EndpointConfig,
  EndpointStatus,
  MODEL_PURPOSES,
  ModelConfig,
  ModelKey,
  ModelName,
  ModelPurpose,
  ModelStatus,
} from './model-endpoint.ts'
export { SecondOpinion } from './opinion.ts'
export {
  isOwnId,
  MAX_PROMPT_CHARS,
  MAX_REFERENCE_CHARS,
  MAX_REFERENCES,
  OWN_PREFIX,
  OwnQuestion,
} from './own-question.ts'
export {
  CASE_KINDS,
  CompareRules,
  EquivalentMutant,
  FrozenCases,
  ProblemCase,
  ProblemInterview,
  ProblemItem,
  Strength,
} from './problem.ts'
export {
  ARRAY_TYPES,
  type ArrayType,
  ProblemValue,
  tagFault,
  VALUE_TAGS,
  type ValueTag,
} from './problem-value.ts'
export { Html, Rendered } from './rendered.ts'
export { MAX_ANSWER_CHARS, MAX_CODE_CHARS, Response, responseText } from './response.ts'
export {
  alternativeChoices,
  KeyPoint,
  Misconception,
  Rubric,
  type RubricInput,
} from './rubric.ts'
export { SelfCheck } from './self-check.ts'
export { SelfRating } from './self-rating.ts'
export { Practised, Standing, StandingAbility, StandingStage } from './standing.ts'
export {
  Comparison,
  CompiledComparison,
  CompiledFormula,
  CompiledGuide,
  CompiledTerm,
  Formula,
  FormulaGroup,
  FormulaInput,
  GUIDE_GROUPS,
  GuideGroup,
  GuideHead,
  MAX_FORMULA_LIST,
  StudyId,
  Term,
} from './study.ts'
export {
  CATEGORIES,
  Category,
  LEVELS,
  Level,
  LifecycleStage,
  PILLARS,
  Pillar,
  ReadinessPoint,
  ROLES,
  ROUNDS,
  Role,
  Round,
  Taxonomy,
  TopicNode,
  TopicTree,
} from './taxonomy.ts'
export {
  CaseDetail,
  CaseStatus,
  CaseVerdict,
  Difference,
  ForbiddenUse,
  JUDGE_TIERS,
  JudgeProbe,
  JudgeState,
  JudgeTier,
  MISTAKES,
  Mistake,
  RunError,
  ShownValue,
  VERDICT_STATUSES,
  Verdict,
  VerdictStatus,
} from './verdict.ts'
