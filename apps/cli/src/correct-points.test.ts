import { join } from 'node:path'
import { loadItems } from '@warmstart/content'
import { gradeAnswer } from '@warmstart/grader'
import { describe, expect, it } from 'vitest'

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content')

/** Correct sentences with a denial or a contrast: the item, the sentence. */
const CORRECT: readonly (readonly [string, string])[] = [
  ['sensitivity-specificity', 'Sensitivity and specificity do not depend on prevalence.'],
  [
    'sensitivity-specificity',
    'The PPV depends on prevalence, whereas sensitivity and specificity do not.',
  ],
  [
    'sensitivity-specificity',
    'Specificity is the fraction of healthy people who get a negative result.',
  ],
  ['entropy-in-ml', 'Entropy is high when nothing is certain.'],
  ['convexity', 'Networks trained with cross-entropy are not convex in the weights.'],
  ['sampling-bias', 'Collecting ten times as much data does not help, the bias stays.'],
  ['expected-value', 'Products of expectations need independence, sums do not.'],
  ['cost-sensitive-learning', 'Weighted probabilities are no better calibrated, so I recalibrate.'],
  ['statistical-inference', 'With a flat prior MAP and maximum likelihood are the same.'],
  ['smote', 'Do not apply SMOTE before the split.'],
  ['central-limit-theorem', 'It fails without finite variance.'],
  ['correlation-and-causation', 'Do not adjust for mediators or colliders.'],
  ['batch-vs-streaming', 'Real time is not always better than batch.'],
  [
    'probability-distributions',
    'Binomial is for a fixed number of trials, Poisson for counts without an upper limit.',
  ],
]

const paths = [...new Set(CORRECT.map(([id]) => join(CONTENT, 'questions', id)))]
const items = new Map((await loadItems(CONTENT, { paths })).map((item) => [item.id, item]))

describe('a correct sentence with a denial or a contrast', () => {
  it.each(CORRECT)('about %s contradicts no point: %s', (id, answer) => {
    const { rubric, question } = items.get(id) ?? { rubric: null, question: '' }
    if (rubric === null) throw new Error(`${id} has no rubric`)
    const { criteria } = gradeAnswer({ rubric, question, answer })
    expect(criteria.filter(({ status }) => status === 'contradicted')).toEqual([])
  })
})
