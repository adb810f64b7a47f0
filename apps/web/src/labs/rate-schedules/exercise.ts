import { learningRateAt, RandomState } from '@warmstart/algorithms'
import { choiceField, numberField, type Task } from '../frame/task.ts'
import type { RateView } from './model.ts'

/** Rates, steps and a claim, by seed. */
export interface Rates {
  readonly base: number
  readonly total: number
  readonly at: number
  readonly every: number
  readonly warmUp: number
  readonly claim: (typeof CLAIMS)[number]
}

const CLAIMS = [
  {
    text: 'With noisy gradients and a constant rate the loss ends at a level that goes with',
    ...{ answer: 'rate', why: 'half the rate, about half the floor' },
  },
  {
    text: 'A falling rate helps at the end of training since it lowers',
    ...{ answer: 'noise', why: 'each step adds η²σ² of variance' },
  },
  {
    text: 'Warm-up is for',
    ...{ answer: 'start', why: 'the first gradients are large or their statistics unreliable' },
  },
] as const

/** Draws the numbers. */
export function ratesOf(seed: number): Rates {
  const random = new RandomState(seed + 19_000)
  const one = <T>(list: readonly T[]) => list[random.randint(0, list.length)] as T
  const total = one([60, 90, 100, 120, 200])
  return {
    ...{ base: one([0.1, 0.2, 0.4, 0.8]), total, at: (total / 10) * random.randint(2, 9) },
    ...{ every: one([20, 30, 40]), warmUp: one([5, 10, 20]), claim: one(CLAIMS) },
  }
}

/** Cosine, step decay and warm-up at a step, and a claim. */
export function exercise({ params }: Pick<RateView, 'params'>): Task {
  const { base, total, at, every, warmUp, claim } = ratesOf(params.seed)
  const cosine = learningRateAt({ kind: 'cosine', total }, base, at)
  const stepped = learningRateAt({ kind: 'step', every, factor: 0.5 }, base, at)
  const third = Math.floor(warmUp / 2)
  const warm = learningRateAt({ kind: 'warm-up', warmUp }, base, third)
  const near = (value: number) => Number(Math.max(1e-4, 0.01 * value).toPrecision(1))
  return {
    prompt: `Base rate ${base}, steps counted from 0.`,
    fields: [
      numberField(
        'cosine',
        `Half a cosine to 0 over ${total} steps: rate at step ${at}`,
        cosine,
        near(cosine),
      ),
      numberField(
        'step',
        `Halved every ${every} steps: rate at step ${at}`,
        stepped,
        near(stepped),
      ),
      numberField(
        'warm-up',
        `Linear warm-up that reaches ${base} at its ${warmUp}th step: rate at step ${third}, the ${third + 1}th`,
        warm,
        near(warm),
      ),
      choiceField('claim', claim.text, claim.answer, [
        ['rate', 'the rate'],
        ['noise', 'the noise that each step adds'],
        ['start', 'a start at which large steps do harm'],
        ['bias', 'the bias of the model'],
      ]),
    ],
    explain: `½ · ${base} · (1 + cos(π · ${at} / ${total})) = ${cosine.toPrecision(4)}; ${base} · ½^${Math.floor(at / every)} = ${stepped.toPrecision(4)}; ${base} · ${third + 1} / ${warmUp} = ${warm.toPrecision(4)}. ${claim.why[0]?.toUpperCase()}${claim.why.slice(1)}.`,
  }
}
