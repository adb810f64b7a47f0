import { defineModel, type View } from '../frame/lab.ts'
import type { Table } from '../frame/table.ts'
import { exercise } from './exercise.ts'
import { metrics } from './metrics.ts'
import { type FairParams, params, RULES } from './params.ts'
import { alarmGap, bestOf, earned, type FairResult, type FairState, run } from './run.ts'
import { stepTask } from './step-task.ts'

export type FairView = View<FairParams, FairState, FairResult>

/** One state for each threshold of group A, highest first. */
export const model = defineModel({
  params,
  table: {
    ...{ columns: [2, 2], rows: [20, 2000], target: 'class', classes: 2, check: bothGroups },
    ranges: [
      [0, 1],
      [0, 1],
    ],
    example: 'score,group,paid\n0.72,0,yes\n0.35,1,no',
  },
  stepWord: 'threshold',
  openAt: 'middle',
  holdStep: true,
  run,
  describe,
  metrics,
  stepTask,
  exercise,
})

/** A share in percent. */
export const percent = (share: number | null) =>
  share === null ? '–' : `${Number((100 * share).toFixed(1))} %`

/** Gaps below this are called closed. */
export const CLOSED = 0.01

/** Names of the four gaps with their sizes. */
export function gapsOf(state: FairState): readonly (readonly [string, number | null])[] {
  const { demographicParity, equalOpportunity, predictiveParity } = state.gaps
  return [
    ['selection', demographicParity],
    ['true-positive rate', equalOpportunity],
    ['false-positive rate', alarmGap(state)],
    ['precision', predictiveParity],
  ]
}

/** What the picture shows now. */
function describe({ state, states, params }: FairView): string {
  const [a, b] = state.rates
  const gaps = gapsOf(state)
  const closed = gaps.filter(([, gap]) => gap !== null && gap < CLOSED).map(([name]) => name)
  const open = gaps
    .filter(([, gap]) => gap !== null && gap >= CLOSED)
    .map(([name, gap]) => `${name} ${percent(gap)}`)
  const held = closed.length === 0 ? 'No gap is closed' : `Closed: ${closed.join(', ')}`
  const value = earned(state, params.loss)
  const best = earned(states[bestOf(states, params.loss)] ?? state, params.loss)
  const base =
    a.baseRate === b.baseRate
      ? 'The base rates are the same.'
      : `The base rates are ${percent(a.baseRate)} and ${percent(b.baseRate)}.`
  return `From ${state.thresholds[0].toFixed(2)} on A is selected (${percent(a.selectionRate)}), from ${state.thresholds[1].toFixed(2)} on B (${percent(b.selectionRate)}). ${held}; open gaps: ${open.length === 0 ? 'none' : open.join(', ')}. ${base} The loans earn ${value.toFixed(0)}; this rule earns at most ${best.toFixed(0)}.`
}

/** Name of the rule that is set. */
export const ruleName = (rule: FairParams['rule']) =>
  RULES.find(([one]) => one === rule)?.[1] ?? 'own threshold'

/** Each group needs both outcomes: without them a rate does not exist. */
function bothGroups({ rows, target }: Table): string | null {
  const odd = rows.findIndex(([, group]) => group !== 0 && group !== 1)
  if (odd >= 0)
    return `Row ${odd + 1} of the data has group ${rows[odd]?.[1]}; write 0 for A or 1 for B.`
  for (const [group, name] of ['A (0)', 'B (1)'].entries()) {
    const own = rows.flatMap((row, i) => (row[1] === group ? [target?.[i]] : []))
    if (new Set(own).size < 2) {
      return `Group ${name} has ${own.length} rows and not both outcomes; paste rows of each.`
    }
  }
  return null
}
