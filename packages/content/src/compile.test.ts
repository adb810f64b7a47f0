import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bundle, type CompiledItem, WarmstartError } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { compileContent, readBundle, writeBundle } from './index.ts'
import { apply, contentWith, temporaryFolder, VALID } from './testing/content-folder.ts'

const itemOf = (bundle: Bundle, id: string): CompiledItem => {
  const item = bundle.items.find((one) => one.id === id)
  if (item === undefined) throw new Error(`no item ${id}`)
  return item
}

describe('compiling content', () => {
  it('makes a bundle that the schema accepts, with one item of each kind', async () => {
    const bundle = await compileContent(VALID)
    expect(Bundle.parse(bundle)).toEqual(bundle)
    expect(bundle.items.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'question bias-variance',
      'problem running-mean',
      'case spam-filter',
      'story first-failure',
    ])
    expect(bundle.cheatSheet.map(({ id, minutes }) => [id, minutes])).toEqual([['paradigms', 2]])
    expect(bundle.topics.find(({ id }) => id === 'overfitting')).toEqual({
      id: 'overfitting',
      title: 'Overfitting',
      summary: 'Memorising instead of learning.',
      map: false,
      parent: 'fundamentals',
      children: [],
    })
  })

  it('splits a question into prompt and answer, each as HTML and as plain text', async () => {
    const item = itemOf(await compileContent(VALID), 'bias-variance')
    if (item.kind !== 'question') throw new Error(item.kind)
    expect(item.prompt.asked.text).toBe('What is the bias–variance trade-off?')
    expect(item.prompt.alsoAskedAs).toEqual([
      'Why does a model that fits the training data perfectly often disappoint?',
      'How do bias and variance add up to the error?',
    ])
    const { threeMinutes, followUps, approach } = item.answer
    expect(threeMinutes.text).toContain('E[(y - f hat(x))^2] = Bias^2 + Var + sigma^2')
    expect(threeMinutes.text).toContain('see Running mean and overfitting.')
    expect(threeMinutes.html).toContain('<a href="/problems/running-mean">Running mean</a>')
    expect(threeMinutes.html).toContain('<a href="/topics/overfitting">overfitting</a>')
    expect(approach.text.split('\n')).toHaveLength(2)
    expect(followUps.map(({ level, prompt }) => `${level}: ${prompt.text}`)).toEqual([
      'junior: Which of the two does more data lower?',
      'mid: What does lambda do to each?',
      'senior: When does the picture break down?',
    ])
  })

  it('carries the code, cases and wrong answers of a problem', async () => {
    const item = itemOf(await compileContent(VALID), 'running-mean')
    if (item.kind !== 'problem') throw new Error(item.kind)
    expect(item.wrong.map(({ name, fails }) => [name, fails])).toEqual([
      ['divides-by-length', 'growing'],
    ])
    expect(item.cases.map(({ id }) => id)).toEqual(['growing', 'empty'])
    expect(item.hints).toHaveLength(3)
    expect(item.solution).toContain('def running_mean(values):')
  })

  it('orders the stages of a case by their number', async () => {
    const item = itemOf(await compileContent(VALID), 'spam-filter')
    if (item.kind !== 'case') throw new Error(item.kind)
    expect(item.stages.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['clarify', 5],
      ['data', 7.5],
    ])
  })

  it('throws all faults where there are any', async () => {
    const folder = contentWith([
      { file: 'questions/bias-variance/rubric.yaml', delete: true },
      { file: 'topics.yaml', replace: 'id: overfitting', with: 'id: Over Fitting' },
    ])
    const error = await compileContent(folder).catch((thrown: unknown) => thrown)
    if (!(error instanceof WarmstartError)) throw new Error('nothing was thrown')
    expect(error.code).toBe('content-invalid')
    expect(error.data.faults).toHaveLength(2)
    expect(error.message).toContain('2 faults')
    expect(error.message).toContain('questions/bias-variance/rubric.yaml:1')
  })

  it('gives an item a new version when one of its own files changes, and no other item', async () => {
    const before = await compileContent(VALID)
    const file = 'questions/bias-variance/rubric.yaml'
    const folder = contentWith([{ file, replace: 'weight: 2', with: 'weight: 3' }])
    const after = await compileContent(folder)
    const changed = before.items.filter(
      ({ id, contentVersion }) => itemOf(after, id).contentVersion !== contentVersion,
    )
    expect(changed.map(({ id }) => id)).toEqual(['bias-variance'])
    expect(after.contentVersion).not.toBe(before.contentVersion)
  })

  it('gives the same version with Windows line ends', async () => {
    const file = 'questions/bias-variance/answer.md'
    const text = readFileSync(join(VALID, file), 'utf8')
    const folder = contentWith([{ file, write: text.replaceAll('\n', '\r\n') }])
    expect((await compileContent(folder)).contentVersion).toBe(
      (await compileContent(VALID)).contentVersion,
    )
  })
})

