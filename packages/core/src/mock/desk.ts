import type { Millis, MockEvent, SpeechAct, StageEnd } from '@warmstart/schema'
import { allText, askedItem, type MockWorld } from './grading.ts'
import { filled, LINES, type LineKind } from './lines.ts'
import { leaks } from './probes.ts'
import { hashOf, seeded, shuffled } from './seeded.ts'
import type { MockFold, MockState, StageState } from './state.ts'

type Values = Readonly<Record<string, string | number>>
type WithoutPlace<T> = T extends unknown ? Omit<T, 'seq' | 'at'> : never
/** Says that the interviewer is done with an event of the candidate. */
export type Handled = true
/** An event before it has a place in the log. */
export type Happening = WithoutPlace<MockEvent>

/** Where the interviewer works: every event that it adds is folded in at once. */
export class Desk {
  readonly added: MockEvent[] = []
  readonly world: MockWorld
  readonly #fold: MockFold
  readonly #now: Millis

  constructor(world: MockWorld, fold: MockFold, now: Millis) {
    this.world = world
    this.#fold = fold
    this.#now = now
  }

  get state(): MockState {
    return this.#fold.state
  }

  add(happening: Happening): void {
    const { seq, lastAt } = this.state
    const event = { ...happening, seq: seq + 1, at: Math.max(this.#now, lastAt) } as MockEvent
    this.#fold.apply(event)
    this.added.push(event)
  }

  /** Says a line in the open stage, or outside of any. */
  say(act: SpeechAct, text: string, target: string | null = null): Handled {
    this.add({ type: 'said', stage: this.state.open?.stage.id ?? null, act, text, target })
    return true
  }

  close(why: StageEnd): void {
    const stage = this.state.open?.stage.id
    if (stage !== undefined) this.add({ type: 'closed', stage, why })
  }

  /** The first wording, in the order of the seed, that was not said yet; null where all were. */
  pick(
    kind: LineKind,
    values: Values = {},
    allows: (line: string) => boolean = (line) => this.#isSafe(line),
  ): string | null {
    const random = seeded(hashOf(this.state.plan.seed, kind))
    const wordings = shuffled<string>(LINES[kind], random).map((line) => filled(line, values))
    return wordings.find((line) => !this.isSaid(line) && allows(line)) ?? null
  }

  /** False where the grader would credit a line as an answer to the open question. */
  #isSafe(line: string): boolean {
    const { open } = this.state
    const asked = open === null ? null : askedItem(this.world, open.stage)
    if (open === null || asked === null) return true
    const question = asked.wordings.join('\n')
    return !leaks(line, { rubric: asked.rubric, question, answer: allText(open), lead: null })
  }

  /** True where a text was said before, by itself or within a line. */
  isSaid(text: string): boolean {
    for (const said of this.state.texts) if (said.includes(text)) return true
    return false
  }
}

/** Parts of a line, those that are null left out. */
export function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ')
}

/** Milliseconds that are left in the open stage; negative where it is over. */
export function stageLeftMs(state: MockState, { stage, openedMs }: StageState): number {
  return openedMs + stage.minutes * 60_000 - state.clockMs
}

/** Milliseconds that are left in the round of the open stage. */
export function roundLeftMs(state: MockState, { round }: StageState): number {
  return state.roundMs + round.minutes * 60_000 - state.clockMs
}
