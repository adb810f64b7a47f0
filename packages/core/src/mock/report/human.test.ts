import { MockReport, MockSheet } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { MockRoom } from '../../testing/mock-room.ts'
import { mockSheet } from '../sheet.ts'
import { markdownReport } from './markdown.ts'
import { mockReport } from './report.ts'

function scoredRoom(): { room: MockRoom; first: string; second: string; points: string[] } {
  const room = new MockRoom()
  const stages = room.plan.rounds.flatMap((round) => round.stages)
  const [first, second] = [stages[0]?.id ?? '', stages[1]?.id ?? '']
  const points = mockSheet(room.world, room.plan).rounds[0]?.stages[0]?.points ?? []
  room.act(0, { type: 'started' })
  return { room, first, second, points: points.map(({ id }) => id) }
}

const reportOf = ({ plan, events, state, world }: MockRoom) =>
  mockReport(world, { plan, events, state }, null)

test('The newest mark of a place counts, and the report shows it beside that of the rules.', () => {
  const { room, first, second, points } = scoredRoom()
  const [point = ''] = points
  room.act(5, { type: 'scored', about: first, score: 1, ticked: [], note: '' })
  room.act(5, {
    type: 'scored',
    about: first,
    score: 3,
    ticked: [point, 'gone'],
    note: 'good *start*',
  })
  room.act(5, { type: 'scored', about: second, score: 2, ticked: [], note: '' })
  room.act(5, { type: 'scored', about: 'clear', score: 4, ticked: [], note: '' })
  while (room.state.phase === 'running') room.answer('Alpha counts because of beta.')
  const report = reportOf(room)
  expect(MockReport.parse(report)).toEqual(report)
  expect(report.human?.overall).toBe(0.625)
  expect(report.human?.stages.map(({ stage, score }) => [stage, score])).toEqual([
    [first, 3],
    [second, 2],
  ])
  const [shown] = report.human?.stages ?? []
  expect(shown?.ticked).toHaveLength(1)
  expect(shown?.points).toBe(points.length)
  expect(shown?.byRules).toBe(report.stages[0]?.score)
  expect(report.human?.rows).toEqual([{ id: 'clear', title: 'Was clear', score: 4, note: '' }])
  const text = markdownReport(report)
  expect(text).toContain('63 % on average.')
  expect(text).toContain('1 of 3 points ticked. good \\*start\\*')
})

test('A sheet that nobody filled in, or that was emptied again, leaves no trace in the report.', () => {
  const { room, first } = scoredRoom()
  expect(reportOf(room).human).toBeNull()
  room.act(5, { type: 'scored', about: first, score: 2, ticked: [], note: '' })
  room.act(5, { type: 'scored', about: first, score: null, ticked: [], note: ' ' })
  expect(reportOf(room).human).toBeNull()
  expect(markdownReport(reportOf(room))).not.toContain('What the interviewer gave')
})

test('What is written on the sheet changes nothing in the room: no line, no open stage.', () => {
  const { room, first } = scoredRoom()
  const before = room.state
  const added = room.act(5, { type: 'scored', about: first, score: 0, ticked: [], note: 'no' })
  expect(added).toEqual([])
  expect(room.state.open?.stage.id).toBe(before.open?.stage.id)
  expect(room.state.open?.activeMs).toBe(before.open?.activeMs)
  expect(reportOf(room).timeline.some(({ act }) => act === 'scored')).toBe(false)
})

test('The sheet comes back with what was filled in.', () => {
  const { room, first } = scoredRoom()
  room.act(5, { type: 'scored', about: first, score: 3, ticked: [], note: 'clear' })
  const sheet = mockSheet(room.world, room.plan, room.state.humanScores)
  expect(MockSheet.parse(sheet).scores).toEqual([
    { about: first, score: 3, ticked: [], note: 'clear' },
  ])
})
