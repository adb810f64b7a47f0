import { RandomState } from '@warmstart/algorithms'
import type { Task } from '../frame/task.ts'
import type { GapView } from './model.ts'

/** How data came to be missing, and what that is called. */
interface Scene {
  readonly seen: string
  readonly what: 'MCAR' | 'MAR' | 'MNAR'
}

export const SCENES: readonly Scene[] = [
  { seen: 'a lab drops one tube in twenty, whatever is in it', what: 'MCAR' },
  { seen: 'a survey asks a random third of its people the long list of questions', what: 'MCAR' },
  { seen: 'older patients skip the fitness test; age is known for all', what: 'MAR' },
  { seen: 'a browser that is recorded blocks the script that measures time on page', what: 'MAR' },
  { seen: 'people with high incomes leave the income field empty', what: 'MNAR' },
  { seen: 'a scale shows nothing above 150 kg', what: 'MNAR' },
  { seen: 'customers who are angry do not answer how satisfied they are', what: 'MNAR' },
]

/** A column with gaps and two scenes, by seed. */
export interface Case {
  readonly deviation: number
  readonly r: number
  readonly share: number
  readonly scenes: readonly [Scene, Scene]
}

/** Draws the case; the two scenes differ in what they are called. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 4000)
  const pick = <T>(from: readonly T[]) => from[random.randint(0, from.length)] as T
  const first = pick(SCENES)
  return {
    deviation: random.randint(4, 31),
    r: random.randint(4, 10) / 10,
    share: pick([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]),
    scenes: [first, pick(SCENES.filter(({ what }) => what !== first.what))],
  }
}

/** What filling in the mean does to a deviation, or to a correlation with a complete column. */
export const shrunk = (value: number, share: number): number => value * Math.sqrt(1 - share)

/** What the mean does to spread and correlation, and the name of two mechanisms. */
export function exercise({ params }: Pick<GapView, 'params'>): Task {
  const { deviation, r, share, scenes } = caseOf(params.seed)
  const options = ['MCAR', 'MAR', 'MNAR'].map((label) => ({ value: label, label }))
  const percent = Math.round(100 * share)
  return {
    prompt: `A column has deviation ${deviation} and correlation ${r} with a complete one. ${percent} % of it are missing by pure chance and are filled with its mean. Elsewhere: (1) ${scenes[0].seen}; (2) ${scenes[1].seen}.`,
    fields: [
      {
        ...{ kind: 'number', id: 'deviation', label: 'Its deviation then' },
        ...{
          answer: shrunk(deviation, share),
          tolerance: 0.01 * deviation,
          hint: 'of a large sample; within one per cent',
        },
      },
      {
        ...{ kind: 'number', id: 'correlation', label: 'Its correlation then' },
        ...{ answer: shrunk(r, share), tolerance: 0.01, hint: 'within 0.01' },
      },
      { kind: 'choice', id: 'first', label: 'What is (1)?', options, answer: scenes[0].what },
      { kind: 'choice', id: 'second', label: 'What is (2)?', options, answer: scenes[1].what },
    ],
    explain: `The variance keeps its share ${1 - share} of rows: ${deviation} · √${Number((1 - share).toFixed(2))} = ${shrunk(deviation, share).toFixed(2)}; the covariance shrinks by ${Number((1 - share).toFixed(2))} and the correlation by its root, to ${shrunk(r, share).toFixed(3)}. (1) is ${scenes[0].what}, (2) ${scenes[1].what}: ask whether the chance of a gap depends on nothing, on what you have, or on what you lack.`,
  }
}
