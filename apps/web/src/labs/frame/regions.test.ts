import { expect, it } from 'vitest'
import { linear } from './plot.tsx'
import { bandPaths, middlesOf } from './regions.ts'

const grid = { x: [0, 4], y: [0, 2], cells: [4, 2] } as const

it('Cells are named from the lower left, row by row, by their middles.', () => {
  const middles = middlesOf(grid)
  expect(middles).toHaveLength(8)
  expect([middles[0], middles[3], middles[4]]).toEqual([
    [0.5, 0.5],
    [3.5, 0.5],
    [0.5, 1.5],
  ])
})

it('Neighbours of one band are one stretch, and every cell lies in one band.', () => {
  const [x, y] = [linear([0, 4], [0, 40]), linear([0, 2], [20, 0])]
  const values = [0, 0, 1, 1, 0.5, 1, 1, 1]
  const paths = bandPaths(values, grid, [0.5, 0.9], x, y)
  expect(paths).toEqual([
    'M0.0 10.0h20.0v10.00H0.0z',
    'M0.0 0.0h10.0v10.00H0.0z',
    'M20.0 10.0h20.0v10.00H20.0zM10.0 0.0h30.0v10.00H10.0z',
  ])
})
