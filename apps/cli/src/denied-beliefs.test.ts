import { join } from 'node:path'
import { loadItems } from '@warmstart/content'
import { gradeAnswer } from '@warmstart/grader'
import { expect, it } from 'vitest'

const items = (await loadItems(join(import.meta.dirname, '..', '..', '..', 'content'))).filter(
  ({ rubric }) => rubric !== null && rubric.misconceptions.length > 0,
)

/** Ways to say that a belief is wrong, or somebody else's. */
const FRAMES: readonly (readonly [string, (belief: string) => string])[] = [
  ['not true', (belief) => `It is not true that ${belief}`],
  ['not think', (belief) => `I do not think that ${belief}`],
  ['a myth', (belief) => `It is a myth that ${belief}`],
  ['others believe', (belief) => `Some people believe that ${belief}`],
]

/** Beliefs of several sentences or clauses of which the last is still read as one's own. */
const MOST = 0.02

it.each(FRAMES)('A belief that is called %s accuses nobody of it.', (_name, frame) => {
  const accused: string[] = []
  let said = 0
  for (const { id, rubric, question } of items) {
    for (const { id: belief, text } of rubric?.misconceptions ?? []) {
      if (rubric === null) continue
      said++
      const { misconceptions } = gradeAnswer({ rubric, question, answer: frame(lowered(text)) })
      if (misconceptions.length > 0) accused.push(`${id}/${belief}`)
    }
  }
  expect(said).toBeGreaterThan(500)
  expect(accused.length, accused.join(', ')).toBeLessThanOrEqual(MOST * said)
})

/** As it goes on behind "that"; names and abbreviations stay. */
const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
