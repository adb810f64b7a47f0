import { describe, expect, it } from 'vitest'
import {
  checkContent,
  citedSources,
  compileContent,
  contentStats,
  loadInventory,
  openSearch,
} from '../index.ts'
import { contentWith, VALID } from '../testing/content-folder.ts'

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

  it('are compiled: a formula with its group and its lines of TeX', () => {
    expect(bundle.formulas).toMatchObject([{ id: 'gradient-step', group: 'Steps of training' }])
    expect(bundle.formulas[0]?.tex[0]?.html).toContain('katex')
  })

  it.each([
    ['id: gradient-step', 'id: gradient-stop', 'nothing computes "gradient-stop"'],
    ['value: 0.1', 'value: [0.1]', 'rate: write one number'],
    ['[running-mean]', '[running-man]', 'there is no item "running-man"'],
  ])('refuse a formula in which %s is %s', async (right, wrong, fault) => {
    const file = 'formulas/optimisation.yaml'
    const faults = await checkContent(contentWith([{ file, replace: right, with: wrong }]))
    expect(faults.map((one) => one.fault)).toContainEqual(expect.stringContaining(fault))
  })

  it('cite sources, each once with everything that cites it', () => {
    const groups = citedSources(bundle)
    const all = groups.flatMap(({ references }) => references)
    expect(new Set(all.map(({ title }) => title.toLowerCase())).size).toBe(all.length)
    const deepLearning = all.find(({ title }) => title === 'Deep Learning')
    expect(deepLearning?.citedBy).toContainEqual({
      ...{ kind: 'formula', id: 'gradient-step', title: 'Gradient step' },
      locator: 'section 4.3',
    })
    const cited = all.flatMap(({ citedBy }) => citedBy).length
    const pages = [...bundle.items, ...bundle.comparisons, ...bundle.guides, ...bundle.formulas]
    expect(cited).toBe(pages.flatMap(({ sources }) => sources).length)
  })

  it('are found by their names and by what they say', () => {
    const { search } = openSearch(bundle)
    const found = (words: string) => search(words).map(({ kind, id }) => `${kind} ${id}`)
    expect(found('weight decay')[0]).toBe('term shrinkage')
    expect(found('boosting')[0]).toBe('comparison bagging-boosting')
    expect(found('gradient step')[0]).toBe('formula gradient-step')
    expect(found('how much mathematics')[0]).toBe('guide how-much-mathematics')
  })

  it('count for the inventory', async () => {
    const stats = contentStats(bundle, await loadInventory(VALID))
    expect(stats.coveredBy['Q-FAQ01']).toEqual(['how-much-mathematics'])
    expect(stats.study).toEqual({ terms: 2, comparisons: 1, guides: 1, formulas: 1 })
  })
})
