import {
  type Bundle,
  CompareRules,
  type CompiledProblem,
  CompiledQuestion,
  InventoryId,
  LearnerId,
  Rubric,
} from '@warmstart/schema'
import type { Context } from '../use-cases/context.ts'
import { FakeStore } from './fake-memory.ts'
import { planItem, UTC } from './samples.ts'

const rendered = (text: string) => ({ html: text, text })

const point = (id: string, word: string) => ({
  id,
  text: `The answer says the word ${word}.`,
  slots: [[word]],
  phrasings: [1, 2, 3, 4].map((n) => `Phrasing ${n} with the word ${word} in it.`),
})

/** Three points that look for the words alpha, beta and gamma. */
const rubric = Rubric.parse({
  points: [point('first', 'alpha'), point('second', 'beta'), point('third', 'gamma')],
  misconceptions: [
    {
      id: 'wrong',
      text: 'The claim that omega is what counts.',
      patterns: [[['omega']]],
      severity: 'minor',
      fix: 'It is alpha, beta and gamma that count.',
      sample: 'What counts in the end is omega and nothing else.',
    },
  ],
})

/** A question whose rubric looks for alpha, beta and gamma. */
export function compiledQuestion(id: string): CompiledQuestion {
  const followUp = { level: 'mid', prompt: rendered('Why?'), answer: rendered('Because.') }
  return CompiledQuestion.parse({
    ...planItem(id),
    kind: 'question',
    rounds: ['ml-concepts'],
    inventory: [InventoryId.parse('Q001')],
    sources: [{ title: 'A source', locator: 'p. 1' }],
    authors: ['somebody'],
    status: 'draft',
    contentVersion: 'v1',
    prompt: { asked: rendered('What counts?'), alsoAskedAs: [] },
    answer: {
      oneBreath: rendered('Short.'),
      threeMinutes: rendered('Long.'),
      listensFor: rendered('Words.'),
      approach: rendered('Say them.'),
      tip: rendered('Speak.'),
      mistakes: rendered('Silence.'),
      followUps: [followUp, followUp, followUp],
    },
    rubric,
  })
}

/** A problem, which is answered with code. */
export function compiledProblem(id: string): CompiledProblem {
  const { prompt: _, answer: __, rubric: ___, ...base } = compiledQuestion(id)
  return {
    ...base,
    kind: 'problem',
    signature: { function: 'f', kind: 'function', parameters: [], returns: 'float' },
    limits: { seconds: 2, memoryMb: 256 },
    compare: CompareRules.parse({}),
    imports: 'numpy',
    forbidden: [],
    statement: base.title as never,
    hints: [],
    explanation: base.title as never,
    starter: '',
    solution: '',
    wrong: [],
    cases: [],
    interview: {} as never,
    scripts: {},
    equivalent: [],
    frozen: null,
    strength: null,
  }
}

const taxonomy: Bundle['taxonomy'] = {
  levels: [],
  roles: [
    { id: 'ml-engineer', title: 'ML Engineer', summary: 'builds', mix: { theory: 1, coding: 3 } },
  ],
  rounds: [],
  categories: [],
  pillars: [],
  stages: [],
  readiness: [],
}

/** A fresh store with six questions, `q-0` to `q-5`, and a problem, `code`. */
export function sampleContext(): Context {
  const questions = [0, 1, 2, 3, 4, 5].map((index) => compiledQuestion(`q-${index}`))
  return {
    store: new FakeStore(),
    learner: LearnerId.parse('local'),
    catalog: { items: [...questions, compiledProblem('code')], taxonomy },
    timeZone: UTC,
  }
}
