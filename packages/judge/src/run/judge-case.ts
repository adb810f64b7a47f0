import type { CaseDetail, CaseStatus, CaseVerdict, Difference, Mistake } from '@warmstart/schema'
import { compare } from '../compare/compare.ts'
import type { Answer, Slot } from '../host/slot.ts'
import { mistakeOf } from '../mistakes/mistake-of.ts'
import { fromProblem } from '../values/from-problem.ts'
import { fromWire, type Json } from '../values/from-wire.ts'
import { show, typeName } from '../values/show.ts'
import type { Value } from '../values/value.ts'
import { exitOf, type Reported, reportedIn, runError } from './answers.ts'
import type { ReadyCase } from './cases.ts'
import { Aborted, type Job, seedOf } from './job.ts'
import type { Trusted } from './trusted.ts'

/** What came of one case, before it is decided what may be shown of it. */
interface Outcome {
  readonly status: CaseStatus
  readonly mistake?: Mistake
  readonly reported?: Reported
  readonly got?: Value
  readonly difference?: Difference
  readonly property?: string | null
}

/** Runs one case in a slot and compares outside of it. */
export async function judgeCase(
  job: Job,
  one: ReadyCase,
  slot: Slot,
  baseKb: number,
  trusted: () => Promise<Trusted>,
): Promise<CaseVerdict> {
  const { spec, args } = one
  const question = {
    ...{ op: 'call_case', args, unchanged: spec.unchanged },
    seed: seedOf(job.seed, spec.id),
  }
  const answer = await slot.ask(question, job.problem.limits.seconds * 1000)
  const outcome = await outcomeOf(answer, one, slot, trusted)
  const stdout = spec.shown && job.which === 'shown' ? await slot.takeOutput() : ''
  return verdictOf(one, outcome, {
    ms: Math.round(answer.ms * 100) / 100,
    memoryMb: answer.kind === 'answer' ? memoryOf(answer.value, baseKb) : null,
    stdout,
  })
}

function memoryOf(value: Map<string, Json>, baseKb: number): number | null {
  const peak = value.get('peakKb')
  if (typeof peak !== 'number' || !Number.isFinite(peak)) return null
  return Math.max(0, Math.round((peak - baseKb) / 102.4) / 10)
}

async function outcomeOf(
  answer: Answer,
  one: ReadyCase,
  slot: Slot,
  trusted: () => Promise<Trusted>,
): Promise<Outcome> {
  switch (answer.kind) {
    case 'answer':
      return outcomeOfValue(answer.value, one, trusted)
    case 'timeout':
      return { status: 'time-limit', mistake: TOO_SLOW }
    case 'output-limit':
      return { status: 'output-limit', mistake: PRINTS }
    case 'invalid':
      return { status: 'invalid-run' }
    case 'aborted':
      throw new Aborted()
    case 'closed':
      return ended(await exitOf(slot))
  }
}

const TOO_SLOW: Mistake = {
  kind: 'too-slow',
  next: 'Count how often the innermost line runs for this size of input; replace the loop over pairs or rows by one array operation.',
}
const PRINTS: Mistake = {
  kind: 'other',
  next: 'Take the print out of the loop: the run stops after 256 KiB of output.',
}
const TOO_MUCH_MEMORY: Mistake = {
  kind: 'too-much-memory',
  next: 'Look for the largest temporary array (rows × rows?) and compute it in parts, or not at all.',
}

function ended({ status }: { readonly status: number }): Outcome {
  if (status === -9) return { status: 'memory-limit', mistake: TOO_MUCH_MEMORY }
  const how =
    status < 0
      ? `Python crashed (signal ${-status})`
      : `the program exited early (code ${status}) and gave no result`
  const reported: Reported = {
    ...{ type: status < 0 ? 'Crash' : 'SystemExit', message: how },
    ...{ bases: [], rule: null, defined: [], trace: [] },
  }
  const next = 'Return the result from the function; do not end the program yourself.'
  return { status: 'runtime-error', reported, mistake: { kind: 'crashes', next } }
}

