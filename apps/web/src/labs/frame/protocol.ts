import type { LabId } from '@warmstart/core/labs'
import type { Given } from './lab.ts'
import type { ParamSchema, ParamsOf } from './params.ts'

export type AnyGiven = Given<ParamsOf<ParamSchema>>

/** Number of the run that a worker makes by itself, before the page asks for one. */
export const AHEAD = 0

/** What the page asks of the worker. `run` numbers rise; only the newest one counts. */
export type ToWorker =
  /** Loads a lab and makes the run of its address, as run {@link AHEAD}. */
  | {
      readonly kind: 'warm'
      /** As the address says it. */
      readonly lab: string
      readonly search: Readonly<Record<string, unknown>>
    }
  | {
      readonly kind: 'run'
      readonly run: number
      readonly lab: LabId
      readonly given: AnyGiven
    }
  /** States `from` … `to` − 1 of the run that was made last. */
  | { readonly kind: 'states'; readonly run: number; readonly from: number; readonly to: number }

/** What the worker answers. */
export type FromWorker =
  | {
      readonly kind: 'recorded'
      readonly run: number
      readonly states: readonly unknown[]
      readonly stride: number
      readonly total: number
      readonly result: unknown
    }
  | {
      readonly kind: 'states'
      readonly run: number
      readonly from: number
      readonly states: readonly unknown[]
    }
  | { readonly kind: 'extras'; readonly run: number; readonly extras: unknown }
  | { readonly kind: 'failed'; readonly run: number; readonly message: string }

/** The side of a worker that a page talks to. */
export interface Port {
  postMessage(message: ToWorker): void
  onmessage: ((event: { readonly data: FromWorker }) => void) | null
  onerror: ((event: { readonly message?: string }) => void) | null
  terminate(): void
}
