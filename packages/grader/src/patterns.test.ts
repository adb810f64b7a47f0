import { describe, expect, it } from 'vitest'
import { compileAlternative } from './alternative.ts'
import { compileRubric } from './patterns.ts'
import { rubric } from './testing/bias-variance.ts'

const shown = (alternative: string) =>
  compileAlternative(alternative).map((words) =>
    words.map(({ kind, surface }) => (kind === 'prefix' ? `${surface}*` : surface)).join(' '),
  )

describe('compileAlternative', () => {
  it.each([
    ['regular*', ['regularis*'.replace('is*', '*')]],
    ['weight decay', ['weight decay', 'weightdecay']],
    ['train* error', ['train* error']],
    ['data set*', ['data set*', 'dataset*']],
    ['k-1', ['k - 1']],
    ['max(0', ['max 0']],
    ['bias^2', ['bias ^ 2', 'bias squared', 'squared bias']],
    ['σ²', ['sigma ^ 2', 'sigma squared', 'squared sigma']],
    ["doesn't scale", ['does not scale']],
  ])('reads %j as %j', (alternative, expected) => {
    expect(shown(alternative)).toEqual(expected)
  })
})

describe('compileRubric', () => {
  it('compiles a rubric object once', () => {
    expect(compileRubric(rubric)).toBe(compileRubric(rubric))
    expect(compileRubric({ ...rubric })).not.toBe(compileRubric(rubric))
  })

  it('knows the words of the rubric, so that none of them is read as a typo', () => {
    const { vocabulary } = compileRubric(rubric)
    expect(vocabulary.stems.has('varianc')).toBe(true)
    expect(vocabulary.prefixes).toContain('underfit')
  })

  it('gives less weight to a word of a phrasing that many points use', () => {
    const [bias] = compileRubric(rubric).points
    const weights = bias?.phrasings[0]?.weights
    expect(weights?.get('model')).toBeLessThan(weights?.get('underfit') ?? 0)
  })
})
