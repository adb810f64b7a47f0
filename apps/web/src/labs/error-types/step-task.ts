import { choiceField, numberField, type Task } from '../frame/task.ts'
import { type ErrorView, short } from './model.ts'
import { costOf, costsOf } from './run.ts'
import { SCENARIOS } from './scenarios.ts'

/** The threshold falls past one more case: which cells change, and the new cost. */
export function stepTask({ state, next, result, params }: ErrorView): Task | null {
  const one = result.cases[state.called]
  if (next === null || one === undefined) return null
  const words = SCENARIOS[params.scenario]
  const [alarm, miss] = costsOf(params)
  const cost = costOf(next, params)
  return {
    prompt: `The threshold falls just below ${one.score.toFixed(2)}, the score of one more case. In truth it is ${one.positive ? words.positive : words.negative}. So far the mistakes cost ${short(costOf(state, params))}; a false alarm costs ${short(alarm)} and a miss ${short(miss)}.`,
    fields: [
      choiceField('move', 'The case moves', one.positive ? 'found' : 'alarm', [
        ['found', 'from false negative to true positive'],
        ['alarm', 'from true negative to false positive'],
        ['lost', 'from true positive to false negative'],
        ['calm', 'from false positive to true negative'],
      ]),
      numberField('cost', 'What the mistakes cost then', cost, 0.1),
      numberField('precision', 'Precision then', next.tp / next.called, 0.01),
    ],
    explain: `${one.positive ? 'It was missed and is now found: one miss less' : 'It was left alone and is now called: one false alarm more'}. Cost ${short(cost)}; precision ${next.tp} / ${next.called} = ${(next.tp / next.called).toFixed(3)}.`,
  }
}
