import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadItems } from '@warmstart/content'
import { gradeAnswer } from '@warmstart/grader'
import { describe, expect, it } from 'vitest'

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content')
const LIST = join(import.meta.dirname, 'testing', 'correct-sentences.txt')

/** Sentences by item: contrasts, conditions and denials that are right and must accuse nobody. */
const byItem = new Map<string, string[]>()
for (const line of readFileSync(LIST, 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  const [id, sentence, ...rest] = line.split(' | ')
  if (id === undefined || sentence === undefined || rest.length > 0)
    throw new Error(`correct-sentences.txt: write "item | sentence" instead of "${line}"`)
  byItem.set(id, [...(byItem.get(id) ?? []), sentence])
}
const paths = [...byItem.keys()].map((id) => join(CONTENT, 'questions', id))
const items = new Map((await loadItems(CONTENT, { paths })).map((item) => [item.id, item]))

describe('a correct sentence', () => {
  it.each([...byItem])('about %s is called no misconception', (id, sentences) => {
    const { rubric, question } = items.get(id) ?? { rubric: null, question: '' }
    if (rubric === null) throw new Error(`${id} has no rubric`)
    const accused = sentences.flatMap((answer) =>
      gradeAnswer({ rubric, question, answer }).misconceptions.map((shown) => [answer, shown.id]),
    )
    expect(accused).toEqual([])
  })
})
