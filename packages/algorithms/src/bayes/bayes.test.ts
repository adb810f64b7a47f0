import { describe, expect, it } from 'vitest'
import { toRows } from '../matrix/matrix.ts'
import { collect } from '../steps.ts'
import { cloud, cloudLabels } from '../testing/samples/clouds.ts'
import { bernoulliNbFit, discreteNbPredictProba, multinomialNbFit } from './discrete.ts'
import {
  gaussianNbEvidence,
  gaussianNbFit,
  gaussianNbPredict,
  gaussianNbPredictProba,
  gaussianNbSteps,
} from './gaussian.ts'

describe('Gaussian naive Bayes', () => {
  it('estimates one class a step', () => {
    const states = collect(gaussianNbSteps([[0], [2], [10]], [3, 3, 8], { varSmoothing: 0 }))
    expect(states).toEqual([
      { phase: 'class', label: 3, count: 2, prior: 2 / 3, mean: [1], variance: [1] },
      { phase: 'class', label: 8, count: 1, prior: 1 / 3, mean: [10], variance: [0] },
    ])
  })

  it('stays finite with a constant column and with a class of one', () => {
    const model = gaussianNbFit(
      [
        [0, 7],
        [2, 7],
        [10, 7],
      ],
      [0, 0, 1],
    )
    const proba = gaussianNbPredictProba(model, [
      [1, 7],
      [10, 7],
      [5, 8],
    ])
    expect([...proba.data].every(Number.isFinite)).toBe(true)
    expect([
      ...gaussianNbPredict(model, [
        [1, 7],
        [10, 7],
      ]),
    ]).toEqual([0, 1])
  })

  it('gets surer when a column is copied, though nothing new is known', () => {
    const x = [[0.1], [0.4], [0.2], [0.6], [0.9], [0.7]]
    const y = [0, 0, 0, 1, 1, 1]
    const once = gaussianNbPredictProba(gaussianNbFit(x, y), [[0.5]]).data
    const twice = gaussianNbPredictProba(
      gaussianNbFit(
        x.map(([v]) => [v as number, v as number]),
        y,
      ),
      [[0.5, 0.5]],
    ).data
    expect(Math.max(...twice)).toBeGreaterThan(Math.max(...once))
  })

  it('explains a posterior by its parts', () => {
    const model = gaussianNbFit(cloud(30, 3, 3), cloudLabels(30, 3))
    const { logPrior, logLikelihood, posterior } = gaussianNbEvidence(model, [1, 0, -1])
    const joint = logPrior.map((log, k) =>
      Math.exp(log + (logLikelihood[k] ?? []).reduce((sum, value) => sum + value, 0)),
    )
    const total = joint.reduce((sum, value) => sum + value, 0)
    posterior.forEach((p, k) => {
      expect(p).toBeCloseTo((joint[k] as number) / total, 10)
    })
  })

  it('takes one class and is sure of it', () => {
    const model = gaussianNbFit([[1], [2]], [4, 4])
    expect([...gaussianNbPredict(model, [[100]])]).toEqual([4])
  })
})

describe('Naive Bayes for counts', () => {
  const x = [
    [2, 1, 0],
    [3, 0, 0],
    [0, 1, 4],
  ]
  const y = [0, 0, 1]

  it('smooths as if every word had been seen α times more', () => {
    const { featureLogProb } = multinomialNbFit(x, y, { alpha: 1 })
    const chances = toRows(featureLogProb).map((row) => row.map(Math.exp))
    const expected = [
      [6 / 9, 2 / 9, 1 / 9],
      [1 / 8, 2 / 8, 5 / 8],
    ]
    chances.flat().forEach((chance, i) => {
      expect(chance).toBeCloseTo(expected.flat()[i] as number, 12)
    })
  })

  it('lets an absent feature speak in the Bernoulli model', () => {
    const proba = discreteNbPredictProba(bernoulliNbFit(x, y), [[0, 0, 0]])
    const joint = [(2 / 3) * (1 / 4) * (1 / 2) * (3 / 4), (1 / 3) * (2 / 3) * (1 / 3) * (1 / 3)]
    expect(proba.data[0]).toBeCloseTo(
      (joint[0] as number) / ((joint[0] as number) + (joint[1] as number)),
      12,
    )
  })

  it('has probabilities that sum to 1', () => {
    for (const model of [multinomialNbFit(x, y), bernoulliNbFit(x, y)]) {
      for (const row of toRows(discreteNbPredictProba(model, x))) {
        expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 14)
      }
    }
  })
})
