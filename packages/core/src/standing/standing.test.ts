import {
  type Card,
  type Category,
  type CompiledTopic,
  ItemId,
  type LifecycleStage,
  type MockReport,
  TopicId,
} from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { newCard } from '../cards/card.ts'
import { abilitiesOf, type StandingItem } from './abilities.ts'
import { stagesOf } from './stages.ts'

const item = (id: string, category: Category, topic = 'trees'): StandingItem => ({
  ...{ id: ItemId.parse(id), category, topic, topics: [] },
})

function cardsOf(scores: Record<string, number | null>): Map<ItemId, Card> {
  return new Map(
    Object.entries(scores).map(([id, lastScore]) => {
      const itemId = ItemId.parse(id)
      return [itemId, { ...newCard(itemId, 0), lastReviewAt: 1, lastScore } as Card]
    }),
  )
}

const abilityOf = (list: ReturnType<typeof abilitiesOf>, id: string) =>
  list.find((one) => one.id === id)

describe('the five abilities', () => {
  it('are the mean of the newest scores of the items that speak for them', () => {
    const items = [item('a', 'theory'), item('b', 'algorithms'), item('c', 'ethics')]
    const list = abilitiesOf(items, cardsOf({ a: 0.5, b: 0.9 }), null)
    expect(abilityOf(list, 'conceptual-understanding')).toMatchObject({ score: 0.7, from: 2 })
    expect(abilityOf(list, 'ethical-awareness')).toMatchObject({ score: null, from: 0 })
  })

  it('have a narrower interval the more was answered', () => {
    const items = Array.from({ length: 20 }, (_, i) => item(`q-${i}`, 'theory'))
    const width = (n: number) => {
      const scores = Object.fromEntries(items.slice(0, n).map(({ id }) => [id, 0.6]))
      const [low, high] = abilitiesOf(items, cardsOf(scores), null)[0]?.interval ?? [0, 1]
      return high - low
    }
    expect(width(20)).toBeLessThan(width(3) / 2)
  })

  it('say what to do where nothing was graded, also for an attempt without a score', () => {
    const list = abilitiesOf([item('a', 'theory')], cardsOf({ a: null }), null)
    for (const one of list)
      expect(one).toMatchObject({ score: null, why: expect.stringContaining('yet') })
  })

  it('take clarity from the newest finished mock', () => {
    const dimension = { id: 'communication-clarity', title: 'Communication clarity', why: null }
    const heard = { ...dimension, score: 0.4, interval: [0.2, 0.6], criteria: [{}, {}] }
    const mock = { dimensions: [heard] } as unknown as MockReport
    const list = abilitiesOf([], new Map(), mock)
    expect(abilityOf(list, 'communication-clarity')).toMatchObject({
      ...{ score: 0.4, from: 2, basis: 'mock' },
    })
    expect(abilityOf(list, 'problem-solving')).toMatchObject({ score: null, basis: 'answers' })
  })
})

describe('the stages of a project', () => {
  const topic = (id: string, parent: string | null) =>
    ({ id, parent, title: id, summary: '', map: false, children: [] }) as unknown as CompiledTopic
  const topics = [
    ...[topic('root', null), topic('models', 'root'), topic('trees', 'models')],
    ...[topic('drift', 'models'), topic('talk', 'root')],
  ]
  const stage = (id: string, ...own: string[]): LifecycleStage => ({
    ...{ id, title: id, summary: 'why', weight: 3, topics: own.map((one) => TopicId.parse(one)) },
  })
  const stages = [stage('modelling', 'models'), stage('monitoring', 'drift')]
  const items = [
    ...[item('a', 'algorithms', 'trees'), item('b', 'deployment', 'drift')],
    ...[item('c', 'algorithms', 'models'), item('d', 'behavioural', 'talk')],
  ]

  it('hold each item once, in the stage of the nearest topic above it', () => {
    const found = stagesOf(stages, topics, items, new Map())
    expect(found.map(({ id, items: n }) => [id, n])).toEqual([
      ['modelling', 2],
      ['monitoring', 1],
    ])
    expect(found.every(({ score }) => score === null)).toBe(true)
  })

  it('hold for a readiness list as well, which has no weights', () => {
    const { weight: _, ...point } = stage('models', 'models')
    expect(stagesOf([point], topics, items, new Map())).toEqual([
      { ...point, items: 3, tried: 0, solid: 0, score: null },
    ])
  })

  it('count an item for each of its topics where that is asked for', () => {
    const both = { ...item('e', 'coding', 'talk'), topics: ['drift', 'trees'] }
    const counts = (by: 'main' | 'any') =>
      stagesOf(stages, topics, [both], new Map(), by).map(({ items: n }) => n)
    expect(counts('main')).toEqual([0, 0])
    expect(counts('any')).toEqual([1, 1])
  })

  it('count what was tried and what is solid, and average the newest scores', () => {
    const [modelling] = stagesOf(stages, topics, items, cardsOf({ a: 0.9, c: 0.3, d: 1 }))
    expect(modelling).toMatchObject({ tried: 2, solid: 1, score: 0.6 })
  })
})
