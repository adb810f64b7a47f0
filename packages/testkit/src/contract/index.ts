import { afterEach, beforeEach, describe } from 'vitest'
import { attemptContract, attemptPageContract, withdrawalContract } from './attempts.ts'
import { learnerContract } from './learners.ts'
import { lifetimeContract } from './lifetime.ts'
import { mockContract } from './mocks.ts'
import { modelContract } from './model.ts'
import { cardContract, draftContract } from './newest.ts'
import { opinionContract } from './opinions.ts'
import { ownQuestionContract } from './own-questions.ts'
import { selfCheckContract } from './self-checks.ts'
import { type MakeStore, type StoreUnderTest, subjectOf } from './subject.ts'
import { textContract } from './texts.ts'
import { transactionContract } from './transactions.ts'
import { transferContract } from './transfer.ts'

/** What is known about the stores before the first one is made. */
export interface ContractOptions {
  /** False where nothing outlives a store; default true. */
  readonly isDurable?: boolean
  /** How often a property is tried; default 40. */
  readonly runs?: number
}

/**
 * The contract of `MemoryStore` as one suite: every sentence of the port is a test, and every
 * implementation passes all of them.
 *
 * @param name  what the suite is called
 * @param makeStore  makes the fresh store of each test
 */
export function memoryStoreContract(
  name: string,
  makeStore: MakeStore,
  { isDurable = true, runs = 40 }: ContractOptions = {},
): void {
  describe(`${name} as a MemoryStore`, () => {
    let current: StoreUnderTest
    beforeEach(async () => {
      current = await makeStore()
    })
    afterEach(async () => {
      await current.dispose()
    })
    const subject = subjectOf(() => current, { isDurable, runs })
    attemptContract(subject)
    attemptPageContract(subject)
    withdrawalContract(subject)
    opinionContract(subject)
    selfCheckContract(subject)
    cardContract(subject)
    draftContract(subject)
    ownQuestionContract(subject)
    mockContract(subject)
    transferContract(subject)
    transactionContract(subject)
    learnerContract(subject)
    textContract(subject)
    lifetimeContract(subject)
    modelContract(subject)
  })
}
