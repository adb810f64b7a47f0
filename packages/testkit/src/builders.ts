import {
  type Assessment,
  type Attempt,
  AttemptId,
  type Card,
  type Draft,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  ItemId,
  LearnerId,
  type MemoryExport,
  type MockEvent,
  MockId,
  type MockPlan,
  OpinionId,
  type OwnQuestion,
  PointId,
  type SecondOpinion,
  type SelfCheck,
  type Settings,
} from '@warmstart/schema'
import { TEST_EPOCH } from './clock.ts'

/** The learner of the local edition. */
export const LOCAL = LearnerId.parse('local')

/** The item id in a text such as `bias-variance`. */
export function itemId(text: string): ItemId {
  return ItemId.parse(text)
}

/** The learner id in a text. */
export function learnerId(text: string): LearnerId {
  return LearnerId.parse(text)
}

/** The id of the attempt that {@link anAttempt} makes unless it is told another one. */
export const FIRST_ATTEMPT = AttemptId.parse('019aa5b1-2c00-7000-8000-000000000001')

/** An assessment with one criterion met and one missing, score 0.5. */
export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    assessor: 'rules',
    assessorVersion: 'rules 1',
    outcome: 'graded',
    criteria: [
      {
        id: PointId.parse('bias'),
        text: 'Bias is error from too simple a model',
        weight: 1,
        status: 'met',
        probability: 0.9,
        evidence: [{ kind: 'span', start: 0, end: 4, quote: 'Bias' }],
      },
      {
        id: PointId.parse('variance'),
        text: 'Variance is error from the sample',
        weight: 1,
        status: 'missing',
        probability: 0.1,
        evidence: [],
        note: 'Say what changes with another sample.',
      },
    ],
    misconceptions: [],
    flags: [],
    score: 0.5,
    interval: [0.35, 0.65],
    confidence: 0.7,
    ...changes,
  }
}

/** An attempt at `bias-variance`; change what the test is about. */
export function anAttempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    id: FIRST_ATTEMPT,
    itemId: itemId('bias-variance'),
    contentVersion: 'v1',
    response: { kind: 'text', text: 'Bias is what a model that is too simple gets wrong.' },
    assessment: anAssessment(),
    selfRating: 3,
    sawAnswer: false,
    startedAt: TEST_EPOCH - 90_000,
    submittedAt: TEST_EPOCH,
    activeMs: 80_000,
    context: 'practice',
    ...changes,
  }
}

/** The id of the opinion that {@link anOpinion} makes unless it is told another one. */
export const FIRST_OPINION = OpinionId.parse('019aa5b1-2c00-7000-9000-000000000001')

/** A model's opinion on {@link anAttempt}, with one verdict voided. */
export function anOpinion(changes: Partial<SecondOpinion> = {}): SecondOpinion {
  return {
    id: FIRST_OPINION,
    attemptId: FIRST_ATTEMPT,
    contentVersion: 'v1',
    endpoint: 'http://127.0.0.1:11434/v1',
    model: 'small-model',
    assessment: { ...anAssessment(), assessor: 'model', assessorVersion: 'small-model' },
    voided: 1,
    unanswered: 0,
    at: TEST_EPOCH + 5_000,
    tookMs: 4_200,
    ...changes,
  }
}

/** Says that the second point of {@link anAttempt} was said, without marking the words. */
export function aSelfCheck(changes: Partial<SelfCheck> = {}): SelfCheck {
  return {
    attemptId: FIRST_ATTEMPT,
    pointId: PointId.parse('variance'),
    said: true,
    quote: null,
    at: TEST_EPOCH + 9_000,
    ...changes,
  }
}

/** A question that a learner added, with one model answer. */
export function anOwnQuestion(changes: Partial<OwnQuestion> = {}): OwnQuestion {
  return {
    id: itemId('own-dropout'),
    title: 'Why dropout helps',
    prompt: 'Why does dropout make a network generalise better?',
    references: ['It keeps units from relying on each other, like training many thinned networks.'],
    category: 'theory',
    level: 'mid',
    minutes: 4,
    createdAt: TEST_EPOCH,
    updatedAt: TEST_EPOCH,
    ...changes,
  }
}

/** The id of the mock that {@link aMockPlan} makes unless it is told another one. */
export const FIRST_MOCK = MockId.parse('019aa5b1-2c00-7000-a000-000000000001')

/** A concepts mock of one question. */
export function aMockPlan(changes: Partial<MockPlan> = {}): MockPlan {
  return {
    id: FIRST_MOCK,
    format: 'ml-concepts',
    title: 'ML concepts, 15 minutes',
    role: null,
    level: 'mid',
    seed: 7,
    coach: true,
    freeAnswers: false,
    thinkingSeconds: 20,
    domain: null,
    topics: [],
    minutes: 15,
    contentVersion: 'v1',
    createdAt: TEST_EPOCH,
    rounds: [
      {
        id: 'r1',
        round: 'ml-concepts',
        title: 'ML concepts',
        minutes: 15,
        breakMinutes: 0,
        stages: [
          {
            id: 'r1-s1',
            kind: 'question',
            title: 'Question 1',
            itemId: itemId('bias-variance'),
            contentVersion: 'v1',
            part: null,
            phrasing: 0,
            minutes: 5,
            followUps: 2,
            star: false,
            attemptId: FIRST_ATTEMPT,
          },
        ],
      },
    ],
    ...changes,
  }
}

/** The first events of a mock: it starts, and the first question is asked. */
export function someMockEvents(): MockEvent[] {
  const at = TEST_EPOCH
  const text = 'What is bias?'
  return [
    { seq: 1, at, type: 'started', key: 'k1' },
    { seq: 2, at, type: 'opened', stage: 'r1-s1' },
    { seq: 3, at, type: 'said', stage: 'r1-s1', act: 'question', text, target: null },
    { seq: 4, at: at + 9_000, type: 'drafted', key: 'k2', stage: 'r1-s1', keep: 0, text: 'Bias' },
  ]
}

/** A card of `bias-variance` in review, due tomorrow. */
export function aCard(changes: Partial<Card> = {}): Card {
  return {
    itemId: itemId('bias-variance'),
    state: 'review',
    stability: 3.7145,
    difficulty: 5.25,
    dueAt: TEST_EPOCH + 86_400_000,
    lastReviewAt: TEST_EPOCH,
    reps: 1,
    lapses: 0,
    scheduledDays: 1,
    learningSteps: 0,
    lastScore: 0.5,
    ...changes,
  }
}

/** A draft for `bias-variance` whose answer was not seen. */
export function aDraft(changes: Partial<Draft> = {}): Draft {
  return {
    itemId: itemId('bias-variance'),
    text: 'Bias is what',
    sawAnswerAt: null,
    startedAt: TEST_EPOCH - 20_000,
    activeMs: 15_000,
    updatedAt: TEST_EPOCH,
    ...changes,
  }
}

/** Settings of somebody who has not said anything about an interview. */
export function someSettings(changes: Partial<Settings> = {}): Settings {
  return {
    role: null,
    level: null,
    interviewDate: null,
    minutesPerDay: 30,
    theme: 'system',
    timeZone: 'UTC',
    welcomed: false,
    ...changes,
  }
}

/** An export without anything in it. */
export function anExport(changes: Partial<MemoryExport> = {}): MemoryExport {
  return {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt: TEST_EPOCH,
    settings: null,
    attempts: [],
    withdrawals: [],
    drafts: [],
    opinions: [],
    ownQuestions: [],
    mocks: [],
    selfChecks: [],
    ...changes,
  }
}
