import type { JudgedProblem } from '@warmstart/core'
import type { ProblemCase, ProblemValue } from '@warmstart/schema'
import type { Slot } from '../host/slot.ts'
import type { Json } from '../values/from-wire.ts'
import { expectAnswer, reportedIn } from './answers.ts'
import type { Mutant } from './author.ts'
import { InternalFault, seedOf } from './job.ts'

const LIMIT_MS = 20_000
const MEMORY_MB = 2048

/** A slot with the author's checks, inputs and reference. It never sees a submission. */
export class Trusted {
  readonly slot: Slot
  /** Questions that it was asked. */
  uses = 0

  private constructor(slot: Slot) {
    this.slot = slot
  }

  /** Loads a problem's files into a fresh slot. */
  static async open(slot: Slot, { scripts }: JudgedProblem): Promise<Trusted> {
    const { checks, inputs, reference } = scripts
    const trusted = new Trusted(slot)
    const sources = defined({ checks, inputs, reference })
    await trusted.#ask({ op: 'open', role: 'trusted', memoryMb: MEMORY_MB, sources })
    return trusted
  }

  /**
   * Arguments of a case, with what inputs.py makes.
   *
   * @param fresh  seed for cases that are drawn anew for each run, or null
   */
  async make(one: ProblemCase, fresh: number | null): Promise<ProblemValue[]> {
    const answer = await this.#ask({ op: 'make', args: one.args, case: one.id, fresh })
    return (answer.get('value') ?? []) as ProblemValue[]
  }

  /** What reference.py gives. */
  async reference(args: readonly ProblemValue[], id: string): Promise<ProblemValue> {
    const answer = await this.#ask({ op: 'reference', args, seed: seedOf(0, id) })
    return (answer.get('value') ?? null) as ProblemValue
  }

  /** Values after a way there and back through their notation. */
  async echo(values: readonly ProblemValue[]): Promise<ProblemValue[]> {
    const answer = await this.#ask({ op: 'echo', args: values })
    return (answer.get('value') ?? []) as ProblemValue[]
  }

  /** Mutants of a source, each with one small mistake. */
  async mutants(source: string): Promise<Mutant[]> {
    const answer = await this.#ask({ op: 'mutants', source })
    return (answer.get('mutants') ?? []) as unknown as Mutant[]
  }

  /** Whether a property of checks.py holds for a result; `why` is what the author says. */
  async check(
    property: string,
    args: readonly ProblemValue[],
    result: Json,
  ): Promise<{ readonly holds: boolean; readonly why: string | null }> {
    const question = { op: 'check', property, args, result }
    this.uses += 1
    const answer = expectAnswer(await this.slot.ask(question, LIMIT_MS))
    const error = reportedIn(answer)
    if (error !== null) {
      if (error.type === 'MemoryError') throw new InternalFault('checks.py ran out of memory')
      return { holds: false, why: `the result cannot be checked: ${error.type}: ${error.message}` }
    }
    const why = answer.get('why')
    return { holds: answer.get('holds') === true, why: typeof why === 'string' ? why : null }
  }

  async #ask(question: object): Promise<Map<string, Json>> {
    this.uses += 1
    const answer = expectAnswer(await this.slot.ask(question, LIMIT_MS))
    const error = reportedIn(answer)
    if (error === null) return answer
    const line = error.trace.at(-1)
    throw new InternalFault(
      `a file of the problem failed: ${error.type}: ${error.message}${line ? ` (line ${line.line})` : ''}`,
    )
  }
}

function defined(files: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  )
}
