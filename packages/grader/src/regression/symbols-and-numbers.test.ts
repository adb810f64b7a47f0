import { describe, expect, it } from 'vitest'
import { statusOf } from './fixtures.ts'

describe('Signs that stand for words', () => {
  it.each([
    ['The latency decreased by 12%.', [['latency'], ['percent']]],
    ['The latency decreased by 12 %.', [['latency'], ['percent']]],
    ['The latency decreased by 12 per cent.', [['latency'], ['percent']]],
    ['The latency decreased by 12 percent.', [['latency'], ['%']]],
    ['We weigh bias & variance against each other.', [['bias and variance'], ['weigh']]],
  ])('are read as these words in %j', (answer, slots) => {
    expect(statusOf(answer, slots)).toBe('met')
  })
})

describe('The alternative #', () => {
  const slots = [['latency', 'error'], ['#']]

  it.each([
    'The latency fell by 12 milliseconds.',
    'The latency fell to 0.3.',
    'The latency fell by 12%.',
    'The latency fell by 12k requests.',
    'The error fell in three months.',
    'The error fell in twenty months.',
  ])('finds a number in %j', (answer) => {
    expect(statusOf(answer, slots)).toBe('met')
  })

  it.each([
    'The latency fell a lot.',
    'The latency fell, and that is the one thing that counts.',
    '1. The latency fell a lot.',
    'I see it so:\n2) The latency fell a lot.',
  ])('finds none in %j', (answer) => {
    expect(statusOf(answer, slots)).not.toBe('met')
  })

  it('stands beside other words of an alternative', () => {
    const exact = [['latency'], ['by # percent']]
    expect(statusOf('The latency fell by 12%.', exact)).toBe('met')
    expect(statusOf('The latency fell by some percent.', exact)).not.toBe('met')
  })
})
