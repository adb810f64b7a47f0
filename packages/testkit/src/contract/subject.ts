import type { Memory, MemoryStore } from '@warmstart/core'
import { type ErrorCode, type LearnerId, WarmstartError } from '@warmstart/schema'
import { expect } from 'vitest'
import { LOCAL } from '../builders.ts'

/** A fresh, empty store that a contract test may do anything to. */
export interface StoreUnderTest {
  readonly store: MemoryStore
  /** Opens the same data again, as a second program would; null where nothing outlives a store. */
  readonly openAgain: (() => Promise<MemoryStore>) | null
  /** Closes every store that was opened and removes the data. */
  readonly dispose: () => Promise<void>
}

/** Makes the store for one test. */
export type MakeStore = () => Promise<StoreUnderTest>

/** What the parts of the contract see. */
export interface ContractSubject {
  /** The store of this test. */
  store(): MemoryStore
  /** The memory of a learner in it, of the local one unless told otherwise. */
  memory(learner?: LearnerId): Memory
  /** Opens the data a second time. */
  openAgain(): Promise<MemoryStore>
  readonly isDurable: boolean
  /** How often a property is tried. */
  readonly runs: number
}

/** A subject on what `current` gives, which changes from test to test. */
export function subjectOf(
  current: () => StoreUnderTest,
  options: { readonly isDurable: boolean; readonly runs: number },
): ContractSubject {
  return {
    ...options,
    store: () => current().store,
    memory: (learner = LOCAL) => current().store.memoryOf(learner),
    async openAgain() {
      const { openAgain } = current()
      if (openAgain === null) throw new Error('this store cannot be opened again')
      return await openAgain()
    },
  }
}

/** Fails unless the promise is rejected with a {@link WarmstartError} of this code. */
export async function expectError(code: ErrorCode, promise: Promise<unknown>): Promise<void> {
  const error = await promise.then(
    () => 'nothing was thrown',
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(WarmstartError)
  expect(error).toMatchObject({ code })
}

/** A promise and the function that resolves it. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
