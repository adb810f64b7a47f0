import { describe, expect, it } from 'vitest'
import { constant, conv2d } from '../autograd/index.ts'
import { RandomState } from '../random/random-state.ts'
import { convolutionCell } from './convolution-cell.ts'

const rng = new RandomState(2)
const plane = (rows: number, columns: number) => ({
  data: rng.normals(rows * columns),
  rows,
  columns,
})
const picture = [plane(6, 5), plane(6, 5)]
const kernel = [plane(3, 2), plane(3, 2)]
const all = (planes: { data: Float64Array }[]) => planes.flatMap(({ data }) => Array.from(data))

describe('The arithmetic of one output cell', () => {
  it.each([
    { stride: 1, padding: 0 },
    { stride: 2, padding: 1 },
  ])('sums up to the cell of the convolution, everywhere: %o', (window) => {
    const map = conv2d(
      constant(all(picture), [1, 2, 6, 5]),
      constant(all(kernel), [1, 2, 3, 2]),
      constant([0.25]),
      window,
    )
    const [, , rows = 0, columns = 0] = map.shape
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const cell = convolutionCell(picture, kernel, { ...window, row, column, bias: 0.25 })
        expect(cell.value).toBeCloseTo(map.data[row * columns + column] as number, 13)
        expect(cell.terms.length).toBe(12)
      }
    }
  })

  it('shows the padding as pixels of 0 outside the picture', () => {
    const { terms } = convolutionCell(picture, kernel, { row: 0, column: 0, padding: 1 })
    const padded = terms.filter((term) => term.padded)
    expect(padded.length).toBe(2 * 4) // first row and first column of each channel
    expect(
      padded.every(({ row, column, product }) => (row < 0 || column < 0) && product === 0),
    ).toBe(true)
  })

  it.each<[string, () => unknown]>([
    ['options.row', () => convolutionCell(picture, kernel, { row: 4, column: 0 })],
    ['kernel', () => convolutionCell(picture, kernel.slice(1), { row: 0, column: 0 })],
    ['picture', () => convolutionCell([], kernel, { row: 0, column: 0 })],
    [
      'picture[1]',
      () => convolutionCell([plane(6, 5), plane(5, 5)], kernel, { row: 0, column: 0 }),
    ],
  ])('refuses what does not fit and names %s', (argument, call) => {
    expect(call).toThrow(`\`${argument}\`:`)
  })
})
