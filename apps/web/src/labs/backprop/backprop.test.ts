import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { exerciseNet } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { PLACES } from './layout.ts'
import { model } from './model.ts'
import { type BackpropParams, formulaOf, graphOf, netOf } from './net.ts'
import { stepTask } from './step-task.ts'

/** The loss by the textbook, without the graph. */
function lossOf(settings: BackpropParams, nudge: Partial<Record<string, number>> = {}): number {
  const { x, hidden, output, target } = netOf(settings)
  const by = (name: string) => nudge[name] ?? 0
  const [h1, h2] = hidden.map(([a = 0, b = 0, bias = 0], i) => {
    const n = i + 1
    const z =
      (a + by(`w${n}1`)) * (x[0] ?? 0) + (b + by(`w${n}2`)) * (x[1] ?? 0) + bias + by(`b${n}`)
    return Math.tanh(z)
  })
  const [v1 = 0, v2 = 0, c = 0] = output
  const y = (v1 + by('v1')) * (h1 ?? 0) + (v2 + by('v2')) * (h2 ?? 0) + c + by('c')
  return (y - target) ** 2
}

describe('The lab of backpropagation', () => {
  it.each(Object.keys(figures.gradients))('has the gradients of NumPy: %s', async (name) => {
    const [, activation, seed] = /^(\w+), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, { address: `?activation=${activation}&seed=${seed}&step=999` })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same === true)).toHaveLength(9)
  })

  it('shows no gradient before it is complete, nor a reference at other inputs', async () => {
    for (const address of ['?step=0', '?step=25', '?x1=2&step=999']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('has a place for every node, and no two overlap', async () => {
    const { params } = await viewAt(model)
    const ids = graphOf(params).map(({ id }) => id)
    expect(Object.keys(PLACES).sort()).toEqual([...ids].sort())
    const places = Object.values(PLACES)
    const near = places.flatMap(([x, y], i) =>
      places.slice(i + 1).filter(([a, b]) => Math.abs(a - x) < 72 && Math.abs(b - y) < 52),
    )
    expect(near).toEqual([])
  })

  it('says each step in words', async () => {
    const { params, states } = await viewAt(model)
    const graph = graphOf(params)
    expect(['z1', 'h1', 'w11·x1', 'error', 'loss', 'x1'].map((id) => formulaOf(graph, id))).toEqual(
      [
        ...['z1 = s1 + b1', 'h1 = tanh(z1)', 'w11·x1 = w11 · x1', 'error = y − target'],
        ...['loss = error²', 'x1 is given'],
      ],
    )
    const texts = await Promise.all(
      states.map(async (_, step) =>
        model.describe(await viewAt(model, { address: `?step=${step}` })),
      ),
    )
    expect(new Set(texts).size).toBe(states.length)
  })
})

describe('A step by hand', () => {
  it('asks for every number of the run but those that are given', async () => {
    const { states } = await viewAt(model)
    let asked = 0
    for (let step = 0; step < states.length; step++) {
      const view = await viewAt(model, { address: `?step=${step}` })
      const fields = stepTask(view)?.fields ?? []
      const [first, second] = fields
      const { next } = view
      if (next?.phase === 'edge') {
        expect(first && isRight(first, String(next.edge?.local))).toBe(true)
        expect(second && isRight(second, String(next.edge?.contribution))).toBe(true)
      } else if (first && next?.phase === 'forward') {
        expect(isRight(first, String(next.values[next.node ?? '']))).toBe(true)
      }
      asked += fields.length
    }
    expect(asked).toBeGreaterThan(40)
  })
})

it.each([0, 1, 2, 3, 4])(
  'The exercise has the slopes of the loss itself (seed %d).',
  async (seed) => {
    const { params } = await viewAt(model, { address: `?seed=${seed}` })
    const settings = exerciseNet(params)
    const step = 1e-6
    for (const field of model.exercise({ params } as never).fields) {
      const slope =
        (lossOf(settings, { [field.id]: step }) - lossOf(settings, { [field.id]: -step })) /
        (2 * step)
      expect(field.answer).toBeCloseTo(slope, 6)
    }
  },
)
