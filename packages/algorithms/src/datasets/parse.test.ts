import { expect, it } from 'vitest'
import { type DatasetName, dataset, fixture } from '../testing/files.ts'
import { parseDataset } from './parse.ts'

const figures = fixture<{
  datasets: Record<string, { shape: [number, number]; sum: number; target: number }>
}>('datasets').datasets

it.each(Object.entries(figures))('holds %s as scikit-learn bundles it', (name, figure) => {
  const { x, y, features } = dataset(name.replace('_', '-') as DatasetName)
  expect([x.rows, x.columns]).toEqual(figure.shape)
  expect(features).toHaveLength(x.columns)
  expect(x.data.reduce((sum, value) => sum + Math.abs(value), 0)).toBeCloseTo(figure.sum, 6)
  expect(y.reduce((sum, value) => sum + value, 0)).toBe(figure.target)
})

it('refuses a file without values', () => {
  const file = { title: '', source: '', licence: '', features: ['a'], classes: null, target: [1] }
  expect(() => parseDataset(file)).toThrow('`file`: has neither rows nor letters; give one of them')
})
