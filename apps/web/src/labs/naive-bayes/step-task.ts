import { numberField, type Task } from '../frame/task.ts'
import { wordOf } from './mails.ts'
import { type BayesView, signed } from './model.ts'
import { chanceOf, columnName, mailOf } from './run.ts'

/** The next column: its smoothed shares from the counts, and the log-odds then. */
export function stepTask({ state, next, result, params }: BayesView): Task | null {
  if (next === null || next.column === null) return null
  const word = wordOf(next.column, params.copies)
  const name = columnName(next.column, params.copies)
  const counted = result.words[word] ?? { spam: 0, ham: 0 }
  const { spam, ham } = result.counts
  const theta = result.theta[next.column] ?? { spam: 0.5, ham: 0.5 }
  const has = mailOf(params)[word] === 1
  return {
    prompt: `“${name}” is in ${counted.spam} of ${spam} mails of spam and in ${counted.ham} of ${ham} of ham; α = ${params.alpha}, share = (count + α) / (mails + 2α). In this mail it is ${has ? 'there' : 'missing'}. The log-odds are ${state.logOdds.toFixed(3)}.`,
    fields: [
      numberField('spam', 'Smoothed share in spam', theta.spam, 0.005),
      numberField('ham', 'Smoothed share in ham', theta.ham, 0.005),
      numberField('odds', 'Log-odds with this column', next.logOdds, 0.05),
    ],
    explain: `${has ? 'ln(share in spam / share in ham)' : 'ln((1 − share in spam) / (1 − share in ham))'} = ${signed(next.adds)}; the probability of spam becomes ${chanceOf(next.logOdds).toFixed(3)}.`,
  }
}
