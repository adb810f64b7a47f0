import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import { countsOf, marginOf, type SvmView } from './model.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

interface Figure {
  readonly support: number
  readonly bound: number
  readonly wrong: number
  readonly objective: number
  /** Missing where no support vector is on its margin: a range of them is best. */
  readonly intercept?: number
  readonly margin?: number
}
const FIGURES: Readonly<Record<string, Figure>> = figures.runs

/** The margin, who supports it, and the dual objective. */
export function metrics(view: SvmView): Metric[] {
  const { state, step, total, result } = view
  const known = step === total - 1 ? figureOf(view) : undefined
  const { free, bound, wrong } = countsOf(view)
  return [
    {
      ...{ label: 'width of the margin', value: marginOf(view), ...beside(known?.margin, 1e-4) },
      note: '2 / ‖w‖, linear only',
    },
    { label: 'support vectors', value: free + bound, ...beside(known?.support) },
    { label: 'of them at α = C', value: bound, ...beside(known?.bound) },
    { label: 'points on the wrong side', value: wrong, ...beside(known?.wrong) },
    { label: 'intercept', value: state.intercept, ...beside(known?.intercept, 1e-4) },
    { label: 'dual objective', value: state.objective, ...beside(known?.objective, 1e-5) },
    {
      label: 'largest change against all points',
      value: step === total - 1 ? result.moved : null,
    },
  ]
}

const beside = (value: number | undefined, tolerance = 0) =>
  value === undefined ? {} : { reference: { value, from: FROM, tolerance } }

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf({ params, table }: SvmView): Figure | undefined {
  const { data, kernel, c, gamma, use, gap, n, seed } = params
  if (table !== null || use !== 'all' || gap !== 3.2 || n !== 60) return undefined
  if (kernel === 'rbf' && gamma !== 1) return undefined
  return FIGURES[`${data}, ${kernel}, C = ${c}, seed ${seed}`]
}
