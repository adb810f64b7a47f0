import { join } from 'node:path'
import { loadItems } from '@warmstart/content'
import { gradeAnswer } from '@warmstart/grader'
import { expect, it } from 'vitest'

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content')
const items = (await loadItems(CONTENT, {})).filter(({ rubric }) => rubric !== null)

/** Sentences that say nothing of any subject. */
const EMPTY_WORDS = [
  'fine',
  'Fine, I guess.',
  'It depends on many things, and one has to look at the details.',
  'This is a stupid question and you are a waste of my time.',
  'I don’t know, honestly.',
  'It is really important and works well; there are many ways to do it.',
  'Good question. I would think about it carefully and choose the best option for the situation.',
  'You look at the data and then you decide what to do. It is different each time.',
]

/** Most that a question may give for it: one word of one of its points, by accident. */
const AT_MOST = 0.1

it.each(EMPTY_WORDS)('No question gives anything worth having for: %s', (answer) => {
  const paid = items.flatMap(({ id, rubric, question }) => {
    if (rubric === null) return []
    const { score, criteria } = gradeAnswer({ rubric, question, answer })
    const points = criteria.filter(({ status }) => status === 'met' || status === 'partly')
    return points.length === 0 ? [] : [{ id, score, points: points.map((one) => one.id) }]
  })
  expect(paid.filter(({ score }) => score >= AT_MOST)).toEqual([])
  expect(paid.length).toBeLessThanOrEqual(2)
})
