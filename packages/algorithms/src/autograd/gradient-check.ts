import { backward, clearGradients, numberOf, type Tensor } from './tensor.ts'

/** The worst disagreement between backward and central differences. */
export interface GradientCheck {
  readonly error: number // largest |analytic − numeric| / max(1, |analytic|, |numeric|)
  readonly input: number // which input
  readonly cell: number // which of its cells
  readonly analytic: number
  readonly numeric: number
}

/**
 * Compares every gradient with (f(x + h) − f(x − h)) / 2h.
 *
 * @param f  builds a single number from the inputs; called twice for every cell, so keep it small
 * @param inputs  the parameters to check; their data is moved and put back
 * @param h  half the distance of the two points, default 1e-5: the error is about h² plus 1e-16/h
 *
 * Cost: two forward passes a cell.
 */
export function checkGradient(f: () => Tensor, inputs: readonly Tensor[], h = 1e-5): GradientCheck {
  clearGradients(inputs)
  backward(f())
  let worst: GradientCheck = { error: 0, input: 0, cell: 0, analytic: 0, numeric: 0 }
  inputs.forEach((input, index) => {
    for (let cell = 0; cell < input.data.length; cell++) {
      const analytic = input.gradient?.[cell] ?? 0
      const numeric = slope(f, input.data, cell, h)
      const size = Math.max(1, Math.abs(analytic), Math.abs(numeric))
      const error = Math.abs(analytic - numeric) / size
      if (!(error <= worst.error)) worst = { error, input: index, cell, analytic, numeric }
    }
  })
  return worst
}

function slope(f: () => Tensor, data: Float64Array, cell: number, h: number): number {
  const kept = data[cell]
  data[cell] = kept + h
  const above = numberOf(f())
  data[cell] = kept - h
  const below = numberOf(f())
  data[cell] = kept
  return (above - below) / (2 * h)
}
