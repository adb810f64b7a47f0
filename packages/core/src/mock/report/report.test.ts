import { MockReport } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { MockRoom } from '../../testing/mock-room.ts'
import { meanOf } from './estimate.ts'
import { markdownReport } from './markdown.ts'
import { mockReport } from './report.ts'

const ALL = 'Alpha counts because of beta, and gamma counts as well, for example in a small case.'

function played(text: string | null): MockRoom {
  const room = new MockRoom()
  room.act(0, { type: 'started' })
  while (room.state.phase === 'running') {
    if (text === null) room.act(20, { type: 'ticked' })
    else room.answer(text)
  }
  room.act(5, { type: 'rated', stage: null, rating: 4 })
  room.act(5, { type: 'completed' })
  return room
}

const reportOf = (room: MockRoom) => {
  const { plan, events, state, world } = room
  return mockReport(world, { plan, events, state }, null)
}

describe('The report of a mock', () => {
  it('has the shape that the schema gives, and is the same byte for byte (I50)', () => {
    const report = reportOf(played(ALL))
    expect(MockReport.parse(report)).toEqual(report)
    expect(JSON.stringify(reportOf(played(ALL)))).toBe(JSON.stringify(report))
    expect(markdownReport(reportOf(played(ALL)))).toBe(markdownReport(report))
  })

  it.each([
    ['says nothing', null],
    ['only says "fine"', 'fine'],
  ])('praises nothing where somebody %s (I51)', (_what, text) => {
    const report = reportOf(played(text))
    expect(report.strengths).toEqual([])
    expect(report.delivery).toBeNull()
    expect(report.overall?.score).toBe(0)
    expect(report.scorecard.filter(({ mark }) => mark === 'yes')).toEqual([])
    expect(report.dimensions.find(({ id }) => id === 'communication-clarity')?.score).toBeNull()
    expect(markdownReport(report)).toContain('Nothing was said that would show one.')
  })

  it('says why a dimension has no score instead of filling one in (I52)', () => {
    const { dimensions } = reportOf(played(ALL))
    const ethics = dimensions.find(({ id }) => id === 'ethical-awareness')
    expect(ethics).toMatchObject({ score: null, interval: null })
    expect(ethics?.why).toBe('No question on ethics was asked in this mock.')
  })

  it('shows strengths with the words that were said, and no praise besides (I53)', () => {
    const { strengths, stages } = reportOf(played(ALL))
    expect(strengths.length).toBeGreaterThan(0)
    const said = stages.map(({ text }) => text).join('\n')
    for (const { evidence } of strengths) expect(said).toContain(evidence.quote)
  })

  it('sets the rating against the result (I54)', () => {
    const { calibration } = reportOf(played('fine'))
    expect(calibration.bias).toBe(1)
    expect(calibration.text).toMatch(/felt better than it went/)
  })

  it('lets a coached point count half (I55)', () => {
    const room = new MockRoom()
    room.act(0, { type: 'started' })
    const cue = {
      type: 'coached',
      stage: room.open,
      what: 'cue',
      text: 'Say why.',
      target: 'first',
    }
    room.events.push({ ...cue, seq: room.events.length + 1, at: 1000 } as never)
    room.answer('Alpha counts, beta counts and gamma counts as well.')
    room.act(1, { type: 'ended' })
    const [stage] = reportOf(room).stages
    expect(stage?.coachedPoints).toEqual(['first'])
    expect(stage?.score).toBeCloseTo((stage?.assessment?.score ?? 0) - 0.5 / 3, 2)
  })

  it('compares with the last mock and says where the change may be chance (I56)', () => {
    const before = played('It is alpha that counts.')
    const now = played(ALL)
    const { plan, events, state, world } = now
    const report = mockReport(world, { plan, events, state }, before)
    const concepts = report.comparison?.dimensions[0]
    expect(concepts?.before).toBeLessThan(concepts?.now ?? 0)
    expect(concepts?.withinNoise).toBeTypeOf('boolean')
  })

  it('widens the interval where few answers were heard (I57)', () => {
    const one = { estimate: { value: 0.5, interval: [0.5, 0.5] as const }, weight: 1 }
    const width = (n: number) => {
      const mean = meanOf(Array.from({ length: n }, () => one))
      return mean === null ? 0 : mean.interval[1] - mean.interval[0]
    }
    expect(width(1)).toBeGreaterThan(width(4))
    expect(width(4)).toBeGreaterThan(0)
    expect(meanOf([])).toBeNull()
  })
})
