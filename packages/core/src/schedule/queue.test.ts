import type { Card } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { recallAfter } from '../cards/fsrs.ts'
import { cardOf, dateOn, itemId, planInput, planItem, planSettings } from '../testing/samples.ts'
import { finalWindowLength } from './final-window.ts'
import { planDays } from './plan.ts'
import type { PlanInput, PlanItem } from './types.ts'

const everywhere = { askedEverywhere: 'asked in every source' }
const numbered = (count: number, changes: Partial<PlanItem> = {}) =>
  Array.from({ length: count }, (_, index) =>
    planItem(`item-${String(index).padStart(2, '0')}`, changes),
  )
const inDays = (daysLeft: number, minutesPerDay = 40) =>
  planSettings({ interviewDate: dateOn(daysLeft), minutesPerDay })
const today = (changes: Partial<PlanInput>) => planDays(planInput(changes), 1)[0]?.entries ?? []
const kinds = (changes: Partial<PlanInput>) => today(changes).map(({ kind }) => kind)
const names = (changes: Partial<PlanInput>) => today(changes).map(({ itemId: id }) => id)

describe('a day without a date', () => {
  it('starts with what failed, goes on with what is due and fills up with new items (S19)', () => {
    const items = numbered(20)
    const cards = [
      cardOf('item-05', { day: -1, score: 0.2 }),
      cardOf('item-06', { day: -3 }),
      cardOf('item-07', { day: -1, score: 1, selfRating: 4 }),
    ]
    const entries = today({ items, cards })
    expect(entries.slice(0, 3).map(({ itemId: id, kind }) => [id, kind])).toEqual([
      ['item-05', 'relearn'],
      ['item-06', 'review'],
      ['item-00', 'new'],
    ])
    expect(entries).toHaveLength(10)
    expect(entries.map(({ itemId: id }) => id)).not.toContain('item-07')
  })

  it('takes up to the minutes that are left after what was done today (S01)', () => {
    const items = numbered(20)
    const done = { minutes: 25, itemIds: [itemId('item-00')] }
    expect(names({ items, done })).toEqual(['item-01', 'item-02', 'item-03'])
    expect(names({ items, done: { minutes: 90, itemIds: [] } })).toEqual([])
  })

  it('takes an item longer than the day only first, on an untouched day, and alone (S01)', () => {
    const long = planItem('a-long-one', { minutes: 60 })
    const items = [long, ...numbered(3)]
    expect(names({ items })).toEqual(['a-long-one'])
    const done = { minutes: 1, itemIds: [] }
    expect(names({ items, done })).toEqual(['item-00', 'item-01', 'item-02'])
    const cards = [cardOf('item-01', { day: -9 })]
    expect(names({ items, cards })).toEqual(['item-01', 'item-00', 'item-02'])
  })

  it('introduces an item together with what it builds on, never before it (S17)', () => {
    const items = [
      planItem('a', { prerequisites: [itemId('z')] }),
      planItem('z', { minutes: 30 }),
      ...numbered(2),
    ]
    const plans = planDays(planInput({ items, settings: planSettings({ minutesPerDay: 31 }) }), 3)
    const all = plans.flatMap(({ entries }) => entries.map(({ itemId: id }) => id))
    expect(all.indexOf(itemId('z'))).toBeLessThan(all.indexOf(itemId('a')))
    expect(all).toContain('a')
    // A review leaves no room for `z` today: `a` waits as well.
    const cards = [cardOf('item-00', { day: -9 })]
    const settings = planSettings({ minutesPerDay: 31 })
    expect(names({ items, cards, settings })).toEqual(['item-00', 'item-01'])
  })

  it('keeps nothing waiting for a circle, another role or what is longer than a day (S17)', () => {
    const items = [
      planItem('a', { prerequisites: [itemId('b')] }),
      planItem('b', { prerequisites: [itemId('a')] }),
      planItem('c', { prerequisites: [itemId('x')] }),
      planItem('d', { prerequisites: [itemId('y'), itemId('gone')] }),
      planItem('e', { prerequisites: [itemId('z')] }),
      planItem('x', { roles: ['research'] }),
      planItem('y', { minutes: 50 }),
      planItem('z', { level: 'senior' }),
    ]
    const settings = { ...inDays(9), role: 'ml-engineer' as const, level: 'mid' as const }
    const done = { minutes: 1, itemIds: [] }
    expect(names({ items, settings, done })).toEqual(['b', 'a', 'c', 'd', 'e'])
  })

  it('finds a day for an item longer than a day while there is time (S01)', () => {
    const items = [planItem('z-long', { minutes: 60 }), planItem('a')]
    const plans = planDays(planInput({ items, settings: inDays(20) }), 10)
    const all = plans.flatMap(({ entries }) => entries.map(({ itemId: id }) => id))
    expect(all).toContain('z-long')
  })

  it('moves reviews from an overfull day to one with room, as far as they may (S20)', () => {
    // Twelve items of four minutes fall due on the same day, five days from now.
    const items = numbered(12)
    const cards = items.map(({ id }) => ({
      ...cardOf(id, { day: -3, score: 1, selfRating: 4 }),
    }))
    const plans = planDays(planInput({ items, cards }), 8)
    const minutes = plans.map((plan) => plan.minutes)
    expect(Math.max(...minutes)).toBeLessThanOrEqual(40)
    const moved = plans.flatMap(({ entries }, day) =>
      entries.flatMap(({ reason }) => (reason.startsWith('Due') ? [day] : [])),
    )
    expect(moved).toEqual([3, 3])
    expect(plans[5]?.entries).toHaveLength(10)
  })
})

