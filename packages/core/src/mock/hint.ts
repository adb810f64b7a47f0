import type { CompiledItem, MockFormat, MockId, MockPlan } from '@warmstart/schema'
import { DAY_MS } from '../civil-date.ts'
import type { CategoryMix } from '../schedule/types.ts'
import { FORMATS } from './formats.ts'
import type { MockPhase } from './state.ts'

/** A mock to sit or to end, as Today suggests it. */
export interface MockHint {
  readonly format: MockFormat
  readonly title: string
  readonly minutes: number
  /** The mock to go on with; null for a new one. */
  readonly mockId: MockId | null
  /** Why, in a sentence to the learner. */
  readonly why: string
}

/** A mock that was begun, as the hint looks at it. */
export interface PastMock {
  readonly plan: Pick<MockPlan, 'id' | 'format' | 'title' | 'minutes' | 'createdAt'>
  readonly phase: MockPhase
}

/** What the hint is made from. */
export interface HintInput {
  /** Newest first. */
  readonly mocks: readonly PastMock[]
  /** Items that were answered at least once. */
  readonly answered: number
  /** Days until the interview: 0 on the day, null without a date. */
  readonly daysLeft: number | null
  readonly items: readonly CompiledItem[]
  /** What the role is asked. */
  readonly mix: CategoryMix
  readonly now: number
}

/** A first mock comes after so many items: before, there is little to show. Chosen. */
const FIRST_AFTER = 10
/** Days between two mocks, far from the interview and in the last two weeks. Chosen. */
const GAP_DAYS = { far: 7, near: 3 }
const NEAR_DAYS = 14
/** A mock that was left longer ago is not gone on with. */
const LEFT_DAYS = 2

/**
 * The mock that is due, or none: one that was left open, else a first one after some practice, else
 * the format that was not sat for longest. Nothing on the day of the interview and after it.
 */
export function mockHint(input: HintInput): MockHint | null {
  const { mocks, daysLeft, now } = input
  if (daysLeft !== null && daysLeft <= 0) return null
  const left = mocks.find(({ phase }) => phase !== 'completed' && phase !== 'ready')
  if (left !== undefined && now - left.plan.createdAt < LEFT_DAYS * DAY_MS) return goOn(left)
  const last = mocks.find(({ phase }) => phase === 'completed')
  if (last === undefined && input.answered < FIRST_AFTER) return null
  const gap = daysLeft !== null && daysLeft <= NEAR_DAYS ? GAP_DAYS.near : GAP_DAYS.far
  const days = last === undefined ? null : Math.floor((now - last.plan.createdAt) / DAY_MS)
  if (days !== null && days < gap) return null
  const format = nextFormat(input)
  if (format === null) return null
  const why =
    days === null
      ? `You have answered ${input.answered} items and sat no mock yet: see how it holds under a clock.`
      : `Your last mock was ${days} days ago.`
  const { id, title, minutes } = format
  return { format: id, title, minutes: minutes[0] ?? 15, mockId: null, why }
}

function goOn({ plan: { id, format, title, minutes }, phase }: PastMock): MockHint {
  const why =
    phase === 'reflecting'
      ? 'It is over; say how it went, and read the report.'
      : 'You left it open; it goes on where it was.'
  return { format, title, minutes, mockId: id, why }
}

/** What a candidate needs most, and what content it takes. */
const CANDIDATES: readonly {
  readonly format: MockFormat
  readonly has: (input: HintInput) => boolean
}[] = [
  { format: 'ml-concepts', has: ({ items }) => questions(items, 'ml-concepts') >= 4 },
  {
    format: 'ml-coding',
    has: ({ items, mix }) => (mix.coding ?? 0) > 0 && items.some(({ kind }) => kind === 'problem'),
  },
  { format: 'behavioural', has: ({ items }) => questions(items, 'behavioural') >= 3 },
]

const questions = (items: readonly CompiledItem[], round: 'ml-concepts' | 'behavioural'): number =>
  items.filter((item) => item.kind === 'question' && item.rounds.includes(round)).length

/** The format that was sat longest ago, or never. */
function nextFormat(input: HintInput) {
  const satAt = (format: MockFormat) =>
    input.mocks.find(({ plan, phase }) => plan.format === format && phase === 'completed')?.plan
      .createdAt ?? 0
  const [next] = CANDIDATES.filter(({ has }) => has(input))
    .map(({ format }) => ({ format, at: satAt(format) }))
    .sort((a, b) => a.at - b.at)
  return FORMATS.find(({ id }) => id === next?.format) ?? null
}
