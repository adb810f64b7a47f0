import { expect, test } from 'vitest'
import { AHEAD, type AnyGiven, type FromWorker, type Port, type ToWorker } from './protocol.ts'
import { createRunner } from './runner.ts'

const given = (k: number): AnyGiven => ({ params: { k }, table: null })

/** A worker that answers when the test says so. */
function fakeWorker() {
  const asked: ToWorker[] = []
  const port: Port = {
    postMessage: (message) => void asked.push(message),
    onmessage: null,
    onerror: null,
    terminate: () => void asked.push({ kind: 'states', run: -1, from: 0, to: 0 }),
  }
  const say = (data: FromWorker) => port.onmessage?.({ data })
  return { asked, port, say }
}

const recorded = (run: number, states: readonly number[], stride = 1, total = states.length) =>
  ({ kind: 'recorded', run, states, stride, total, result: `of ${run}` }) as const

test('Only the newest run is shown, and the old one stays until it is there.', () => {
  const worker = fakeWorker()
  const runner = createRunner('k-means', () => ({ port: worker.port, heard: null }))
  runner.start(given(1))
  worker.say(recorded(1, [10, 11]))
  expect(runner.get()).toMatchObject({ busy: false, run: { result: 'of 1', total: 2 } })
  runner.start(given(2))
  runner.start(given(3))
  worker.say(recorded(2, [20]))
  expect(runner.get()).toMatchObject({ busy: true, run: { result: 'of 1' } })
  worker.say(recorded(3, [30]))
  expect(runner.get()).toMatchObject({ busy: false, run: { result: 'of 3', given: given(3) } })
})

test('States between the kept ones are asked for once, by the block.', () => {
  const worker = fakeWorker()
  const runner = createRunner('k-means', () => ({ port: worker.port, heard: null }))
  runner.start(given(1))
  worker.say(recorded(1, [0, 2, 4, 6], 2, 7))
  const run = () => runner.get().run
  expect(run()?.state(4)).toBe(4)
  expect([run()?.state(3), run()?.state(5)]).toEqual([undefined, undefined])
  expect(worker.asked.slice(1)).toEqual([{ kind: 'states', run: 1, from: 0, to: 7 }])
  worker.say({ kind: 'states', run: 1, from: 0, states: [0, 1, 2, 3, 4, 5, 6] })
  expect(run()?.state(3)).toBe(3)
  expect([run()?.state(-1), run()?.state(7)]).toEqual([undefined, undefined])
})

test('What takes longer is added to the run that is shown.', () => {
  const worker = fakeWorker()
  const runner = createRunner('k-means', () => ({ port: worker.port, heard: null }))
  runner.start(given(1))
  worker.say(recorded(1, [10, 11]))
  expect(runner.get().run?.extras).toBeNull()
  worker.say({ kind: 'extras', run: 1, extras: 'twenty runs' })
  expect(runner.get().run).toMatchObject({ extras: 'twenty runs', result: 'of 1' })
  expect(runner.get().run?.state(1)).toBe(11)
})

test('A failed run says why, and the next one clears it.', () => {
  const worker = fakeWorker()
  const runner = createRunner('k-means', () => ({ port: worker.port, heard: null }))
  let heard = 0
  const leave = runner.subscribe(() => heard++)
  runner.start(given(1))
  worker.say({ kind: 'failed', run: 1, message: '`k`: is 0; give 1 or more' })
  expect(runner.get()).toMatchObject({ failed: '`k`: is 0; give 1 or more', busy: false })
  runner.start(given(2))
  worker.say(recorded(2, [1]))
  expect(runner.get().failed).toBeNull()
  leave()
  worker.port.onerror?.({ message: 'gone' })
  expect(runner.get().failed).toBe('gone')
  expect(heard).toBe(4)
})

test('A run that a worker made ahead is shown at once, and the next one is asked for.', () => {
  const worker = fakeWorker()
  const heard = [recorded(AHEAD, [10, 11])]
  const runner = createRunner('k-means', () => ({ port: worker.port, heard }))
  runner.start(given(1))
  expect(runner.get()).toMatchObject({ busy: false, run: { given: given(1), total: 2 } })
  expect(worker.asked).toEqual([])
  worker.say({ kind: 'extras', run: AHEAD, extras: 'twenty runs' })
  expect(runner.get().run?.extras).toBe('twenty runs')
  runner.start(given(2))
  expect(worker.asked).toEqual([{ kind: 'run', run: 1, lab: 'k-means', given: given(2) }])
  expect(runner.get()).toMatchObject({ busy: true, run: { given: given(1) } })
})

test('A run that is still being made ahead is waited for, and not asked for twice.', () => {
  const worker = fakeWorker()
  const runner = createRunner('k-means', () => ({ port: worker.port, heard: [] }))
  runner.start(given(1))
  expect(runner.get()).toMatchObject({ busy: true, run: null })
  worker.say(recorded(AHEAD, [10]))
  expect(runner.get()).toMatchObject({ busy: false, run: { given: given(1) } })
  expect(worker.asked).toEqual([])
})

test('What a worker made ahead from something else is not shown.', () => {
  const worker = fakeWorker()
  const runner = createRunner('k-means', () => ({ port: worker.port, heard: null }))
  runner.start(given(1))
  worker.say(recorded(AHEAD, [10]))
  expect(runner.get()).toMatchObject({ busy: true, run: null })
  worker.say(recorded(1, [11]))
  expect(runner.get()).toMatchObject({ busy: false, run: { result: 'of 1' } })
})
