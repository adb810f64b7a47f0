import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDraftSaver, type SaveState } from './draft-saver.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server whose answers the test gives by hand. */
function bench() {
  const states: SaveState[] = []
  const sent: { draft: string; keepalive: boolean; done(): void; fail(): void }[] = []
  const saver = createDraftSaver<string>({
    put: (draft, { keepalive }) =>
      new Promise<void>((resolve, reject) => {
        sent.push({ draft, keepalive, done: resolve, fail: () => reject(new Error('away')) })
      }),
    onState: (state) => states.push(state),
  })
  return { saver, states, sent }
}

test('Typing is saved once, after a pause of 400 ms, with the newest words.', async () => {
  const { saver, sent, states } = bench()
  saver.change('b')
  await vi.advanceTimersByTimeAsync(300)
  saver.change('bias')
  await vi.advanceTimersByTimeAsync(399)
  expect(sent).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(sent.map((one) => one.draft)).toEqual(['bias'])
  sent[0]?.done()
  await vi.advanceTimersByTimeAsync(0)
  expect(states).toEqual(['saving', 'saved'])
})

test('Words typed while a save is on its way are sent after it.', async () => {
  const { saver, sent, states } = bench()
  saver.change('one')
  await vi.advanceTimersByTimeAsync(400)
  saver.change('one two')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(sent).toHaveLength(1)
  sent[0]?.done()
  await vi.advanceTimersByTimeAsync(400)
  expect(sent[1]?.draft).toBe('one two')
  expect(states).not.toContain('saved')
})

test('A failed save is kept here and tried again with the newest words.', async () => {
  const { saver, sent, states } = bench()
  saver.change('one')
  await vi.advanceTimersByTimeAsync(400)
  saver.change('one two')
  sent[0]?.fail()
  await vi.advanceTimersByTimeAsync(0)
  expect(states.at(-1)).toBe('here')
  await vi.advanceTimersByTimeAsync(3_000)
  expect(sent[1]?.draft).toBe('one two')
  sent[1]?.done()
  await vi.advanceTimersByTimeAsync(0)
  expect(states.at(-1)).toBe('saved')
})

test('A flush sends at once and outlives the page, and sends nothing where all is saved.', async () => {
  const { saver, sent } = bench()
  await saver.flush()
  expect(sent).toHaveLength(0)
  saver.change('last words')
  const flushed = saver.flush({ keepalive: true })
  expect(sent.map(({ draft, keepalive }) => [draft, keepalive])).toEqual([['last words', true]])
  sent[0]?.done()
  await flushed
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(1)
})

test('Settling waits for what is on its way, sends nothing more and reports no failure.', async () => {
  const { saver, sent, states } = bench()
  saver.change('one')
  await vi.advanceTimersByTimeAsync(400)
  saver.change('two')
  let settled = false
  const waiting = saver.settle().then(() => {
    settled = true
  })
  await vi.advanceTimersByTimeAsync(0)
  expect(settled).toBe(false)
  sent[0]?.fail()
  await waiting
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(1)
  expect(states).toEqual(['saving'])
})
