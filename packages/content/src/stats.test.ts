import { describe, expect, it } from 'vitest'
import { compileContent, contentStats, loadInventory } from './index.ts'
import { VALID } from './testing/content-folder.ts'

describe('statistics of content', () => {
  it('count items by kind, level, category, role and topic', async () => {
    const stats = contentStats(await compileContent(VALID), await loadInventory(VALID))
    expect(stats.items).toBe(4)
    expect(stats.byKind).toEqual({ question: 1, problem: 1, case: 1, story: 1 })
    expect(stats.byLevel).toEqual({ junior: 4, mid: 0, senior: 0 })
    expect(stats.byCategory).toMatchObject({ theory: 1, coding: 1, ethics: 0 })
    expect(stats.byRole.research).toBe(4)
    expect(stats.byTopic).toMatchObject({ 'bias-variance': 1, overfitting: 3, root: 1 })
  })

  it('count the labs of the app for the lines that they cover', async () => {
    const labs = [{ id: 'dartboard', features: ['Q001'] }]
    const stats = contentStats(await compileContent(VALID), await loadInventory(VALID), labs)
    expect(stats.coveredBy.Q001).toEqual(['lab:dartboard'])
    expect(stats.coverage.find(({ prefix }) => prefix === 'Q')?.missing).toEqual([])
  })

  it('say for each part of the inventory what is covered and what is missing', async () => {
    const stats = contentStats(await compileContent(VALID), await loadInventory(VALID))
    const of = (prefix: string) => stats.coverage.find((one) => one.prefix === prefix)
    expect(of('Q')).toEqual({
      prefix: 'Q',
      total: 2,
      covered: 1,
      missing: [{ id: 'Q001', title: 'A first question' }],
    })
    expect(of('Q-FAQ')).toMatchObject({ total: 1, covered: 1 })
    expect(of('D')).toMatchObject({ total: 1, covered: 1, missing: [] })
    expect(of('T')).toMatchObject({ total: 0, covered: 0 })
    expect(stats.coveredBy).toEqual({
      Q006: ['bias-variance'],
      C14: ['running-mean'],
      D11: ['spam-filter'],
      B07: ['first-failure'],
      'Q-FAQ01': ['how-much-mathematics'],
    })
  })
})
