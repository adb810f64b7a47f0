import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkContent, type Fault } from './index.ts'
import { apply, BROKEN, contentWith, type Edit, VALID } from './testing/content-folder.ts'

interface Broken {
  readonly about: string
  readonly edits: readonly Edit[]
  readonly faults: readonly (Omit<Fault, 'column'> & { readonly at?: string })[]
}

const broken = readdirSync(BROKEN).map((name) => ({
  name: name.replace('.yaml', ''),
  ...(parse(readFileSync(join(BROKEN, name), 'utf8')) as Broken),
}))

const plain = ({ file, line, fault, fix }: Fault) => ({ file, line, fault, fix })

describe('check of content', () => {
  it('finds nothing wrong in a sound folder with one item of each kind', async () => {
    expect(await checkContent(VALID)).toEqual([])
  })

  it.each(broken)('names file, line, fault and fix ($name): $about', async ({ edits, faults }) => {
    const folder = contentWith(edits)
    const found = await checkContent(folder)
    expect(found.map(plain)).toEqual(faults.map(({ at, ...fault }) => fault))
    for (const { file, line, at } of faults) {
      if (at === undefined) continue
      const text = readFileSync(join(folder, file), 'utf8')
      expect(text.split('\n')[line - 1]).toContain(at)
    }
  })

  it('covers at least sixty sorts of fault, each with an advice of its own', () => {
    expect(broken.length).toBeGreaterThanOrEqual(60)
    for (const { faults } of broken) {
      expect(faults.length).toBeGreaterThan(0)
      for (const { fix } of faults) expect(fix.length).toBeGreaterThan(5)
    }
  })

  it('reports a file that is too large without reading it', async () => {
    const file = 'questions/bias-variance/question.md'
    const folder = contentWith([{ file, write: 'word '.repeat(60_000) }])
    expect((await checkContent(folder)).map(plain)).toEqual([
      {
        file,
        line: 1,
        fault: 'the file has 293 kB, 256 kB are allowed',
        fix: 'shorten it or split the item',
      },
    ])
  })

  it('reports a content folder that is not there', async () => {
    const [fault] = await checkContent(join(VALID, 'nowhere'))
    expect(fault).toMatchObject({ line: 1, fault: 'there is no such folder' })
  })

  it('reads Windows line ends and a byte-order mark like any other file', async () => {
    const folder = contentWith()
    for (const name of ['item.yaml', 'question.md', 'answer.md', 'rubric.yaml']) {
      const file = `questions/bias-variance/${name}`
      const text = readFileSync(join(VALID, file), 'utf8')
      apply(folder, { file, write: `\ufeff${text.replaceAll('\n', '\r\n')}` })
    }
    expect(await checkContent(folder)).toEqual([])
  })

  it('never throws, whatever stands in a file', async () => {
    const files = [
      'topics.yaml',
      'taxonomy.yaml',
      'inventory.yaml',
      'questions/bias-variance/item.yaml',
      'questions/bias-variance/answer.md',
      'questions/bias-variance/rubric.yaml',
      'problems/running-mean/cases.yaml',
      'cases/spam-filter/stages/10-clarify.md',
      'cheat-sheet/01-paradigms.md',
    ]
    const folder = contentWith()
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '- ',
        ': ',
        '\n',
        '  ',
        '## Tip\n',
        '$',
        '{',
        '[',
        '[[a]]',
        '&a ',
        '*a',
        '---\n',
      ),
    )
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), text, async (file, write) => {
        const before = readFileSync(join(folder, file), 'utf8')
        apply(folder, { file, write })
        const faults = await checkContent(folder)
        for (const { line } of faults) expect(line).toBeGreaterThan(0)
        apply(folder, { file, write: before })
      }),
      { numRuns: 40, seed: 7 },
    )
  }, 60_000)
})

describe('check of a part of the content', () => {
  const edits: Edit[] = [
    { file: 'questions/bias-variance/answer.md', replace: '```python', with: '```cobol' },
    { file: 'stories/first-failure/guide.md', replace: 'Choose', with: '<b>Choose</b>' },
  ]

  it('reports only the faults of the chosen item, by folder and by file', async () => {
    const folder = contentWith(edits)
    for (const path of [
      'questions/bias-variance',
      join(folder, 'questions/bias-variance'),
      'questions/bias-variance/answer.md',
      'questions',
    ]) {
      const faults = await checkContent(folder, { paths: [path] })
      expect(faults.map(({ file }) => file)).toEqual(['questions/bias-variance/answer.md'])
    }
  })

  it('still sees what an item refers to, and circles through other items', async () => {
    const file = 'questions/bias-variance/item.yaml'
    const replace = 'prerequisites: []'
    const folder = contentWith([{ file, replace, with: 'prerequisites: [running-mean]' }])
    const faults = await checkContent(folder, { paths: ['questions/bias-variance'] })
    expect(faults.map(({ fault }) => fault)).toEqual([
      'the prerequisites run in a circle: "running-mean" needs "bias-variance" itself',
    ])
  })

  it('reports a path that does not exist', async () => {
    const faults = await checkContent(VALID, { paths: ['questions/bias'] })
    expect(faults.map(plain)).toEqual([
      {
        file: 'questions/bias',
        line: 1,
        fault: 'there is no such file or folder',
        fix: 'correct the path',
      },
    ])
  })
})
