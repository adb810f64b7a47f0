import type { QuestionSummary, TopicList } from '@warmstart/contract'
import { describe, expect, it } from 'vitest'
import { firstQuestions, mixRows } from './role-mix.ts'

const words = {
  topics: [],
  taxonomy: {
    roles: [{ id: 'research', title: 'Researcher', summary: '', mix: { ethics: 1, theory: 3 } }],
    categories: [{ id: 'theory', title: 'Theory', summary: '' }],
  },
} as unknown as TopicList

const question = (id: string, parts: Partial<QuestionSummary>): QuestionSummary =>
  ({
    id,
    category: 'theory',
    roles: ['all'],
    askedEverywhere: null,
    progress: 'untried',
    ...parts,
  }) as QuestionSummary

const QUESTIONS = [
  question('plain', {}),
  question('own', { roles: ['research'] }),
  question('everywhere', { askedEverywhere: 'It is short.', progress: 'solid' }),
  question('of-others', { roles: ['data-scientist'] }),
  question('ethical', { category: 'ethics' }),
]

describe('the mix of a role', () => {
  it('has the heaviest category first, as a share of the whole, with what was tried', () => {
    expect(mixRows(words, 'research', QUESTIONS)).toMatchObject([
      { category: 'theory', title: 'Theory', share: 0.75, questions: 3, tried: 1 },
      { category: 'ethics', share: 0.25, questions: 1, tried: 0 },
    ])
  })

  it('is empty for a role that there is not', () => {
    expect(mixRows(words, 'ai-lead', QUESTIONS)).toEqual([])
  })
})

describe('questions to begin with', () => {
  it('follow the shares: asked everywhere first, then those of the role, none of other roles', () => {
    const rows = mixRows(words, 'research', QUESTIONS)
    const ids = firstQuestions(rows, 'research', QUESTIONS, 4).map(({ id }) => id)
    expect(ids).toEqual(['everywhere', 'own', 'plain', 'ethical'])
  })
})
