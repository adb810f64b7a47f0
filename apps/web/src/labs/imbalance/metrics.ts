import type { Metric } from '../frame/lab.ts'
import { defaultsOf } from '../frame/params.ts'
import figures from './figures.json' with { type: 'json' }
import type { ImbalanceView } from './model.ts'
import { params as schema } from './params.ts'
import { newRows } from './rows.ts'
import { averagePrecision, scoreAt, scored } from './score.ts'

const LEARN = `scikit-learn ${figures.versions['scikit-learn']}`
/** What resamples: scikit-learn itself does not. */
const RESAMPLED = `imbalanced-learn ${figures['imbalanced-learn']}`
const RESAMPLING: readonly string[] = ['smote', 'over', 'under']

interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly ap: number
}
const RUNS: Readonly<Record<string, Figure>> = figures.runs
const FOLDS: Readonly<Record<string, { readonly before: number; readonly within: number }>> =
  figures.folds

/** The model at the threshold on new rows, and what cross-validation claims. */
export function metrics(view: ImbalanceView): Metric[] {
  const { state, params, table, result, extras, step, total } = view
  const fresh = newRows(params, table)
  const now = scoreAt(fresh.y, scored(fresh, state.line), params.threshold)
  const usual = table === null && isUsual(params)
  const whole = step === total - 1 && usual
  const known = whole ? RUNS[`${params.method}, seed ${params.seed}`] : undefined
  const at = params.threshold === 0.5 ? known : undefined
  const from = RESAMPLING.includes(params.method) ? RESAMPLED : LEARN
  const folds = usual ? FOLDS[`seed ${params.seed}`] : undefined
  const claimed = (of: 'before' | 'within') =>
    extras === null ? null : scoreAt(extras[of].y, extras[of].p, 0.5).f1
  return [
    { label: 'precision, new rows', value: now.precision, ...beside(at?.precision, from) },
    { label: 'recall, new rows', value: now.recall, ...beside(at?.recall, from) },
    { label: 'F1, new rows', value: now.f1, ...beside(at?.f1, from) },
    {
      label: 'average precision',
      value: averagePrecision(fresh, state.line),
      digits: 4,
      ...beside(known?.ap, from),
    },
    {
      label: 'average precision, nothing done',
      ...{ value: averagePrecision(fresh, result.lines.none), digits: 4 },
    },
    {
      label: 'F1 at ½, SMOTE before the split',
      value: claimed('before'),
      ...beside(folds?.before, RESAMPLED),
    },
    {
      label: 'F1 at ½, SMOTE in each fold',
      value: claimed('within'),
      ...beside(folds?.within, RESAMPLED),
    },
  ]
}

const beside = (value: number | undefined, from: string) =>
  value === undefined ? {} : { reference: { value, from, tolerance: 1e-9 } }

/** Whether `figures.py` has these settings, whatever method, threshold and seed. */
function isUsual({ ratio, n, gap }: ImbalanceView['params']): boolean {
  const usual = defaultsOf(schema)
  return ratio === usual.ratio && n === usual.n && gap === usual.gap
}
