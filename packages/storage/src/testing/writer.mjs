// Appends attempts until it has made so many, or is killed. Each commit also counts a card up;
// "<id> <hash of the text>" is printed after the commit, so a printed attempt must never be lost.
//
//   node writer.mjs <file> <seed> <commits>

import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { LearnerId } from '@warmstart/schema'
import { openSqlite } from '../../dist/index.js'

const [path, seed, commits] = process.argv.slice(2)
const local = LearnerId.parse('local')
const store = await openSqlite({ path, now: Number(seed), appVersion: '0.1.0', busyWaitMs: 60_000 })

const hash = (text) => createHash('sha256').update(text).digest('hex')

/** A UUID that no other writer makes: from seed and number. */
const idOf = (number) => {
  const hex = hash(`${seed} ${number}`)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const attemptOf = (number) => ({
  id: idOf(number),
  itemId: 'bias-variance',
  contentVersion: 'v1',
  response: { kind: 'text', text: hash(`text ${seed} ${number}`).repeat(1 + (number % 40)) },
  assessment: {
    assessor: 'rules',
    assessorVersion: 'rules 1',
    outcome: 'graded',
    criteria: [],
    misconceptions: [],
    flags: [],
    score: 0.5,
    interval: [0.25, 0.75],
    confidence: 0.5,
  },
  selfRating: 3,
  sawAnswer: false,
  startedAt: number,
  submittedAt: number,
  activeMs: 1000,
  context: 'practice',
})

const cardOf = (reps) => ({
  itemId: 'bias-variance',
  state: 'review',
  stability: 1,
  difficulty: 5,
  dueAt: 0,
  lastReviewAt: null,
  reps,
  lapses: 0,
  scheduledDays: 1,
  learningSteps: 0,
  lastScore: null,
})

for (let number = 0; number < Number(commits); number++) {
  const attempt = attemptOf(number)
  await store.transaction(local, async (memory) => {
    const card = await memory.card('bias-variance')
    await memory.appendAttempt(attempt)
    await memory.putCard(cardOf((card?.reps ?? 0) + 1))
  })
  writeSync(1, `${attempt.id} ${hash(attempt.response.text)}\n`)
}
await store.close()