describe('a day long before the interview', () => {
  it('keeps minutes for new items even where reviews would fill it (S21)', () => {
    const items = numbered(75)
    const cards = items.slice(0, 15).map(({ id }) => cardOf(id, { day: -9 }))
    const news = (left: number) =>
      kinds({ items, cards, settings: inDays(left) }).filter((kind) => kind === 'new').length
    // 60 new items in the six days that leave eight for last looks: more than can be, so 65 %.
    expect(news(14)).toBe(6)
    // 60 new items in 22 days: 27 % of the minutes.
    expect(news(30)).toBe(2)
    expect(kinds({ items, cards })).not.toContain('new')
  })

  it('keeps at most a fifth for them where the interview is far (S21)', () => {
    const items = numbered(400)
    const cards = items.slice(0, 15).map(({ id }) => cardOf(id, { day: -9 }))
    const news = (left: number) =>
      kinds({ items, cards, settings: inDays(left) }).filter((kind) => kind === 'new').length
    expect([14, 40].map(news)).toEqual([6, 2])
  })

  it('keeps no minutes for an item longer than a day (S21)', () => {
    const items = numbered(25)
    const cards = items.slice(0, 15).map(({ id }) => cardOf(id, { day: -9 }))
    const settings = inDays(30)
    const long = planItem('z-long', { minutes: 400 })
    expect(kinds({ items: [...items, long], cards, settings })).toEqual(
      kinds({ items, cards, settings }),
    )
  })

  it('goes on with new items once the share of reviews is done (S21)', () => {
    const items = numbered(75)
    const due = items.slice(0, 15).map(({ id }) => cardOf(id, { day: -9 }))
    const reviewed = items.slice(0, 4).map(({ id }) => cardOf(id, { day: -9 }, { day: 0 }))
    const done = { minutes: 16, itemIds: reviewed.map(({ itemId: id }) => id) }
    const cards = [...reviewed, ...due.slice(4)]
    expect(kinds({ items, cards, done, settings: inDays(14) })).toEqual(Array(6).fill('new'))
  })

  it('stops new items where those seen could not all be seen again (S22)', () => {
    const items = numbered(40)
    const cards = items.slice(0, 30).map(({ id }) => cardOf(id, { day: -1 }))
    // Thirty items of four minutes need three more days of forty minutes.
    expect(kinds({ items, cards, settings: inDays(4) })).not.toContain('new')
    expect(kinds({ items, cards, settings: inDays(5) })).toContain('new')
    // Fifteen items leave twenty of the eighty minutes after today: five items more.
    const half = cards.slice(0, 15)
    const after = kinds({ items, cards: half, settings: inDays(3) })
    expect(after.filter((kind) => kind === 'new')).toHaveLength(5)
  })

  it('introduces items above the level only while two weeks are left (S15)', () => {
    const items = numbered(3, { level: 'senior' })
    const settings = (left: number) => ({ ...inDays(left), level: 'mid' as const })
    expect(kinds({ items, settings: settings(14) })).toEqual(['new', 'new', 'new'])
    expect(kinds({ items, settings: settings(13) })).toEqual([])
  })

  it('uses minutes that are left for what would be missed on the day, but not every day (S23)', () => {
    const items = numbered(2)
    const sure = { score: 1, selfRating: 4 } as const
    const cards = [
      cardOf('item-00', { day: -9, ...sure }, { day: -2, ...sure }),
      cardOf('item-01', { day: -2 }),
    ]
    const entries = today({ items, cards, settings: inDays(20) })
    expect(entries.map(({ itemId: id, kind }) => [id, kind])).toEqual([['item-01', 'weak']])
    const yesterday = [cardOf('item-01', { day: -1 })]
    expect(kinds({ items, cards: yesterday, settings: inDays(20) })).not.toContain('weak')
  })
})

