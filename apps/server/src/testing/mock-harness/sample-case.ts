import { CompiledCase, type CompiledItem } from '@warmstart/schema'

const rendered = (text: string) => ({ html: `<p>${text}</p>`, text })

const point = (id: string, text: string, slots: string[][], phrasings: string[]) => ({
  ...{ id, text, slots, phrasings },
})

/** Stages of five parts, each with what it asks. */
const STAGES = [
  [
    'clarify',
    'Clarify',
    'What would you like to know, and what is the goal?',
    'The goal and its measure: fewer spam messages seen, few good ones lost.',
  ],
  [
    'data',
    'Data',
    'Which data do you need, and where do labels come from?',
    'Labels come from reports of users, which are biased and late.',
  ],
  [
    'model',
    'Model',
    'Which model do you start with, and why?',
    'A linear baseline on hashed words first.',
  ],
  [
    'serve',
    'Serve',
    'How does it run when messages arrive?',
    'Low latency; a cache; a threshold by cost.',
  ],
  [
    'measure',
    'Measure',
    'How do you know that it works, and goes on working?',
    'Monitor drift; compare in an A/B test.',
  ],
] as const

/** A small design case, for the time until content has one. */
export function sampleCase(): CompiledItem {
  return CompiledCase.parse({
    kind: 'case',
    id: 'harness-spam-filter',
    contentVersion: 'v1',
    title: 'A spam filter',
    topic: 'root',
    category: 'system-design',
    level: 'mid',
    roles: ['all'],
    rounds: ['system-design'],
    minutes: 45,
    inventory: ['D01'],
    sources: [{ title: 'Made for the harness', locator: 'none' }],
    authors: ['Warmstart'],
    status: 'draft',
    brief: rendered(
      'Design a filter that keeps unwanted messages away from the users of a mail service.',
    ),
    stages: STAGES.map(([id, title, ask, strong]) => ({
      ...{ id, title, minutes: 8 },
      ...{
        ask: rendered(ask),
        strong: rendered(strong),
        trap: rendered('Starting with a network.'),
      },
    })),
    facts: [
      {
        id: 'volume',
        asks: ['how many', 'volume', 'size'],
        answer: 'Forty million messages a day.',
      },
    ],
    rubric: {
      points: [
        point(
          'goal-measure',
          'The goal is put into a measure, such as spam seen by users.',
          [
            ['metric', 'precision'],
            ['spam', 'goal'],
          ],
          [
            'The metric is the share of spam that users see.',
            'I measure precision on spam.',
            'The goal becomes a metric of spam seen.',
            'We need a metric for the goal.',
          ],
        ),
        point(
          'late-labels',
          'Labels come from reports of users and arrive late.',
          [
            ['label*', 'report*'],
            ['late', 'delay*', 'users'],
          ],
          [
            'Labels are reports of users and arrive late.',
            'Reports give labels with a delay.',
            'Users report spam, which gives late labels.',
            'The labels come late from reports.',
          ],
        ),
        point(
          'baseline',
          'A linear baseline on words comes first.',
          [
            ['baseline', 'logistic', 'linear'],
            ['first', 'start*'],
          ],
          [
            'I start with a linear baseline.',
            'First comes a logistic regression.',
            'A linear model is the first baseline.',
            'We start with logistic regression on words.',
          ],
        ),
        point(
          'drift',
          'Drift is watched after the launch.',
          [['drift'], ['watch*', 'launch', 'monitor*', 'alert*']],
          [
            'I monitor drift after the launch.',
            'After the launch we watch drift.',
            'Alerts watch for drift.',
            'Monitoring watches for drift.',
          ],
        ),
      ],
      misconceptions: [
        {
          id: 'accuracy-enough',
          text: 'Accuracy alone says whether the filter is fine.',
          patterns: [[['accuracy'], ['enough', 'alone', 'suffices']]],
          severity: 'major',
          cancels: ['goal-measure'],
          fix: 'Most mail is fine, so accuracy is high without any filter.',
          sample: 'I would look at accuracy alone, and accuracy is enough for a filter like that.',
        },
      ],
    },
  })
}
