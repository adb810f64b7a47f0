import { expect, test } from 'vitest'
import { givenOf, isRunOf } from './ahead.ts'
import type { ParamSchema } from './params.ts'
import type { Table } from './table.ts'

const data = {
  kind: 'choice',
  label: 'Data',
  options: ['clouds', 'iris', 'pasted'].map((value) => ({ value, label: value })),
  default: 'clouds',
} as const
const params: ParamSchema = {
  data,
  k: { kind: 'number', label: 'k', min: 1, max: 9, step: 1, default: 3 },
  cut: { kind: 'number', label: 'Cut', min: 0, max: 1, step: 0.1, default: 0.5, view: true },
}
const model = { params, datasets: ['iris'] as const }
const table: Table = { title: 'Iris', columns: ['a'], rows: [[1]], target: [0], classes: null }
const load = async () => table

test('The run of an address is made from its parameters and the data set that it names.', async () => {
  expect(await givenOf(model, { k: '5' }, load)).toEqual({
    params: { data: 'clouds', k: 5, cut: 0.5 },
    table: null,
  })
  expect(await givenOf(model, { data: 'iris', step: '4' }, load)).toEqual({
    params: { data: 'iris', k: 3, cut: 0.5 },
    table,
  })
})

test('Pasted data are known to the page alone.', async () => {
  expect(await givenOf(model, { data: 'pasted' }, load)).toBeNull()
  const given = { params: { data: 'pasted', k: 3, cut: 0.5 }, table }
  expect(isRunOf(params, { data: 'pasted' }, given)).toBe(false)
})

test('A run made ahead counts where it was made from the same, whatever the picture is set to.', () => {
  const given = { params: { data: 'clouds', k: 5, cut: 0.9 }, table: null }
  expect(isRunOf(params, { k: '5' }, given)).toBe(true)
  expect(isRunOf(params, { k: '5', cut: '0.1' }, given)).toBe(true)
  expect(isRunOf(params, { k: '6' }, given)).toBe(false)
  expect(isRunOf(params, { k: '5', data: 'iris' }, given)).toBe(false)
})
