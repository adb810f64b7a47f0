import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { curveOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { stepTask } from './step-task.ts'

const seeds = Array.from({ length: 12 }, (_, seed) => seed)

/** The rule once more, in a few lines. */
function ruled(losses: readonly number[], patience: number, minDelta: number) {
  let [best, at] = [Number.POSITIVE_INFINITY, 0]
  for (const [i, loss] of losses.entries()) {
    if (loss < best - minDelta) [best, at] = [loss, i + 1]
    else if (i + 1 - at >= patience) return { stop: i + 1, at }
  }
  return { stop: null, at }
}

describe('The lab of early stopping', () => {
  it.each(Object.entries(figures.runs))('has the figures of NumPy: %s', async (name, figure) => {
    const [, patience, seed] = /^patience (\d+), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, { address: `?patience=${patience}&seed=${seed}` })
    const compared = model.metrics(view).filter(({ reference }) => reference)
    expect(compared.map((metric) => [metric.label, agrees(metric)])).toEqual(
      compared.map(({ label }) => [label, true]),
    )
    expect(compared.length).toBe(Object.keys(figure).length)
  })

  it('shows no reference beside other settings', async () => {
    for (const address of ['?patience=3', '?rate=0.01', '?batch=40', '?noise=1', '?held=60']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('keeps weights that are better on new rows than those of the end', async () => {
    const gains = await Promise.all(
      seeds.map(async (seed) => {
        const { states, result } = await viewAt(model, { address: `?seed=${seed}` })
        return (states.at(-1)?.expected ?? 0) - (states[result.restoredEpoch - 1]?.expected ?? 0)
      }),
    )
    expect(gains.reduce((sum, one) => sum + one, 0) / gains.length).toBeGreaterThan(0.5)
  })

  it('stops too early for a jump when patience is short, for some seed', async () => {
    const both = await Promise.all(
      seeds.map(async (seed) => {
        const at = (patience: number) =>
          viewAt(model, { address: `?held=30&seed=${seed}&patience=${patience}` })
        const [short, long] = [await at(1), await at(20)]
        return [short.result.restoredEpoch, long.result.restoredEpoch] as const
      }),
    )
    expect(both.some(([short, long]) => short < long)).toBe(true)
    expect(both.every(([short, long]) => short <= long)).toBe(true)
  })

  it('acts like a ridge penalty: about the same least loss', async () => {
    for (const seed of seeds.slice(0, 6)) {
      const { states, result } = await viewAt(model, {
        address: `?batch=40&rate=0.03&seed=${seed}`,
      })
      const epochs = Math.min(...states.map(({ expected }) => expected))
      const penalty = Math.min(...result.ridge.map(({ loss }) => loss))
      expect(Math.abs(epochs - penalty)).toBeLessThan(0.12 * penalty)
    }
  })

  it('shows what would follow after the end, and lowers the training loss all the way', async () => {
    const { states, result, total } = await viewAt(model, {
      address: '?batch=40&patience=2&held=30',
    })
    expect(total).toBe(150)
    expect(states.filter(({ phase }) => phase === 'after').length).toBe(
      150 - (result.stopEpoch ?? 0),
    )
    const train = states.map((one) => one.train)
    expect(train).toEqual([...train].sort((a, b) => b - a))
    const view = await viewAt(model, { address: '?batch=40&patience=2&held=30&step=149' })
    expect(model.describe(view)).toContain('what would have followed')
  })

  it('has a view where it never stops, and with the smallest batches', async () => {
    const view = await viewAt(model, { address: '?rate=0.001&patience=40&held=20&batch=2&step=0' })
    expect(model.describe(view)).toContain('Epoch 1')
  })
})

describe('An epoch by hand', () => {
  it('takes what the rule does and refuses another', async () => {
    const { states } = await viewAt(model)
    const losses = states.map(({ validation }) => validation)
    const phases = new Set<unknown>()
    for (let step = 0; step < 60; step++) {
      const view = await viewAt(model, { address: `?step=${step}` })
      const task = stepTask(view)
      if (task === null) continue
      const [phase, waited, best] = task.fields
      const upTo = ruled(losses.slice(0, step + 2), 8, 0)
      phases.add(phase?.answer)
      expect(best?.answer).toBe(upTo.at)
      expect(waited?.answer).toBe(step + 2 - upTo.at)
      expect(phase?.answer === 'stopped').toBe(upTo.stop !== null)
      expect(waited && isRight(waited, String(step + 3 - upTo.at))).toBe(false)
    }
    expect(phases.has('improved') && phases.has('waiting')).toBe(true)
    expect(stepTask(await viewAt(model, { address: '?step=149' }))).toBeNull()
  })
})

describe('The exercise', () => {
  it.each(seeds)('has the answers of the rule (seed %d)', (seed) => {
    const { losses, patience, minDelta, claim } = curveOf(seed)
    const [plain, strict] = [ruled(losses, patience, 0), ruled(losses, patience, minDelta)]
    const fields = model.exercise({ params: { seed } } as never).fields
    expect(fields.map(({ answer }) => answer)).toEqual([
      ...[plain.stop, plain.at, strict.at, claim.answer],
    ])
  })

  it('differs between seeds', () => {
    expect(new Set(seeds.map((seed) => curveOf(seed).losses.join())).size).toBe(12)
    expect(new Set(seeds.map((seed) => curveOf(seed).claim.answer)).size).toBe(3)
  })
})
