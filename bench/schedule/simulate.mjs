import { cardAfter } from '@warmstart/core'
import { LEARNERS } from './learners.mjs'
import { noonOf } from './policies.mjs'
import { uniform } from './rng.mjs'

const CATEGORIES = ['theory', 'algorithms', 'practice', 'evaluation', 'deployment', 'deep-learning']

/** A target set: minutes 3 to 5, six categories, every fifth item asked nearly everywhere. */
export function itemsOf(size) {
  return Array.from({ length: size }, (_, index) => ({
    id: `item-${String(index).padStart(3, '0')}`,
    kind: 'question',
    title: `Item ${index}`,
    topic: `topic-${index % 13}`,
    category: CATEGORIES[index % CATEGORIES.length],
    level: 'mid',
    roles: ['all'],
    minutes: [3, 4, 4, 5][index % 4],
    ...(index % 5 === 0 ? { askedEverywhere: 'simulated' } : {}),
    prerequisites: [],
  }))
}

// What an attempt looks like to the scheduler: score and self-rating, by grade.
const SCORES = { 1: [0.25, 2], 2: [0.65, 2], 3: [0.85, 3], 4: [0.95, 4] }

/** Grade of an attempt: recalled 20 % hard, 65 % good, 15 % easy; else 65 % again, 35 % hard. */
function gradeOf(recalled, random) {
  const u = random()
  if (!recalled) return u < 0.65 ? 1 : 2
  if (u < 0.2) return 2
  return u < 0.85 ? 3 : 4
}

/**
 * One learner, from the first day to the interview, under one policy.
 *
 * The learner is drawn from `seed` alone, so all policies meet the same one; the luck of each
 * attempt is drawn from the item and how often it was looked at, so that they meet the same luck.
 *
 * @returns mean true recall on the day of the interview over all items (unseen ones count 0) and
 *   over those seen, their number, and the minutes spent
 */
export function simulate({ learner, policy, items, days, minutes, seed }) {
  const random = uniform(seed)
  const truth = LEARNERS[learner](random)
  const memories = new Map(items.map(({ id }) => [id, truth.start(random)]))
  const cards = new Map()
  const streaks = new Map()
  let spent = 0
  for (let day = 0; day < days; day++) {
    const world = { items, cards, streaks, day, interviewDay: days, minutes }
    for (const item of policy(world)) {
      spent += item.minutes
      const memory = memories.get(item.id)
      const card = cards.get(item.id) ?? null
      const luck = uniform(seed * 7919 + items.indexOf(item) * 131 + (card?.reps ?? 0))
      const chance = card === null ? memory.known : truth.recall(memory, day)
      const grade = gradeOf(luck() < chance, luck)
      memories.set(item.id, truth.look(memory, day, grade))
      cards.set(item.id, cardAfter(card, attemptOf(item, grade, day)))
      streaks.set(item.id, grade === 1 ? 0 : (streaks.get(item.id) ?? -1) + 1)
    }
  }
  const recalls = items.map(({ id }) => truth.recall(memories.get(id), days))
  const sum = recalls.reduce((total, recall) => total + recall, 0)
  return {
    all: sum / items.length,
    seen: cards.size === 0 ? 0 : sum / cards.size,
    count: cards.size,
    spent,
  }
}

function attemptOf(item, grade, day) {
  const [score, selfRating] = SCORES[grade]
  return {
    id: `${day}-${item.id}`,
    itemId: item.id,
    assessment: { outcome: 'graded', score },
    selfRating,
    sawAnswer: false,
    submittedAt: noonOf(day),
  }
}
