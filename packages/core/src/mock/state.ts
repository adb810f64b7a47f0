import type {
  HumanScore,
  MockEvent,
  MockPlan,
  MockRound,
  MockStage,
  SelfRating,
  SpeechAct,
  SpokenWord,
  StageEnd,
  Verdict,
} from '@warmstart/schema'

/** Longest gap between two events that the clock counts: a closed tab stops it. */
export const LONGEST_GAP_MS = 60_000

/** Where a mock is. `break` lies between two rounds; `reflecting` is over, ratings may follow. */
export type MockPhase = 'ready' | 'running' | 'break' | 'reflecting' | 'completed'

/** A line of the interviewer, as it was said. */
export interface SaidLine {
  readonly seq: number
  readonly act: SpeechAct
  readonly text: string
  readonly target: string | null
  readonly clockMs: number
}

/** Something that the candidate said, and which line it answers. */
export interface GivenAnswer {
  readonly seq: number
  readonly text: string
  readonly spoken: boolean
  readonly words: readonly SpokenWord[]
  readonly clockMs: number
  /** The line that was open when it was given. */
  readonly to: SaidLine | null
  /** True where the interviewer took it for no answer: a request, a question, an insult. */
  readonly isAside: boolean
}

/** What the coach showed. */
export interface CoachLine {
  readonly seq: number
  readonly what: 'cue' | 'calm' | 'hint'
  readonly text: string
  readonly target: string | null
  readonly clockMs: number
}

/** One stage and everything that happened in it. */
export interface StageState {
  readonly stage: MockStage
  readonly round: MockRound
  readonly status: 'pending' | 'open' | 'closed'
  /** On the clock of the mock, in milliseconds. */
  readonly openedMs: number
  readonly closedMs: number
  readonly why: StageEnd | null
  readonly said: readonly SaidLine[]
  readonly asked: readonly { readonly seq: number; readonly text: string }[]
  readonly answers: readonly GivenAnswer[]
  readonly coached: readonly CoachLine[]
  /** What stands in the answer box. */
  readonly draft: string
  /** When something was last typed, said or asked. */
  readonly activeMs: number
  /** When the candidate last asked for a moment to think; null where that is over. */
  readonly thinkingMs: number | null
  readonly runs: number
  readonly submission: { readonly source: string; readonly verdict: Verdict } | null
  readonly submissions: number
  readonly rating: SelfRating | null
}

/** A mock as its log says it is. */
export interface MockState {
  readonly plan: MockPlan
  readonly phase: MockPhase
  readonly paused: boolean
  /** Last number of the log. */
  readonly seq: number
  readonly lastAt: number
  /** Time on the clock, without breaks, pauses and closed tabs, in milliseconds. */
  readonly clockMs: number
  /** Where the clock stood when the round of the open stage began. */
  readonly roundMs: number
  readonly breakMs: number
  readonly stages: readonly StageState[]
  /** The open stage, or null. */
  readonly open: StageState | null
  readonly coachShown: boolean
  /** Keys of the candidate's events. */
  readonly keys: ReadonlySet<string>
  /** Everything that the interviewer has said. */
  readonly texts: ReadonlySet<string>
  readonly overallRating: SelfRating | null
  /** What a human interviewer wrote on the sheet, by stage or row of the scorecard. */
  readonly humanScores: ReadonlyMap<string, HumanScore>
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type MutableStage = Mutable<Omit<StageState, 'said' | 'asked' | 'answers' | 'coached'>> & {
  said: SaidLine[]
  asked: { seq: number; text: string }[]
  answers: GivenAnswer[]
  coached: CoachLine[]
}

/** The state after a log: a fold, so that any moment of a mock can be looked at again. */
export function foldMock(plan: MockPlan, events: readonly MockEvent[]): MockState {
  const fold = new MockFold(plan)
  for (const event of events) fold.apply(event)
  return fold.state
}

/** Folds one event after the other. Whoever reads `state` must not keep it across `apply`. */
export class MockFold {
  readonly #stages: MutableStage[]
  readonly #state: Mutable<MockState>
  readonly #keys = new Set<string>()
  readonly #texts = new Set<string>()
  readonly #humanScores = new Map<string, HumanScore>()

