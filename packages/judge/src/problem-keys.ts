import type { JudgedProblem } from '@warmstart/core'
import type { ToHost } from './host/messages.ts'

/** Problems that the judge's process keeps at a time. */
const KEPT = 200

/**
 * Problems by number, so that a problem crosses to the judge's process once and not with every
 * run. A problem is known by the object that holds it: a changed one is another object.
 */
export class ProblemKeys {
  readonly #keys = new WeakMap<JudgedProblem, number>()
  /** Keys of problems that were told, the one used last at the end. */
  readonly #told = new Set<number>()
  #next = 1

  keyOf(problem: JudgedProblem): number {
    const key = this.#keys.get(problem) ?? this.#next++
    this.#keys.set(problem, key)
    return key
  }

  /** What the process has to be told before it can run this problem. */
  before(problem: JudgedProblem): ToHost[] {
    const key = this.keyOf(problem)
    const told = this.#told.delete(key)
    this.#told.add(key)
    if (told) return []
    const [oldest] = this.#told
    if (this.#told.size <= KEPT || oldest === undefined) return [tell(key, problem)]
    this.#told.delete(oldest)
    return [{ op: 'forget', key: oldest }, tell(key, problem)]
  }

  /** A new process knows no problem. */
  forgetAll(): void {
    this.#told.clear()
  }
}

function tell(key: number, problem: JudgedProblem): ToHost {
  return { op: 'problem', key, problem: judged(problem) }
}

/** Only what the judge needs: nothing else leaves this process. */
export function judged(problem: JudgedProblem): JudgedProblem {
  const { id, contentVersion, signature, limits, compare, imports, forbidden } = problem
  const { cases, scripts, frozen } = problem
  return {
    ...{ id, contentVersion, signature, limits, compare, imports, forbidden },
    ...{ cases, scripts, frozen },
  }
}
