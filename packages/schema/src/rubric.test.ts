import { describe, expect, it } from 'vitest'
import { alternativeChoices, KeyPoint } from './rubric.ts'

const point = (alternative: string) =>
  KeyPoint.safeParse({
    id: 'bias',
    text: 'High bias means that the model underfits.',
    slots: [[alternative]],
    phrasings: ['It underfits.', 'It is too simple.', 'It is too rigid.', 'It is too stiff.'],
  })

const faultsOf = (alternative: string) => point(alternative).error?.issues.map((one) => one.message)

describe('an alternative of a slot', () => {
  it.each([
    ['high bias', ['high bias']],
    ['<high|large> bias', ['high bias', 'large bias']],
    ['<a|b> <c|d>', ['a c', 'a d', 'b c', 'b d']],
    ['<the|> noise', ['the noise', ' noise']],
    ['p(y|x)', ['p(y|x)']],
    ['a < b', ['a < b']],
  ])('%j stands for %j', (alternative, choices) => {
    expect(alternativeChoices(alternative)).toEqual(choices)
  })

  it('may have "..." between two words and nowhere else', () => {
    expect(point('high bias ... overfit*').success).toBe(true)
    expect(faultsOf('... overfit*')?.[0]).toContain('between two words')
    expect(faultsOf('high bias …')?.[0]).toContain('between two words')
  })

  it('may stand for 64 spellings and no more', () => {
    expect(point('<a|b|c|d> <a|b|c|d> <a|b|c|d>').success).toBe(true)
    expect(faultsOf('<a|b|c|d> <a|b|c|d> <a|b|c|d> <a|b>')?.[0]).toContain('64 spellings')
    expect(faultsOf('<a|b> '.repeat(26))?.[0]).toContain('64 spellings')
  })
})
