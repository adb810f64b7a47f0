import { CATEGORIES, LEVELS, TopicId } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemId, planItem } from '../testing/samples.ts'
import { orderNew } from './new-order.ts'
import { tierOf } from './relevance.ts'
import type { PlanItem } from './types.ts'

const candidates = (items: readonly PlanItem[]) =>
  items
    .map((item) => ({ item, tier: tierOf(item, 'data-scientist', 'mid') }))
    .sort((a, b) => (a.item.id < b.item.id ? -1 : 1))
const order = (items: readonly PlanItem[], mix = {}, seen: readonly PlanItem[] = []) =>
  orderNew(candidates(items), candidates(seen), mix, 'mid').map(({ item }) => item)
const ids = (items: readonly PlanItem[]) => items.map(({ id }) => id)

describe('the order of new items', () => {
  it('starts with what is asked everywhere and ends above the level; other roles stay out (S15)', () => {
    const items = [
      planItem('a', { level: 'senior' }),
      planItem('b'),
      planItem('c', { roles: ['research'], askedEverywhere: 'in every source' }),
      planItem('d', { roles: ['research'] }),
      planItem('e', { roles: ['research', 'data-scientist'] }),
    ]
    expect(ids(order(items))).toEqual(['c', 'b', 'e', 'a'])
  })

  it('follows the mix: after every round the shares are those of the weights (S16)', () => {
    const of = (category: PlanItem['category'], count: number) =>
      Array.from({ length: count }, (_, index) => planItem(`${category}-${index}`, { category }))
    const items = [...of('theory', 20), ...of('practice', 20), ...of('ethics', 20)]
    const ordered = order(items, { theory: 3, practice: 2, ethics: 1 })
    for (let round = 1; round <= 6; round++) {
      const start = ordered.slice(0, 6 * round).map(({ category }) => category)
      const count = (category: string) => start.filter((one) => one === category).length
      expect([count('theory'), count('practice'), count('ethics')]).toEqual([
        3 * round,
        2 * round,
        round,
      ])
    }
  })

  it('counts what was seen already towards the mix (S16)', () => {
    const items = [planItem('a', { category: 'theory' }), planItem('b', { category: 'practice' })]
    const seen = [planItem('s', { category: 'practice' })]
    const mix = { theory: 1, practice: 1.5 }
    expect(ids(order(items, mix))).toEqual(['b', 'a'])
    expect(ids(order(items, mix, seen))).toEqual(['a', 'b'])
  })

  it('leaves categories without weight to the end (S16)', () => {
    const items = [
      planItem('a', { category: 'coding' }),
      planItem('b', { category: 'theory' }),
      planItem('c', { category: 'theory' }),
    ]
    expect(ids(order(items, { theory: 0.1 }))).toEqual(['b', 'c', 'a'])
  })

  it('puts the own level before the others, and a prerequisite before what needs it (S17)', () => {
    const items = [
      planItem('a', { level: 'junior' }),
      planItem('b', { prerequisites: [itemId('c')] }),
      planItem('c', { level: 'junior', prerequisites: [itemId('d')] }),
      planItem('d', { level: 'junior' }),
    ]
    expect(ids(order(items))).toEqual(['d', 'c', 'b', 'a'])
  })

  it('takes a topic twice in a row only where the level leaves no other (S18)', () => {
    const topic = (name: string) => TopicId.parse(name)
    const items = [
      planItem('a', { topic: topic('one') }),
      planItem('b', { topic: topic('one') }),
      planItem('c', { topic: topic('two') }),
      planItem('d', { topic: topic('two') }),
    ]
    expect(ids(order(items))).toEqual(['a', 'c', 'b', 'd'])
  })

  it('contains every item that fits once, prerequisites first unless they form a circle (S17)', () => {
    const size = 12
    const entry = fc.record({
      category: fc.constantFrom(...CATEGORIES.slice(0, 3)),
      level: fc.constantFrom(...LEVELS),
      prerequisites: fc.array(fc.nat(size - 1), { maxLength: 3 }),
      everywhere: fc.boolean(),
    })
    const id = (index: number) => `item-${String(index).padStart(2, '0')}`
    fc.assert(
      fc.property(fc.array(entry, { minLength: size, maxLength: size }), (entries) => {
        const items = entries.map(({ category, level, prerequisites, everywhere }, index) =>
          planItem(id(index), {
            category,
            level,
            // Only items before this one: no circle.
            prerequisites: prerequisites.filter((one) => one < index).map((one) => itemId(id(one))),
            ...(everywhere ? { askedEverywhere: 'in every source' } : {}),
          }),
        )
        const ordered = ids(order(items))
        expect([...ordered].sort()).toEqual(ids(items))
        for (const item of items) {
          for (const one of item.prerequisites) {
            expect(ordered.indexOf(one)).toBeLessThan(ordered.indexOf(item.id))
          }
        }
      }),
    )
    const circle = [
      planItem('a', { prerequisites: [itemId('b')] }),
      planItem('b', { prerequisites: [itemId('a')] }),
    ]
    expect(ids(order(circle))).toEqual(['b', 'a'])
  })
})
