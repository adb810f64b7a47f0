import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { denoised, noiseLevels } from './denoise.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { qualityOf } from './run.ts'
import { stepTask } from './step-task.ts'

describe('The lab of diffusion', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, data, width, w, seed] = /^(\w+), width ([\d.]+), w (\d), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, {
      address: `?data=${data}&width=${width}&guidance=${w}&seed=${seed}&step=999`,
    })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true])
  })

  it('shows no figure of NumPy beside other settings', async () => {
    for (const address of ['?step=5', '?steps=20&step=999', '?n=20&step=999', '?seed=9&step=999']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('gives the training points back without blur, and not with it', async () => {
    for (const seed of [0, 1, 2]) {
      const sharp = await viewAt(model, { address: `?width=0&seed=${seed}&step=999` })
      const blurred = await viewAt(model, { address: `?width=0.3&seed=${seed}&step=999` })
      expect(qualityOf(sharp.state.places, sharp.result.training).copied).toBeGreaterThan(0.9)
      expect(qualityOf(blurred.state.places, blurred.result.training).copied).toBeLessThan(0.2)
      expect(model.describe(sharp)).toContain('gives it back')
      expect(model.describe(blurred)).toContain('leave room')
    }
  })

  it('guides nearly all samples to the class, where without guidance half go there', async () => {
    const own = async (w: number) => {
      const { state, result } = await viewAt(model, { address: `?guidance=${w}&step=999` })
      return qualityOf(state.places, result.training).own
    }
    expect(Math.abs((await own(0)) - 0.5)).toBeLessThan(0.2)
    expect(await own(1)).toBeGreaterThan(0.9)
    expect(await own(3)).toBeGreaterThan(0.95)
  })

  it('guesses by the score: the slope of the logarithm of the density, by differences', () => {
    const training = {
      points: [
        [-1, 0.5],
        [0.4, -0.2],
        [1, 1],
      ],
      classes: [0, 1, 0],
    } as const
    const [sigma, width] = [0.7, 0.2]
    const density = (x: number, y: number) => {
      const v = sigma ** 2 + width ** 2
      return training.points.reduce(
        (sum, [a, b]) => sum + Math.exp(-((x - a) ** 2 + (y - b) ** 2) / (2 * v)),
        0,
      )
    }
    const slope = (Math.log(density(0.3 + 1e-6, 0.1)) - Math.log(density(0.3 - 1e-6, 0.1))) / 2e-6
    expect(denoised(training, [0.3, 0.1], sigma, width)[0]).toBeCloseTo(0.3 + sigma ** 2 * slope, 6)
  })

  it('has a view of the fewest steps and points and of the strongest push', async () => {
    expect(noiseLevels(2)).toEqual([4, 0.02, 0])
    for (const address of ['?steps=2&n=6&width=0', '?guidance=5&steps=60&n=80&step=999']) {
      const view = await viewAt(model, { address })
      expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('A step by hand', () => {
  it('asks for the place of the next state, within what the rounded places allow', async () => {
    for (const seed of [0, 3]) {
      const view = await viewAt(model, { address: `?seed=${seed}&step=12` })
      const [x = 0, y = 0] = view.next?.places[seed] ?? []
      const [first, second] = stepTask(view)?.fields ?? []
      expect(first && isRight(first, String(x))).toBe(true)
      expect(first && isRight(first, String(x + 0.2))).toBe(false)
      expect(second && isRight(second, String(y))).toBe(true)
    }
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5])('has the answers of Bayes for two points (seed %d)', (seed) => {
    const { half, x, sigma, next, guidance, seen, width } = caseOf(seed)
    const weight = (at: number) => Math.exp(-((x - at) ** 2) / (2 * sigma * sigma))
    const mean = (half * weight(half) - half * weight(-half)) / (weight(half) + weight(-half))
    const [guess, to, pushed, blur] = model.exercise({ params: { seed } } as never).fields
    expect(guess?.answer).toBeCloseTo(mean, 10)
    // the Euler step of dx/dσ = (x − D) / σ
    expect(to?.answer).toBeCloseTo(x + ((next - sigma) * (x - mean)) / sigma, 10)
    expect(pushed?.answer).toBeCloseTo((1 - guidance) * mean + guidance * half, 10)
    expect(blur?.answer).toBe(seen.copied > 0.5 ? '0' : '0.3')
    expect(width).toBe(seen.copied > 0.5 ? 0 : 0.3)
  })

  it('differs between seeds and has both answers', () => {
    const all = Array.from({ length: 12 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(12)
    expect(new Set(all.map(({ width }) => width)).size).toBe(2)
  })
})
