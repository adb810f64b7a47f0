import type { Memory } from '@warmstart/core'
import { type ErrorCode, WarmstartError } from '@warmstart/schema'
import { SerialQueue } from '../serial-queue.ts'
import { forwardingMemory } from './forward.ts'

/** Broken rules of the memory itself: the transaction may go on after one of them. */
const HARMLESS: readonly ErrorCode[] = ['invalid-input', 'not-found', 'conflict']

/**
 * Runs `work` on the memory of an open transaction. Its calls run one by one, none is left
 * running when this returns, and the memory refuses every later call. A statement that the
 * database itself refused fails the whole: a database may otherwise "commit" to nothing.
 */
export async function workInTransaction<T>(
  memory: Memory,
  work: (memory: Memory) => Promise<T>,
): Promise<T> {
  const queue = new SerialQueue()
  let ended = false
  const failures: unknown[] = []
  const guarded = forwardingMemory((_access, task) => {
    if (ended) return Promise.reject(endedError())
    const result = queue.run(() => task(memory))
    result.catch((error: unknown) => {
      if (!isHarmless(error)) failures.push(error)
    })
    return result
  })
  const close = () => {
    ended = true
    return queue.idle()
  }
  const result = await work(guarded).finally(close)
  if (failures.length > 0) throw failures[0]
  return result
}

function isHarmless(error: unknown): boolean {
  return error instanceof WarmstartError && HARMLESS.includes(error.code)
}

function endedError(): WarmstartError {
  return new WarmstartError(
    'internal',
    '`memory`: its transaction has ended; await every call inside of the transaction',
  )
}
