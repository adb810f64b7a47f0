import { describe, expect, it } from 'vitest'
import { toRows } from '../matrix/matrix.ts'
import { RandomState } from '../random/random-state.ts'
import { confusionMatrix, precisionRecallFScore, precisionScore } from './confusion.ts'
import { areaUnderCurve, averagePrecisionScore, rocAucScore, rocCurve } from './curves.ts'
import {
  brierScoreLoss,
  calibrationCurve,
  expectedCalibrationError,
  logLoss,
} from './probability.ts'
import { meanPinballLoss, r2Score } from './regression.ts'
import { silhouetteSamples } from './silhouette.ts'

describe('Scores of classes', () => {
  it('lay the binary confusion matrix out as TN, FP, FN, TP', () => {
    const { classes, matrix } = confusionMatrix([0, 0, 0, 1, 1], [0, 1, 1, 1, 0])
    expect(classes).toEqual([0, 1])
    expect(toRows(matrix)).toEqual([
      [1, 2],
      [1, 1],
    ])
  })

  it('give the zero-division value where nothing was called positive', () => {
    expect(precisionScore([0, 1], [0, 0])).toBe(0)
    expect(precisionScore([0, 1], [0, 0], { zeroDivision: 1 })).toBe(1)
    expect(precisionScore([0, 0], [0, 0], { zeroDivision: 1 })).toBe(1)
  })

  it('make every micro average the accuracy', () => {
    const { micro } = precisionRecallFScore([0, 1, 2, 2], [0, 2, 2, 1])
    expect(micro).toEqual({ precision: 0.5, recall: 0.5, fScore: 0.5 })
  })
})

describe('Areas under curves', () => {
  const rng = new RandomState(4)
  const y = Array.from({ length: 60 }, () => (rng.random() < 0.4 ? 1 : 0))
  const score = Array.from(y, (label) => Math.round(4 * (label + rng.normal())))

  it('make ROC AUC the chance that a positive beats a negative, ties counting half', () => {
    let [wins, pairs] = [0, 0]
    y.forEach((a, i) => {
      y.forEach((b, j) => {
        if (!(a === 1 && b === 0)) return
        pairs++
        const gap = (score[i] as number) - (score[j] as number)
        wins += gap > 0 ? 1 : gap === 0 ? 0.5 : 0
      })
    })
    expect(rocAucScore(y, score)).toBeCloseTo(wins / pairs, 12)
  })

  it('keep ROC AUC when the score is stretched, and turn it over when it is negated', () => {
    expect(
      rocAucScore(
        y,
        score.map((value) => value ** 3),
      ),
    ).toBe(rocAucScore(y, score))
    expect(
      rocAucScore(
        y,
        score.map((value) => -value),
      ),
    ).toBeCloseTo(1 - rocAucScore(y, score), 12)
  })

  it('put every tie at one threshold', () => {
    const { thresholds } = rocCurve([0, 1, 0, 1], [2, 2, 2, 2])
    expect([...thresholds]).toEqual([Number.POSITIVE_INFINITY, 2])
    expect(rocAucScore([0, 1, 0, 1], [2, 2, 2, 2])).toBe(0.5)
  })

  it('give the share of positives as average precision of a constant score', () => {
    expect(averagePrecisionScore([0, 1, 0, 0], [1, 1, 1, 1])).toBe(0.25)
  })

  it('are positive for falling x too', () => {
    expect(areaUnderCurve([1, 0], [1, 1])).toBe(1)
  })
})

describe('Scores of probabilities', () => {
  it('make log loss ln 2 for a coin and finite for a sure mistake', () => {
    expect(
      logLoss(
        [0, 1],
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
      ),
    ).toBeCloseTo(Math.LN2, 15)
    expect(
      logLoss(
        [0, 1],
        [
          [0, 1],
          [0, 1],
        ],
      ),
    ).toBeCloseTo(-Math.log(Number.EPSILON) / 2, 10)
  })

  it('give a perfect forecast 0', () => {
    expect(brierScoreLoss([0, 1], [0, 1])).toBe(0)
    expect(expectedCalibrationError([0, 1], [0, 1])).toBe(0)
  })

  it('count every sample in one bin', () => {
    const p = Array.from({ length: 21 }, (_, i) => i / 20)
    const y = p.map((value) => (value > 0.3 ? 1 : 0))
    for (const strategy of ['uniform', 'quantile'] as const) {
      const { counts } = calibrationCurve(y, p, { nBins: 4, strategy })
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(21)
    }
  })
})

describe('Scores of measured values', () => {
  it('make R² 0 for the mean and 1 or 0 for a constant target', () => {
    expect(r2Score([1, 2, 3], [2, 2, 2])).toBe(0)
    expect(r2Score([2, 2], [2, 2])).toBe(1)
    expect(r2Score([2, 2], [2, 3])).toBe(0)
    expect(() => r2Score([1], [1])).toThrow('`yTrue`: has 1 value; give at least 2')
  })

  it('find the quantile by the smallest pinball loss', () => {
    const y = Array.from({ length: 101 }, (_, i) => i)
    const losses = y.map((guess) =>
      meanPinballLoss(
        y,
        y.map(() => guess),
        0.75,
      ),
    )
    expect(losses.indexOf(Math.min(...losses))).toBe(75)
  })
})

describe('The silhouette', () => {
  it('is 0 for a point alone, and near 1 for tight clusters far apart', () => {
    const values = silhouetteSamples([[0], [0.1], [100], [50]], [0, 0, 1, 2])
    expect([...values.slice(2)]).toEqual([0, 0])
    expect(values[0]).toBeGreaterThan(0.99)
  })

  it('is 0 where all points are the same', () => {
    expect([...silhouetteSamples([[1], [1], [1], [1]], [0, 0, 1, 1])]).toEqual([0, 0, 0, 0])
  })
})
