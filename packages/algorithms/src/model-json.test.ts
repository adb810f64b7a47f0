import { expect, it } from 'vitest'
import { modelFromJson, modelToJson } from './model-json.ts'

it('keeps a model bit for bit through JSON text', () => {
  const model = {
    name: 'tree',
    depth: 3,
    parent: null,
    pruned: false,
    thresholds: Float64Array.of(0.1, -0, Number.NaN, Number.NEGATIVE_INFINITY),
    bins: Uint8Array.of(1, 255),
    children: [{ left: Int32Array.of(-1, 2) }, { left: Float32Array.of(0.1) }],
    limit: Number.POSITIVE_INFINITY,
  }
  const back = modelFromJson(JSON.parse(JSON.stringify(modelToJson(model)))) as typeof model
  expect(back).toEqual(model)
  expect(Object.is(back.thresholds[1], -0)).toBe(true)
  expect(back.children[0]?.left).toBeInstanceOf(Int32Array)
})

it('leaves out what is undefined', () => {
  expect(modelToJson({ a: undefined, b: 1 })).toEqual({ b: 1 })
})

it('keeps fields that are called as its own are', () => {
  const model = { number: 3, values: [1, 2], inner: { typed: 'letters', values: ['a'] } }
  expect(modelFromJson(modelToJson(model))).toEqual(model)
})
