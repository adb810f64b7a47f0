import { Rubric } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../grade.ts'
import { rubricOf } from './fixtures.ts'

interface Claim {
  readonly slots: string[][]
  readonly says: readonly [string, string, string, string]
}

const SCALING: Claim = {
  slots: [['scal*', 'standardis*'], ['distance*']],
  says: [
    'Features must be scaled because distances depend on units.',
    'Standardise the columns so that each counts the same in the distance.',
    'Distances are only fair after scaling.',
    'Features need a common scale before distances mean anything.',
  ],
}
const BACKUP: Claim = {
  slots: [['backup*'], ['recover*']],
  says: [
    'Recovery is possible with a backup.',
    'A backup lets you recover.',
    'Keep backups so you can recover.',
    'From a backup one recovers the data.',
  ],
}
const PENALTY: Claim = {
  slots: [['regularis*', 'penalty'], ['overfit*']],
  says: [
    'Regularisation prevents overfitting.',
    'Regularise to overfit less.',
    'A penalty stops overfitting.',
    'Overfitting falls with regularisation.',
  ],
}
const MEDIAN: Claim = {
  slots: [['median'], ['robust', 'outlier*', 'extreme value*']],
  says: [
    'The median is robust to outliers.',
    'Outliers hardly move the median.',
    'The median withstands extreme values.',
    'A single outlier leaves the median where it is.',
  ],
}
const BATCH: Claim = {
  slots: [['gradient*'], ['mini-batch*', 'minibatch*']],
  says: [
    'The gradient is estimated on a mini-batch.',
    'Each step takes the gradient of a mini-batch.',
    'A mini-batch gives the gradient of a step.',
    'We compute gradients on mini-batches.',
  ],
}
const BIAS: Claim = {
  slots: [['deep'], ['bias']],
  says: [
    'Deep trees have low bias.',
    'A deep tree has little bias.',
    'The bias of deep trees is small.',
    'Growing the tree deep lowers the bias.',
  ],
}
const CONFIDENCE: Claim = {
  slots: [['log loss'], ['confident*', 'sure']],
  says: [
    'Log loss punishes confident mistakes.',
    'Being confident and wrong costs a lot in log loss.',
    'The log loss of a sure mistake is huge.',
    'Log loss hits overconfident predictions.',
  ],
}
const TREES: Claim = {
  slots: [['tree*'], ['scal*']],
  says: [
    'Trees do not need scaled features.',
    'No scaling is needed for trees.',
    'A tree does not care about the scale.',
    'You never have to scale for trees.',
  ],
}
const ACCURACY: Claim = {
  slots: [['accuracy'], ['imbalanc*', 'rare']],
  says: [
    'On imbalanced data accuracy is misleading.',
    'Accuracy deceives where one class is rare.',
    'A high accuracy is meaningless under imbalance.',
    'Accuracy says little when classes are imbalanced.',
  ],
}

const TRIALS: Claim = {
  slots: [['no labels', 'supervised'], ['trial*']],
  says: [
    'It learns by trial and error.',
    'No labels (unlike supervised), trial and error.',
    'It tries things out, a trial each time, without labels.',
    'There are no labels, only trials and what comes of them.',
  ],
}

function statusIn({ slots, says }: Claim, answer: string) {
  const filled = rubricOf([{ id: 'first', slots }])
  const [text, ...others] = says
  const points = filled.points.map((point, i) =>
    i === 0 ? { ...point, text, phrasings: [text, ...others] } : point,
  )
  const rubric = Rubric.parse({ ...filled, points })
  return gradeAnswer({ rubric, question: 'What do you say?', answer }).criteria[0]?.status
}

describe('What goes wrong without a thing', () => {
  it.each<[string, Claim]>([
    ['Without scaling, the distance is dominated by the largest feature.', SCALING],
    ['It breaks without scaling since the distance follows the biggest unit.', SCALING],
    ['If you do not scale, the distances are dominated by one feature.', SCALING],
    ['You cannot use distances without scaling.', SCALING],
    ['Without backups you cannot recover anything.', BACKUP],
    ['Without regularisation the model overfits.', PENALTY],
    ['A model without a penalty tends to overfit.', PENALTY],
  ])('speaks for it in %j', (answer, claim) => {
    expect(statusIn(claim, answer)).toBe('met')
  })

  it.each<[string, Claim]>([
    ['Distances work fine without scaling.', SCALING],
    ['You can recover without a backup.', BACKUP],
    ['Without regularisation there is no overfitting.', PENALTY],
    ['Regularisation does not prevent overfitting.', PENALTY],
  ])('is not what %j says', (answer, claim) => {
    expect(statusIn(claim, answer)).toBe('contradicted')
  })
})

describe('A thing that is put in the place of another', () => {
  it.each<[string, Claim]>([
    ['The gradient does not use all rows but a mini-batch.', BATCH],
    ['It does not take the gradient over all the data but over a mini-batch.', BATCH],
    ['Unlike the mean, the median is robust to outliers.', MEDIAN],
    ['Unlike supervised learning it goes by trial and error.', TRIALS],
  ])('is affirmed in %j', (answer, claim) => {
    expect(statusIn(claim, answer)).toBe('met')
  })

  it.each<[string, Claim]>([
    ['The gradient does not use a mini-batch but all rows.', BATCH],
    ['Unlike the median, the mean is robust to outliers.', MEDIAN],
  ])('is the other one in %j', (answer, claim) => {
    expect(statusIn(claim, answer)).toBe('contradicted')
  })
})

describe('A denial in other words than those of the point', () => {
  it.each<[string, Claim]>([
    ['The median is hardly affected by outliers.', MEDIAN],
    ['Deep trees have hardly any bias.', BIAS],
    ['Deep trees have almost no bias.', BIAS],
    ['Deep trees do not have much bias.', BIAS],
    ['Log loss punishes you for being confident if you are wrong.', CONFIDENCE],
    ["Log loss hits you hard when you're confident and you're wrong.", CONFIDENCE],
    ['Trees need not be scaled.', TREES],
    ['Accuracy is not good for imbalanced data.', ACCURACY],
    ['Do not use accuracy when one class is rare.', ACCURACY],
  ])('agrees with it in %j', (answer, claim) => {
    expect(statusIn(claim, answer)).toBe('met')
  })

  it.each<[string, Claim]>([
    ['The median is not robust to outliers.', MEDIAN],
    ['Deep trees have a lot of bias.', BIAS],
    ['That log loss punishes confident mistakes is wrong.', CONFIDENCE],
    ['Trees need scaled features.', TREES],
  ])('does not in %j', (answer, claim) => {
    expect(statusIn(claim, answer)).toBe('contradicted')
  })
})
