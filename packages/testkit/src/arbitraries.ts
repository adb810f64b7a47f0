import {
  type Assessment,
  type Attempt,
  AttemptId,
  CATEGORIES,
  type Card,
  CivilDate,
  type Draft,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  ItemId,
  LEVELS,
  type MemoryExport,
  MisconceptionId,
  MockId,
  type MockLog,
  OpinionId,
  OWN_PREFIX,
  type OwnQuestion,
  PointId,
  ROLES,
  type SecondOpinion,
  type SelfCheck,
  type Settings,
} from '@warmstart/schema'
import fc from 'fast-check'
import { aMockPlan, someMockEvents } from './builders.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const millis = fc.nat({ max: Number.MAX_SAFE_INTEGER })
const duration = fc.nat({ max: 3_600_000 })
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)

/** Any text: every script, emoji, quotes, NUL and halves of surrogate pairs among them. */
export const arbitraryText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\0', '\ud83d', '\ude00', '\u2028', '"', "'", '\\', '%', '\n', '😀'),
  ),
  maxLength: 40,
})

/** Any id of an item. */
export const arbitraryItemId: fc.Arbitrary<ItemId> = slug.map((text) => ItemId.parse(text))

const span = fc
  .record({ start: fc.nat({ max: 100 }), length: fc.integer({ min: 1, max: 20 }) })
  .chain(({ start, length }) =>
    fc.record({
      kind: fc.constant('span' as const),
      start: fc.constant(start),
      end: fc.constant(start + length),
      quote: fc.string({ minLength: 1, maxLength: length }),
    }),
  )

const criterion = fc.record(
  {
    id: slug.map((text) => PointId.parse(text)),
    text: arbitraryText,
    weight: fc.double({ min: 0.001, max: 10, noNaN: true }),
    status: fc.constantFrom('met', 'partly', 'missing', 'contradicted', 'unclear'),
    probability: share,
    evidence: fc.array(span, { maxLength: 2 }),
    note: arbitraryText,
  },
  { requiredKeys: ['id', 'text', 'weight', 'status', 'probability', 'evidence'] },
)

const misconception = fc.record({
  id: slug.map((text) => MisconceptionId.parse(text)),
  text: arbitraryText,
  fix: arbitraryText,
  severity: fc.constantFrom('minor', 'major'),
  evidence: fc.array(span, { maxLength: 1 }),
})

/** Any assessment that its schema allows. */
export const arbitraryAssessment: fc.Arbitrary<Assessment> = fc.record({
  assessor: fc.constantFrom('rules', 'model', 'judge', 'self'),
  assessorVersion: arbitraryText,
  outcome: fc.constantFrom('graded', 'cannot-judge'),
  criteria: fc.array(criterion, { maxLength: 3 }),
  misconceptions: fc.array(misconception, { maxLength: 2 }),
  flags: fc.array(
    fc.record({ code: fc.constantFrom('empty', 'off-topic'), message: arbitraryText }),
    { maxLength: 1 },
  ),
  score: share,
  interval: fc.tuple(share, share),
  confidence: share,
})

/** Any attempt that its schema allows. */
export const arbitraryAttempt: fc.Arbitrary<Attempt> = fc.record({
  id: fc.uuid().map((text) => AttemptId.parse(text)),
  itemId: arbitraryItemId,
  contentVersion: fc.string({ minLength: 1, maxLength: 64 }),
  response: fc.record({ kind: fc.constant('text'), text: arbitraryText }),
  assessment: arbitraryAssessment,
  selfRating: fc.constantFrom(1, 2, 3, 4),
  sawAnswer: fc.boolean(),
  startedAt: millis,
  submittedAt: millis,
  activeMs: duration,
  context: fc.constantFrom('practice', 'review', 'warm-up', 'mock:7'),
})

/** Any opinion on this attempt that its schema allows. */
export const arbitraryOpinion = (attemptId: AttemptId): fc.Arbitrary<SecondOpinion> =>
  fc.record({
    id: fc.uuid().map((text) => OpinionId.parse(text)),
    attemptId: fc.constant(attemptId),
    contentVersion: fc.string({ minLength: 1, maxLength: 64 }),
    endpoint: fc.webUrl(),
    model: fc.string({ minLength: 1, maxLength: 40 }),
    assessment: arbitraryAssessment.map((one) => ({ ...one, assessor: 'model' as const })),
    voided: fc.nat({ max: 9 }),
    unanswered: fc.nat({ max: 9 }),
    at: millis,
    tookMs: duration,
  })

