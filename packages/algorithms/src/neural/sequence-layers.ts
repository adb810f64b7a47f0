import { add } from '../autograd/elementwise.ts'
import { concatenate, gatherRows, slice } from '../autograd/indexing.ts'
import { reshape } from '../autograd/matmul.ts'
import { meanAxis } from '../autograd/reduce.ts'
import { parameter, type Tensor } from '../autograd/tensor.ts'
import { drain } from '../steps.ts'
import { drawWeights } from './initialisation.ts'
import type { Layer, LayerStart } from './layers.ts'
import { runRecurrent } from './recurrent.ts'
import type { SequenceSpec } from './sequence-specs.ts'
import { blockStages, makeBlock } from './transformer.ts'

/** A layer over sequences with fresh parameters. The spec must have been checked. */
export function buildSequenceLayer(
  spec: SequenceSpec,
  from: readonly number[],
  start: LayerStart,
  path: string,
): Layer {
  const [length, d] = from
  const layer = (forward: Layer['forward'], parameters: Layer['parameters'] = []): Layer => {
    return { path, kind: spec.kind, parameters, running: [], inner: [], forward }
  }
  switch (spec.kind) {
    case 'embedding': {
      const table = parameter(start.rng.normals(spec.vocabulary * spec.units), [
        spec.vocabulary,
        spec.units,
      ])
      const forward = (x: Tensor) => {
        return reshape(gatherRows(table, x.data), [x.shape[0], length, spec.units])
      }
      return layer(forward, [{ name: 'table', tensor: table }])
    }
    case 'position': {
      const places = parameter(start.rng.normals(length * d, 0, 0.1), [length, d])
      return layer((x) => add(x, places), [{ name: 'places', tensor: places }])
    }
    case 'rnn':
    case 'lstm':
      return recurrentLayer(spec, d, start, layer)
    case 'transformer-block': {
      const { weights, parameters } = makeBlock(d, spec.expansion ?? 4, start)
      const forward = (x: Tensor) =>
        drain(blockStages(x, weights, spec.heads, spec.causal ?? false))
      return layer(forward, parameters)
    }
    case 'last':
      return layer((x) => reshape(slice(x, 1, length - 1, length), [x.shape[0], d]))
    case 'mean-over-time':
      return layer((x) => meanAxis(x, 1))
  }
}

function recurrentLayer(
  spec: Extract<SequenceSpec, { kind: 'rnn' | 'lstm' }>,
  d: number,
  start: LayerStart,
  layer: (forward: Layer['forward'], parameters: Layer['parameters']) => Layer,
): Layer {
  const { kind, units, returns = 'last' } = spec
  const width = (kind === 'lstm' ? 4 : 1) * units
  const input = parameter(new Float64Array(d * width), [d, width])
  const hidden = parameter(new Float64Array(units * width), [units, width])
  const biases = parameter(new Float64Array(width))
  const none = new Float64Array(0)
  drawWeights(start.initialisation, input.data, none, d, units, start.rng)
  drawWeights(start.initialisation, hidden.data, none, units, units, start.rng)
  if (spec.kind === 'lstm') biases.data.fill(spec.forgetBias ?? 0, units, 2 * units)
  const forward = (x: Tensor) => {
    const steps = runRecurrent(kind, x, { input, hidden, biases })
    if (returns === 'last') return steps[steps.length - 1].hidden
    const places = steps.map((step) => reshape(step.hidden, [x.shape[0], 1, units]))
    return concatenate(places, 1) // (n, length, units)
  }
  return layer(forward, [
    { name: 'input-weights', tensor: input },
    { name: 'hidden-weights', tensor: hidden },
    { name: 'biases', tensor: biases },
  ])
}
