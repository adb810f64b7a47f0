import {
  type Bundle,
  Bundle as BundleSchema,
  CATEGORIES,
  LEVELS,
  PILLARS,
  ROLES,
  ROUNDS,
} from '@warmstart/schema'

const rendered = (text: string) => ({ html: `<p>${text}</p>`, text })

const described = <T extends string>(ids: readonly T[]) =>
  ids.map((id) => ({ id, title: id, summary: `About ${id}` }))

/** A small question; `n` keeps ids and titles apart. */
function sampleQuestion(n: number) {
  return {
    kind: 'question',
    id: `question-${n}`,
    contentVersion: `v${n}`,
    title: `Question ${n}`,
    topic: n % 2 === 0 ? 'even' : 'odd',
    category: CATEGORIES[n % 6],
    level: LEVELS[n % 3],
    roles: n % 2 === 0 ? ['all'] : ['data-scientist'],
    rounds: ['ml-concepts'],
    minutes: 4,
    related: n > 1 ? [`question-${n - 1}`] : [],
    inventory: ['Q001'],
    sources: [{ title: 'A book', locator: `chapter ${n}` }],
    authors: ['Warmstart'],
    status: 'reviewed',
    prompt: { asked: rendered(`What does number ${n} teach us?`), alsoAskedAs: ['Say it again'] },
    answer: {
      oneBreath: rendered('Short.'),
      threeMinutes: rendered('Long.'),
      listensFor: rendered('Clarity.'),
      approach: rendered('Define first.'),
      tip: rendered('A dartboard.'),
      mistakes: rendered('Forgetting the square.'),
      followUps: LEVELS.map((level) => ({
        level,
        prompt: rendered('Why?'),
        answer: rendered('So.'),
      })),
    },
    rubric: {
      points: ['alpha', 'beta', 'gamma'].map((word) => ({
        id: word,
        text: `It names ${word} as a cause of the effect`,
        slots: [[word], ['cause', 'reason']],
        phrasings: [
          `${word} is a cause of the effect`,
          `one reason is ${word} as such`,
          `the cause is called ${word} here`,
          `we see ${word} as the reason`,
        ],
      })),
      misconceptions: [
        {
          id: 'delta-belief',
          text: 'It believes that delta is the cause',
          patterns: [[['delta'], ['cause']]],
          cancels: ['alpha'],
          severity: 'major',
          fix: 'Alpha is the cause, not delta.',
          sample: 'I believe that delta is the cause of it all.',
        },
      ],
    },
  }
}

/** A problem with one shown and one hidden case. */
function sampleProblem() {
  const { prompt: _, answer: __, rubric: ___, ...base } = sampleQuestion(1)
  const fact = { asks: ['negative'], question: 'Can it be negative?', answer: 'Yes, it can.' }
  const followUp = { level: 'mid', prompt: 'And for arrays?', answer: 'It works on those as well.' }
  return {
    ...base,
    ...{ kind: 'problem', id: 'double', title: 'Double it', rounds: ['ml-coding'] },
    signature: { function: 'double', parameters: [{ name: 'x', type: 'float' }], returns: 'float' },
    limits: { seconds: 2, memoryMb: 128 },
    compare: {},
    statement: rendered('Return twice the number.'),
    hints: [rendered('What is x plus x?')],
    explanation: rendered('Secret explanation.'),
    starter: 'def double(x):\n    raise NotImplementedError\n',
    solution: 'def double(x):\n    return x + x  # secret\n',
    wrong: [],
    cases: [
      { id: 'two', shown: true, why: 'the example', args: [2], expect: 4, from: 'by hand' },
      { id: 'minus', shown: false, why: 'a secret sign', args: [-1], expect: -2, from: 'by hand' },
    ],
    interview: {
      clarify: [fact, fact, fact],
      outline: ['Add the number', 'Give it back'],
      complexity: { time: 'O(1)', memory: 'O(1)', why: 'One addition.' },
      followUps: [followUp, followUp, followUp],
    },
    ...{ scripts: {}, equivalent: [], frozen: null, strength: null },
  }
}

/** A bundle of eight small questions on two topics and a problem, checked by the schema. */
export function sampleBundle(): Bundle {
  return BundleSchema.parse({
    version: 1,
    contentVersion: 'sample',
    taxonomy: {
      levels: described(LEVELS),
      roles: described(ROLES).map((role) => ({ ...role, mix: { theory: 1 } })),
      rounds: described(ROUNDS).map((round) => ({ ...round, minutes: 45 })),
      categories: described(CATEGORIES),
      pillars: described(PILLARS),
      stages: [
        { id: 'data', title: 'Data', summary: 'Most of the work', weight: 3, topics: ['odd'] },
      ],
      readiness: [{ id: 'odd', title: 'Odd', summary: 'Say which are odd', topics: ['odd'] }],
    },
    topics: ['even', 'odd'].map((id) => ({
      id,
      title: id,
      summary: id,
      map: false,
      parent: null,
      children: [],
    })),
    items: [...[1, 2, 3, 4, 5, 6, 7, 8].map(sampleQuestion), sampleProblem()],
    cheatSheet: [{ id: 'one', title: 'One', minutes: 2, body: rendered('Body') }],
    guides: [
      {
        ...{
          id: 'loop',
          title: 'Loop',
          group: 'process',
          order: 1,
          minutes: 2,
          reviewed: '2026-11-28',
        },
        ...{ summary: 'What a whole loop looks like.', body: rendered('Body') },
      },
    ],
    searchIndex: '',
  })
}
