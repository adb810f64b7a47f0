import { expect, test } from 'vitest'
import {
  attemptToSend,
  emptyDraft,
  type KeptDraft,
  type NewAttempt,
  newerDraft,
  readDraft,
} from './draft.ts'

const kept = (more: Partial<KeptDraft> = {}): KeptDraft => ({
  ...emptyDraft(1_000),
  text: 'kept here',
  updatedAt: 2_000,
  ...more,
})
const server = (updatedAt: number) => ({
  text: 'on the server',
  startedAt: 900,
  activeMs: 40,
  updatedAt,
})
const attempt = (more: Partial<NewAttempt> = {}): NewAttempt => ({
  id: '0199',
  itemId: 'bias-variance',
  response: { kind: 'text', text: 'kept here' },
  selfRating: 3,
  startedAt: 1_000,
  activeMs: 10,
  context: 'practice',
  ...more,
})

test('The newer of two drafts is restored, whoever kept it.', () => {
  expect(newerDraft(server(3_000), kept())?.text).toBe('on the server')
  expect(newerDraft(server(1_000), kept())?.text).toBe('kept here')
  expect(newerDraft(server(2_000), kept({ rating: 2 }))?.rating).toBe(2)
  const same = { ...server(3_000), text: 'kept here' }
  expect(newerDraft(same, kept({ rating: 2 }))?.rating).toBe(2)
})

test('Where only one side has a draft, that one is restored.', () => {
  expect(newerDraft(server(1), null)).toEqual({ ...server(1), rating: null, pending: null })
  expect(newerDraft(null, kept())).toEqual(kept())
  expect(newerDraft(null, null)).toBeNull()
})

test('A kept draft survives being written and read.', () => {
  const draft = kept({ rating: 4, pending: attempt() })
  expect(readDraft(JSON.stringify(draft))).toEqual(draft)
})

test('A draft that is damaged counts as none instead of breaking the page.', () => {
  for (const json of [null, '', '{', '[]', 'null', '"text"', '{"text":1}']) {
    expect(readDraft(json)).toBeNull()
  }
  expect(readDraft(JSON.stringify({ ...kept(), rating: 7 }))).toBeNull()
  expect(readDraft(JSON.stringify({ ...kept(), updatedAt: -1 }))).toBeNull()
  expect(readDraft(JSON.stringify({ ...kept(), pending: {} }))).toBeNull()
})

test('After a lost connection the very same attempt is sent again, so that it counts once.', () => {
  const pending = attempt()
  const fresh = attempt({ id: '01aa', startedAt: 5_000, activeMs: 99 })
  expect(attemptToSend(kept({ pending }), fresh)).toBe(pending)
})

test('An answer or rating that changed since is a new attempt.', () => {
  const pending = attempt()
  const reworded = attempt({ id: '01aa', response: { kind: 'text', text: 'better' } })
  const rated = attempt({ id: '01ab', selfRating: 4 })
  expect(attemptToSend(kept({ pending }), reworded)).toBe(reworded)
  expect(attemptToSend(kept({ pending }), rated)).toBe(rated)
  expect(attemptToSend(kept(), rated)).toBe(rated)
})