  constructor(plan: MockPlan) {
    this.#stages = plan.rounds.flatMap((round) =>
      round.stages.map((stage) => emptyStage(stage, round)),
    )
    this.#state = {
      plan,
      phase: 'ready',
      paused: false,
      seq: 0,
      lastAt: plan.createdAt,
      clockMs: 0,
      roundMs: 0,
      breakMs: 0,
      stages: this.#stages,
      open: null,
      coachShown: plan.coach,
      keys: this.#keys,
      texts: this.#texts,
      overallRating: null,
      humanScores: this.#humanScores,
    }
  }

  get state(): MockState {
    return this.#state
  }

  apply(event: MockEvent): void {
    this.#tick(event.at)
    this.#state.seq = event.seq
    if ('key' in event) this.#keys.add(event.key)
    const stage = 'stage' in event ? this.#stage(event.stage) : undefined
    if (stage) this.#applyToStage(stage, event)
    else this.#applyToMock(event)
  }

  #tick(at: number): void {
    const state = this.#state
    const gap = Math.min(Math.max(0, at - state.lastAt), LONGEST_GAP_MS)
    if (state.phase === 'running' && !state.paused) state.clockMs += gap
    if (state.phase === 'break' && !state.paused) state.breakMs += gap
    state.lastAt = Math.max(state.lastAt, at)
  }

  #stage(id: string | null): MutableStage | undefined {
    return this.#stages.find(({ stage }) => stage.id === id)
  }

  #applyToMock(event: MockEvent): void {
    const state = this.#state
    switch (event.type) {
      case 'started':
        state.paused = false
        if (state.phase === 'ready' || state.phase === 'break') state.phase = 'running'
        break
      case 'paused':
        state.paused = true
        break
      case 'coach-set':
        state.coachShown = event.shown && state.plan.coach
        break
      case 'said':
        this.#texts.add(event.text)
        if (event.act === 'break') {
          state.phase = 'break'
          state.breakMs = 0
        }
        break
      case 'rated':
        state.overallRating = event.rating
        break
      case 'scored': {
        const { about, score, ticked, note } = event
        this.#humanScores.set(about, { about, score, ticked, note })
        break
      }
      case 'finished':
        state.phase = 'reflecting'
        break
      case 'completed':
        state.phase = 'completed'
        break
    }
  }

  #applyToStage(stage: MutableStage, event: MockEvent): void {
    const { clockMs } = this.#state
    switch (event.type) {
      case 'opened':
        this.#openStage(stage)
        break
      case 'closed':
        stage.status = 'closed'
        stage.closedMs = clockMs
        stage.why = event.why
        this.#state.open = null
        break
      case 'said':
        this.#texts.add(event.text)
        stage.said.push(lineOf(event, clockMs))
        if (ASIDE.includes(event.act)) setAside(stage.answers, event.seq)
        stage.activeMs = Math.max(stage.activeMs, event.act === 'nudge' ? 0 : clockMs)
        break
      case 'coached':
        stage.coached.push({ ...event, clockMs })
        break
      case 'rated':
        stage.rating = event.rating
        break
      default:
        act(stage, event, clockMs)
    }
  }

  #openStage(stage: MutableStage): void {
    const before = this.#stages[this.#stages.indexOf(stage) - 1]
    if (before === undefined || before.round.id !== stage.round.id) {
      this.#state.roundMs = this.#state.clockMs
    }
    stage.status = 'open'
    stage.openedMs = this.#state.clockMs
    stage.activeMs = this.#state.clockMs
    this.#state.open = stage
  }
}

function emptyStage(stage: MockStage, round: MockRound): MutableStage {
  return {
    stage,
    round,
    status: 'pending',
    openedMs: 0,
    closedMs: 0,
    why: null,
    said: [],
    asked: [],
    answers: [],
    coached: [],
    draft: '',
    activeMs: 0,
    thinkingMs: null,
    runs: 0,
    submission: null,
    submissions: 0,
    rating: null,
  }
}

/** What the candidate did in a stage. */
function act(stage: MutableStage, event: MockEvent, clockMs: number): void {
  stage.activeMs = clockMs
  switch (event.type) {
    case 'drafted':
      stage.draft = stage.draft.slice(0, event.keep) + event.text
      stage.thinkingMs = null
      break
    case 'asked':
      stage.asked.push({ seq: event.seq, text: event.text })
      stage.draft = ''
      break
    case 'answered':
      stage.answers.push({ ...event, clockMs, to: openLine(stage.said), isAside: false })
      stage.draft = ''
      stage.thinkingMs = null
      break
    case 'thinking':
      stage.thinkingMs = clockMs
      break
    case 'ran':
      stage.runs += 1
      stage.draft = event.source
      break
    case 'submitted':
      stage.submissions += 1
      stage.submission = { source: event.source, verdict: event.verdict }
      stage.draft = event.source
      break
  }
}

/** Lines that say that something was no answer; `moved-on` where the interviewer leaves it. */
const ASIDE: readonly SpeechAct[] = ['declined', 'restated', 'no-fact', 'clarified', 'moved-on']

/** Marks the answer that a line came directly after. */
function setAside(answers: GivenAnswer[], seq: number): void {
  const last = answers.at(-1)
  if (last?.seq === seq - 1) answers[answers.length - 1] = { ...last, isAside: true }
}

const ASKING: readonly SpeechAct[] = [
  'question',
  'probe',
  'deeper',
  'find-out',
  'interrupted',
  'redirected',
]

/** The last line that asks for an answer. */
export function openLine(said: readonly SaidLine[]): SaidLine | null {
  return said.findLast(({ act: one }) => ASKING.includes(one)) ?? null
}

const lineOf = (
  { seq, act: one, text, target }: Extract<MockEvent, { type: 'said' }>,
  clockMs: number,
): SaidLine => ({ seq, act: one, text, target, clockMs })
