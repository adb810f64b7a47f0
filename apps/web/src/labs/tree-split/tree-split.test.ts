import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { lineSamples } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { grownTree, majority } from './grown.ts'
import { model } from './model.ts'
import { pointsOf } from './points.ts'
import { bestOf, nearestSplit } from './searches.ts'
import { stepTask } from './step-task.ts'

const iris = await loadDataset('iris')
const at = (address = '') => viewAt(model, { address, table: iris })
const moons = (address = '') => viewAt(model, { address: `?data=moons${address}` })

describe('The lab of splits', () => {
  it.each(Object.entries(figures.trees))(
    'grows the tree of scikit-learn: %s',
    async (name, figure) => {
      const [, criterion, depth, seed] = /^(\w+), depth (\d), seed (\d)$/.exec(name) ?? []
      const view = await at(`?criterion=${criterion}&depth=${depth}&seed=${seed}`)
      const compared = model.metrics(view).map(agrees)
      expect(compared.filter((same) => same !== null)).toEqual([true, true, true, true, true])
      const root = view.states.find(({ phase }) => phase === 'split')?.split
      expect(root?.feature).toBe(figure.rootFeature)
      expect(root?.threshold).toBeCloseTo(figure.rootThreshold, 12)
    },
  )

  it('shows no figure of scikit-learn beside other settings', async () => {
    for (const view of [await at('?leaf=5'), await at('?seed=99'), await moons()]) {
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('has a tie at the root of iris, says so, and the seed decides it', async () => {
    const view = await at()
    expect(new Set(bestOf(view.state).map(({ feature }) => feature))).toEqual(new Set([0, 1]))
    expect(bestOf(view.state)[0]?.gain).toBeCloseTo(1 / 3, 12)
    expect(model.describe(view)).toMatch(/tie at a gain of 0\.3333/)
    const features = await Promise.all(
      [0, 1, 2, 3, 4, 5].map(async (seed) => (await at(`?seed=${seed}`)).states[1]?.split?.feature),
    )
    expect(new Set(features)).toEqual(new Set([0, 1]))
  })

  it('cuts the plane into boxes that hold the samples of their nodes', async () => {
    const view = await moons('&depth=4&step=999')
    const { x, y } = pointsOf(view)
    const whole = { x: [-10, 10], y: [-10, 10] } as const
    const leaves = grownTree(view.result, view.states, whole).filter(({ split }) => split === null)
    expect(leaves).toHaveLength((view.result.tree.nodeCount + 1) / 2)
    for (const { box, value } of leaves) {
      const inside = x.flatMap(([a = 0, b = 0], i) =>
        a > box.x[0] && a <= box.x[1] && b > box.y[0] && b <= box.y[1] ? [y[i] ?? 0] : [],
      )
      const counts = [0, 1].map((kind) => inside.filter((label) => label === kind).length)
      expect(counts).toEqual(value)
      expect(majority(value)).toBe((counts[0] ?? 0) >= (counts[1] ?? 0) ? 0 : 1)
    }
    expect(grownTree(view.result, [], whole)).toHaveLength(1)
  })

  it('says why a node stays a leaf, for every step', async () => {
    const { states } = await moons('&depth=2&leaf=20')
    const texts = await Promise.all(
      states.map(async (_, step) => model.describe(await moons(`&depth=2&leaf=20&step=${step}`))),
    )
    expect(texts.filter((text) => text.includes('stays a leaf')).length).toBeGreaterThan(1)
    expect(texts.every((text) => !text.includes('undefined') && !text.includes('NaN'))).toBe(true)
  })

  it('takes pasted data of one column that does not vary', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((value) => [7, value])
    const table = {
      title: 'pasted data',
      columns: ['a', 'b'],
      rows,
      target: [0, 0, 1, 0, 1, 1],
      classes: ['no', 'yes'],
    }
    const view = await viewAt(model, { address: '?data=pasted', table })
    expect(nearestSplit(view.state, 0, 7)).toBeNull()
    expect(nearestSplit(view.state, 1, 3.9)?.threshold).toBe(3.5)
    expect(bestOf(view.state).every(({ feature }) => feature === 1)).toBe(true)
  })
})

describe('A step by hand', () => {
  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await at()), asking: true }
    const told = [model.describe(view), JSON.stringify(model.metrics(view))].join()
    expect(told).not.toMatch(/0\.333|2\.45|0\.8\b/)
  })

  it('takes either feature of a tie, and the gain', async () => {
    const [feature, gain] = stepTask(await at())?.fields ?? []
    expect(['0', '1'].map((value) => feature && isRight(feature, value))).toEqual([true, true])
    expect(gain && isRight(gain, '1/3')).toBe(true)
    expect(gain && isRight(gain, '0.3')).toBe(false)
  })

  it('asks how impure the next node is, by its counts', async () => {
    const { states } = await at()
    for (let step = 1; step + 1 < states.length; step++) {
      const view = await at(`?step=${step}`)
      if (view.state.phase === 'search') continue
      const [impurity, fate] = stepTask(view)?.fields ?? []
      const counts = view.next?.value ?? []
      const n = counts.reduce((sum, count) => sum + count, 0)
      const gini = 1 - counts.reduce((sum, count) => sum + (count / n) ** 2, 0)
      expect(impurity && isRight(impurity, String(gini))).toBe(true)
      expect(fate?.answer).toBe(view.next?.phase === 'leaf' ? 'leaf' : 'search')
    }
    expect(stepTask(await at('?step=999'))).toBeNull()
  })
})

it.each([0, 1, 2, 3, 4, 5, 6, 7])(
  'The exercise has the answers of counting by hand (seed %d).',
  (seed) => {
    const { x, y, asked } = lineSamples(seed)
    const gini = (labels: readonly number[]) => {
      const p = labels.filter((label) => label === 1).length / labels.length
      return 1 - p * p - (1 - p) * (1 - p)
    }
    const gainAt = (threshold: number) => {
      const left = y.filter((_, i) => (x[i] ?? 0) <= threshold)
      const right = y.filter((_, i) => (x[i] ?? 0) > threshold)
      return gini(y) - (left.length * gini(left) + right.length * gini(right)) / y.length
    }
    const middles = x.slice(1).map((value, i) => (value + (x[i] ?? 0)) / 2)
    const most = Math.max(...middles.map(gainAt))
    const best = middles.filter((threshold) => gainAt(threshold) > most - 1e-9).map(String)
    const [root, gain, split] = model.exercise({ params: { seed } } as never).fields
    expect(root?.answer).toBeCloseTo(gini(y), 12)
    expect(gain?.answer).toBeCloseTo(gainAt(asked), 12)
    expect(split?.answer).toEqual(best)
  },
)
