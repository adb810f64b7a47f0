import { expect, test } from 'vitest'
import { createLooks, REST_MS } from './coach-looks.ts'

/** A coach that answers when the test says so, on a clock of the test. */
function room() {
  const asked: { text: string; answer: (ok: boolean) => Promise<void> }[] = []
  const shown: [string, number][] = []
  const timers: { ms: number; run: () => void }[] = []
  let now = 0
  const looks = createLooks<string>({
    look: (text) =>
      new Promise((resolve, reject) => {
        const answer = async (ok: boolean) => {
          ok ? resolve(`seen ${text}`) : reject(new Error('away'))
          await Promise.resolve()
          await Promise.resolve()
        }
        asked.push({ text, answer })
      }),
    show: (view, since) => void shown.push([view, since]),
    now: () => now,
    later: (ms, run) => void timers.push({ ms, run }),
  })
  const at = (time: number, text: string) => {
    now = time
    looks.change(text)
  }
  return { looks, asked, shown, timers, at }
}

test('The first change is looked at at once, and the newest after a rest.', async () => {
  const { asked, shown, timers, at } = room()
  at(10, 'a')
  at(20, 'ab')
  at(30, 'abc')
  expect(asked.map(({ text }) => text)).toEqual(['a'])
  await asked[0]?.answer(true)
  expect(shown).toEqual([['seen a', 10]])
  expect(timers.map(({ ms }) => ms)).toEqual([REST_MS])
  timers[0]?.run()
  expect(asked.map(({ text }) => text)).toEqual(['a', 'abc'])
  await asked[1]?.answer(true)
  expect(shown[1]).toEqual(['seen abc', 20])
})

test('The same text is not looked at twice.', async () => {
  const { asked, timers, at } = room()
  at(0, 'a')
  at(5, 'a')
  await asked[0]?.answer(true)
  timers[0]?.run()
  expect(asked).toHaveLength(1)
})

test('A look that failed is tried again, later.', async () => {
  const { asked, shown, timers, at } = room()
  at(0, 'a')
  await asked[0]?.answer(false)
  expect(shown).toEqual([])
  expect(timers[0]?.ms).toBeGreaterThan(REST_MS)
  timers[0]?.run()
  expect(asked.map(({ text }) => text)).toEqual(['a', 'a'])
})

test('Nothing is shown or asked after the stop.', async () => {
  const { looks, asked, shown, timers, at } = room()
  at(0, 'a')
  looks.stop()
  await asked[0]?.answer(true)
  at(5, 'ab')
  timers[0]?.run()
  expect(shown).toEqual([])
  expect(asked).toHaveLength(1)
})
