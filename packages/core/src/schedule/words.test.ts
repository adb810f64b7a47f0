import { describe, expect, it } from 'vitest'
import { dayNumber } from '../civil-date.ts'
import { cardOf, dateOn, planInput, planItem, planSettings } from '../testing/samples.ts'
import { headline } from './headline.ts'
import { planDays } from './plan.ts'
import { dayInWords, reasonOf } from './reason.ts'
import type { EntryKind, PlanInput } from './types.ts'
import { openWorld, recallOn } from './world.ts'

const reasons = (changes: Partial<PlanInput>, day = 0) =>
  planDays(planInput(changes), day + 1)[day]?.entries.map(({ reason }) => reason) ?? []
const a = [planItem('a')]
const inDays = (daysLeft: number) => planSettings({ interviewDate: dateOn(daysLeft) })

describe('a reason', () => {
  it('says of a review what was known, when, and where recall is now (S27)', () => {
    const cards = [cardOf('a', { day: -6, score: 0.65 })]
    expect(reasons({ items: a, cards })).toEqual([
      'You knew 65 % of it on Tuesday; recall is down to about 77 %.',
    ])
  })

  it('says of a failure that it comes back before it fades (S27)', () => {
    const cards = [cardOf('a', { day: -1, score: 0.3 })]
    expect(reasons({ items: a, cards })).toEqual([
      'You knew 30 % of it yesterday; answer it again before it fades, recall is about 77 %.',
    ])
  })

  it('names no score where nobody could judge (S27)', () => {
    const cards = [cardOf('a', { day: -9, score: null })]
    expect(reasons({ items: a, cards })[0]).toMatch(/^You answered it 9 days ago; recall is down/)
  })

  it('never speaks of a recall of 100 % (S27)', () => {
    const sure = { score: 1, selfRating: 4 } as const
    const card = cardOf('a', { day: -300, ...sure }, { day: -200, ...sure }, { day: -1, ...sure })
    const world = openWorld(planInput({ items: a, cards: [card] }))
    const [seen] = world.seen.values()
    if (seen === undefined) throw new Error('the item was seen')
    expect(recallOn(seen, world.today)).toBeGreaterThan(0.996)
    expect(reasonOf(world, world.today, { item: seen.item, kind: 'review', seen })).toBe(
      'You knew 100 % of it yesterday; recall is down to about 99 %.',
    )
  })

  it('counts the days to the interview for a last look, today and later (S27)', () => {
    const cards = [cardOf('a', { day: -9, score: 0.8 }, { day: -8, score: 0.8 })]
    expect(reasons({ items: a, cards, settings: inDays(1) })).toEqual([
      'Interview tomorrow: a last look while there is time; you knew 80 % of it 8 days ago.',
    ])
    expect(reasons({ items: a, cards, settings: inDays(2) })).toEqual([
      'Interview in 2 days: a last look while there is time; you knew 80 % of it 8 days ago.',
    ])
    expect(reasons({ items: a, cards: [cardOf('a', { day: 0 })], settings: inDays(2) }, 1)).toEqual(
      ['The day before the interview: a last look; you knew 85 % of it today.'],
    )
  })

  it('says what would be left of a weak spot on the day (S27)', () => {
    const cards = [cardOf('a', { day: -2 })]
    expect(reasons({ items: a, cards, settings: inDays(20) })).toEqual([
      'Not due yet, but without another look recall would be about 70 % at the interview; you knew 85 % of it on Saturday.',
    ])
  })

  it('says how a new item fits in (S27)', () => {
    const items = [
      planItem('a', { askedEverywhere: 'asked in every source', minutes: 5 }),
      planItem('b', { category: 'deep-learning' }),
      planItem('c', { category: 'deep-learning' }),
    ]
    const cards = [cardOf('c', { day: 0 })]
    expect(reasons({ items, cards })).toEqual([
      'New to you, and asked in nearly every interview: about 5 minutes.',
      'New to you: deep learning; 1 of 2 items there answered so far.',
    ])
    const mix = { 'deep-learning': 1, theory: 3 }
    expect(reasons({ items, cards, mix })[1]).toBe(
      'New to you: deep learning, 25 % of your mix; 1 of 2 items there answered so far.',
    )
  })

  it('says of a later view that another one comes before it (S27)', () => {
    const plans = planDays(planInput({ items: a }), 2)
    const all = plans.flatMap(({ entries }) => entries.map(({ reason }) => reason))
    expect(all[1]).toBe('You see it today before that; recall will be down to about 92 %.')
  })

  it('tells days from the day on which it is read (S27)', () => {
    const monday = dayNumber(dateOn(0))
    expect([0, 1, -1, 3, -6, -7, 12].map((days) => dayInWords(monday + days, monday))).toEqual([
      'today',
      'tomorrow',
      'yesterday',
      'on Thursday',
      'on Tuesday',
      '7 days ago',
      'in 12 days',
    ])
  })
})

describe('the headline', () => {
  const entries = (...kinds: EntryKind[]) => kinds.map((kind) => ({ kind, minutes: 4 }))
  const say = (daysLeft: number | null, list = entries(), minutesDone = 0) =>
    headline({ daysLeft, entries: list, minutesDone })

  it('asks for a date where there is none (S28)', () => {
    expect(say(null, entries('review', 'new', 'new'))).toBe(
      'Today: 1 review and 2 new items, about 12 minutes; set your interview date and the plan will lead up to it.',
    )
  })

  it('says what the day is for as the interview comes nearer (S28)', () => {
    expect(say(12, entries('relearn', 'review', 'review', 'new'))).toBe(
      '12 days to the interview: cover new ground with 1 to relearn, 2 reviews and 1 new item, about 16 minutes.',
    )
    expect(say(9, entries('review', 'weak'))).toBe(
      '9 days to the interview: hold what you have with 1 review and 1 weak spot, about 8 minutes.',
    )
    expect(say(4, entries('final-look', 'final-look'))).toBe(
      '4 days to the interview: secure what you know with 2 last looks, about 8 minutes.',
    )
    expect(say(1, entries('final-look'))).toBe(
      'Interview tomorrow: one calm last round with 1 last look, about 4 minutes.',
    )
  })

  it('is calm on the day, and asks for the next date afterwards (S28)', () => {
    expect(say(0, entries('final-look', 'final-look'))).toBe(
      'Your interview is today: 2 short reminders if you like, about 8 minutes, then stop and good luck.',
    )
    expect(say(0)).toBe('Your interview is today: nothing more to practise, good luck.')
    expect(say(-1, entries('review'))).toBe(
      'Your interview was yesterday: when is the next one? Until you set its date, 1 review, about 4 minutes.',
    )
    expect(say(-30)).toBe(
      'Your interview was 30 days ago: when is the next one? Until you set its date, nothing is due today.',
    )
  })

  it('says when the day’s work is done (S28)', () => {
    expect(say(12, entries(), 41.6)).toBe(
      '12 days to the interview: today’s work is done after 42 minutes.',
    )
    expect(say(12)).toBe('12 days to the interview: nothing is due today.')
  })
})
