import { describe, expect, it } from 'vitest'
import { statusOf } from './fixtures.ts'

describe('A denial in a clause of its own', () => {
  it.each<[string, string[][]]>([
    [
      'Factors above one make it explode. Clipping does not help against vanishing.',
      [['clip*'], ['explod*']],
    ],
    [
      'You must not balance the test set. If you apply SMOTE before splitting you get leakage.',
      [['balance'], ['smote']],
    ],
    ["So it doesn't overfit and there's lasso and also dropout.", [['overfit*'], ['lasso']]],
    ['The lasso does not shrink evenly, the ridge reaches no zero.', [['lasso'], ['zero']]],
  ])('says nothing about the other clause in %j', (answer, slots) => {
    expect(['missing', 'partly']).toContain(statusOf(answer, slots))
  })

  it.each<[string, string[][]]>([
    ['Correlation has no units and covariance has the units.', [['covariance'], ['units']]],
    [
      'Covariance depends on units, correlation does not and is bounded.',
      [['correlation'], ['bounded']],
    ],
    [
      'Dropout does not touch bias and regularisation reduces variance.',
      [['regularis*'], ['variance']],
    ],
    ['Ridge never sets coefficients exactly to zero, the lasso does.', [['lasso'], ['zero']]],
    ['Ridge does not give zero weights but the lasso does.', [['lasso'], ['zero']]],
  ])('leaves the point in %j met', (answer, slots) => {
    expect(statusOf(answer, slots)).toBe('met')
  })

  it.each<[string, string[][]]>([
    ['There is bias. It does not underfit.', [['bias'], ['underfit*']]],
    ['If the bias is large, the model never underfits.', [['bias'], ['underfit*']]],
    ['The model never underfits when the bias is large.', [['bias'], ['underfit*']]],
    ['Precision and recall are not equal to accuracy.', [['precision'], ['accuracy']]],
    ['Capacity does not lower bias or raise variance.', [['capacity'], ['variance']]],
    ['Clean code and enough mathematics are not the base.', [['mathematics'], ['base']]],
    ['Ridge never gives zero, and the lasso does not.', [['ridge'], ['zero']]],
  ])('still denies its own point in %j', (answer, slots) => {
    expect(statusOf(answer, slots)).toBe('contradicted')
  })
})
