import {
  Assessment,
  AttemptId,
  Draft,
  EndpointChange,
  ItemId,
  MockId,
  MockReport,
  MockSheet,
  ModelPurpose,
  ModelStatus,
  OwnQuestion,
  PointId,
  StudyId,
  Verdict,
} from '@warmstart/schema'
import { z } from 'zod'
import * as mock from './mock-payloads.ts'
import * as model from './model-payloads.ts'
import * as own from './own-payloads.ts'
import type { OperationId } from './paths.ts'
import * as payload from './payloads.ts'
import * as problem from './problem-payloads.ts'
import * as study from './study-payloads.ts'

/** What one HTTP operation takes and gives; method and path stand in `PATHS`. */
export interface Operation {
  readonly summary: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly response: z.ZodType
  /** Largest request body in bytes; default {@link DEFAULT_BODY_BYTES}. */
  readonly maxBodyBytes?: number
}

/** Largest request body where an operation does not say otherwise. */
export const DEFAULT_BODY_BYTES = 128 * 1024
/** Largest request body with code: the longest submission, every character escaped. */
export const CODE_BODY_BYTES = 640 * 1024
/** Largest export that can be imported. */
export const IMPORT_BODY_BYTES = 256 * 1024 * 1024

/** Largest request body with a recording in base64. */
export const RECORDING_BODY_BYTES = 33 * 1024 * 1024

const itemParams = z.strictObject({ itemId: ItemId })
const attemptParams = z.strictObject({ attemptId: AttemptId })
const mockParams = z.strictObject({ mockId: MockId })
const digits = (min: number, max: number, missing: number) =>
  z.coerce.number().int().min(min).max(max).default(missing)

