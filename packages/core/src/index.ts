export {
  type CountedAttempt,
  cardAfter,
  newCard,
  rebuildCards,
  recallNow,
  SAME_DAY,
} from './cards/card.ts'
export { type Grade, intervalDays, type MemoryState, recallAfter } from './cards/fsrs.ts'
export { gradeOf, SOLID_FROM, WEAK_BELOW } from './cards/grade.ts'
export {
  addDays,
  civilDate,
  DAY_MS,
  DAY_START_HOUR,
  daysBetween,
  startOfDay,
} from './civil-date.ts'
export { type DoctorCheck, doctorReport, type Findings } from './doctor.ts'
export type { Judge, JudgedProblem, JudgeRequest } from './judge-port.ts'
export { labAssessment, labItemId, labOfItem, labPlanItem, labVersion } from './labs/lab-item.ts'
export { LABS, type LabEntry, type LabId, labsOf } from './labs/labs.ts'
export { type FormatView, mockFormats } from './mock/availability.ts'
export { coachOn } from './mock/coach.ts'
export { FORMATS } from './mock/formats.ts'
export { type AskedItem, askedItem, type MockWorld } from './mock/grading.ts'
export { respond } from './mock/interviewer.ts'
export { LogCache } from './mock/log-cache.ts'
export {
  hasDomain,
  MOCK_MINUTES,
  type MockContent,
  type PlanRequest,
  planMock,
} from './mock/plan.ts'
export { markdownReport } from './mock/report/markdown.ts'
export { mockReport } from './mock/report/report.ts'
export { mockSheet } from './mock/sheet.ts'
export {
  foldMock,
  LONGEST_GAP_MS,
  MockFold,
  type MockPhase,
  type MockState,
  type StageState,
} from './mock/state.ts'
export {
  actOnMock,
  coachMock,
  createMock,
  type KeyedAction,
  listMocks,
  type MockContext,
  type MockInHand,
  type NewMock,
  reportOnMock,
  viewMock,
} from './mock/use-cases.ts'
export {
  type AnswerToJudge,
  type AskOptions,
  askAboutAttempt,
  askModel,
  type ModelVerdict,
  type OpinionView,
  opinionsOn,
  previewAsk,
  previewOf,
} from './models/ask.ts'
export type {
  CallOptions,
  Cancellation,
  ChatProgress,
  ChatRequest,
  ModelDesk,
  ModelEndpoint,
  Recording,
  ShownRequest,
  Transcriber,
  Transcript,
} from './models/ports.ts'
export { transcribe } from './models/transcribe.ts'
export { findOwnQuestions } from './own-questions/find.ts'
export { OWN_TOPIC, ownPlanItem, ownVersion } from './own-questions/own-item.ts'
export {
  deleteOwnQuestion,
  MAX_OWN_QUESTIONS,
  type OwnQuestionInput,
  ownQuestion,
  saveOwnQuestion,
} from './own-questions/use-cases.ts'
export type { AttemptQuery, ImportCounts, Memory, MemoryStore } from './ports.ts'
export { assessmentOf, UNSOLVED_AT_MOST } from './problems/assessment-of.ts'
export { type Clarification, clarify } from './problems/clarify.ts'
export {
  type Notebook,
  type NotebookCell,
  type NotebookProblem,
  notebookOf,
} from './problems/notebook.ts'
export { pythonLiteral } from './problems/python-literal.ts'
export { drawQuestion } from './questions/draw.ts'
export {
  type Counts,
  FACETS,
  type Filtered,
  type FilterItem,
  filterQuestions,
  type QuestionFilter,
} from './questions/filter.ts'
export { PROGRESS, type Progress, progressOf } from './questions/progress.ts'
export { WARMUP_SIZE, warmup } from './questions/warmup.ts'
export { comesBackAt, comesBackOn } from './schedule/due.ts'
export { type HeadlineInput, headline } from './schedule/headline.ts'
export { PLAN_MAX_DAYS, planDays } from './schedule/plan.ts'
export { isImportant, mixOf, type Tier, tierOf } from './schedule/relevance.ts'
export { desiredRetention } from './schedule/retention.ts'
export type {
  CategoryMix,
  DayPlan,
  DoneToday,
  EntryKind,
  PlanEntry,
  PlanInput,
  PlanItem,
  PlanSettings,
} from './schedule/types.ts'
export { abilitiesOf, type StandingItem } from './standing/abilities.ts'
export { stagesOf } from './standing/stages.ts'
export { getStanding } from './standing/standing.ts'
export type { AttemptView } from './use-cases/attempt-view.ts'
export { checksByAttempt, importMemory, rebuildMemory } from './use-cases/cards-of-memory.ts'
export { type Context, defaultSettings, settingsOf } from './use-cases/context.ts'
export {
  type Assessors,
  type AttemptInput,
  type Grader,
  recordAttempt,
  viewAttempt,
} from './use-cases/record-attempt.ts'
export { revealAnswer } from './use-cases/reveal-answer.ts'
export { checkPoint, type SelfCheckInput } from './use-cases/self-check.ts'
export { getPlan, getToday, type OpenDraft, type Today } from './use-cases/today.ts'
export { viewDelivery } from './use-cases/view-delivery.ts'
export { withdrawAttempt } from './use-cases/withdraw-attempt.ts'
export { uuidV7 } from './uuid-v7.ts'
