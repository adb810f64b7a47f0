import type { Fit, Tests } from './fit.ts'
import type { ResidualView } from './model.ts'

/** Below this chance a test counts as an alarm. */
export const ALARM = 0.01

/** What is wrong with the residuals, the plainest first. */
export const FAULTS = [
  { id: 'bend', label: 'the truth is not a line' },
  { id: 'spread', label: 'the spread is not even' },
  { id: 'waves', label: 'neighbours are alike' },
  { id: 'normal', label: 'the tails are too heavy for normal noise' },
] as const

/** Which tests raise an alarm; Durbin and Watson does outside of 1.3 … 2.7. */
export function alarmsOf({ bend, spread, normal, watson }: Tests): readonly string[] {
  const out = {
    bend: bend < ALARM,
    spread: spread < ALARM,
    waves: watson < 1.3 || watson > 2.7,
    normal: normal < ALARM,
  }
  return FAULTS.filter(({ id }) => out[id]).map(({ id }) => id)
}

/** What the picture shows now. */
export function describe({ state, result, asking }: ResidualView): string {
  const { fit } = result
  const line = `The line through all ${fit.fitted.length} points rises by ${short(fit.slope)} a unit; R² is ${fit.r2.toFixed(2)}.`
  return `${line} ${state.left === null || asking ? ofResiduals(fit) : ofPoint(fit, state.left, state.line.slope)}`
}

function ofResiduals(fit: Fit): string {
  const alarms = alarmsOf(fit.tests)
  if (alarms.length === 0) return 'The residuals show no pattern: no test raises an alarm.'
  const words = FAULTS.filter(({ id }) => alarms.includes(id)).map(({ label }) => label)
  return `The residuals say: ${words.join('; ')}.`
}

function ofPoint(fit: Fit, left: number, slope: number): string {
  const [h, d] = [fit.leverage[left] ?? 0, fit.cook[left] ?? 0]
  const change = fit.slope === 0 ? 0 : Math.abs(slope / fit.slope - 1)
  const moved = `Without point ${left + 1} it would rise by ${short(slope)}`
  const why = `leverage ${h.toFixed(2)}, residual ${short(fit.residuals[left] ?? 0)}, Cook’s distance ${d.toFixed(2)}`
  if (d > 1)
    return `${moved}, ${percent(change)} off: one point decides the line (${why}). It pulls the line to itself, so its own residual hides it.`
  return `${moved} (${why}): ${change < 0.05 ? 'the line hardly notices' : `a change of ${percent(change)}`}.`
}

const percent = (share: number) => `${(100 * share).toFixed(0)} %`

/** A number with three digits that count. */
export const short = (value: number) => String(Number(value.toPrecision(3)))