/** Anything that a person could say of a point of this attempt. */
export const arbitrarySelfCheck = (attemptId: AttemptId): fc.Arbitrary<SelfCheck> =>
  fc.record({
    attemptId: fc.constant(attemptId),
    pointId: slug.map((text) => PointId.parse(text)),
    said: fc.option(fc.boolean()),
    quote: fc.option(span),
    at: millis,
  })

/** Any question that a learner could have added. */
export const arbitraryOwnQuestion: fc.Arbitrary<OwnQuestion> = fc.record({
  id: slug.map((text) => ItemId.parse(OWN_PREFIX + text)),
  title: arbitraryText.map((text) => `Why ${text}`),
  prompt: arbitraryText.map((text) => `Explain this: ${text}`),
  references: fc.array(
    arbitraryText.map((text) => `A model answer says ${text}`),
    { minLength: 1, maxLength: 5 },
  ),
  category: fc.constantFrom(...CATEGORIES),
  level: fc.constantFrom(...LEVELS),
  minutes: fc.integer({ min: 1, max: 60 }),
  createdAt: millis,
  updatedAt: millis,
})

/** Any card that its schema allows. */
export const arbitraryCard: fc.Arbitrary<Card> = fc.record({
  itemId: arbitraryItemId,
  state: fc.constantFrom('new', 'learning', 'review', 'relearning'),
  stability: fc.double({ min: 0, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 0, max: 10, noNaN: true }),
  dueAt: millis,
  lastReviewAt: fc.option(millis),
  reps: fc.nat(),
  lapses: fc.nat(),
  scheduledDays: fc.double({ min: 0, max: 36_500, noNaN: true }),
  learningSteps: fc.nat(),
  lastScore: fc.option(share),
})

/** Any draft that its schema allows. */
export const arbitraryDraft: fc.Arbitrary<Draft> = fc.record({
  itemId: arbitraryItemId,
  text: arbitraryText,
  sawAnswerAt: fc.option(millis),
  startedAt: millis,
  activeMs: duration,
  updatedAt: millis,
})

/** Any settings that their schema allows. */
export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  role: fc.option(fc.constantFrom(...ROLES)),
  level: fc.option(fc.constantFrom(...LEVELS)),
  interviewDate: fc.option(
    fc.constantFrom('2026-12-01', '2028-02-29').map((day) => CivilDate.parse(day)),
  ),
  minutesPerDay: fc.integer({ min: 5, max: 480 }),
  theme: fc.constantFrom('system', 'light', 'dark'),
  timeZone: fc.constantFrom('UTC', 'Europe/Vienna', 'Asia/Kathmandu'),
  welcomed: fc.boolean(),
})

/** A mock with some of its log. */
export const arbitraryMock: fc.Arbitrary<MockLog> = fc.record({
  plan: fc
    .record({ id: fc.uuid({ version: 7 }), createdAt: millis, seed: fc.nat() })
    .map(({ id, ...rest }) => aMockPlan({ ...rest, id: MockId.parse(id) })),
  events: fc
    .tuple(fc.integer({ min: 0, max: 4 }), arbitraryText)
    .map(([count, text]) => [
      ...someMockEvents().slice(0, count),
      { seq: count + 1, at: 5, type: 'asked' as const, key: 'k9', stage: 'r1-s1', text },
    ]),
})

/** Any export that could have been made: ids occur once, withdrawals name attempts in it. */
export const arbitraryExport: fc.Arbitrary<MemoryExport> = fc
  .uniqueArray(arbitraryAttempt, { selector: (attempt) => attempt.id, maxLength: 8 })
  .chain((attempts) =>
    fc.record({
      format: fc.constant(EXPORT_FORMAT),
      version: fc.constant(EXPORT_VERSION),
      exportedAt: millis,
      settings: fc.option(arbitrarySettings),
      attempts: fc.constant(attempts),
      withdrawals: fc
        .subarray(attempts)
        .chain((withdrawn) =>
          fc.tuple(
            ...withdrawn.map(({ id }) => fc.record({ attemptId: fc.constant(id), at: millis })),
          ),
        ),
      drafts: fc.uniqueArray(arbitraryDraft, { selector: (draft) => draft.itemId, maxLength: 4 }),
      opinions: fc
        .subarray(attempts)
        .chain((judged) => fc.tuple(...judged.map(({ id }) => arbitraryOpinion(id)))),
      selfChecks: fc
        .subarray(attempts)
        .chain((checked) => fc.tuple(...checked.map(({ id }) => arbitrarySelfCheck(id)))),
      mocks: fc.uniqueArray(arbitraryMock, { selector: ({ plan }) => plan.id, maxLength: 3 }),
      ownQuestions: fc.uniqueArray(arbitraryOwnQuestion, {
        selector: ({ id }) => id,
        maxLength: 3,
      }),
    }),
  )
