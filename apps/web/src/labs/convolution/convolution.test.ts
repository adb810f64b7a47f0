import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { activated, model } from './model.ts'
import { kernelOf, pictureOf, placesOf, pooled } from './pictures.ts'
import { stepTask } from './step-task.ts'

const digits = await loadDataset('digits')
const at = (address = '') => viewAt(model, { address, table: digits })

describe('The lab of filters', () => {
  it.each(Object.keys(figures.maps))('has the map of scipy: %s', async (name) => {
    const [, row, kernel, stride, padding] =
      /^digits (\d), ([\w-]+), stride (\d), padding (\d)$/.exec(name) ?? []
    const view = await at(`?row=${row}&kernel=${kernel}&stride=${stride}&padding=${padding}`)
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true])
  })

  it('shows no figure of scipy beside other settings', async () => {
    for (const address of ['?row=9', '?kernel=random', '?stride=3']) {
      expect(model.metrics(await at(address)).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('sees no difference where all is alike, and edges of the box on the two sides', async () => {
    const view = await viewAt(model, { address: '?data=box' })
    const { map } = view.result
    expect(map[4]?.[4]).toBe(0)
    expect([map[5]?.[1], map[5]?.[8]]).toEqual([64, -64])
    const turned = await viewAt(model, { address: '?data=box&kernel=up-down' })
    expect(turned.result.map).toEqual(map.map((_, i) => map.map((row) => row[i])))
  })

  it('keeps the picture with the identity and a padding of one', async () => {
    const view = await at('?kernel=identity&padding=1')
    expect(view.result.map).toEqual(pictureOf(view))
    expect(kernelOf({ ...view.params, kernel: 'random', seed: 3 })).not.toEqual(
      kernelOf({ ...view.params, kernel: 'random', seed: 4 }),
    )
  })

  it('makes negatives zero and blocks of four one number', async () => {
    const view = await at('?relu=yes')
    expect(Math.min(...activated(view).flat())).toBe(0)
    const map = [
      [1, 2, 9],
      [-3, 4, 9],
      [9, 9, 9],
    ]
    expect(pooled(map, 'max')).toEqual([[4]])
    expect(pooled(map, 'mean')).toEqual([[1]])
    expect(model.describe(await at('?pool=max'))).toContain('pooled 3 a side')
  })

  it('has a view at the edges: widest stride and padding, the last digit', async () => {
    for (const address of ['?stride=3&padding=2&row=99&step=0', '?stride=3&step=999&pool=mean']) {
      expect(model.describe(await at(address))).not.toMatch(/NaN|undefined/)
    }
    expect(model.describe(await at('?padding=2&step=0'))).toContain('in the padding')
  })
})

describe('A cell by hand', () => {
  it('asks for the sum of the products', async () => {
    const view = await at('?step=7')
    const [picture, kernel] = [pictureOf(view), kernelOf(view.params)]
    let sum = 0
    for (let u = 0; u < 3; u++) {
      for (let v = 0; v < 3; v++) sum += (picture[1 + u]?.[2 + v] ?? 0) * (kernel[u]?.[v] ?? 0)
    }
    const [value, relu] = stepTask(view)?.fields ?? []
    expect(value && isRight(value, String(sum))).toBe(true)
    expect(value && isRight(value, String(sum + 1))).toBe(false)
    expect(relu && isRight(relu, String(Math.max(0, sum)))).toBe(true)
    expect(stepTask(await at('?step=999'))).toBeNull()
  })

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await at('?step=7')), asking: true }
    expect(model.describe(view)).not.toContain('products:')
    expect(model.metrics(view)[0]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of counting by hand (seed %d)', (seed) => {
    const {
      side,
      channels,
      filters,
      filter,
      stride,
      padding,
      picture,
      kernel,
      at: place,
    } = caseOf(seed)
    let places = 0
    for (let from = -padding; from + filter <= side + padding; from += stride) places++
    const [size, weights, small, cell] = model.exercise({ params: { seed } } as never).fields
    expect(size?.answer).toBe(places)
    expect(placesOf(side, filter, stride, padding)).toBe(places)
    expect(weights?.answer).toBe(filters * filter * filter * channels + filters)
    expect(small?.answer).toBe(Math.floor(places / 2))
    const sum = kernel.flatMap((row, u) =>
      row.map((weight, v) => weight * (picture[place[0] + u]?.[place[1] + v] ?? 0)),
    )
    expect(cell?.answer).toBe(sum.reduce((all, one) => all + one, 0))
  })

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 10 }, (_, seed) => JSON.stringify(caseOf(seed)))
    expect(new Set(all).size).toBe(10)
  })
})
