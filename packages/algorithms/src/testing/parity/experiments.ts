import { bootstrapFit } from '../../statistics/bootstrap.ts'
import { goodnessOfFit, independenceTest } from '../../statistics/chi-square.ts'
import type { Alternative, TestResult } from '../../statistics/hypothesis.ts'
import { oneSampleTest, pairedTest, studentTest, welchTest } from '../../statistics/means.ts'
import { exactInterval, twoProportionTest, wilsonInterval } from '../../statistics/proportions.ts'
import { experimentSamples } from '../experiment-samples.ts'
import { fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'

interface Figures {
  readonly statistic: number
  readonly p: number
  readonly df?: number
  /** null for an open end */
  readonly interval?: readonly (number | null)[]
}

type ByAlternative = Readonly<Record<Alternative, Figures>>

const found = fixture<{
  welch: ByAlternative
  student: ByAlternative
  one: ByAlternative
  paired: Figures
  proportions: ByAlternative
  rates: Readonly<Record<string, { wilson: number[]; exact: number[] }>>
  bootstrap: Readonly<Record<'percentile' | 'basic' | 'bca', { interval: number[]; error: number }>>
  chi_square: { fit: number[]; table: number[] }
}>('experiments')

const { a, b } = experimentSamples()
const mean = (sample: Float64Array) => sample.reduce((sum, value) => sum + value, 0) / sample.length

function row(
  algorithm: string,
  data: string,
  quantity: string,
  ours: () => number[],
  reference: number[],
): ParityCase {
  return { algorithm, data, quantity, tier: '1e-12', ours, reference: () => reference }
}

function tests(
  algorithm: string,
  reference: ByAlternative,
  run: (alternative: Alternative) => TestResult,
): ParityCase[] {
  return (Object.keys(reference) as Alternative[]).map((alternative) => {
    const figures = reference[alternative]
    const closed = (ends: readonly (number | null)[]) =>
      ends.filter((end): end is number => end !== null && Number.isFinite(end))
    return row(
      algorithm,
      alternative,
      'statistic, p, interval',
      () => {
        const { statistic, pValue, interval, df } = run(alternative)
        return [
          statistic,
          pValue,
          ...(figures.interval ? closed(interval) : []),
          ...(figures.df ? [df as number] : []),
        ]
      },
      [
        figures.statistic,
        figures.p,
        ...closed(figures.interval ?? []),
        ...(figures.df ? [figures.df] : []),
      ],
    )
  })
}

/** Tests, intervals and resampling against SciPy. */
export const experimentsParity: readonly ParityCase[] = [
  ...tests('Welch test', found.welch, (alternative) =>
    welchTest(a, b, { alternative, confidence: 0.9 }),
  ),
  ...tests('Student test', found.student, (alternative) => studentTest(a, b, { alternative })),
  ...tests('one-sample t test', found.one, (alternative) =>
    oneSampleTest(a, 1.2, { alternative, confidence: 0.9 }),
  ).map((one): ParityCase => ({ ...one, tier: '1e-8' })), // SciPy's quantile of t stops early
  row(
    'paired t test',
    'two-sided',
    'statistic, p',
    () => {
      const { statistic, pValue } = pairedTest(a, b.slice(0, 40))
      return [statistic, pValue]
    },
    [found.paired.statistic, found.paired.p],
  ),
  ...tests('two-proportion test', found.proportions, (alternative) =>
    twoProportionTest(
      { successes: 200, trials: 2000 },
      { successes: 245, trials: 2100 },
      { alternative, confidence: 0.9 },
    ),
  ),
  ...Object.entries(found.rates).map(([title, { wilson, exact }]) => {
    const [successes, trials] = title.split('/').map(Number) as [number, number]
    const count = { successes, trials }
    return row(
      'interval of a rate',
      title,
      'Wilson and exact',
      () => [...wilsonInterval(count), ...exactInterval(count)],
      [...wilson, ...exact],
    )
  }),
  ...(['percentile', 'basic', 'bca'] as const).map((method) =>
    row(
      'bootstrap',
      `mean of 40, ${method}`,
      'interval, standard error',
      () => {
        const options = { resamples: 500, confidence: 0.9, method, randomState: 3 } as const
        const { interval, standardError } = bootstrapFit(a, mean, options)
        return [...interval, standardError]
      },
      [...found.bootstrap[method].interval, found.bootstrap[method].error],
    ),
  ),
  row(
    'chi-squared test',
    'of a split, of a table',
    'statistic, p',
    () => {
      const fit = goodnessOfFit([5050, 4950, 1020], [0.45, 0.45, 0.1])
      const table = independenceTest([
        [12, 30, 8],
        [25, 20, 41],
      ])
      return [fit.statistic, fit.pValue, table.statistic, table.pValue]
    },
    [...found.chi_square.fit, ...found.chi_square.table],
  ),
]
