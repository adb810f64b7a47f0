import { type EarlyStoppingState, earlyStopping, earlyStoppingSteps } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { StopParams } from './params.ts'
import { dataOf, expectedLoss, lossOf, ridgeCurve, sizeOf, trained, validated } from './training.ts'

/** One epoch, and where the rule stands. */
export interface StopState {
  /** `after`: the rule has stopped before; it is only shown what would follow. */
  readonly phase: EarlyStoppingState['phase'] | 'after'
  readonly epoch: number
  readonly train: number
  readonly validation: number
  /** Expected on new rows. */
  readonly expected: number
  readonly size: number
  readonly best: number
  readonly bestEpoch: number
  readonly waited: number
}

/** What the rule decided, and what other patience would have. */
export interface StopResult {
  readonly stopEpoch: number | null
  readonly restoredEpoch: number
  /** By patience 1 … 40: epochs trained, and expected loss of the weights that are kept. */
  readonly byPatience: readonly { readonly epochs: number; readonly loss: number }[]
  readonly ridge: readonly { readonly size: number; readonly loss: number }[]
}

/** Losses by epoch, however they came about. */
interface Curves {
  readonly train: readonly number[]
  readonly validation: readonly number[]
  /** Of pasted losses nobody knows what to expect: the validation loss stands in for it. */
  readonly expected: readonly number[]
  readonly sizes: readonly number[]
  readonly ridge: StopResult['ridge']
}

function curvesOf({ params, table }: Given<StopParams>): Curves {
  if (table !== null) {
    const [train, validation] = [0, 1].map((j) => table.rows.map((row) => row[j] ?? 0))
    const held = validation ?? []
    return { train: train ?? [], validation: held, expected: held, sizes: [], ridge: [] }
  }
  const data = dataOf(params)
  const weights = [...trained(data, params)]
  const expected = weights.map((w) => expectedLoss(w, params.noise))
  return {
    expected,
    validation: validated(expected, params),
    train: weights.map((w) => lossOf(data.x, data.y, w)),
    sizes: weights.map(sizeOf),
    ridge: ridgeCurve(data, params.noise),
  }
}

/** Goes through the epochs to the end, with the rule beside them. */
export function* run(given: Given<StopParams>): Generator<StopState, StopResult> {
  const { params } = given
  const { train, validation, expected, sizes, ridge } = curvesOf(given)
  const { patience, minDelta } = params
  const rule = earlyStoppingSteps(validation, { patience, minDelta })
  let stand: EarlyStoppingState | null = null
  for (const [i, held] of validation.entries()) {
    const next = rule.next()
    if (!next.done) stand = next.value
    yield {
      phase: next.done ? 'after' : next.value.phase,
      epoch: i + 1,
      ...{ train: train[i] ?? 0, validation: held },
      ...{ expected: expected[i] ?? 0, size: sizes[i] ?? 0 },
      ...{ best: stand?.best ?? 0, bestEpoch: stand?.bestEpoch ?? 1, waited: stand?.waited ?? 0 },
    }
  }
  const { stopEpoch, restoredEpoch } = earlyStopping(validation, { patience, minDelta })
  const byPatience = Array.from({ length: 40 }, (_, k) => {
    const verdict = earlyStopping(validation, { patience: k + 1, minDelta })
    return {
      epochs: verdict.stopEpoch ?? validation.length,
      loss: expected[verdict.restoredEpoch - 1] ?? 0,
    }
  })
  return { stopEpoch, restoredEpoch, byPatience, ridge }
}
