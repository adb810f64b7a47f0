import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import { bestOf } from './extras.ts'
import figures from './figures.json' with { type: 'json' }
import type { NearView } from './model.ts'
import { params as schema } from './params.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`
const MOONS: Readonly<Record<string, { readonly train: number; readonly test: number }>> =
  figures.moons
const FOLDS: Readonly<Record<string, number>> = figures.folds

/** The query, and how good this k is. */
export function metrics(view: NearView): Metric[] {
  const { state, params, extras, asking } = view
  const now = extras?.curve.find(({ k }) => k === params.k)
  const known = moonsOf(params)
  const folds = foldsOf(params)
  const odd = params.k % 2 === 1 ? undefined : 'for odd k'
  return [
    { label: 'distance of this neighbour', value: asking ? null : state.distance },
    {
      label: 'accuracy, stored points',
      value: now?.train ?? null,
      digits: 4,
      ...beside(known?.train),
      ...note(odd),
    },
    {
      label: 'accuracy, new points',
      value: now?.test ?? null,
      digits: 4,
      ...beside(known?.test),
      ...note(odd),
    },
    { label: 'best k on new points', value: bestOf(extras)?.k ?? null },
    ...(params.data === 'breast-cancer'
      ? [
          {
            label: 'accuracy, all 30 columns, 5 folds',
            ...{ value: extras?.folds ?? null, digits: 4, ...beside(folds) },
          },
        ]
      : []),
  ]
}

const note = (text: string | undefined) => (text === undefined ? {} : { note: text })

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

function moonsOf({ data, metric, weights, n, noise, scaled, k, seed }: NearView['params']) {
  const usual = defaultsOf(schema)
  if (data !== 'moons' || scaled || n !== usual.n || noise !== usual.noise) return undefined
  return metric === 'euclidean' && weights === 'uniform' ? MOONS[`k ${k}, seed ${seed}`] : undefined
}

function foldsOf({ data, metric, weights, scaled, k }: NearView['params']): number | undefined {
  if (data !== 'breast-cancer' || metric !== 'euclidean' || weights !== 'uniform') return undefined
  return FOLDS[`k ${k}${scaled ? ', scaled' : ''}`]
}
