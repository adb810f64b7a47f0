import { RandomState } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { ErrorView } from './model.ts'
import { SCENARIOS, type ScenarioName } from './scenarios.ts'

/** What happened, and which cell it is. */
export interface Story {
  readonly says: string
  readonly cell: 'fp' | 'fn'
  /** Which metric sees this mistake. */
  readonly seen: 'precision' | 'recall'
}

/** A story, four cells and two costs. */
export interface Case {
  readonly story: Story
  readonly cells: readonly [tp: number, fp: number, fn: number]
  readonly costs: readonly [alarm: number, miss: number]
}

const FURTHER: readonly Story[] = [
  { says: 'A smoke detector sounds while toast is made', cell: 'fp', seen: 'precision' },
  { says: 'A stolen card pays and the bank says nothing', cell: 'fn', seen: 'recall' },
  { says: 'A crack in a part passes the inspection', cell: 'fn', seen: 'recall' },
  {
    says: 'A faithful customer gets an offer for those who are about to leave',
    cell: 'fp',
    seen: 'precision',
  },
]

const STORIES: readonly Story[] = [
  ...(Object.keys(SCENARIOS) as ScenarioName[]).flatMap((name): Story[] => {
    const { label, falseAlarm, miss } = SCENARIOS[name]
    return [
      { says: `In a ${label} ${falseAlarm}`, cell: 'fp', seen: 'precision' },
      { says: `In a ${label} ${miss}`, cell: 'fn', seen: 'recall' },
    ]
  }),
  ...FURTHER,
]

/** Draws a story, cells and costs. */
export function caseOf(seed: number): Case {
  const random = new RandomState(seed + 8000)
  const story = STORIES[random.randint(0, STORIES.length)] ?? (STORIES[0] as Story)
  const cells = [random.randint(5, 40), random.randint(2, 30), random.randint(2, 30)] as const
  const costs = [random.randint(1, 10), random.randint(1, 40)] as const
  return { story, cells, costs }
}

/** The name of a mistake, two metrics, and the threshold that two costs ask for. */
export function exercise({ params }: Pick<ErrorView, 'params'>): Task {
  const { story, cells, costs } = caseOf(params.seed)
  const [tp, fp, fn] = cells
  const [alarm, miss] = costs
  const cut = alarm / (alarm + miss)
  return {
    prompt: `${story.says}. Elsewhere a machine has ${tp} true positives, ${fp} false positives and ${fn} false negatives; there a false alarm costs ${alarm} and a miss ${miss}, and its probabilities can be trusted.`,
    fields: [
      choiceField('cell', 'What is the mistake of the first sentence?', story.cell, [
        ['fp', 'false positive, type I'],
        ['fn', 'false negative, type II'],
      ]),
      choiceField('seen', 'Which metric falls with it?', story.seen, [
        ['precision', 'precision, not recall'],
        ['recall', 'recall, not precision'],
      ]),
      numberField('precision', 'Precision of the machine', tp / (tp + fp), 0.005),
      numberField('recall', 'Recall of the machine', tp / (tp + fn), 0.005),
      numberField('cut', 'From which probability on should it say yes?', cut, 0.01),
    ],
    explain: `${story.cell === 'fp' ? 'It said yes and the truth is no' : 'It said no and the truth is yes'}. Precision ${tp} / ${tp + fp} = ${(tp / (tp + fp)).toFixed(3)}, recall ${tp} / ${tp + fn} = ${(tp / (tp + fn)).toFixed(3)}. Saying yes is worth it where p · ${miss} ≥ (1 − p) · ${alarm}: p ≥ ${alarm} / ${alarm + miss} = ${cut.toFixed(3)}.`,
  }
}
