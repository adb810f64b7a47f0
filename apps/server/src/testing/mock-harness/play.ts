import {
  coachOn,
  foldMock,
  MockFold,
  type MockInHand,
  type MockWorld,
  mockReport,
  planMock,
  respond,
} from '@warmstart/core'
import {
  AttemptId,
  type CompiledItem,
  type MockAction,
  type MockEvent,
  type MockFormat,
  MockId,
  type MockPlan,
  type MockReport,
  type Verdict,
} from '@warmstart/schema'
import type { Candidate, Move } from './candidates.ts'

/** A mock that was played to its end. */
export interface Played extends MockInHand {
  readonly candidate: string
  readonly format: MockFormat
  readonly world: MockWorld
  readonly report: MockReport
  /** Cues that the coach showed, each with the answer that it was shown for. */
  readonly cues: readonly {
    readonly stage: string
    readonly text: string
    readonly answer: string
  }[]
}

/** Lengths that keep the plays short and every kind of stage in them. */
const MINUTES: Readonly<Record<MockFormat, number>> = {
  'recruiter-screen': 20,
  'ml-concepts': 15,
  'ml-coding': 30,
  'system-design': 45,
  behavioural: 15,
  'project-deep-dive': 30,
  domain: 15,
  'take-home': 30,
  'full-loop': 90,
  custom: 10,
}

/** Plays one format with one candidate. The same content and seed give the same play. */
export function playMock(
  items: readonly CompiledItem[],
  terms: readonly string[],
  format: MockFormat,
  candidate: Candidate,
): Played {
  const byId = new Map<string, CompiledItem>(items.map((item) => [item.id, item]))
  const world: MockWorld = { item: (id) => byId.get(id) ?? null, terms }
  const plan = planOf(items, format)
  const game = new Game(world, plan)
  game.act({ seconds: 1, action: { type: 'started' } })
  for (let turns = 0; turns < 900 && game.state.phase !== 'reflecting'; turns++) {
    for (const move of movesOf(game, candidate)) game.act(move)
  }
  game.act({ seconds: 5, action: { type: 'rated', stage: null, rating: 3 } })
  game.act({ seconds: 1, action: { type: 'completed' } })
  const hand: MockInHand = { plan, events: game.events, state: foldMock(plan, game.events) }
  const report = mockReport(world, hand, null)
  return { ...hand, candidate: candidate.id, format, world, report, cues: game.cues }
}

function planOf(items: readonly CompiledItem[], format: MockFormat): MockPlan {
  let made = 0
  const content = { items, contentVersion: 'harness' }
  return planMock(content, {
    id: MockId.parse('019aa5b1-2c00-7000-a000-000000000001'),
    ...{ format, role: null, level: 'mid', seed: 7, coach: true, thinkingSeconds: 25 },
    ...{ domain: null, topics: [], now: 0, minutes: MINUTES[format] },
    newAttemptId: () =>
      AttemptId.parse(`019aa5b1-2c00-7000-8000-${String(++made).padStart(12, '0')}`),
  })
}

function movesOf(game: Game, candidate: Candidate): readonly Move[] {
  const { open } = game.state
  if (open === null) return [{ seconds: 60, action: { type: 'started' } }]
  const item = game.world.item(open.stage.itemId)
  if (item === null) throw new Error(`no item "${open.stage.itemId}"`)
  const last = open.said.at(-1)
  return candidate.moves({ item, open, line: last?.text ?? '', act: last?.act ?? '' })
}

class Game {
  readonly world: MockWorld
  readonly plan: MockPlan
  readonly events: MockEvent[] = []
  readonly cues: { stage: string; text: string; answer: string }[] = []
  #now = 0
  readonly #fold: MockFold

  constructor(world: MockWorld, plan: MockPlan) {
    this.world = world
    this.plan = plan
    this.#fold = new MockFold(plan)
  }

  get state() {
    return this.#fold.state
  }

  act({ seconds, action }: Move): void {
    this.#now += seconds * 1000
    const stage = 'stage' in action ? action.stage : null
    if (stage !== null && action.type !== 'rated' && this.state.open?.stage.id !== stage) return
    if (action.type === 'answered') this.#coach(action.stage, action.text)
    this.#append(this.#eventOf(action))
    for (const event of respond(this.world, this.plan, this.events, this.#now)) this.#keep(event)
  }

  #append(body: object): void {
    const seq = this.events.length + 1
    this.#keep({ ...body, seq, at: this.#now, key: `k${seq}` } as MockEvent)
  }

  #keep(event: MockEvent): void {
    this.events.push(event)
    this.#fold.apply(event)
  }

  #eventOf(action: MockAction): object {
    if (action.type === 'drafted') return { ...action, keep: 0 }
    if (action.type !== 'submitted') return action
    return { ...action, verdict: verdictOn(action.source) }
  }

  /** What the coach shows while the first half of the answer stands in the box. */
  #coach(stage: string, text: string): void {
    const half = text.slice(0, Math.ceil(text.length / 2))
    const before = this.state.open?.answers.map((one) => one.text) ?? []
    const answer = [...before, half].join('\n\n')
    const coaching = coachOn(this.world, this.state, { text: half, words: [] })
    if (coaching?.newCue == null) return
    this.cues.push({ stage, text: coaching.newCue.text, answer })
    const seq = this.events.length + 1
    const cue = { type: 'coached', stage, what: 'cue', ...coaching.newCue } as const
    this.#keep({ ...cue, seq, at: this.#now })
  }
}

function verdictOn(source: string): Verdict {
  const isRight = source.includes('right')
  return {
    ...{ status: isRight ? 'accepted' : 'wrong-answer', which: 'all', message: 'Judged.' },
    ...{ cases: [], passed: isRight ? 9 : 4, total: 9, ms: 1, error: null, forbidden: [] },
    ...{ stdout: '', tier: 'T1', sandboxed: true, libraries: {}, seed: 1 },
  }
}
