import type { FaultCode } from '../check/invalid-input.ts'
import type { Steps } from '../steps.ts'

/** Which kind of bad input a fault stands for. Each sample gives all four or says why not. */
export type FaultKind = 'nan' | 'shape' | 'empty' | 'range'

/** A call that must be refused at once, naming the argument. */
export interface Fault<I> {
  readonly kind: FaultKind
  /** What is wrong, to complete "refuses …". */
  readonly title: string
  /** Makes the bad call; `input` is a good one to spoil. */
  readonly call: (input: I) => unknown
  readonly argument: string
  readonly code: FaultCode
}

/** A {@link Fault} in one line; its code is the one that fits the kind unless it is given. */
export type FaultRow<I> = readonly [
  kind: FaultKind,
  argument: string,
  title: string,
  call: (input: I) => unknown,
  code?: FaultCode,
]

/** A small problem on which the conformance suite runs an algorithm. */
export interface Sample<I, R> {
  /** Name of the function as the package exports it. */
  readonly name: string
  /** A small input, built anew at every call, always the same. */
  readonly input: () => I
  /** The plain call: what a person calls who wants only the answer. */
  readonly run: (input: I) => R
  /** The same as steps; absent for functions that have none. Its name is `steps.name`. */
  readonly steps?: { readonly name: string; readonly run: (input: I) => Steps<unknown, R> }
  readonly faults: readonly (Fault<I> | FaultRow<I>)[]
  /** Kinds of bad input that cannot occur here, each with the reason. */
  readonly cannot?: Readonly<Partial<Record<FaultKind, string>>>
}

/** A sample whose types the list need not know. */
// biome-ignore lint/suspicious/noExplicitAny: a list of samples of different inputs and results
export type AnySample = Sample<any, any>

/**
 * Types a sample and puts it in a list.
 *
 * @param sample  the sample
 * @returns the same
 */
export function sample<I, R>(sample: Sample<I, R>): AnySample {
  return sample
}

const CODE: Readonly<Record<FaultKind, FaultCode>> = {
  nan: 'not-finite',
  shape: 'shape',
  empty: 'shape',
  range: 'range',
}

/**
 * Faults in one form.
 *
 * @param sample  whose faults may be rows
 * @returns its faults as objects
 */
export function faultsOf(sample: AnySample): readonly Fault<unknown>[] {
  return sample.faults.map((one): Fault<unknown> => {
    if ('kind' in one) return one
    const [kind, argument, title, call, code = CODE[kind]] = one
    return { kind, argument, title, call, code }
  })
}
