import {
  type Card,
  type Category,
  DIMENSIONS,
  type Dimension,
  type DimensionResult,
  type ItemId,
  type MockReport,
  type StandingAbility,
} from '@warmstart/schema'
import { ABILITY_OF_CATEGORY, DIMENSION_TITLES } from '../mock/report/dimensions.ts'
import { exact, meanOf } from '../mock/report/estimate.ts'

/** What of an item counts here. */
export interface StandingItem {
  readonly id: ItemId
  readonly category: Category
  readonly topic: string
  readonly topics: readonly string[]
}

const NOT_YET: Readonly<Record<Dimension, string>> = {
  'conceptual-understanding':
    'No question on concepts was graded yet: theory, mathematics, algorithms, networks.',
  'practical-application':
    'No question on practice, evaluation or deployment and no code was judged yet.',
  'problem-solving':
    'No mock with follow-ups or a problem was finished yet, and no design was graded.',
  'communication-clarity': 'Clarity is heard in mock interviews, and none was finished yet.',
  'ethical-awareness': 'No question on ethics was graded yet.',
}

/** Abilities that only a whole interview shows. */
const FROM_MOCKS: readonly Dimension[] = ['problem-solving', 'communication-clarity']

/**
 * The five abilities over everything that was answered: the mean of the newest scores of the items
 * that speak for an ability, with an interval that is wide while they are few; how a person solves
 * problems and how clearly they speak is taken from the newest finished mock.
 *
 * @param cards  by item, those that were answered
 * @param mock  report of the newest finished mock, null without one
 */
export function abilitiesOf(
  items: readonly StandingItem[],
  cards: ReadonlyMap<ItemId, Pick<Card, 'lastScore'>>,
  mock: Pick<MockReport, 'dimensions'> | null,
): StandingAbility[] {
  const scores = new Map<Dimension, number[]>(DIMENSIONS.map((id) => [id, []]))
  for (const { id, category } of items) {
    const score = cards.get(id)?.lastScore ?? null
    const ability = ABILITY_OF_CATEGORY[category]
    if (score !== null && ability !== undefined) scores.get(ability)?.push(score)
  }
  return DIMENSIONS.map((id) => {
    const said = mock?.dimensions.find((one) => one.id === id) ?? null
    const own = scores.get(id) ?? []
    return FROM_MOCKS.includes(id) && said !== null && said.score !== null
      ? fromMock(said)
      : fromScores(id, own)
  })
}

const fromMock = ({ id, title, score, interval, criteria }: DimensionResult): StandingAbility => ({
  ...{ id, title, score, interval, from: criteria.length, basis: 'mock', why: null },
})

function fromScores(id: Dimension, scores: readonly number[]): StandingAbility {
  const title = DIMENSION_TITLES[id]
  const mean = meanOf(scores.map((score) => ({ estimate: exact(score), weight: 1 })))
  if (mean === null) {
    return { id, title, score: null, interval: null, from: 0, basis: 'answers', why: NOT_YET[id] }
  }
  const interval: [number, number] = [mean.interval[0], mean.interval[1]]
  return {
    id,
    title,
    score: mean.value,
    interval,
    from: scores.length,
    basis: 'answers',
    why: null,
  }
}
