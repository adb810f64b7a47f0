import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KeyPoint, Misconception, QuestionItem } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ANSWER_HEADINGS } from './items/question.ts'
import { FOLDER_OF, LAYOUT } from './layout.ts'
import { CODE_LANGUAGES } from './markdown/lint.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const guide = readFileSync(join(ROOT, 'docs', 'authoring.md'), 'utf8')

const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  )

describe('the authoring guide', () => {
  it('shows an item, a point and a misconception that the schema accepts', () => {
    const [item, point, misconception] = blocks('yaml').map((text) => parse(text) as unknown)
    expect(QuestionItem.parse(item)).toMatchObject({ kind: 'question' })
    expect(KeyPoint.parse(point).id).toBe('watch-validation')
    expect(Misconception.parse(misconception).cancels).toEqual(['watch-validation'])
  })

  it('gives the headings of an answer in their order', () => {
    const headings = blocks('text')[0]?.trim().split('\n')
    expect(headings).toEqual(ANSWER_HEADINGS.map((title) => `## ${title}`))
  })

  it('names every file of every kind', () => {
    for (const [kind, { files }] of Object.entries(LAYOUT)) {
      const folder = FOLDER_OF[kind as keyof typeof FOLDER_OF]
      const row = guide.split('\n').find((line) => line.startsWith(`| \`content/${folder}/`)) ?? ''
      for (const file of files) expect(row).toContain(`\`${file}\``)
    }
  })

  it('names every language of code', () => {
    const line = guide.split('\n').find((one) => one.startsWith('- Code blocks')) ?? ''
    for (const language of CODE_LANGUAGES) expect(line).toContain(language)
  })

  it('refers only to files of content that exist', () => {
    for (const [, path = ''] of guide.matchAll(/`((?:topics|taxonomy|inventory)\.yaml)`/g)) {
      expect(existsSync(join(ROOT, 'content', path)), path).toBe(true)
    }
  })
})
