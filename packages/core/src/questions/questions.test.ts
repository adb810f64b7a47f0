import {
  CATEGORIES,
  type CompiledTopic,
  LEVELS,
  PILLARS,
  ROLES,
  ROUNDS,
  TopicId,
} from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCard } from '../cards/card.ts'
import { cardOf, itemId, noon, planItem } from '../testing/samples.ts'
import { drawQuestion } from './draw.ts'
import { FACETS, type FilterItem, filterQuestions, type QuestionFilter } from './filter.ts'
import { PROGRESS, type Progress, progressOf } from './progress.ts'
import { warmup } from './warmup.ts'

const topic = (id: string) => TopicId.parse(id)
const TOPICS: CompiledTopic[] = (
  [
    ['root', null],
    ['models', 'root'],
    ['trees', 'models'],
    ['linear', 'models'],
    ['metrics', 'root'],
  ] as const
).map(([id, parent]) => ({
  id: topic(id),
  title: id,
  summary: '',
  map: true,
  parent: parent === null ? null : topic(parent),
  children: [],
}))

const rendered = (text: string) => ({ html: text as FilterItem['prompt']['asked']['html'], text })
function question(id: string, changes: Partial<FilterItem> = {}): FilterItem {
  return {
    ...planItem(id),
    topic: topic('trees'),
    topics: [],
    pillars: [],
    rounds: ['ml-concepts'],
    roles: ['all'],
    askedEverywhere: undefined,
    prompt: { asked: rendered('How does it work?'), alsoAskedAs: [] },
    ...changes,
  }
}

const untried = (): Progress => 'untried'
const passing = (items: readonly FilterItem[], filter: QuestionFilter) =>
  filterQuestions(items, filter, untried, TOPICS).items.map(({ id }) => id)

