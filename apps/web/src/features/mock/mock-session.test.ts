import type { MockView } from '@warmstart/contract'
import { ApiError } from '@warmstart/contract/client'
import type { MockAction } from '@warmstart/schema'
import { expect, test } from 'vitest'
import { createSession, merged, type PendingAction, type SessionPorts } from './mock-session.ts'

const view = (seq: number, lines: readonly number[] = []) =>
  ({ seq, lines: lines.map((one) => ({ seq: one })) }) as unknown as MockView
const drafted = (text: string, stage = 'q1'): MockAction => ({ type: 'drafted', stage, text })
const away = () => new ApiError(0, null, 'no answer')
const conflict = () => new ApiError(409, null, 'the stage is closed')

/** Ports whose server answers by a script: a view, or an error to throw. */
function scripted(...answers: readonly (MockView | Error)[]) {
  const sent: (readonly PendingAction[])[] = []
  const kept: (readonly PendingAction[])[] = []
  const script = [...answers]
  let key = 0
  const next = () => {
    const answer = script.shift() ?? view(99)
    if (answer instanceof Error) throw answer
    return answer
  }
  const ports: SessionPorts = {
    act: async (_after, actions) => {
      sent.push(actions)
      return next()
    },
    read: async () => next(),
    now: () => 0,
    newKey: () => `k${++key}`,
    wait: async () => undefined,
    keep: (pending) => void kept.push(pending),
    changed: () => undefined,
  }
  return { ports, sent, kept }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

test('Actions are sent in order, and kept until the server has confirmed them.', async () => {
  const { ports, sent, kept } = scripted(view(2), view(3))
  const session = createSession(view(1), [], ports)
  session.send({ type: 'started' })
  session.send(drafted('a'))
  expect(kept.at(-1)).toHaveLength(2)
  await settled()
  expect(sent.map((batch) => batch.map(({ key }) => key))).toEqual([['k1'], ['k2']])
  expect(kept.at(-1)).toEqual([])
  expect(session.state()).toMatchObject({ link: 'fine', view: { seq: 3 } })
})

test('Of drafts that wait, only the newest of a stage is sent.', async () => {
  const { ports, sent } = scripted()
  const session = createSession(view(1), [], ports)
  session.send({ type: 'started' })
  session.send(drafted('a'))
  session.send(drafted('ab'))
  session.send(drafted('x', 'q2'))
  await settled()
  expect(sent.flat().map(({ action }) => ('text' in action ? action.text : action.type))).toEqual([
    'started',
    'ab',
    'x',
  ])
})

test('While the server is away the same action is sent again under the same key.', async () => {
  const { ports, sent } = scripted(away(), away(), view(2))
  const session = createSession(view(1), [], ports)
  session.send({ type: 'started' })
  await settled()
  expect(sent.map(([one]) => one?.key)).toEqual(['k1', 'k1', 'k1'])
  expect(session.state().link).toBe('fine')
})

test('What an earlier tab could not send is sent first.', async () => {
  const { ports, sent } = scripted()
  createSession(view(1), [{ key: 'old', action: { type: 'started' } }], ports)
  await settled()
  expect(sent[0]?.[0]?.key).toBe('old')
})

test('What the server refuses is dropped, said, and the mock is read again.', async () => {
  const { ports, kept } = scripted(conflict(), view(5, [4, 5]))
  const session = createSession(view(3, [2, 3]), [], ports)
  session.send({ type: 'moved-on', stage: 'q1' })
  await settled()
  expect(kept.at(-1)).toEqual([])
  expect(session.state()).toMatchObject({ refused: expect.stringContaining('too late') })
  expect(session.state().view.seq).toBe(5)
})

test('A draft that came too late is dropped without a word.', async () => {
  const { ports, kept } = scripted(conflict(), view(5))
  const session = createSession(view(3), [], ports)
  session.send(drafted('late'))
  await settled()
  expect(kept.at(-1)).toEqual([])
  expect(session.state().refused).toBeNull()
})

test('Lines that came before are kept, and none is there twice.', () => {
  const both = merged(view(3, [1, 2, 3]), view(5, [3, 4, 5]))
  expect(both.lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
})
