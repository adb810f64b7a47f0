import type { Metric } from '../frame/lab.ts'
import figures from './figures.json'
import type { KMeansView } from './model.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`

/** Ends of runs by data, start, k and seed, as `figures.py` writes them. */
const ENDS: Readonly<Record<string, { readonly inertia: number; readonly iterations: number }>> =
  figures.runs

/** Inertia now and at the end, beside the figures of scikit-learn for the same call. */
export function metrics(view: KMeansView): Metric[] {
  const { state, result, extras } = view
  const end = referenceOf(view)
  return [
    { label: 'inertia now', value: state.inertia, digits: 3 },
    {
      label: 'inertia at the end',
      value: result.inertia,
      ...(end ? { reference: { value: end.inertia, from: FROM } } : {}),
    },
    {
      label: 'iterations',
      value: result.iterations,
      ...(end ? { reference: { value: end.iterations, from: FROM } } : {}),
    },
    {
      label: 'best of 40 starts',
      value: extras?.best ?? null,
      note: '20 random, 20 k-means++',
    },
    {
      label: 'starts that end best',
      value: extras
        ? `${wins(extras.starts.random, extras.best)} and ${wins(extras.starts.plusPlus, extras.best)} of 20`
        : null,
      note: 'random and k-means++',
    },
    { label: 'silhouette at the end', value: extras?.silhouette ?? null },
  ]
}

/** How many starts end within 0.1 % of the best. */
export function wins(ends: readonly number[], best: number): number {
  return ends.filter((end) => end <= best * 1.001).length
}

/** Name under which the figures of a run are kept; see `figures.py`. */
function referenceOf({ params, table }: KMeansView) {
  const { data, init, k, n, spread, seed } = params
  const usual = data === 'clouds' && table === null && n === 160 && spread === 0.8
  if (init === 'placed' || (data !== 'iris' && !usual)) return undefined
  return ENDS[`${data}, ${init}, k=${k}, seed ${seed}`]
}
