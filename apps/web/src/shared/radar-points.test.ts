import { expect, test } from 'vitest'
import { radarPoint, radarPolygon } from './radar-points.ts'

test('The first axis points up and the others follow clockwise.', () => {
  const top = radarPoint(0, 4, 1, 100)
  expect([Math.round(top.x), Math.round(top.y)]).toEqual([0, -100])
  const right = radarPoint(1, 4, 0.5, 100)
  expect([Math.round(right.x), Math.round(right.y)]).toEqual([50, 0])
})

test('A value that is missing stands at the centre.', () => {
  expect(radarPolygon([1, null, 1, 1], 10)).toBe('0.0,-10.0 0.0,0.0 0.0,10.0 -10.0,0.0')
})
