import { describe, expect, it } from 'vitest'
import { starMissing, starParts } from './star.ts'

const STORY =
  'At my last company the sales team lost money on returns. My task was to predict them. I built a model and checked it by month. In the end returns fell by 12 per cent.'

describe('The parts of a story', () => {
  it('are found with the sentence that shows each (I03)', () => {
    const parts = starParts(STORY)
    expect(parts.situation?.quote).toMatch(/^At my last company/)
    expect(parts.task?.quote).toBe('My task was to predict them')
    expect(parts.action?.quote).toBe('I built a model and checked it by month')
    expect(parts.result?.quote).toBe('In the end returns fell by 12 per cent')
    for (const span of Object.values(parts)) {
      expect(STORY.slice(span?.start, span?.end)).toBe(span?.quote)
    }
  })

  it('are all missing in a text that tells none (I03)', () => {
    expect(starMissing('Teamwork is important to me.')).toEqual([
      'situation',
      'task',
      'action',
      'result',
    ])
  })

  it('leave only what was not said (I03)', () => {
    expect(starMissing('I wrote the loader. It was fun.')).toEqual(['situation', 'task', 'result'])
  })
})
