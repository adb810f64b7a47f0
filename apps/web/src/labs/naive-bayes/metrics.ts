import type { Metric } from '../frame/lab.ts'
import figures from './figures.json' with { type: 'json' }
import type { BayesView } from './model.ts'
import { chanceOf, mailOf } from './run.ts'

const FROM = `scikit-learn ${figures.versions['scikit-learn']}`
const FIGURES: Readonly<
  Record<
    string,
    { readonly posterior: number; readonly logLoss: number; readonly accuracy: number }
  >
> = figures.runs

/** The evidence so far, and what copies do to later mails. */
export function metrics({ state, result, params, extras, asking }: BayesView): Metric[] {
  const known = figureOf(params)
  const at = params.copies - 1
  const whole = result.adds.reduce((sum, one) => sum + one, result.prior)
  return [
    { label: 'log-odds of spam so far', value: state.logOdds },
    { label: 'probability of spam so far', value: chanceOf(state.logOdds) },
    {
      ...{ label: 'of the whole mail', value: asking ? null : chanceOf(whole), digits: 4 },
      ...beside(known?.posterior),
    },
    {
      ...{ label: 'log loss on 1,000 later mails', value: extras?.logLoss[at] ?? null, digits: 4 },
      ...(extras ? beside(known?.logLoss) : {}),
    },
    {
      ...{ label: 'accuracy on them', value: extras?.accuracy[at] ?? null },
      ...(extras ? beside(known?.accuracy) : {}),
    },
  ]
}

const beside = (value: number | undefined) =>
  value === undefined ? {} : { reference: { value, from: FROM } }

/** The figures for these settings, if there are any; see `figures.py`. */
export function figureOf(params: BayesView['params']) {
  const { copies, alpha, spam, n, seed } = params
  if (spam !== 40 || n !== 40 || mailOf(params).join('') !== '100100') return undefined
  return FIGURES[`${copies} copies, alpha ${alpha}, seed ${seed}`]
}
