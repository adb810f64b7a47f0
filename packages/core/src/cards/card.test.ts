import { Card } from '@warmstart/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../civil-date.ts'
import { attempt, cardOf, itemId, MONDAY, noon } from '../testing/samples.ts'
import { cardAfter, newCard, rebuildCards, recallNow } from './card.ts'
import { MAX_INTERVAL_DAYS } from './fsrs.ts'

describe('the card after an attempt', () => {
  it('has the stabilities and difficulties of the FSRS-6 paper parameters after one look (C04)', () => {
    // w₀ … w₃ are the first stabilities; D₀(G) = w₄ − e^(w₅·(G−1)) + 1, at least 1.
    const difficulty = (grade: number) => Math.max(1, 6.4133 - Math.exp(0.8334 * (grade - 1)) + 1)
    const first = (score: number, selfRating: 3 | 4) => cardOf('a', { day: 0, score, selfRating })
    expect(first(0.2, 3)).toMatchObject({ stability: 0.212, state: 'learning', lapses: 0 })
    expect(first(0.6, 3)).toMatchObject({ stability: 1.2931, state: 'review' })
    expect(first(0.9, 3)).toMatchObject({ stability: 2.3065, state: 'review', scheduledDays: 2 })
    expect(first(0.9, 4)).toMatchObject({ stability: 8.2956, state: 'review', scheduledDays: 8 })
    expect(first(0.2, 3).difficulty).toBeCloseTo(difficulty(1), 6)
    expect(first(0.6, 3).difficulty).toBeCloseTo(difficulty(2), 6)
    expect(first(0.9, 3).difficulty).toBeCloseTo(difficulty(3), 6)
    expect(first(0.9, 4).difficulty).toBe(1)
  })

  it('grows in stability by the FSRS-6 formula after a successful review (C04)', () => {
    const before = cardOf('a', { day: 0 })
    const after = cardAfter(before, attempt('a', { day: 3 }))
    const { stability: s, difficulty: d } = before
    const factor = 0.9 ** (-1 / 0.1542) - 1
    const recall = (1 + (factor * 3) / s) ** -0.1542
    const growth = Math.exp(1.8722) * (11 - d) * s ** -0.1666 * (Math.exp(0.796 * (1 - recall)) - 1)
    expect(after.stability).toBeCloseTo(s * (1 + growth), 5)
    expect(after).toMatchObject({ reps: 2, lapses: 0, state: 'review', lastReviewAt: noon(3) })
  })

  it('comes back the next day after a failure, and counts a lapse only after a success (C05)', () => {
    const failed = cardOf('a', { day: 0, score: 0.1 })
    expect(failed.dueAt).toBe(noon(1))
    const failedAgain = cardAfter(failed, attempt('a', { day: 1, score: 0.1 }))
    expect(failedAgain).toMatchObject({ state: 'learning', lapses: 0, dueAt: noon(2) })
    const lapsed = cardOf('a', { day: 0, score: 1 }, { day: 5, score: 0.1 })
    expect(lapsed).toMatchObject({ state: 'relearning', lapses: 1, dueAt: noon(6) })
    const long = { score: 1, selfRating: 4 } as const
    const old = cardOf('a', { day: 0, ...long }, { day: 90, ...long }, { day: 300, score: 0.1 })
    expect(old.stability).toBeGreaterThan(3)
    expect(old).toMatchObject({ state: 'relearning', scheduledDays: 1, dueAt: noon(301) })
    const relearned = cardAfter(lapsed, attempt('a', { day: 6 }))
    expect(relearned).toMatchObject({ state: 'review', lapses: 1 })
  })

  it('is never due within the hour: no minute steps (C05)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), (score, day) => {
        const card = cardOf('a', { day: 0, score }, { day: day / 3, score })
        expect(card.dueAt - (card.lastReviewAt ?? 0)).toBeGreaterThanOrEqual(DAY_MS)
      }),
    )
  })

  it('gains next to nothing from repeats on the same day (C06)', () => {
    const once = cardOf('a', { day: 0 })
    const sure = { score: 1, selfRating: 4 } as const
    const crammed = cardOf(
      'a',
      { day: 0 },
      { day: 0.1, ...sure },
      { day: 0.2, ...sure },
      { day: 0.3, ...sure },
    )
    expect(crammed.stability).toBeLessThan(once.stability * 1.1)
    expect(crammed.stability).toBeGreaterThanOrEqual(once.stability)
  })

  it('loses stability by the short-term formula after a failure on the same day (C06)', () => {
    const { stability: s } = cardOf('a', { day: 0 })
    const failed = cardOf('a', { day: 0 }, { day: 0.2, score: 0.1 })
    const expected = s * s ** -0.0658 * Math.exp(0.5425 * (1 - 3 + 0.0912))
    expect(failed.stability).toBeCloseTo(expected, 5)
  })

  it('keeps the newest score, and none where nobody could judge (C07)', () => {
    expect(cardOf('a', { day: 0, score: 0.4 }, { day: 2, score: 0.7 }).lastScore).toBe(0.7)
    expect(cardOf('a', { day: 0, score: 0.4 }, { day: 2, score: null }).lastScore).toBeNull()
  })

  it('is a valid card with an interval of at most a year after any attempts (C08)', () => {
    const tries = fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 4000 }),
        score: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
        selfRating: fc.constantFrom(1, 2, 3, 4),
        sawAnswer: fc.boolean(),
      }),
      { minLength: 1, maxLength: 25 },
    )
    fc.assert(
      fc.property(tries, (list) => {
        let day = 0
        let card: Card | null = null
        for (const { gap, ...rest } of list) {
          day += gap / 10
          card = cardAfter(card, attempt('a', { day, ...rest, selfRating: rest.selfRating as 1 }))
          expect(Card.safeParse(card).error?.message).toBeUndefined()
          expect(card.scheduledDays).toBeLessThanOrEqual(MAX_INTERVAL_DAYS)
        }
        expect(card?.reps).toBe(list.length)
      }),
    )
  })
})

