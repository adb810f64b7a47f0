// Appends attempts, four in one transaction that also counts a card up by four, until it has made
// so many transactions or is killed. After the commit it prints "<id> <hash of the text>" for each,
// so that a printed attempt must never be lost.
//
//   node writer.mjs <file> <seed> <transactions>

import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { LearnerId } from '@warmstart/schema'
import { openSqlite } from '../../dist/index.js'

const [path, seed, transactions] = process.argv.slice(2)
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

for (let number = 0; number < 4 * Number(transactions); number += 4) {
  const attempts = [0, 1, 2, 3].map((index) => attemptOf(number + index))
  await store.transaction(local, async (memory) => {
    const card = await memory.card('bias-variance')
    for (const attempt of attempts) await memory.appendAttempt(attempt)
    await memory.putCard(cardOf((card?.reps ?? 0) + attempts.length))
  })
  const lines = attempts.map(({ id, response }) => `${id} ${hash(response.text)}\n`)
  writeSync(1, lines.join(''))
}
await store.close()
