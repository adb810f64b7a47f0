import { binomialDistribution } from '../../statistics/binomial.ts'
import {
  betaDistribution,
  chiSquaredDistribution,
  fDistribution,
  gammaDistribution,
  normalDistribution,
  studentTDistribution,
} from '../../statistics/continuous.ts'
import type { Distribution } from '../../statistics/distribution.ts'
import { logGamma } from '../../statistics/special/gamma.ts'
import { fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'

type List = readonly number[]

const { tails, continuous, binomial, log_gamma } = fixture<{
  tails: List
  continuous: Readonly<
    Record<
      string,
      Readonly<Record<'parameters' | 'x' | 'pdf' | 'cdf' | 'sf' | 'isf', List>> & { name: string }
    >
  >
  binomial: Readonly<
    Record<string, Readonly<Record<'parameters' | 'k' | 'pmf' | 'cdf' | 'sf' | 'q' | 'ppf', List>>>
  >
  log_gamma: { x: List; value: List }
}>('distributions')

const MAKERS: Readonly<Record<string, (...parameters: number[]) => Distribution>> = {
  normal: normalDistribution,
  t: studentTDistribution,
  chi2: chiSquaredDistribution,
  f: fDistribution,
  gamma: gammaDistribution,
  beta: betaDistribution as (...parameters: number[]) => Distribution,
}

/** Each figure is compared relative to itself: 1 + (ours − reference) / |reference| against 1. */
const ratios = (ours: List, reference: List): number[] =>
  ours.map((value, i) => (value === reference[i] ? 1 : value / (reference[i] as number)))

const CLOSE = { value: 1e-10, why: 'each figure relative to itself, also far in the tails' }

/** Densities, both tails and quantiles of every distribution. */
export const distributionsParity: readonly ParityCase[] = [
  ...Object.entries(continuous).map(([title, one]): ParityCase => {
    const reference = [...one.pdf, ...one.cdf, ...one.sf, ...one.x, ...one.isf]
    return {
      algorithm: 'distribution',
      data: title,
      quantity: 'pdf, cdf, sf, ppf, isf',
      tier: '1e-8',
      tolerance: CLOSE,
      ours: () => {
        const d = (MAKERS[one.name] as (typeof MAKERS)[string])(...one.parameters)
        return ratios(
          [
            ...one.x.map(d.pdf),
            ...one.x.map(d.cdf),
            ...one.x.map(d.sf),
            ...tails.map(d.ppf),
            ...tails.map(d.isf),
          ],
          reference,
        )
      },
      reference: () => reference.map(() => 1),
    }
  }),
  ...Object.entries(binomial).map(([title, one]): ParityCase => {
    const reference = [...one.pmf, ...one.cdf, ...one.sf, ...one.ppf]
    return {
      algorithm: 'distribution',
      data: `binomial ${title}`,
      quantity: 'pmf, cdf, sf, ppf',
      tier: '1e-8',
      tolerance: CLOSE,
      ours: () => {
        const d = binomialDistribution(...(one.parameters as [number, number]))
        return ratios(
          [...one.k.map(d.pmf), ...one.k.map(d.cdf), ...one.k.map(d.sf), ...one.q.map(d.ppf)],
          reference,
        )
      },
      reference: () => reference.map(() => 1),
    }
  }),
  {
    algorithm: 'log-gamma function',
    data: '0.01 … 100,000',
    quantity: 'value',
    tier: '1e-12',
    ours: () => ratios(log_gamma.x.map(logGamma), log_gamma.value),
    reference: () => log_gamma.x.map(() => 1),
  },
]
