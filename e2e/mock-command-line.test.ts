import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MockReport } from '@warmstart/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { warmstart } from './support/command-line.ts'

let data: string
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'warmstart-mock-'))
})
afterAll(() => rm(data, { recursive: true, force: true }))

const START = ['mock', 'start', '--round', 'concepts', '--role', 'mle', '--minutes', '15']
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`

it('plays a concepts mock by a script, and its report is the one JSON document', async () => {
  const input = lines(
    'It depends on the data.',
    '',
    '/ask may I use an example?',
    '/stuck',
    '/end',
    '2',
  )
  const ran = await warmstart([...START, '--seed', '7', '--json'], { data, input })
  expect(ran.code).toBe(0)
  const report = MockReport.parse(ran.json())
  expect(report).toMatchObject({ format: 'ml-concepts', role: 'ml-engineer', seed: 7, minutes: 15 })
  expect(report.stages[0]?.text).toBe('It depends on the data.')
  expect(report.coach.hints + report.coach.calm).toBeGreaterThan(0)
  expect(report.strengths).toEqual([])
  expect(ran.stderr).toContain('How did "Question 1" go?')

  const listed = (await warmstart(['mock', 'list', '--json'], { data })).json()
  expect(listed).toMatchObject([{ id: report.id, phase: 'completed' }])
  const again = await warmstart(['mock', 'report', report.id, '--json'], { data })
  expect(again.json()).toEqual(report)
  const words = await warmstart(['mock', 'report', report.id, '--md'], { data })
  expect(words.stdout).toContain('## Next steps')
})

it('keeps a mock that was left, and goes on where it was', async () => {
  const left = await warmstart([...START, '--seed', '8'], {
    data,
    input: lines('First a definition.', '', '/leave'),
  })
  const [, id = ''] = /mock resume ([0-9a-f-]+)/.exec(left.stdout) ?? []
  expect(id).not.toBe('')
  const open = await warmstart(['mock', 'report', id], { data })
  expect(open.code).toBeGreaterThan(0)
  expect(open.stderr).toContain('running')
  const back = await warmstart(['mock', 'resume', id, '--json'], {
    data,
    input: lines('/end', ''),
  })
  expect(MockReport.parse(back.json()).stages[0]?.text).toBe('First a definition.')
})

it('names what there is where a round, a level or a mock is not known', async () => {
  const round = await warmstart(['mock', 'start', '--round', 'quiz'], { data })
  expect([round.code, round.stderr]).toEqual([2, expect.stringContaining('ml-concepts, ml-coding')])
  const level = await warmstart(['mock', 'start', '--level', 'expert'], { data })
  expect([level.code, level.stderr]).toEqual([2, expect.stringContaining('junior, mid, senior')])
  const none = await warmstart(['mock', 'report', 'nowhere'], { data })
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('mock list')])
})
