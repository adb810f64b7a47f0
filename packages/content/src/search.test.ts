import type { Bundle } from '@warmstart/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileContent, openSearch, type Search } from './index.ts'
import { VALID } from './testing/content-folder.ts'

let bundle: Bundle
let search: Search

beforeAll(async () => {
  bundle = await compileContent(VALID)
  search = openSearch(JSON.parse(JSON.stringify(bundle)) as Bundle)
})

const found = (query: string) => search.search(query).map(({ kind, id }) => `${kind} ${id}`)

describe('search over items and topics', () => {
  it('finds an item by its title before everything that only mentions it', () => {
    expect(found('running mean')[0]).toBe('problem running-mean')
  })

  it('tells an item and a topic with the same id apart', () => {
    expect(found('bias variance').slice(0, 2).sort()).toEqual([
      'question bias-variance',
      'topic bias-variance',
    ])
  })

  it('finds a question by another way to ask it', () => {
    expect(found('fits training data perfectly disappoint')[0]).toBe('question bias-variance')
  })

  it('finds a question by a word of its answer only', () => {
    expect(found('overparametrised')).toEqual([])
    expect(found('rigid')).toContain('question bias-variance')
  })

  it('finds the beginning of a word, and a word with a typing error', () => {
    expect(found('runn')).toContain('problem running-mean')
    expect(found('runing')).toContain('problem running-mean')
    expect(found('varianec')).toContain('question bias-variance')
  })

  it('shows where a hit belongs', () => {
    const [hit] = search.search('spam filter')
    expect(hit).toMatchObject({ kind: 'case', title: 'Spam filter', where: 'Fundamentals' })
    expect(search.search('memorising')[0]).toMatchObject({
      kind: 'topic',
      id: 'overfitting',
      where: 'Fundamentals',
    })
  })

  it('gives at most as many hits as asked for, best first', () => {
    const hits = search.search('variance', 2)
    expect(hits).toHaveLength(2)
    expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 0)
  })

  it.each(['', '   ', '$$$', '"', '\u0000', 'x'.repeat(5000)])(
    'finds nothing for %j, without an error',
    (query) => {
      expect(found(query)).toEqual([])
    },
  )
})