describe('the cache of compiled items', () => {
  const mark = (cacheFolder: string) => {
    for (const name of readdirSync(cacheFolder)) {
      const file = join(cacheFolder, name)
      const text = readFileSync(file, 'utf8')
      writeFileSync(file, text.replace('"authors":["Ada Example"]', '"authors":["From Cache"]'))
    }
  }
  const cached = (bundle: Bundle) =>
    bundle.items.filter(({ authors }) => authors[0] === 'From Cache').map(({ id }) => id)

  it('gives the same bundle as a compilation without it', async () => {
    const cacheFolder = temporaryFolder()
    const plain = await compileContent(VALID)
    expect(await compileContent(VALID, { cacheFolder })).toEqual(plain)
    expect(await compileContent(VALID, { cacheFolder })).toEqual(plain)
  })

  it('compiles only the item that was edited', async () => {
    const cacheFolder = temporaryFolder()
    const folder = contentWith()
    await compileContent(folder, { cacheFolder })
    mark(cacheFolder)
    apply(folder, {
      file: 'stories/first-failure/guide.md',
      replace: 'Choose a failure',
      with: 'Pick a failure',
    })
    const bundle = await compileContent(folder, { cacheFolder })
    expect(cached(bundle)).toEqual(['bias-variance', 'running-mean', 'spam-filter'])
  })

  it('compiles an item again when the title of what it links to changes', async () => {
    const cacheFolder = temporaryFolder()
    const folder = contentWith()
    await compileContent(folder, { cacheFolder })
    mark(cacheFolder)
    apply(folder, {
      file: 'problems/running-mean/item.yaml',
      replace: 'title: Running mean',
      with: 'title: Moving mean',
    })
    const bundle = await compileContent(folder, { cacheFolder })
    expect(cached(bundle)).toEqual(['spam-filter', 'first-failure'])
    const item = itemOf(bundle, 'bias-variance')
    expect(JSON.stringify(item)).toContain('>Moving mean</a>')
  })

  it('still finds faults between items that are both cached', async () => {
    const cacheFolder = temporaryFolder()
    const folder = contentWith()
    await compileContent(folder, { cacheFolder })
    apply(folder, { file: 'inventory.yaml', replace: '- { id: Q006', with: '- { id: Q007' })
    await expect(compileContent(folder, { cacheFolder })).rejects.toThrow('no inventory id "Q006"')
  })

  it('ignores an entry that is damaged', async () => {
    const cacheFolder = temporaryFolder()
    await compileContent(VALID, { cacheFolder })
    for (const name of readdirSync(cacheFolder)) writeFileSync(join(cacheFolder, name), '{"key":')
    expect((await compileContent(VALID, { cacheFolder })).items).toHaveLength(4)
  })
})

describe('the bundle on disk', () => {
  it('is read as it was written', async () => {
    const bundle = await compileContent(VALID)
    const file = join(temporaryFolder(), 'deep', 'bundle.json')
    await writeBundle(bundle, file)
    expect(await readBundle(file)).toEqual(bundle)
  })

  it.each([
    ['nothing', null, 'environment'],
    ['half a file', '{"version":1,"items":[', 'content-invalid'],
    ['another version', '{"version":99,"items":[]}', 'content-invalid'],
    ['another file', '[]', 'content-invalid'],
  ])('is refused where there is %s', async (_what, text, code) => {
    const file = join(temporaryFolder(), 'bundle.json')
    if (text !== null) writeFileSync(file, text)
    await expect(readBundle(file)).rejects.toMatchObject({ name: 'WarmstartError', code })
  })
})
