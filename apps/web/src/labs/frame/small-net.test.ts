import { RandomState } from '@warmstart/algorithms'
import { describe, expect, it } from 'vitest'
import {
  activate,
  adamOf,
  backward,
  descend,
  forward,
  type Layer,
  makeLayer,
  parametersOf,
  slopeOf,
  type Unit,
} from './small-net.ts'

const UNITS: readonly Unit[] = ['linear', 'relu', 'leaky', 'elu', 'tanh', 'sigmoid', 'gelu']
const ROWS = 5

function netOf(unit: Unit): { layers: Layer[]; x: Float64Array } {
  const random = new RandomState(3)
  const draw = () => random.normals(1, 0, 1)[0] ?? 0
  const layers = [makeLayer(3, 4, unit, ROWS, draw), makeLayer(4, 2, 'linear', ROWS, draw)]
  return { layers, x: random.normals(ROWS * 3, 0, 1) }
}

/** Half the sum of the squares of what comes out. */
function lossOf(layers: readonly Layer[], x: Float64Array): number {
  return forward(layers, x, ROWS).reduce((all, one) => all + (one * one) / 2, 0)
}

describe('A small net', () => {
  it.each(UNITS)('has the slope of a difference for %s', (unit) => {
    for (const z of [-3, -0.7, 0.4, 2]) {
      const difference = (activate(unit, z + 1e-6) - activate(unit, z - 1e-6)) / 2e-6
      expect(slopeOf(unit, z)).toBeCloseTo(difference, 6)
    }
  })

  it.each(UNITS)('has the gradients of differences with %s units, of the rows too', (unit) => {
    const { layers, x } = netOf(unit)
    const out = Float64Array.from(forward(layers, x, ROWS))
    const toRows = backward(layers, x, out, ROWS, { toInputs: true })
    const pairs: (readonly [Float64Array, Float64Array])[] = [[x, toRows]]
    for (const { w, b, dw, db } of layers) pairs.push([w, dw.slice()], [b, db.slice()])
    for (const [theta, gradient] of pairs) {
      for (let i = 0; i < theta.length; i++) {
        const kept = theta[i] ?? 0
        theta[i] = kept + 1e-5
        const above = lossOf(layers, x)
        theta[i] = kept - 1e-5
        const below = lossOf(layers, x)
        theta[i] = kept
        expect((above - below) / 2e-5).toBeCloseTo(gradient[i] ?? 0, 5)
      }
    }
  })

  it('has the same gradients where those of the rows are not wanted', () => {
    const { layers, x } = netOf('tanh')
    const out = Float64Array.from(forward(layers, x, ROWS))
    backward(layers, x, out, ROWS, { toInputs: true })
    const before = layers.map(({ dw }) => dw.slice())
    const toRows = backward(layers, x, out, ROWS)
    expect(layers.map(({ dw }) => dw)).toEqual(before)
    expect(toRows.every((one) => one === 0)).toBe(true)
  })

  it('does not move frozen layers, and does move the others', () => {
    for (const by of ['descend', 'adam'] as const) {
      const { layers, x } = netOf('tanh')
      const before = layers.map(({ w }) => w.slice())
      const loss = lossOf(layers, x)
      const out = Float64Array.from(forward(layers, x, ROWS))
      backward(layers, x, out, ROWS, { first: 1 })
      if (by === 'adam') adamOf(layers, 0.01, 1)()
      else descend(layers, 0.01, 1)
      expect(layers[0]?.w).toEqual(before[0])
      expect(layers[1]?.w).not.toEqual(before[1])
      expect(lossOf(layers, x)).toBeLessThan(loss)
    }
  })

  it('makes a first step of Adam of the size of the rate, whatever the gradient', () => {
    const { layers, x } = netOf('tanh')
    const before = layers[1]?.w.slice() ?? []
    const out = Float64Array.from(forward(layers, x, ROWS))
    backward(layers, x, out, ROWS)
    adamOf(layers, 0.05)()
    layers[1]?.w.forEach((one, i) => {
      expect(Math.abs(one - (before[i] ?? 0))).toBeCloseTo(0.05, 5)
    })
  })

  it('counts weights and biases', () => {
    expect(
      parametersOf([
        { inputs: 784, outputs: 128 },
        { inputs: 128, outputs: 10 },
      ]),
    ).toBe(101_770)
  })
})