describe('the question filter', () => {
  it('keeps what holds in every facet, and takes the values of one as alternatives (Q01)', () => {
    const items = [
      question('a', { level: 'junior' }),
      question('b', { level: 'mid', category: 'ethics' }),
      question('c', { level: 'senior', category: 'ethics' }),
    ]
    expect(passing(items, {})).toEqual(['a', 'b', 'c'])
    expect(passing(items, { level: ['junior', 'mid'] })).toEqual(['a', 'b'])
    expect(passing(items, { level: ['junior', 'mid'], category: ['ethics'] })).toEqual(['b'])
    expect(passing(items, { level: [], category: undefined })).toEqual(['a', 'b', 'c'])
  })

  it('takes a topic for everything under it, and a question for all roles for each (Q02)', () => {
    const items = [
      question('a', { topic: topic('trees'), roles: ['research'] }),
      question('b', { topic: topic('metrics'), topics: [topic('linear')] }),
      question('c', { topic: topic('metrics'), askedEverywhere: 'in every source' }),
    ]
    expect(passing(items, { topic: [topic('models')] })).toEqual(['a', 'b'])
    expect(passing(items, { topic: [topic('root')] })).toEqual(['a', 'b', 'c'])
    expect(passing(items, { topic: [topic('trees')] })).toEqual(['a'])
    expect(passing(items, { role: ['ml-engineer'] })).toEqual(['b', 'c'])
    expect(passing(items, { everywhere: 'true' })).toEqual(['c'])
  })

  it('finds all words in the title, the prompt or another wording, in any case (Q03)', () => {
    const prompt = { asked: rendered('What is Bagging?'), alsoAskedAs: ['Explain random forests'] }
    const items = [question('a', { title: 'Ensembles', prompt }), question('b')]
    expect(passing(items, { q: 'bagging ENSEMBLE' })).toEqual(['a'])
    expect(passing(items, { q: 'forest' })).toEqual(['a'])
    expect(passing(items, { q: 'bagging boosting' })).toEqual([])
    expect(passing(items, { q: '  ' })).toEqual(['a', 'b'])
  })

  it('counts for each value what choosing it alone in its facet would leave (Q04)', () => {
    const some = <T>(values: readonly T[]) =>
      fc.subarray([...values], { minLength: 1, maxLength: 2 })
    const items = fc.array(
      fc.record({
        level: fc.constantFrom(...LEVELS),
        category: fc.constantFrom(...CATEGORIES.slice(0, 3)),
        pillars: fc.subarray(PILLARS.slice(0, 3)),
        roles: some(['all' as const, ...ROLES.slice(0, 2)]),
        rounds: some(ROUNDS.slice(0, 3)),
        topic: fc.constantFrom(...TOPICS.map(({ id }) => id)),
        askedEverywhere: fc.constantFrom(undefined, 'in every source'),
      }),
      { maxLength: 12 },
    )
    const filter = fc.record(
      {
        level: some(LEVELS),
        category: some(CATEGORIES.slice(0, 3)),
        pillar: some(PILLARS.slice(0, 3)),
        role: some(ROLES.slice(0, 2)),
        round: some(ROUNDS.slice(0, 3)),
        topic: some(TOPICS.map(({ id }) => id)),
        progress: some(PROGRESS),
        everywhere: fc.constant('true' as const),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(items, filter, (changes, chosen) => {
        const list = changes.map((change, index) => question(`item-${index}`, change))
        const progress = (id: string) => PROGRESS[id.length % 2 === 0 ? 0 : 3] ?? 'untried'
        const { counts, total, items: passed } = filterQuestions(list, chosen, progress, TOPICS)
        expect(total).toBe(passed.length)
        for (const facet of FACETS) {
          for (const [value, count] of Object.entries(counts[facet])) {
            const alone = { ...chosen, [facet]: facet === 'everywhere' ? value : [value] }
            expect(filterQuestions(list, alone, progress, TOPICS).total).toBe(count)
          }
        }
      }),
    )
  })

  it('counts every level, role, round, category and pillar, also where there is none (Q04)', () => {
    const { counts } = filterQuestions([question('a')], {}, untried)
    expect(counts.level).toEqual({ junior: 0, mid: 1, senior: 0 })
    expect(Object.keys(counts.role)).toEqual([...ROLES])
    expect(Object.keys(counts.round)).toEqual([...ROUNDS])
    expect(Object.keys(counts.category)).toEqual([...CATEGORIES])
    expect(Object.keys(counts.pillar)).toEqual([...PILLARS])
    expect(counts.progress).toEqual({ untried: 1, weak: 0, shaky: 0, solid: 0 })
    expect(counts.everywhere).toEqual({ true: 0 })
  })
})

describe('progress', () => {
  it('follows the newest score: weak below 0.5, shaky below 0.8, else solid (Q05)', () => {
    const at = (score: number | null, selfRating: 1 | 3 = 3) =>
      progressOf(cardOf('a', { day: 0, score, selfRating }))
    expect([0, 0.49, 0.5, 0.79, 0.8, 1].map((score) => at(score))).toEqual([
      'weak',
      'weak',
      'shaky',
      'shaky',
      'solid',
      'solid',
    ])
    expect([at(null, 1), at(null, 3)]).toEqual(['weak', 'shaky'])
    expect(progressOf(null)).toBe('untried')
    expect(progressOf(newCard(itemId('a'), noon(0)))).toBe('untried')
  })
})

describe('a draw', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id: itemId(id) }))
  const progress = (id: string): Progress => (id === 'b' || id === 'd' ? 'untried' : 'solid')

  it('is an untried question while there is one, each with the same chance (Q06)', () => {
    const drawn = [0, 0.49, 0.5, 0.99].map((u) => drawQuestion(items, progress, () => u)?.id)
    expect(drawn).toEqual(['b', 'b', 'd', 'd'])
    const all = [0, 0.3, 0.6, 0.9].map(
      (u) =>
        drawQuestion(
          items,
          () => 'solid',
          () => u,
        )?.id,
    )
    expect(all).toEqual(['a', 'b', 'c', 'd'])
  })

  it('avoids one question where there is another, and is null where there is none (Q06)', () => {
    expect(drawQuestion(items, progress, () => 0, itemId('b'))?.id).toBe('d')
    expect(drawQuestion(items.slice(0, 1), progress, () => 0, itemId('a'))?.id).toBe('a')
    expect(drawQuestion([], progress, () => 0)).toBeNull()
  })
})

describe('a warm-up', () => {
  const items = CATEGORIES.flatMap((category) =>
    LEVELS.map((level) => planItem(`${category}-${level}`, { category, level })),
  )

  it('is six questions of the level from the six categories that weigh most (Q07)', () => {
    const mix = {
      ethics: 1,
      theory: 2,
      coding: 3,
      practice: 4,
      evaluation: 5,
      behavioural: 6,
      algorithms: 0.5,
    }
    const chosen = warmup(items, 'ml-engineer', 'senior', mix)
    expect(chosen.map(({ id }) => id)).toEqual([
      'behavioural-senior',
      'evaluation-senior',
      'practice-senior',
      'coding-senior',
      'theory-senior',
      'ethics-senior',
    ])
  })

  it('is from the six classic categories without a role (Q07)', () => {
    expect(warmup(items, null, null, {}).map(({ category }) => category)).toEqual(
      CATEGORIES.slice(0, 6),
    )
  })

  it('fills up from the same categories, without a question twice (Q07)', () => {
    const few = items.filter(({ category }) => category === 'theory' || category === 'ethics')
    const chosen = warmup(few, null, 'mid', {})
    expect(chosen).toHaveLength(6)
    expect(new Set(chosen.map(({ id }) => id)).size).toBe(6)
    expect(warmup(items.slice(0, 2), null, 'senior', {})).toHaveLength(2)
    expect(warmup([], null, null, {})).toEqual([])
  })
})
