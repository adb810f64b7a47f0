import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf, READINGS } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { stepTask } from './step-task.ts'

describe('The lab of dropout', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, rate, title, seed] = /^p ([\d.]+), (\w+), seed (\d)$/.exec(name) ?? []
    const flag = title === 'rescaled' ? 'yes' : 'no'
    const view = await viewAt(model, {
      address: `?rate=${rate}&rescale=${flag}&seed=${seed}&step=999`,
    })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true, true])
  })

  it('shows no figure of NumPy beside other settings', async () => {
    for (const address of ['?units=9', '?passes=100', '?rate=0.3', '?seed=9']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('has a mean of 1 − p of the whole without rescaling, and the whole with it', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const plain = await viewAt(model, { address: `?seed=${seed}&passes=400&step=999` })
      const scaled = await viewAt(model, {
        address: `?seed=${seed}&passes=400&step=999&rescale=yes`,
      })
      expect(plain.state.mean / plain.result.evaluated).toBeCloseTo(0.5, 1)
      expect(scaled.state.mean / scaled.result.evaluated).toBeCloseTo(1, 1)
      expect(model.describe(plain)).toContain('2 times as much in evaluation')
      expect(model.describe(scaled)).toContain('the means agree')
    }
  })

  it('says nothing random without dropout, and has a view of the most of it', async () => {
    const none = await viewAt(model, { address: '?rate=0&step=30' })
    expect(none.state.output).toBeCloseTo(none.result.evaluated, 12)
    expect(model.describe(none)).toContain('training and evaluation agree')
    for (const address of [
      '?rate=0.9&units=2&rescale=yes',
      '?rate=0.9&units=32&passes=20&step=0',
    ]) {
      expect(model.describe(await viewAt(model, { address }))).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('A pass by hand', () => {
  it('asks for the sum of what stays, and the new mean', async () => {
    const view = await viewAt(model, { address: '?step=5&rescale=yes&rate=0.2' })
    const { activations, weights } = view.result
    const sum = (view.next?.mask ?? []).reduce(
      (all, one, i) => all + one * (activations[i] ?? 0) * (weights[i] ?? 0),
      0,
    )
    const [output, mean] = stepTask(view)?.fields ?? []
    expect(output && isRight(output, String(sum / 0.8))).toBe(true)
    expect(output && isRight(output, String(sum))).toBe(false)
    expect(mean && isRight(mean, String((6 * view.state.mean + sum / 0.8) / 7))).toBe(true)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await viewAt(model, { address: '?step=5' })), asking: true }
    expect(model.describe(view)).not.toContain('mean')
    expect(model.metrics(view)[0]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of counting all masks (seed %d)', (seed) => {
    const { rate, parts, seen } = caseOf(seed)
    const masks = Array.from({ length: 8 }, (_, bits) => [bits & 1, (bits >> 1) & 1, bits >> 2])
    const weighed = masks.map((mask) => ({
      sum: parts.reduce((all, part, i) => all + part * (mask[i] ?? 0), 0),
      chance: mask.reduce((all, one) => all * (one === 1 ? 1 - rate : rate), 1),
    }))
    const mean = weighed.reduce((all, { sum, chance }) => all + chance * sum, 0)
    const variance = weighed.reduce((all, { sum, chance }) => all + chance * (sum - mean) ** 2, 0)
    const [average, factor, spread, what] = model.exercise({ params: { seed } } as never).fields
    expect(average?.answer).toBeCloseTo(mean, 10)
    expect(Number(factor?.answer) * (1 - rate)).toBeCloseTo(1, 12)
    expect(spread?.answer).toBeCloseTo(Math.sqrt(variance), 10)
    const ratio = seen.training / seen.evaluation
    const near =
      Math.abs(ratio - 0.5) < 0.1
        ? READINGS[1]
        : ratio === 1 || Math.abs(ratio - 1) < 1e-9
          ? READINGS[2]
          : READINGS[0]
    expect(what?.answer).toBe(near)
  })

  it('has other numbers for another seed, and every reading', () => {
    const all = Array.from({ length: 20 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(20)
    expect(new Set(all.map(({ seen }) => seen.what)).size).toBe(3)
  })
})