describe('cards from nothing', () => {
  it('are the same whatever the order of the attempts (C09)', () => {
    const tries = fc.array(
      fc.record({
        item: fc.constantFrom('a', 'b', 'c'),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(tries, fc.infiniteStream(fc.nat()), (list, keys) => {
        const attempts = list.map(({ item, score }, index) =>
          attempt(item, { day: index / 2, score }),
        )
        const shuffled = attempts
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((x, y) => x.key - y.key)
          .map(({ one }) => one)
        const expected = new Map<string, Card>()
        for (const one of attempts) {
          expected.set(one.itemId, cardAfter(expected.get(one.itemId) ?? null, one))
        }
        const inOrder = [...expected.entries()].sort(([x], [y]) => (x < y ? -1 : 1))
        expect(rebuildCards(shuffled)).toEqual(inOrder.map(([, card]) => card))
      }),
    )
  })
})

describe('recall now', () => {
  it('is 90 % when the stability has passed, by the definition of stability (C10)', () => {
    const card = cardOf('a', { day: 0 })
    expect(recallNow(card, MONDAY)).toBe(1)
    expect(recallNow(card, MONDAY + card.stability * DAY_MS)).toBeCloseTo(0.9, 4)
  })

  it('falls with every hour, stays above 0, and is 0 before the first look (C10)', () => {
    const card = cardOf('a', { day: 0 })
    let before = 1.1
    for (let hour = 0; hour < 400; hour += 7) {
      const recall = recallNow(card, MONDAY + hour * 3_600_000)
      expect(recall).toBeLessThan(before)
      expect(recall).toBeGreaterThan(0)
      before = recall
    }
    expect(recallNow(newCard(itemId('a'), MONDAY), MONDAY)).toBe(0)
  })
})

describe('the scheduling library', () => {
  it('leaves no method behind on dates (C11)', () => {
    expect(Object.keys(Date.prototype)).toEqual([])
    expect('scheduler' in Date.prototype || 'dueFormat' in Date.prototype).toBe(false)
  })
})
