import { MockSheet } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { MockRoom } from '../testing/mock-room.ts'
import { mockSheet } from './sheet.ts'

test('A sheet has for each part what is asked, what to tick and what may follow.', () => {
  const { world, plan } = new MockRoom()
  const sheet = mockSheet(world, plan)
  expect(MockSheet.parse(sheet)).toEqual(sheet)
  const stages = sheet.rounds.flatMap((round) => round.stages)
  expect(stages).toHaveLength(plan.rounds.flatMap((round) => round.stages).length)
  for (const { question, points, followUps, short } of stages) {
    expect(question).not.toBe('')
    expect(points.length).toBeGreaterThanOrEqual(3)
    expect(followUps.length).toBeGreaterThanOrEqual(3)
    expect(short).not.toBe('')
  }
})

test('A part whose item has left the content keeps its title and no more.', () => {
  const { world, plan } = new MockRoom()
  const [first] = mockSheet({ ...world, item: () => null }, plan).rounds.flatMap(
    (one) => one.stages,
  )
  expect(first?.title).toBe(plan.rounds[0]?.stages[0]?.title)
  expect(first).toMatchObject({ question: '', points: [], followUps: [], short: null })
})
