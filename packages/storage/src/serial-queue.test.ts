import { describe, expect, it } from 'vitest'
import { SerialQueue } from './serial-queue.ts'

describe('A serial queue', () => {
  it('runs tasks one by one in the order given, also after one that failed', async () => {
    const queue = new SerialQueue()
    const steps: string[] = []
    const task = (name: string) => async () => {
      steps.push(`${name} begins`)
      await Promise.resolve()
      if (name === 'b') throw new Error('b failed')
      steps.push(`${name} ends`)
      return name
    }
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => queue.run(task(name))))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends'])
  })

  it('gives its lock to one holder at a time, first come first served', async () => {
    const queue = new SerialQueue()
    const steps: string[] = []
    const hold = async (name: string) => {
      const release = await queue.lock()
      steps.push(`${name} in`)
      await Promise.resolve()
      steps.push(`${name} out`)
      release()
    }
    await Promise.all([hold('a'), hold('b'), hold('c')])
    expect(steps).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  it('is idle when the last task has ended', async () => {
    const queue = new SerialQueue()
    let ended = false
    void queue.run(async () => {
      await Promise.resolve()
      ended = true
    })
    await queue.idle()
    expect(ended).toBe(true)
  })
})
