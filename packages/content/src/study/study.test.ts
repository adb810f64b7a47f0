import { describe, expect, it } from 'vitest'
import { compileContent, contentStats, loadInventory, openSearch } from '../index.ts'
import { VALID } from '../testing/content-folder.ts'

const bundle = await compileContent(VALID)

describe('study pages', () => {
  it('are compiled: terms by name with one line of HTML each', () => {
    expect(bundle.glossary.map(({ term }) => term)).toEqual(['Bootstrap', 'Shrinkage'])
    const [bootstrap, shrinkage] = bundle.glossary
    expect(bootstrap?.text.html).toBe(
      'Drawing with replacement from the sample to see how much an estimate varies.',
    )
    expect(shrinkage?.text.html).toContain('katex')
  })

  it('are compiled: a comparison with a cell for each option, a guide with its links', () => {
    expect(bundle.comparisons).toMatchObject([
      { id: 'bagging-boosting', rows: [{ cells: [{}, {}] }, {}, {}], choose: [{}, {}] },
    ])
    expect(bundle.guides[0]?.body.html).toContain('href="/problems/running-mean"')
  })

  it('are found by their names and by what they say', () => {
    const { search } = openSearch(bundle)
    const found = (words: string) => search(words).map(({ kind, id }) => `${kind} ${id}`)
    expect(found('weight decay')[0]).toBe('term shrinkage')
    expect(found('boosting')[0]).toBe('comparison bagging-boosting')
    expect(found('how much mathematics')[0]).toBe('guide how-much-mathematics')
  })

  it('count for the inventory', async () => {
    const stats = contentStats(bundle, await loadInventory(VALID))
    expect(stats.coveredBy['Q-FAQ01']).toEqual(['how-much-mathematics'])
    expect(stats.study).toEqual({ terms: 2, comparisons: 1, guides: 1 })
  })
})