/** Every operation of the HTTP interface: the one source of the server, its OpenAPI and its clients. */
export const OPERATIONS = {
  getMeta: { summary: 'Version of the app and of its content', response: payload.Meta },
  listTopics: { summary: 'Topic tree and vocabulary', response: payload.TopicList },
  listQuestions: {
    summary: 'Questions that pass the filters, with counts for each filter',
    query: payload.QuestionFilter,
    response: payload.QuestionList,
  },
  drawQuestion: {
    summary: 'One question at random among those that pass the filters, untried ones first',
    query: payload.QuestionFilter.extend({ not: ItemId.optional() }),
    response: payload.QuestionSummary,
  },
  getQuestion: {
    summary: 'A question as it may be seen before an attempt, with its draft',
    params: itemParams,
    response: payload.QuestionPage,
  },
  revealAnswer: {
    summary: 'The answer, on request; a later attempt is marked as made after seeing it',
    params: itemParams,
    response: payload.RevealedAnswer,
  },
  getWarmup: {
    summary: 'Six questions for a first estimate, by role and level',
    response: payload.Warmup,
  },
  listProblems: {
    summary: 'Every problem with its level, strength and your standing',
    response: problem.ProblemList,
  },
  getProblem: {
    summary: 'A problem as it may be seen before it is solved, with its draft',
    params: itemParams,
    response: problem.ProblemPage,
  },
  runCode: {
    summary: 'Run code on the shown cases and keep nothing',
    params: itemParams,
    body: problem.RunRequest,
    response: Verdict,
    maxBodyBytes: CODE_BODY_BYTES,
  },
  askClarification: {
    summary: 'Ask the interviewer a clarifying question',
    params: itemParams,
    body: problem.ClarificationRequest,
    response: problem.ClarificationReply,
  },
  getInterview: {
    summary: 'Outline, complexity and follow-ups of a problem, for the guided interview',
    params: itemParams,
    response: problem.InterviewRound,
  },
  revealSolution: {
    summary: 'The solution, on request; a later submission is marked as made after seeing it',
    params: itemParams,
    response: problem.RevealedSolution,
  },
  getJudge: {
    summary: 'What the judge runs on, and how it is walled off',
    response: problem.JudgePage,
  },
  allowUnsandboxed: {
    summary: 'Local edition: judge without a sandbox until the server ends',
    body: problem.UnsandboxedConsent,
    response: problem.JudgePage,
  },
  gradeAnswer: {
    summary: 'Grade an answer and keep nothing',
    body: payload.GradeRequest,
    response: Assessment,
  },
  addAttempt: {
    summary: 'Grade an answer and keep it; the same id again gives the same result',
    body: payload.NewAttempt,
    response: payload.AttemptResult,
    maxBodyBytes: CODE_BODY_BYTES,
  },
  listAttempts: {
    summary: 'Attempts, newest first',
    query: z.strictObject({
      itemId: ItemId.optional(),
      before: AttemptId.optional(),
      limit: digits(1, 200, 50),
    }),
    response: payload.AttemptPage,
  },
  getAttempt: {
    summary: 'One attempt with its assessment and the answer',
    params: attemptParams,
    response: payload.AttemptResult,
  },
  withdrawAttempt: {
    summary: 'Undo: the attempt stays in the history and no longer counts',
    params: attemptParams,
    response: payload.Done,
  },
  checkPoint: {
    summary: 'Say of a point in doubt that it was said, or not; null takes it back',
    params: attemptParams.extend({ pointId: PointId }),
    body: payload.SelfCheckInput,
    response: payload.AttemptResult,
  },
  askModel: {
    summary: 'Ask the configured model about an attempt, and keep what it says beside it',
    params: attemptParams,
    response: model.OpinionView,
  },
  listOpinions: {
    summary: 'What models said of an attempt, oldest first, compared with the rules',
    params: attemptParams,
    response: model.OpinionList,
  },
  getAskProgress: {
    summary: 'How far a running question to the model is',
    params: attemptParams,
    response: model.AskProgress,
  },
  getModel: { summary: 'The configured model endpoints; never a key', response: ModelStatus },
  putModel: {
    summary: 'Change an endpoint; another address forgets key and consent',
    body: EndpointChange,
    response: ModelStatus,
  },
  removeModel: {
    summary: 'Forget an endpoint with its key and consent',
    params: z.strictObject({ purpose: ModelPurpose }),
    response: ModelStatus,
  },
  testModel: {
    summary: 'Ask the endpoint for its models; sends nothing of the learner',
    response: model.ModelTest,
  },
  previewModel: {
    summary: 'The request to the model, word for word but for the key',
    body: model.PreviewInput,
    response: model.ShownRequest,
  },
  acceptModel: {
    summary: 'Agree to what is sent to this address',
    body: model.Consent,
    response: ModelStatus,
  },
  transcribe: {
    summary: 'Turn a recording into text by the configured endpoint; nothing is kept',
    body: model.RecordingInput,
    response: model.TranscriptResult,
    maxBodyBytes: RECORDING_BODY_BYTES,
  },
  getDelivery: {
    summary: 'How an answer is said: pace, fillers, structure, terms; no part of the score',
    params: attemptParams,
    query: z.strictObject({ audience: own.Audience.default('engineer') }),
    response: own.DeliveryReport,
  },
  listOwnQuestions: {
    summary: 'Questions that the learner added, oldest first',
    response: own.OwnQuestionList,
  },
  getOwnQuestion: {
    summary: 'A question of the learner’s own with its model answers, to change it',
    params: itemParams,
    response: OwnQuestion,
  },
  putOwnQuestion: {
    summary: 'Add a question of one’s own, or change it; ids begin with "own-"',
    params: itemParams,
    body: own.OwnQuestionInput,
    response: OwnQuestion,
  },
  deleteOwnQuestion: {
    summary: 'Delete a question of one’s own; attempts on it stay',
    params: itemParams,
    response: payload.Done,
  },
  revealOwnQuestion: {
    summary: 'Its model answers, on request; a later attempt is marked as made after seeing them',
    params: itemParams,
    response: own.OwnReferences,
  },
  putDraft: {
    summary: 'Save text in progress',
    params: itemParams,
    body: payload.DraftInput,
    response: Draft,
    maxBodyBytes: CODE_BODY_BYTES,
  },
  deleteDraft: { summary: 'Throw a draft away', params: itemParams, response: payload.Done },
  listMockFormats: {
    summary: 'Formats of mock interviews, and which of them have content',
    response: mock.MockFormats,
  },
  createMock: {
    summary: 'Plan a mock interview; the same id again gives the same mock',
    body: mock.NewMock,
    response: mock.MockView,
  },
  getStanding: {
    summary: 'Five abilities beside two reference shapes, and the stages of a project',
    response: payload.StandingPayload,
  },
  listMocks: { summary: 'Mock interviews, newest first', response: mock.MockList },
  getMock: {
    summary: 'A mock interview as its log says it is now',
    params: mockParams,
    query: z.strictObject({ after: digits(0, 1_000_000, 0) }),
    response: mock.MockView,
  },
  actOnMock: {
    summary: 'Append what the candidate does; gives what the interviewer says to it',
    params: mockParams,
    body: mock.MockActions,
    response: mock.MockView,
    maxBodyBytes: CODE_BODY_BYTES,
  },
  coachMock: {
    summary: 'What the coach shows for the answer as it stands now; a new cue is kept in the log',
    params: mockParams,
    body: mock.CoachRequest,
    response: z.strictObject({ coach: mock.CoachView.nullable() }),
  },
  getMockReport: {
    summary: 'What a mock interview showed; after the ratings',
    params: mockParams,
    response: MockReport,
  },
  getMockSheet: {
    summary: 'A mock for a human interviewer, with all answers',
    params: mockParams,
    response: MockSheet,
  },
  getMockReportText: {
    summary: 'The same report as Markdown',
    params: mockParams,
    response: z.strictObject({ markdown: z.string() }),
  },
  getToday: { summary: 'What to do today and tomorrow, and why', response: payload.Today },
  getPlan: {
    summary: 'The days ahead, at most until the interview',
    query: z.strictObject({ days: digits(1, 90, 14) }),
    response: payload.Plan,
  },
  getSettings: { summary: 'Role, level, date, minutes, theme', response: payload.SettingsPayload },
  putSettings: {
    summary: 'Change the settings',
    body: payload.SettingsPayload,
    response: payload.SettingsPayload,
  },
  search: {
    summary: 'Items and topics by words, forgiving typing errors',
    query: z.strictObject({ q: z.string().min(1).max(200), limit: digits(1, 50, 12) }),
    response: payload.SearchResult,
  },
  getCheatSheet: { summary: 'The eight sections of the cheat sheet', response: payload.CheatSheet },
  getGlossary: { summary: 'Every term of the glossary', response: study.Glossary },
  listComparisons: { summary: 'Every comparison card', response: study.ComparisonList },
  getFormulas: { summary: 'The formula sheet', response: study.FormulaSheet },
  getReferences: { summary: 'Every cited source, by field', response: study.References },
  listGuides: { summary: 'The guides, without their texts', response: study.GuideList },
  getGuide: {
    summary: 'One guide',
    params: z.strictObject({ guideId: StudyId }),
    response: study.GuidePage,
  },
  getDoctor: { summary: 'What was found and what is degraded', response: payload.DoctorReport },
  exportData: { summary: 'Everything that is kept about you', response: payload.ExportPayload },
  importData: {
    summary: 'Add an export to what is there',
    body: payload.ExportPayload,
    response: payload.ImportResult,
    maxBodyBytes: IMPORT_BODY_BYTES,
  },
  deleteData: {
    summary: 'Delete everything that is kept about you',
    body: payload.DeleteConfirmation,
    response: payload.Done,
  },
} as const satisfies Record<OperationId, Operation>

export type Operations = typeof OPERATIONS

type Part<Id extends OperationId, Key extends 'params' | 'query' | 'body', Side> =
  Operations[Id] extends Record<Key, infer T extends z.ZodType>
    ? { readonly [K in Key]: Side extends 'input' ? z.input<T> : z.output<T> }
    : unknown

/** What a caller of an operation gives. */
export type Input<Id extends OperationId> = Part<Id, 'params', 'input'> &
  Part<Id, 'query', 'input'> &
  Part<Id, 'body', 'input'>

/** The same after it was checked: what the server's handler gets. */
export type Checked<Id extends OperationId> = Part<Id, 'params', 'output'> &
  Part<Id, 'query', 'output'> &
  Part<Id, 'body', 'output'>

/** What an operation gives. */
export type Output<Id extends OperationId> = z.output<Operations[Id]['response']>