describe('the final window', () => {
  it('spreads last looks that are not due evenly, the longest remembered first (S24)', () => {
    const items = numbered(12)
    const cards = items.map(({ id }, index) => cardOf(id, { day: -30 }, { day: -9 + index / 4 }))
    const plans = planDays(planInput({ items, cards, settings: inDays(2, 60) }), 2)
    const looks = plans.map(({ entries }) => entries.filter((e) => e.kind === 'final-look'))
    expect(looks.map(({ length }) => length)).toEqual([6, 6])
    const stability = new Map(cards.map((card) => [card.itemId, card.stability]))
    const order = looks.flat().map(({ itemId: id }) => stability.get(id) ?? 0)
    expect(order).toEqual([...order].sort((a, b) => b - a))
    const alike = items.map(({ id }) => cardOf(id, { day: -4, score: 1, selfRating: 4 }))
    const spread = planDays(planInput({ items, cards: alike, settings: inDays(2, 60) }), 2)
    expect(spread.map(({ entries }) => entries.length)).toEqual([6, 6])
  })

  it('lets what was seen just before the window wait for its end (S24)', () => {
    const items = [planItem('fresh'), planItem('old')]
    const sure = { score: 1, selfRating: 4 } as const
    const cards = [
      cardOf('fresh', { day: -40, ...sure }, { day: -20, ...sure }, { day: -1, ...sure }),
      cardOf('old', { day: -60, ...sure }, { day: -14 }),
    ]
    const plans = planDays(planInput({ items, cards, settings: inDays(2, 5) }), 2)
    expect(plans.map(({ entries }) => entries.map((e) => e.itemId))).toEqual([['old'], ['fresh']])
  })

  it('is as long as the last looks need at four fifths of the minutes, 2 to 10 days (S09)', () => {
    const lengths = [0, 64, 65, 160, 320, 999].map((minutes) => finalWindowLength(minutes, 40))
    expect(lengths).toEqual([2, 2, 3, 5, 10, 10])
  })

  it('spends scarce minutes where they raise recall most, by importance (S25)', () => {
    const items = [
      planItem('common', everywhere),
      planItem('plain'),
      planItem('other-role', { roles: ['research'] }),
    ]
    const cards = items.map(({ id }) => cardOf(id, { day: -9 }))
    const settings = { ...inDays(1, 8), role: 'ml-engineer' as const }
    expect(new Set(names({ items, cards, settings }))).toEqual(new Set(['common', 'plain']))
    const fading = [...cards.slice(0, 2), cardOf('other-role', { day: -9 })]
    const shorter = items.map((item) =>
      item.id === 'other-role' ? { ...item, minutes: 0.5 } : item,
    )
    expect(names({ items: shorter, cards: fading, settings })).toContain('other-role')
  })

  it('looks again at an item that was seen only once, even yesterday (S12)', () => {
    const items = numbered(1)
    const sure = { score: 1, selfRating: 4 } as const
    const once = [cardOf('item-00', { day: -1, ...sure })]
    expect(kinds({ items, cards: once, settings: inDays(1) })).toEqual(['final-look'])
    const twice = [cardOf('item-00', { day: -9, ...sure }, { day: -1, ...sure })]
    expect(kinds({ items, cards: twice, settings: inDays(1) })).toEqual([])
  })

  it('starts something new only from what is asked everywhere, after all else (S08)', () => {
    const items = [planItem('a'), planItem('b', everywhere), planItem('c')]
    const cards = [cardOf('c', { day: -9 })]
    expect(names({ items, cards, settings: inDays(1) })).toEqual(['c', 'b'])
    expect(names({ items, cards, settings: inDays(1, 5) })).toEqual(['c'])
    expect(names({ items, cards, settings: inDays(3) })).toContain('a')
  })
})

describe('the day of the interview and after', () => {
  it('is a short list of what was known (S10)', () => {
    const items = numbered(12)
    const cards: Card[] = items.map(({ id }, index) =>
      cardOf(id, { day: -8, score: index % 2 === 0 ? 0.9 : 0.1 }),
    )
    const entries = today({ items, cards, settings: inDays(0, 90) })
    expect(entries).toHaveLength(5)
    expect(entries.every(({ itemId: id }) => Number(id.slice(5)) % 2 === 0)).toBe(true)
    expect(entries[0]?.reason).toBe(
      'On the day of the interview: a short reminder, nothing more; you knew 90 % of it 8 days ago.',
    )
  })

  it('goes on as without a date once the interview is over (S26)', () => {
    const items = numbered(20)
    const cards = [cardOf('item-00', { day: -9 }), cardOf('item-01', { day: -1 })]
    const over = planDays(planInput({ items, cards, settings: inDays(-1) }), 5)
    expect(over).toEqual(planDays(planInput({ items, cards }), 5))
    const through = planDays(planInput({ items, cards, settings: inDays(1) }), 4)
    const hasNew = through.map(({ entries }) => entries.some(({ kind }) => kind === 'new'))
    expect(hasNew).toEqual([false, false, true, false])
  })
})

describe('the recall of an entry', () => {
  it('is that of now on today, and that of whole days on later days (S05)', () => {
    const items = numbered(1)
    const card = cardOf('item-00', { day: -4.5 })
    const [first, second] = planDays(planInput({ items, cards: [card] }), 2)
    expect(first?.entries[0]?.recall).toBeCloseTo(recallAfter(4.5, card.stability), 6)
    expect(second?.entries).toEqual([])
  })
})
