import { describe, expect, it } from 'vitest'
import { anglesFor } from './angles.ts'

const idsOf = (text: string, isStory: boolean) =>
  anglesFor({ id: 'x', text }, isStory).map(({ id }) => id)

describe('The angles of a follow-up question', () => {
  const aside = 'Did not defend, but listened and asked for examples.'

  it('ask in a story how it went, where a method would be asked for its limits (I21)', () => {
    expect(idsOf(aside, false)).toContain('limit')
    expect(idsOf(aside, true)).toEqual(['story'])
  })

  it('keep to a part of the story where the point names one (I21)', () => {
    expect(idsOf('Draws a lesson from it.', true)).toEqual(['lesson', 'story'])
  })
})
