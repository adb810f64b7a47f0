import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadItems, locateInRubric } from './index.ts'
import { contentWith, VALID } from './testing/content-folder.ts'

describe('items for the lint of rubrics', () => {
  it('come with their prompt, their model answers and the lines of these', async () => {
    const items = await loadItems(VALID, { paths: ['questions/bias-variance'] })
    expect(items).toHaveLength(1)
    const [item] = items
    expect(item?.question).toBe('What is the bias–variance trade-off?')
    expect(item?.rubric?.points.map(({ id }) => id)).toEqual(['bias', 'variance', 'trade-off'])
    expect(item?.modelAnswers.map(({ name, file, line }) => [name, file, line])).toEqual([
      ['In one breath', 'questions/bias-variance/answer.md', 1],
      ['In three minutes', 'questions/bias-variance/answer.md', 5],
    ])
    expect(item?.modelAnswers[0]?.text).toMatch(/^Bias is error from assumptions/)
  })

  it('still come where another file of the item is broken', async () => {
    const folder = contentWith([{ file: 'questions/bias-variance/item.yaml', write: 'kind: [' }])
    const [item] = await loadItems(folder, { paths: ['questions/bias-variance'] })
    expect(item?.rubric).not.toBeNull()
    expect(item?.modelAnswers).toHaveLength(2)
  })

  it('come without a rubric where that is broken', async () => {
    const folder = contentWith([{ file: 'questions/bias-variance/rubric.yaml', write: 'a: 1\n' }])
    const items = await loadItems(folder)
    expect(items.map(({ id, rubric }) => [id, rubric === null])).toEqual([
      ['bias-variance', true],
      ['running-mean', true],
      ['spam-filter', false],
      ['first-failure', false],
    ])
  })
})

describe('places in a rubric', () => {
  const file = join(VALID, 'questions/bias-variance/rubric.yaml')
  const lines = readFileSync(file, 'utf8').split('\n')

  it.each([
    ['points[variance].phrasings[2]', 'High variance means fitting the noise.'],
    ['points[1].phrasings[2]', 'High variance means fitting the noise.'],
    ['points[variance].opposite', 'opposite:'],
    ['points[variance].slots[1][2]', '[sensitiv*, sample*, noise]'],
    ['points[trade-off]', '- id: trade-off'],
    ['misconceptions[zero-error].sample', 'sample:'],
    ['points', 'points:'],
    ['points[bias].nonsense', '- id: bias'],
    ['points[nobody].text', 'points:'],
  ])('%s is found at its line', async (where, text) => {
    const { line } = await locateInRubric(file, where)
    expect(lines[line - 1]).toContain(text)
  })

  it('are the first line where the file is missing or broken', async () => {
    expect(await locateInRubric(join(VALID, 'none.yaml'), 'points')).toEqual({ line: 1 })
    const folder = contentWith([{ file: 'questions/bias-variance/rubric.yaml', write: '[' }])
    const broken = join(folder, 'questions/bias-variance/rubric.yaml')
    expect(await locateInRubric(broken, 'points[bias]')).toEqual({ line: 1 })
  })
})
