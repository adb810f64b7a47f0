import { describe, expect, it } from 'vitest'
import { loadDataset } from '../datasets.ts'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { model } from './model.ts'
import { rowsOf } from './rows.ts'
import { stepTask } from './step-task.ts'

const cancer = await loadDataset('breast-cancer')
const scaling = (step: number) =>
  viewAt(model, { address: `?data=breast-cancer&step=${step}`, table: cancer })

describe('The lab of encoding', () => {
  it.each(Object.keys(figures.runs))('has the figures of the formula: %s', async (name) => {
    const [, m, seed] = /^m (\d+), seed (\d)$/.exec(name) ?? []
    const view = await viewAt(model, { address: `?smooth=${m}&seed=${seed}` })
    const compared = model.metrics(view).map(agrees)
    expect(compared.filter((same) => same !== null)).toEqual([true, true, true])
  })

  it.each(Object.keys(figures.models))(
    'has the folds of scikit-learn: %s',
    async (name) => {
      const view = await scaling(Object.keys(figures.models).indexOf(name))
      expect(view.state).toMatchObject({ model: name })
      const compared = model.metrics(view).map(agrees)
      expect(compared.filter((same) => same !== null)).toEqual([true, true])
    },
    60_000,
  )

  it('shows no figure beside other settings', async () => {
    for (const address of ['?ids=50', '?n=200', '?real=1', '?smooth=3', '?seed=9']) {
      const view = await viewAt(model, { address })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('predicts with ids that mean nothing, and not on new rows', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const { result } = await viewAt(model, { address: `?seed=${seed}` })
      expect(result.naive).toBeGreaterThan(0.68)
      expect(Math.abs(result.fresh - 0.5)).toBeLessThan(0.05)
      expect(result.folds).toBeLessThan(0.58)
    }
    expect(model.describe(await viewAt(model))).toContain('The ids mean nothing, yet')
  })

  it('leaks with smoothing too, since the order of the ids hardly changes', async () => {
    const { result } = await viewAt(model, { address: '?smooth=20' })
    expect(result.naive).toBeGreaterThan(0.7)
    expect(Math.abs(result.fresh - 0.5)).toBeLessThan(0.05)
  })

  it('predicts new rows where the ids mean something', async () => {
    const { result } = await viewAt(model, { address: '?real=2&n=1000' })
    expect(result.fresh).toBeGreaterThan(0.75)
    expect(Math.abs(result.fresh - result.folds)).toBeLessThan(0.05)
  })

  it('minds the scale in the SVM and not in the tree', async () => {
    const { states } = await scaling(0)
    const gains = states.map((one) => (one.phase === 'model' ? one.scaled - one.raw : 0))
    expect(Math.abs(gains[0] ?? 1)).toBeLessThan(0.005)
    expect(gains[1]).toBeGreaterThan(0.05)
    expect(model.describe(await scaling(0))).toContain('does not mind units')
    expect(model.describe(await scaling(1))).toContain('units decide')
  }, 60_000)

  it('has a view at the edges: few ids, many ids of one row, all smoothed away', async () => {
    for (const address of [
      '?ids=4&n=1000&step=3',
      '?ids=100&n=100',
      '?smooth=50&real=2&step=999',
    ]) {
      const view = await viewAt(model, { address })
      expect(model.describe(view)).not.toMatch(/NaN|undefined/)
      const { train } = rowsOf(view.params)
      const counted = view.states.map((one) => (one.phase === 'id' ? one.count : 0))
      expect(counted.reduce((sum, one) => sum + one, 0)).toBe(train.y.length)
    }
  })
})

describe('An id by hand', () => {
  it('takes the mean and the smoothed mean', async () => {
    const view = await viewAt(model, { address: '?smooth=5&step=20' })
    const next = view.next?.phase === 'id' ? view.next : null
    const { train } = rowsOf(view.params)
    const own = train.y.filter((_, i) => train.ids[i] === next?.id)
    const sum = own.reduce((all, one) => all + one, 0)
    const mean = train.y.reduce((all, one) => all + one, 0) / train.y.length
    const [plain, value] = stepTask(view)?.fields ?? []
    expect(plain && isRight(plain, `${sum}/${own.length}`)).toBe(true)
    expect(value && isRight(value, String((sum + 5 * mean) / (own.length + 5)))).toBe(true)
    expect(value && isRight(value, String(sum / own.length + 0.1))).toBe(false)
    expect(stepTask(await viewAt(model, { address: '?step=999' }))).toBeNull()
  })

  it('asks whether the next model minds the scale', async () => {
    const task = stepTask(await scaling(0))
    expect(task?.fields[0]?.answer).toBe('more')
    expect(stepTask(await scaling(1))).toBeNull()
  }, 60_000)

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await viewAt(model, { address: '?step=3' })), asking: true }
    expect(model.describe(view)).not.toContain('becomes')
    expect(model.metrics(view)[1]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of the formula (seed %d)', (seed) => {
    const { count, positives, n, all, m, pipelines } = caseOf(seed)
    const value = (own: number, rows: number, sum: number, total: number) =>
      (own + (m * sum) / total) / (rows + m)
    const [whole, without, leak, minds] = model.exercise({ params: { seed } } as never).fields
    expect(whole?.answer).toBeCloseTo(value(positives, count, all, n), 12)
    expect(without?.answer).toBeCloseTo(value(positives - 1, count - 1, all - 1, n - 1), 12)
    expect(pipelines.filter(({ leaks }) => leaks)).toHaveLength(1)
    expect(leak?.answer).toBe('ABC'[pipelines.findIndex(({ leaks }) => leaks)])
    expect(String(minds?.answer)).not.toMatch(/tree|forest|least/)
  })

  it('has other numbers for another seed', () => {
    const all = Array.from({ length: 10 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(10)
    expect(all.every(({ positives, all: sum }) => sum > positives)).toBe(true)
  })
})
