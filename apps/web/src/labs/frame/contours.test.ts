import { expect, test } from 'vitest'
import { contourPath, contours } from './contours.ts'

const grid = { x: [-2, 2], y: [-2, 2], cells: [80, 80] } as const

test('The contour of a cone is a circle, closed and of its length.', () => {
  const [circle = []] = contours((x, y) => Math.hypot(x, y), grid, [1])
  const radii = circle.flatMap(([x0, y0, x1, y1]) => [Math.hypot(x0, y0), Math.hypot(x1, y1)])
  expect(Math.min(...radii)).toBeGreaterThan(0.99)
  expect(Math.max(...radii)).toBeLessThan(1.01)
  const length = circle.reduce((sum, [x0, y0, x1, y1]) => sum + Math.hypot(x1 - x0, y1 - y0), 0)
  expect(length).toBeCloseTo(2 * Math.PI, 1)
})

test('A level that the function does not reach has no line.', () => {
  expect(contours((x, y) => x * x + y * y, grid, [-1, 100])).toEqual([[], []])
})

test('Stretches become a path.', () => {
  expect(
    contourPath(
      [[0, 0, 1, 2]],
      (v) => 10 * v,
      (v) => 5 - v,
    ),
  ).toBe('M0.0 5.0L10.0 3.0')
})
