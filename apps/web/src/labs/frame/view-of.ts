import type { AnyModel, AnyView } from './lab.ts'
import type { ParamSchema, ParamsOf } from './params.ts'
import type { Run } from './runner.ts'

/**
 * What is shown of a run.
 *
 * A state that is still being made again is stood in for by the kept one before it. Parameters
 * that the run depends on are those of the run, so that picture and figures always belong together;
 * those of the view are the newest.
 *
 * @param step  as wanted, or null where the lab decides; clamped to the run
 */
export function viewOf(
  model: AnyModel,
  run: Run,
  params: ParamsOf<ParamSchema>,
  step: number | null,
): AnyView {
  const at = Math.min(Math.max(0, step ?? openedAt(model, run.total)), run.total - 1)
  const kept = run.states[Math.floor(at / run.stride)]
  return {
    params: paramsShown(model.params, run.given.params, params),
    table: run.given.table,
    step: at,
    total: run.total,
    state: run.state(at) ?? kept,
    next: run.state(at + 1) ?? null,
    states: run.states,
    stride: run.stride,
    result: run.result,
    extras: run.extras,
    asking: false,
  }
}

/** Number of the state that a lab shows at first. */
export function openedAt({ openAt }: Pick<AnyModel, 'openAt'>, total: number): number {
  if (openAt === 'end') return total - 1
  return openAt === 'middle' ? Math.floor((total - 1) / 2) : 0
}

function paramsShown(
  schema: ParamSchema,
  made: ParamsOf<ParamSchema>,
  newest: ParamsOf<ParamSchema>,
): ParamsOf<ParamSchema> {
  const entries = Object.entries(schema).map(([name, spec]) => [
    name,
    (spec.view === true ? newest : made)[name],
  ])
  return Object.fromEntries(entries)
}
