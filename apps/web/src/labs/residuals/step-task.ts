import { numberField, type Task } from '../frame/task.ts'
import { short } from './describe.ts'
import type { ResidualView } from './model.ts'

/** What leaving out the next point does, from its residual and leverage alone. */
export function stepTask({ next, result }: ResidualView): Task | null {
  if (next === null || next.left === null) return null
  const { fit, points } = result
  const i = next.left
  const [e, h] = [fit.residuals[i] ?? 0, fit.leverage[i] ?? 0]
  const gone = e / (1 - h)
  const d = fit.cook[i] ?? 0
  return {
    prompt: `Point ${i + 1} lies at (${short(points.x[i] ?? 0)}, ${short(points.y[i] ?? 0)}); its residual is ${short(e)}, its leverage h = ${h.toFixed(3)}, and s = ${short(fit.s)}. Nothing need be fitted again: without the point its residual is e / (1 − h), and Cook’s distance is e² h / (2 s² (1 − h)²).`,
    fields: [
      numberField(
        'gone',
        'How far above the line that does not know it does the point lie?',
        gone,
        tolerance(gone),
      ),
      numberField('cook', 'Its Cook’s distance', d, tolerance(d)),
    ],
    explain: `${short(e)} / (1 − ${h.toFixed(3)}) = ${short(gone)}; Cook’s distance ${short(d)}. The line without it rises by ${short(next.line.slope)} a unit.`,
  }
}

/** Three digits are enough. */
const tolerance = (value: number) => Number((0.02 * Math.abs(value) + 0.002).toPrecision(1))
