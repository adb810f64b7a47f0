import { describe, expect, it } from 'vitest'
import { Busy, Gate } from './gate.ts'

const never = () => new AbortController().signal

describe('the gate', () => {
  it('lets in as many as may run, and the next one as soon as one leaves', async () => {
    const gate = new Gate(2, 5)
    const [first, second] = await Promise.all([gate.enter(never()), gate.enter(never())])
    let third = false
    const waiting = gate.enter(never()).then((leave) => {
      third = true
      return leave
    })
    await Promise.resolve()
    expect([gate.inside, gate.waiting, third]).toEqual([2, 1, false])
    first()
    first()
    const leave = await waiting
    expect([gate.inside, gate.waiting, third]).toEqual([2, 0, true])
    leave()
    second()
    expect(gate.inside).toBe(0)
  })

  it('turns away who finds the queue full', async () => {
    const gate = new Gate(1, 1)
    await gate.enter(never())
    void gate.enter(never())
    await expect(gate.enter(never())).rejects.toBeInstanceOf(Busy)
  })

  it('forgets who gives up waiting', async () => {
    const gate = new Gate(1, 5)
    const leave = await gate.enter(never())
    const controller = new AbortController()
    const waiting = gate.enter(controller.signal)
    controller.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
    leave()
    expect([gate.inside, gate.waiting]).toEqual([0, 0])
  })
})
