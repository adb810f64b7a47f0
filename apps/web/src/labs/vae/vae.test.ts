import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { covered } from './holes.ts'
import { model } from './model.ts'
import { stepTask } from './step-task.ts'
import { decode } from './train.ts'

const table = await loadDataset('digits')
const digits = (address: string) => viewAt(model, { address, table })
const bars = (address: string) => viewAt(model, { address: `?data=bars${address}` })

describe('The lab of the variational autoencoder', () => {
  it.each(Object.keys(figures.runs))('has the figures of NumPy: %s', async (name) => {
    const [, beta, seed] = /^digits, beta ([\d.]+), seed (\d)$/.exec(name) ?? []
    const view = await digits(`?beta=${beta}&seed=${seed}&step=999`)
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true])
  })

  it('shows no figure of NumPy beside other settings', async () => {
    for (const view of [
      await digits('?step=20'),
      await digits('?beta=0.3&step=999'),
      await bars('&step=999'),
    ]) {
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('has holes without the KL term, fills them at β = 1, and collapses at β = 8', async () => {
    for (const seed of [0, 1, 2]) {
      const [none, one, much] = [
        await digits(`?beta=0&seed=${seed}&step=999`),
        await digits(`?seed=${seed}&step=999`),
        await digits(`?beta=8&seed=${seed}&step=999`),
      ]
      expect(covered(none.state)).toBeLessThan(0.1)
      expect(covered(one.state)).toBeGreaterThan(0.7)
      expect(Math.max(...much.state.kl)).toBeLessThan(0.05)
      expect(one.state.reconstruction).toBeLessThan(much.state.reconstruction - 3)
      expect(model.describe(none)).toContain('holes')
      expect(model.describe(much)).toContain('Both numbers of the code are dead')
    }
  })

  it('decodes the mean of a code to a picture that costs what it says', async () => {
    const { state, result } = await bars('&step=999')
    const { x, kinds } = result.pictures
    const costs = kinds.map((_, i) => {
      const drawn = decode(state.decoder, state.means[i] ?? [])
      return drawn.reduce((sum, p, j) => {
        const grey = x[i * 64 + j] ?? 0
        return sum - grey * Math.log(p) - (1 - grey) * Math.log(1 - p)
      }, 0)
    })
    const mean = costs.reduce((sum, one) => sum + one, 0) / costs.length
    expect(mean).toBeCloseTo(state.reconstruction, 8)
  })

  it('has a view of the start and of the largest weight', async () => {
    for (const view of [await digits('?step=0'), await bars('&beta=8&step=0&seed=9999')]) {
      expect(model.describe(view)).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('A code by hand', () => {
  it('asks for a draw and the KL of the next state', async () => {
    const view = await digits('?step=9&seed=5')
    const [mean, deviation] = [view.next?.means[5]?.[0] ?? 0, view.next?.deviations[5]?.[0] ?? 1]
    const [draw, kl] = stepTask(view)?.fields ?? []
    expect(draw && isRight(draw, String(mean + 0.8 * deviation))).toBe(true)
    expect(draw && isRight(draw, String(mean))).toBe(false)
    const two = (value: number) => Number(value.toFixed(2))
    const [m, s] = [two(mean), Math.max(0.01, two(deviation))]
    // by summing p ln(p / q) over a fine grid
    let sum = 0
    for (let z = -12; z <= 12; z += 0.001) {
      const p = Math.exp((-0.5 * (z - m) ** 2) / s ** 2) / (s * Math.sqrt(2 * Math.PI))
      const logs = (z * z - ((z - m) / s) ** 2) / 2 - Math.log(s)
      sum += 0.001 * p * logs
    }
    expect(kl && isRight(kl, String(sum))).toBe(true)
    expect(stepTask(await digits('?step=999'))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5])('has the KL and the loss by its parts (seed %d)', (seed) => {
    const { mean, deviation, weight, drawing, beta, seen } = caseOf(seed)
    const [kl, loss, which] = model.exercise({ params: { seed } } as never).fields
    const apart = mean ** 2 / 2 + (deviation ** 2 - 1) / 2 - Math.log(deviation)
    expect(kl?.answer).toBeCloseTo(apart, 10)
    expect(loss?.answer).toBeCloseTo(drawing + weight * apart, 10)
    const read = seen.spread > 1.6 ? 0 : seen.spread < 0.3 ? 8 : 1
    expect(which?.answer).toBe(String(read))
    expect(read).toBe(beta)
  })

  it('differs between seeds and has every weight', () => {
    const all = Array.from({ length: 12 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(12)
    expect(new Set(all.map(({ beta }) => beta)).size).toBe(3)
  })
})
