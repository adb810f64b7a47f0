import { describe, expect, it } from 'vitest'
import { agrees } from '../frame/agrees.ts'
import { isRight } from '../frame/task.ts'
import { viewAt } from '../frame/testing.ts'
import { caseOf, SCENES } from './exercise.ts'
import figures from './figures.json' with { type: 'json' }
import { firstAlarm, firstLoss, LOSS, model } from './model.ts'
import { CHANGE, knownWeek, WEEKS } from './run.ts'
import { stepTask } from './step-task.ts'

describe('The lab of drift', () => {
  it.each(Object.keys(figures.runs))('has the figures of scipy: %s', async (name) => {
    const [kind, feature, week, seed] = name.split(/, (?:week |seed )?/)
    const address = `?kind=${kind}&feature=${feature}&step=${Number(week) - 1}&seed=${seed}&delay=0`
    const view = await viewAt(model, { address })
    expect(model.metrics(view).map(agrees)).toEqual([true, true, true, true])
  })

  it('shows no figure of scipy beside other settings', async () => {
    for (const address of ['?size=0.5', '?n=300', '?bins=8', '?seed=9', '?step=5']) {
      const view = await viewAt(model, {
        address: address.includes('step') ? address : `${address}&step=12`,
      })
      expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
    }
  })

  it('does not see a changed concept in any input, and loses accuracy', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const view = await viewAt(model, { address: `?seed=${seed}&step=99` })
      expect(firstAlarm(view)).toBeNull()
      const loss = firstLoss(view)
      expect([CHANGE, CHANGE + 1]).toContain(loss?.week)
      expect(loss?.known).toBe((loss?.week ?? 0) + 2)
      expect(model.describe(view)).toContain('There was no alarm; accuracy fell in week')
    }
  })

  it('raises an alarm for a feature that is not used, and loses nothing', async () => {
    for (const seed of [0, 1, 2, 3]) {
      const view = await viewAt(model, { address: `?kind=unused&seed=${seed}&step=99` })
      expect(firstAlarm(view)).toBe(CHANGE)
      const after = view.states.slice(CHANGE - 1).map(({ accuracy }) => accuracy)
      const mean = after.reduce((sum, one) => sum + one, 0) / after.length
      expect(Math.abs(mean - view.result.accuracy)).toBeLessThan(LOSS / 2)
    }
  })

  it('may be right more often after a shift of a feature that it uses', async () => {
    const view = await viewAt(model, { address: '?kind=used&step=99' })
    expect(firstAlarm(view)).toBe(CHANGE)
    expect(view.state.accuracy).toBeGreaterThan(view.result.accuracy)
  })

  it('knows the accuracy of a week only after the delay', async () => {
    expect([knownWeek(4, 4), knownWeek(5, 4), knownWeek(3, 0)]).toEqual([null, 1, 3])
    const early = await viewAt(model, { address: `?step=${CHANGE}` })
    expect(firstLoss(early)).toBeNull()
    expect(model.metrics(await viewAt(model, { address: '?step=1' }))[3]?.value).toBeNull()
  })

  it('has a view at the edges: no shift, few cases, many bins', async () => {
    for (const address of [
      '?size=0&n=50&bins=20&step=23',
      '?kind=used&size=2&n=50&step=23&delay=8',
      '?kind=nothing&step=0',
    ]) {
      const view = await viewAt(model, { address })
      expect(view.total).toBe(WEEKS)
      const told = model.describe(view) + JSON.stringify(model.metrics(view))
      expect(told).not.toMatch(/NaN|undefined|Infinity/)
    }
  })
})

describe('A week by hand', () => {
  it('asks for the largest term, the index and the alarm', async () => {
    const view = await viewAt(model, { address: '?kind=used&step=9' })
    const { reference = [], current = [] } = view.next?.used ?? {}
    const terms = reference.map((p, i) => ((current[i] ?? 0) - p) * Math.log((current[i] ?? 0) / p))
    const [term, psi, alarm] = stepTask(view)?.fields ?? []
    expect(term && isRight(term, String(Math.max(...terms)))).toBe(true)
    expect(psi && isRight(psi, String(terms.reduce((sum, one) => sum + one, 0)))).toBe(true)
    expect(psi && isRight(psi, String(Math.max(...terms)))).toBe(false)
    expect(alarm?.answer).toBe('yes')
    expect(stepTask(await viewAt(model, { address: '?step=99' }))).toBeNull()
  })

  it('is not told by words and figures while it is asked for', async () => {
    const view = { ...(await viewAt(model)), asking: true }
    expect(model.describe(view)).not.toMatch(/alarm was|In truth/)
    expect(model.metrics(view)[0]?.value).toBeNull()
  })
})

describe('The exercise', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has the answers of the formula (seed %d)', (seed) => {
    const { p, q, change, delay, scene } = caseOf(seed)
    const terms = p.map((one, i) => ((q[i] ?? 0) - one) * Math.log((q[i] ?? 0) / one))
    const [psi, bin, week, what] = model.exercise({ params: { seed } } as never).fields
    expect(q.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
    expect(psi?.answer).toBeCloseTo(
      terms.reduce((sum, one) => sum + one, 0),
      10,
    )
    expect(bin?.answer).toBe(String(terms.indexOf(Math.max(...terms)) + 1))
    expect(week?.answer).toBe(change + delay)
    expect(what?.answer).toBe(scene.what)
  })

  it('has other numbers for another seed, and every kind of scene', () => {
    const all = Array.from({ length: 40 }, (_, seed) => caseOf(seed))
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBeGreaterThan(35)
    expect(new Set(all.map(({ scene }) => scene.what)).size).toBe(4)
    expect(new Set(SCENES.map(({ what }) => what)).size).toBe(4)
  })
})
