import { expect, test } from 'vitest'
import { ROOM_HELP, readTyped } from './typed-line.ts'

test('Words are kept as they stand, and an empty line ends an answer.', () => {
  expect(readTyped('  a slash / inside')).toEqual({ kind: 'words', text: '  a slash / inside' })
  expect(readTyped('   ')).toEqual({ kind: 'end-of-answer' })
})

test('A question, a file and the coach take what stands behind the command.', () => {
  expect(readTyped('/ask may I use NumPy?')).toEqual({
    kind: 'action',
    action: { type: 'asked', text: 'may I use NumPy?' },
  })
  expect(readTyped('/submit my file.py')).toEqual({
    ...{ kind: 'code', type: 'submitted', file: 'my file.py' },
  })
  expect(readTyped('/coach off')).toEqual({
    kind: 'action',
    action: { type: 'coach-set', shown: false },
  })
})

test('A command that is not known, or lacks what it needs, is named.', () => {
  for (const line of ['/aks what?', '/ask', '/run', '/coach', '/coach maybe'])
    expect(readTyped(line)).toEqual({ kind: 'unknown', word: line.split(' ')[0] })
})

test('Every command of the help is known.', () => {
  for (const [command] of ROOM_HELP.slice(1)) {
    const line = command.replace('…', 'what?').replace('on|off', 'on')
    expect(readTyped(line).kind, line).not.toBe('unknown')
  }
})
