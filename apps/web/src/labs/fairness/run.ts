import {
  type FairnessGaps,
  fairnessGaps,
  type GroupRates,
  groupRates,
  RandomState,
} from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { Table } from '../frame/table.ts'
import { type FairParams, RULES, type Rule } from './params.ts'

/** One threshold of group A, with the one that group B gets by the rule. */
export interface FairState {
  readonly phase: 'cut'
  /** Selected from this score on: A, B. */
  readonly thresholds: readonly [number, number]
  readonly rates: readonly [GroupRates, GroupRates]
  readonly gaps: FairnessGaps
}

/** Applicants with their scores, and what each rule leads to. */
export interface FairResult {
  readonly people: People
  /** States of every rule, in the order of {@link RULES}. */
  readonly ways: readonly (readonly FairState[])[]
}

/** Applicants of both groups. */
export interface People {
  readonly scores: readonly number[]
  readonly outcomes: readonly number[]
  /** 0 is A, 1 is B. */
  readonly groups: readonly number[]
}

/** Applicants of each group. */
export const EACH = 400
/** Thresholds, highest first: 1, 0.99 … 0. */
export const CUTS = Array.from({ length: 101 }, (_, i) => (100 - i) / 100)

/** Pasted applicants: a score, a group (0 is A, 1 is B) and whether it came out well. */
const pastedPeople = ({ rows, target }: Table): People => ({
  scores: rows.map(([score = 0]) => score),
  groups: rows.map(([, group = 0]) => group),
  outcomes: target ?? [],
})

/** Draws the applicants; the score is the probability to pay back, calibrated in each group. */
export function peopleOf({ baseA, baseB, qualityA, qualityB, seed }: FairParams): People {
  const random = new RandomState(seed)
  const people = { scores: [] as number[], outcomes: [] as number[], groups: [] as number[] }
  const both = [
    [baseA, qualityA],
    [baseB, qualityB],
  ] as const
  both.forEach(([base, quality], group) => {
    const positives = Math.round((EACH * base) / 100)
    const odds = base / (100 - base)
    Array.from(random.normals(EACH)).forEach((noise, i) => {
      const outcome = i < positives ? 1 : 0
      const z = noise + quality * outcome
      people.scores.push(1 / (1 + 1 / (odds * Math.exp(quality * z - quality ** 2 / 2))))
      people.outcomes.push(outcome)
      people.groups.push(group)
    })
  })
  return people
}

/** Moves the threshold of A from 1 to 0. */
export function* run({ params, table }: Given<FairParams>): Generator<FairState, FairResult> {
  const people = table === null ? peopleOf(params) : pastedPeople(table)
  const [outcomes, groups] = [Float64Array.from(people.outcomes), Float64Array.from(people.groups)]
  const decisions = new Float64Array(outcomes.length)
  const rates = CUTS.map((cut) => {
    for (let i = 0; i < decisions.length; i++) {
      decisions[i] = (people.scores[i] as number) >= cut ? 1 : 0
    }
    const [a, b] = groupRates(outcomes, decisions, groups)
    return [a, b] as readonly [GroupRates, GroupRates]
  })
  const states = (rule: Rule) =>
    CUTS.map((_, i) => stateOf(rates, i, partnerOf(rates, i, rule, params.own)))
  const ways = RULES.map(([rule]) => states(rule))
  const at = RULES.findIndex(([rule]) => rule === params.rule)
  yield* ways[at] ?? states('own')
  return { people, ways }
}

type Rates = readonly (readonly [GroupRates, GroupRates])[]

function stateOf(table: Rates, a: number, b: number): FairState {
  const rates = [table[a]?.[0], table[b]?.[1]] as [GroupRates, GroupRates]
  const thresholds = [CUTS[a] ?? 0, CUTS[b] ?? 0] as const
  return { phase: 'cut', thresholds, rates, gaps: fairnessGaps(rates) }
}

/** Which threshold B gets: of those with the nearest rate the highest. */
function partnerOf(table: Rates, a: number, rule: Rule, own: number): number {
  if (rule === 'same') return a
  if (rule === 'own') return Math.round(100 * (1 - own))
  const wanted = table[a]?.[0] && rateOf(table[a][0], rule)
  if (wanted === null || wanted === undefined) return 0
  let [best, away] = [0, Number.POSITIVE_INFINITY]
  table.forEach(([, b], i) => {
    const rate = rateOf(b, rule)
    const distance = rate === null ? Number.POSITIVE_INFINITY : Math.abs(rate - wanted)
    if (distance < away) [best, away] = [i, distance]
  })
  return best
}

function rateOf(rates: GroupRates, rule: Rule): number | null {
  if (rule === 'selection') return rates.selectionRate
  if (rule === 'opportunity') return rates.truePositiveRate
  return rule === 'alarms' ? rates.falsePositiveRate : rates.precision
}

/** What the loans earn: 1 for each that is paid back, less the loss of each that is not. */
export function earned({ rates }: FairState, loss: number): number {
  return rates.reduce((sum, { n, baseRate, truePositiveRate, falsePositiveRate }) => {
    const paid = n * baseRate * (truePositiveRate ?? 0)
    const lost = n * (1 - baseRate) * (falsePositiveRate ?? 0)
    return sum + paid - loss * lost
  }, 0)
}

/** The state that earns most. */
export function bestOf(states: readonly FairState[], loss: number): number {
  const values = states.map((state) => earned(state, loss))
  return values.indexOf(Math.max(...values))
}

/** The difference of the false-positive rates. */
export function alarmGap({ rates: [a, b] }: FairState): number | null {
  const [first, second] = [a.falsePositiveRate, b.falsePositiveRate]
  return first === null || second === null ? null : Math.abs(first - second)
}
