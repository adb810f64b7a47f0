import { bernoulliNbFit, discreteNbPredictProba, RandomState } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { BayesView } from './model.ts'

/** Counts of one word in two classes, and a claim, by seed. */
export interface Counted {
  readonly spam: number
  readonly ham: number
  readonly withSpam: number
  readonly withHam: number
  readonly claim: (typeof CLAIMS)[number]
}

const CLAIMS = [
  {
    text: 'A copied column makes naive Bayes',
    ...{ answer: 'sure', why: 'it counts one fact twice; the side it falls on often stays' },
  },
  {
    text: 'Without smoothing, one word never seen in ham makes a mail that has it',
    ...{ answer: 'spam', why: 'its share in ham is 0, and a product with 0 is 0' },
  },
  {
    text: 'Features hang together, yet naive Bayes often classifies well since it only has to get right',
    ...{ answer: 'side', why: 'the class needs the side of ½, not the probability' },
  },
] as const

/** Draws the counts. */
export function countedOf(seed: number): Counted {
  const random = new RandomState(seed + 16_000)
  const spam = 10 * random.randint(2, 6)
  const ham = 10 * random.randint(3, 9)
  return {
    ...{ spam, ham },
    withSpam: Math.round(spam * (0.4 + 0.1 * random.randint(0, 5))),
    withHam:
      random.randint(0, 4) === 0 ? 0 : Math.round(ham * (0.05 + 0.05 * random.randint(0, 4))),
    claim: CLAIMS[random.randint(0, CLAIMS.length)] ?? CLAIMS[0],
  }
}

/** The engine's probability of spam for a mail that has the word, with so many columns of it. */
export function posteriorOf({ spam, ham, withSpam, withHam }: Counted, copies: number): number {
  const rows = Array.from({ length: spam + ham }, (_, i) => {
    const has = i < spam ? i < withSpam : i - spam < withHam
    return Array.from({ length: copies }, () => (has ? 1 : 0))
  })
  const y = rows.map((_, i) => (i < spam ? 1 : 0))
  const model = bernoulliNbFit(rows, y, { alpha: 1 })
  const mail = [Array.from({ length: copies }, () => 1)]
  return discreteNbPredictProba(model, mail).data[1] ?? 0
}

/** A smoothed share, the posterior, the same with a copy, and a claim. */
export function exercise({ params }: Pick<BayesView, 'params'>): Task {
  const counted = countedOf(params.seed)
  const { spam, ham, withSpam, withHam, claim } = counted
  const [one, two] = [posteriorOf(counted, 1), posteriorOf(counted, 2)]
  return {
    prompt: `${spam} mails of spam, ${withSpam} of them with the word; ${ham} of ham, ${withHam} with it. α = 1: share = (count + 1) / (mails + 2).`,
    fields: [
      numberField('share', 'Smoothed share of the word in ham', (withHam + 1) / (ham + 2), 0.003),
      numberField('posterior', 'Probability of spam for a mail with the word', one, 0.01),
      numberField('copy', 'The same if the column is there twice', two, 0.01),
      choiceField('claim', claim.text, claim.answer, [
        ['sure', 'too sure'],
        ['spam', 'spam for certain'],
        ['side', 'which class is the more probable'],
        ['careful', 'too careful'],
      ]),
    ],
    explain: `${spam} · ${((withSpam + 1) / (spam + 2)).toFixed(3)} against ${ham} · ${((withHam + 1) / (ham + 2)).toFixed(3)}: ${one.toFixed(3)}. With the copy each share counts squared: ${two.toFixed(3)}. ${claim.why[0]?.toUpperCase()}${claim.why.slice(1)}.`,
  }
}
