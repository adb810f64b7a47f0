import { RandomState } from '@warmstart/algorithms'
import type { Given } from '../frame/lab.ts'
import type { Table } from '../frame/table.ts'
import type { ErrorParams } from './params.ts'
import { SCENARIOS } from './scenarios.ts'

/** Something that the machine has scored. */
export interface Case {
  readonly score: number
  readonly positive: boolean
}

/** The four cells. */
export interface Cells {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly tn: number
}

/** The cells where the highest scores are called positive. */
export interface CutState extends Cells {
  readonly phase: 'cut'
  /** How many cases are called positive. */
  readonly called: number
}

/** All cases, the highest score first. */
export interface ErrorResult {
  readonly cases: readonly Case[]
}

const APART = 2.2

/** Moves the threshold down past one case at a time. */
export function* run({
  params,
  table,
}: Given<ErrorParams>): Generator<CutState, ErrorResult, void> {
  const cases = table === null ? casesOf(params) : pastedCases(table)
  const positives = cases.filter(({ positive }) => positive).length
  let tp = 0
  for (let called = 0; called <= cases.length; called++) {
    if (called > 0 && cases[called - 1]?.positive) tp++
    const fp = called - tp
    const [fn, tn] = [positives - tp, cases.length - positives - fp]
    yield { phase: 'cut', called, tp, fp, fn, tn }
  }
  return { cases }
}

/** Pasted scores; the last class in the order of the alphabet is the positive one. */
function pastedCases({ rows, target }: Table): Case[] {
  return rows
    .map(([score = 0], i) => ({ score, positive: target?.[i] === 1 }))
    .sort((a, b) => b.score - a.score)
}

function casesOf({ scenario, n, seed }: ErrorParams): Case[] {
  const drawn = new RandomState(seed).normals(n, 0, 1)
  const positives = Math.round(n * SCENARIOS[scenario].share)
  return Array.from(drawn, (one, i) => {
    const positive = i < positives
    const logit = (positive ? APART / 2 : -APART / 2) + one
    return { score: 1 / (1 + Math.exp(-logit)), positive }
  }).sort((a, b) => b.score - a.score)
}

/** What the mistakes cost. */
export function costOf(cells: Pick<Cells, 'fp' | 'fn'>, params: ErrorParams): number {
  const [alarm, miss] = costsOf(params)
  return cells.fp * alarm + cells.fn * miss
}

/** Cost of one false alarm and of one miss. */
export function costsOf({ scenario, alarm, miss }: ErrorParams): readonly [number, number] {
  const { costs } = SCENARIOS[scenario]
  return [costs[0] * alarm, costs[1] * miss]
}
