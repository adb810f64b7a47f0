import { Rubric } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { gradeAnswer } from './grade.ts'
import { rubric as other } from './testing/bias-variance.ts'

const rubric = Rubric.parse({
  ...other,
  points: [
    {
      id: 'measure',
      text: 'Measure with a profiler first, to find where the time goes.',
      slots: [['profil*'], ['first', 'time', 'slow', 'where']],
      phrasings: [
        'I profile first and see where the time goes.',
        'A profiler shows which lines are slow.',
        'Before any change I look with a profiler for the slow part.',
        'Profiling tells where the time is spent.',
      ],
    },
    ...other.points.slice(0, 2),
  ],
})
const status = (answer: string) =>
  gradeAnswer({ rubric, question: 'How do you make a slow script fast?', answer }).criteria[0]
    ?.status

describe('A claim that is done away with', () => {
  it.each([
    'Finding where the time goes with a profiler is a waste of effort in such a small script.',
    'I would skip the look with a profiler for where the time goes.',
    'Where the time goes by the profiler can be ignored for a script like this one.',
    'Looking with a profiler for the slow part brings little in practice.',
    'A profiler that shows where the time goes is simply unnecessary.',
  ])('is not made by %j', (answer) => {
    expect(status(answer)).not.toMatch(/^(met|partly)$/)
  })

  it.each([
    'I profile first to see where the time goes, and skip what costs nothing.',
    'A profiler is not a waste of effort: it shows where the time goes.',
    'People skip the profiler and guess; I profile first to see where the time goes.',
    'A profiler shows where the time goes. Rewriting everything in C is a waste of effort.',
  ])('is made by %j', (answer) => {
    expect(status(answer)).toBe('met')
  })
})
