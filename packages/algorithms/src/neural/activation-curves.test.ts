import { expect, it } from 'vitest'
import { activationCurve } from './activation-curves.ts'

it.each(['relu', 'leaky-relu', 'sigmoid', 'tanh', 'gelu'] as const)(
  'draws the slope of what it draws: %s',
  (kind) => {
    const x = [-3, -0.5, 0.25, 2]
    const { slopes } = activationCurve(kind, x)
    const shifted = (by: number) =>
      activationCurve(
        kind,
        x.map((v) => v + by),
      ).values
    const [above, below] = [shifted(1e-5), shifted(-1e-5)]
    slopes.forEach((slope, i) => {
      expect(slope).toBeCloseTo(((above[i] as number) - (below[i] as number)) / 2e-5, 8)
    })
  },
)

it('has the steepest slopes of a quarter for sigmoid and one for tanh, at 0', () => {
  expect(activationCurve('sigmoid', [0]).slopes[0]).toBe(0.25)
  expect(activationCurve('tanh', [0]).slopes[0]).toBe(1)
})

it('refuses what it does not know', () => {
  expect(() => activationCurve('step' as 'relu', [0])).toThrow('`kind`:')
})
