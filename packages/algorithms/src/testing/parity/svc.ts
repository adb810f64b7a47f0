import type { Matrix } from '../../matrix/matrix.ts'
import { type SvcModel, type SvcOptions, type SvcPair, svcFit } from '../../svm/svc.ts'
import { svcDecision, svcPredict } from '../../svm/svc-predict.ts'
import { dataset, fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'
import { treeProblem } from '../tree-data.ts'

interface Reference {
  readonly data: string
  readonly options: Readonly<Record<string, unknown>>
  readonly support: number
  readonly decision: readonly (number | readonly number[])[]
}

const { two, many } = fixture<{
  two: Readonly<Record<string, Reference & { objective: number; intercept: number }>>
  many: Readonly<Record<string, Reference & { labels: readonly number[] }>>
}>('svc')

const CLOSE = { value: 1e-3, why: 'two runs may stop at different points within the tolerance' }
const COUNT = { value: 0.01, why: 'a sample whose α is just above 0 may be one or not' }

/** Objective, decision values and number of support vectors of each machine. */
export const svcParity: readonly ParityCase[] = [
  ...Object.values(two).flatMap((reference): ParityCase[] => {
    const { about, model, decision } = prepared(reference)
    return [
      {
        ...about,
        quantity: 'dual objective',
        tier: 'objective',
        ours: () => (model().pairs[0] as SvcPair).objective,
        reference: () => reference.objective,
      },
      {
        ...about,
        quantity: 'decision values and intercept',
        tier: 'objective',
        tolerance: CLOSE,
        ours: () => [...decision(), (model().pairs[0] as SvcPair).intercept],
        reference: () => [...reference.decision.flat(), reference.intercept],
      },
      countRow(about, model, reference),
    ]
  }),
  ...Object.values(many).flatMap((reference): ParityCase[] => {
    const { about, model, decision, x } = prepared(reference)
    return [
      {
        ...about,
        quantity: 'decision values',
        tier: 'objective',
        tolerance: CLOSE,
        ours: decision,
        reference: () => reference.decision.flat(),
      },
      {
        ...about,
        quantity: 'labels',
        tier: 'exact',
        ours: () => svcPredict(model(), x),
        reference: () => reference.labels,
      },
      countRow(about, model, reference),
    ]
  }),
]

function countRow(
  about: Pick<ParityCase, 'algorithm' | 'data'>,
  model: () => SvcModel,
  { support }: Reference,
): ParityCase {
  return {
    ...about,
    quantity: 'number of support vectors',
    tier: 'objective',
    tolerance: COUNT,
    ours: () => new Set(model().pairs.flatMap((pair) => Array.from(pair.support))).size,
    reference: () => support,
  }
}

/** Every n-th sample that the fixture keeps. */
const STEP: Readonly<Record<string, number>> = {
  uniform: 3,
  'scaled-cancer': 9,
  iris: 5,
  digits: 40,
}

function prepared(reference: Reference) {
  const { data, options } = reference
  const { x, y } = problemOf(data)
  const { C: c, class_weight: classWeight, ...rest } = options
  const given = {
    ...rest,
    ...(c !== undefined && { c }),
    ...(classWeight !== undefined && { classWeight }),
  }
  let done: SvcModel | undefined
  const model = () => {
    done ??= svcFit(x, y, given as SvcOptions)
    return done
  }
  const decision = () => {
    const { data: values, columns } = svcDecision(model(), x)
    const step = STEP[data] as number
    return Array.from(values).filter((_, at) => Math.floor(at / columns) % step === 0)
  }
  const about = {
    algorithm: 'support vector classifier',
    data: `${data}, ${JSON.stringify(options).replaceAll('"', '')}`,
  }
  return { about, model, decision, x }
}

function problemOf(name: string): { x: Matrix; y: Float64Array } {
  if (name === 'uniform') {
    const { x, targets } = treeProblem(name)
    return { x, y: targets.map((target) => (target > 1.8 ? 1 : 0)) }
  }
  const { x, y } = dataset(name === 'scaled-cancer' ? 'breast-cancer' : (name as 'iris' | 'digits'))
  return { x: name === 'scaled-cancer' ? standardised(x) : x, y }
}

function standardised({ data, rows, columns }: Matrix): Matrix {
  const out = data.slice()
  for (let j = 0; j < columns; j++) {
    const column = Array.from({ length: rows }, (_, i) => data[i * columns + j] as number)
    const mean = column.reduce((sum, value) => sum + value, 0) / rows
    const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rows
    column.forEach((value, i) => {
      out[i * columns + j] = (value - mean) / Math.sqrt(variance)
    })
  }
  return { data: out, rows, columns }
}
