import type { GapView } from './model.ts'
import type { Moments } from './rows.ts'

const WHY = {
  mcar: 'The gaps have nothing to do with the values',
  mar: 'The gaps depend on x, which is known',
  mnar: 'The gaps depend on y itself, which is not known',
} as const
const DONE = {
  drop: 'without the rows that have gaps',
  mean: 'with the mean filled in',
  neighbours: 'filled from the 5 nearest rows',
  regression: 'filled by regression on x',
  noise: 'filled by regression with noise',
} as const

/** What the picture shows now. */
export function describe({ state, result, params, table, asking }: GapView): string {
  const { truth } = result
  const percent = Math.round(100 * state.share)
  const gaps = `${WHY[params.mechanism]}; ${percent} % of y are missing (${state.count} rows)`
  if (asking) return `${gaps}.`
  const units = table === null ? '' : `, in deviations of ${table.columns[1] ?? 'y'}`
  const now = state.by[params.method]
  const figures = `${DONE[params.method]} y has mean ${short(now.mean)} (in truth ${short(truth.mean)}), deviation ${short(now.deviation)} (${short(truth.deviation)}) and correlation ${short(now.correlation)} with x (${short(truth.correlation)})${units}`
  return `${gaps}; ${figures}. ${verdict(now, truth)}.`
}

/** What is wrong, if anything is. */
export function verdict(now: Moments, truth: Moments): string {
  const faults = [
    Math.abs(now.mean - truth.mean) > 0.1 * truth.deviation
      ? `the mean is too ${now.mean < truth.mean ? 'low' : 'high'}`
      : null,
    now.deviation < 0.92 * truth.deviation ? 'the spread has shrunk' : null,
    Math.abs(now.correlation - truth.correlation) > 0.07
      ? `the correlation is too ${now.correlation < truth.correlation ? 'low' : 'high'}`
      : null,
  ].filter((one) => one !== null)
  if (faults.length === 0) return 'All three are about right'
  const [first = '', ...rest] = faults
  return [first[0]?.toUpperCase() + first.slice(1), ...rest].join(', ')
}

const short = (value: number) => String(Number(value.toFixed(2)))
