import { sampleSizeProportions } from '@warmstart/algorithms'
import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import { type PeekView, powerOf } from './model.ts'

const FROM = `SciPy ${figures.versions.scipy}`
const SIZES: Readonly<Record<string, { readonly n: number; readonly power: number }>> =
  figures.sizes
const NOMINAL: Readonly<Record<string, readonly number[]>> = figures.nominal

/** Users, power, and alarms as counted and as computed. */
export function metrics({ state, params, result, extras }: PeekView): Metric[] {
  const { baseline, lift, n, alpha, looks, bound, truth } = params
  const known = SIZES[`${baseline} % + ${lift}, alpha ${alpha}`]
  const needed = sampleSizeProportions(baseline / 100, (baseline + lift) / 100, {
    alpha: Number(alpha),
  })
  const exact = bound === 'nominal' ? NOMINAL[alpha]?.[looks - 1] : Number(alpha)
  const alarm = truth === 'none' ? 'false alarms' : 'found'
  return [
    {
      ...{ label: 'users in each arm for 80 % power', value: needed, digits: 0 },
      ...beside(known?.n),
    },
    {
      ...{ label: 'power at these users, one look', value: powerOf(params) },
      ...beside(n === 14_751 ? known?.power : undefined),
    },
    { label: '|z| that stops a look', value: result.bound },
    { label: `${alarm}, peeking`, value: state.called.peeking / state.experiments },
    { label: `${alarm}, one look at the end`, value: state.called.atEnd / state.experiments },
    {
      ...{ label: 'false alarms, exact', value: extras?.here ?? null, digits: 4 },
      ...(extras && exact !== undefined
        ? { reference: { value: exact, from: FROM, tolerance: 1e-6 } }
        : {}),
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }
