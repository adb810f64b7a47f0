import { expect, it } from 'vitest'
import { TEST_NOW, testApp } from './testing/test-app.ts'

const ATTEMPT = '019aa5b4-0000-7000-8000-000000000001'
const part = { id: 'x', asked: 'Where to, x?', given: '2', answer: '2', correct: true }
const exercise = (changes: object = {}) => ({
  id: ATTEMPT,
  itemId: 'lab-k-means',
  response: { kind: 'lab', address: '?k=4', parts: [part] },
  selfRating: 4,
  startedAt: TEST_NOW - 60_000,
  activeMs: 50_000,
  context: 'practice',
  ...changes,
})

it('The exercise of a lab is kept over HTTP, once, and stands in the history by its title.', async () => {
  const app = testApp()
  for (const _ of ['first', 'again']) {
    const answer = await app.call('POST', '/api/attempts', exercise())
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      attempt: { assessment: { assessor: 'lab', score: 1 }, response: { kind: 'lab' } },
      card: { reps: 1 },
      revealed: null,
      solution: null,
    })
  }
  const history = await (await app.call('GET', '/api/attempts')).json()
  expect(history.attempts).toMatchObject([
    { itemId: 'lab-k-means', title: 'k-means, step by step', assessor: 'lab', score: 1 },
  ])
})

it('Entries with a part too many, or for a lab that there is not, are refused.', async () => {
  const app = testApp()
  const parts = Array.from({ length: 13 }, (_, i) => ({ ...part, id: `x-${i}` }))
  const long = exercise({ response: { kind: 'lab', address: '', parts } })
  expect((await app.call('POST', '/api/attempts', long)).status).toBe(400)
  const unknown = exercise({ itemId: 'lab-nothing' })
  expect((await app.call('POST', '/api/attempts', unknown)).status).toBe(404)
})