async function outcomeOfValue(
  value: Map<string, Json>,
  one: ReadyCase,
  trusted: () => Promise<Trusted>,
): Promise<Outcome> {
  const reported = reportedIn(value)
  if (reported !== null) return outcomeOfError(reported, one)
  const json = value.get('value')
  if (json === undefined) return { status: 'invalid-run' }
  let got: Value
  try {
    got = fromWire(json)
  } catch {
    return { status: 'invalid-run' }
  }
  const wrong = await faultOf(got, json, one, trusted)
  if (wrong !== null) return wrong
  if (one.spec.unchanged && value.get('changed') === true) {
    const next = 'Work on a copy: `x = np.array(x, copy=True)` before the first in-place change.'
    return { status: 'wrong-answer', got, mistake: { kind: 'mutates-input', next } }
  }
  return { status: 'passed', got }
}

/** What is wrong with a result; null where nothing is. */
async function faultOf(
  got: Value,
  json: Json,
  { spec, args, expected, rules }: ReadyCase,
  trusted: () => Promise<Trusted>,
): Promise<Outcome | null> {
  if (spec.raises !== undefined) {
    const next = `Check the arguments first and raise ${spec.raises} where they make no sense.`
    return { status: 'wrong-answer', got, mistake: { kind: 'no-exception', next } }
  }
  if (expected !== undefined) {
    const difference = compare(expected, got, rules)
    if (difference !== null) {
      const given = args.map(fromProblem)
      const mistake = mistakeOf({ expected, got, difference, kind: spec.kind, args: given, rules })
      return { status: 'wrong-answer', got, difference, mistake }
    }
  }
  if (spec.property === undefined) return null
  const opaque = opaqueIn(got)
  if (opaque !== null) {
    const next = `Return plain data (numbers, lists, arrays, tables): the result holds a ${opaque}.`
    return { status: 'wrong-answer', got, mistake: { kind: 'not-plain-data', next } }
  }
  const { holds, why } = await (await trusted()).check(spec.property, args, json)
  if (holds) return null
  const kind = spec.kind === 'leakage' ? 'leaks-test-data' : 'property-fails'
  const next =
    kind === 'leaks-test-data'
      ? 'Compute every statistic (mean, categories, vocabulary) from the training rows only.'
      : 'Read what the result must fulfil, and check it yourself on the worked example.'
  return { status: 'wrong-answer', got, property: why, mistake: { kind, next } }
}

/** Type of the first thing in a result that is no plain data. */
function opaqueIn(value: Value): string | null {
  if (value.kind === 'opaque') return typeName(value)
  const items =
    value.kind === 'dict' ? value.entries.flat() : 'items' in value ? value.items : ([] as Value[])
  for (const item of items) {
    const found = opaqueIn(item)
    if (found !== null) return found
  }
  return null
}

function outcomeOfError(reported: Reported, { spec }: ReadyCase): Outcome {
  const { type, bases } = reported
  if (spec.raises !== undefined && bases.includes(spec.raises)) return { status: 'passed' }
  if (type === 'ForbiddenUse') return { status: 'forbidden-import', reported }
  if (type === 'MemoryError') return { status: 'memory-limit', reported, mistake: TOO_MUCH_MEMORY }
  if (type === 'ResultTooLarge') return { status: 'output-limit', reported }
  if (spec.raises !== undefined) {
    const next = `${spec.raises} is expected here; the code fails with ${type} before it checks.`
    return { status: 'wrong-answer', reported, mistake: { kind: 'other-exception', next } }
  }
  return { status: 'runtime-error', reported }
}

function verdictOf(
  { spec, args, expected }: ReadyCase,
  { status, mistake, reported, got, difference, property }: Outcome,
  { ms, memoryMb, stdout }: { ms: number; memoryMb: number | null; stdout: string },
): CaseVerdict {
  const { id, shown, kind } = spec
  const detail: CaseDetail | null = shown
    ? {
        input: args.map((arg) => show(fromProblem(arg))),
        expected: expected === undefined ? null : show(expected),
        got: got === undefined ? null : show(got),
        difference: difference ?? null,
        property: property ?? null,
        stdout,
      }
    : null
  return {
    ...{ id, shown, kind, status, ms, memoryMb },
    mistake: mistake ?? null,
    hint: status === 'passed' ? null : (spec.hint ?? null),
    error: reported === undefined || status === 'passed' ? null : runError(reported, shown),
    detail,
  }
}
