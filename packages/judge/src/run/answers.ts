import type { RunError } from '@warmstart/schema'
import type { Answer, Slot, SlotExit } from '../host/slot.ts'
import type { Json } from '../values/from-wire.ts'
import { Aborted, InternalFault } from './job.ts'

const EXIT_WAIT_MS = 3000
const MAX_TRACE = 12

/** An exception as the slot reports it; every field is as it came, cut to size. */
export interface Reported {
  readonly type: string
  readonly message: string
  /** Names of the class and what it derives from. */
  readonly bases: readonly string[]
  readonly rule: string | null
  readonly defined: readonly string[]
  readonly trace: readonly { readonly line: number; readonly text: string }[]
}

/** The exception in an answer, or null. Total: what is not as it should be counts as empty. */
export function reportedIn(value: Map<string, Json>): Reported | null {
  const error = value.get('error')
  if (typeof error !== 'object' || error === null || Array.isArray(error)) return null
  const own = new Map(Object.entries(error))
  return {
    type: text(own.get('type'), 120) || 'Exception',
    message: text(own.get('message'), 2000),
    bases: texts(own.get('bases')),
    rule: typeof own.get('rule') === 'string' ? text(own.get('rule'), 120) : null,
    defined: texts(own.get('defined')),
    trace: traceOf(own.get('trace')),
  }
}

function text(json: Json | undefined, cap: number): string {
  return typeof json === 'string' ? json.slice(0, cap) : ''
}

function texts(json: Json | undefined): string[] {
  return Array.isArray(json) ? json.slice(0, 10).map((item) => text(item, 120)) : []
}

function traceOf(json: Json | undefined): { line: number; text: string }[] {
  if (!Array.isArray(json)) return []
  return json.slice(-MAX_TRACE).flatMap((entry) => {
    const [line, code] = Array.isArray(entry) ? entry : []
    const whole = typeof line === 'number' && Number.isInteger(line) && line >= 0
    return whole ? [{ line, text: text(code, 200) }] : []
  })
}

/** The exception for the person; hidden cases show neither message nor lines of code. */
export function runError(reported: Reported, shown: boolean): RunError {
  const line = reported.trace.at(-1)?.line ?? 0
  return {
    type: reported.type,
    message: shown ? reported.message : null,
    line: line > 0 ? line : null,
    trace: shown ? [...reported.trace] : [],
  }
}

/**
 * The answer of a slot that has seen no byte of the submission yet.
 *
 * @throws {InternalFault} for anything but an answer
 * @throws {Aborted} where the client is gone
 */
export function expectAnswer(answer: Answer): Map<string, Json> {
  if (answer.kind === 'answer') return answer.value
  if (answer.kind === 'aborted') throw new Aborted()
  throw new InternalFault(`a slot did not answer (${answer.kind})`)
}

/**
 * How a slot ended that closed in the middle of a question.
 *
 * @throws {InternalFault} where nobody can say: the zygote is gone as well
 */
export async function exitOf(slot: Slot): Promise<SlotExit> {
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    clock = setTimeout(() => resolve(null), EXIT_WAIT_MS)
  })
  const exit = await Promise.race([slot.exit, late])
  clearTimeout(clock)
  if (exit === null) throw new InternalFault('the process that holds the slots is gone')
  return slot.killed ? { ...exit, status: 0 } : exit
}
