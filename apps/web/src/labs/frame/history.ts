/** A run that was made: as many states as may be kept, at even distances. */
export interface Recorded<State, Result> {
  /** States number 0, stride, 2·stride … */
  readonly states: readonly State[]
  readonly stride: number
  /** How many states the run has. */
  readonly total: number
  readonly result: Result
}

/** Most states that a run may have; a lab that makes more has no end. */
export const MAX_STEPS = 50_000

/**
 * Makes a run and keeps every k-th state, with k doubled whenever there are too many. What lies
 * between can be made again with {@link statesBetween}.
 *
 * @param steps  a fresh run
 * @param keep  most states to keep, at least 2
 * @param pause  called between states; where it gives false, the run is given up
 * @returns what was recorded, or null where it was given up
 * @throws {RangeError} for a run of more than {@link MAX_STEPS} states, or of none
 */
export async function record<State, Result>(
  steps: Generator<State, Result, void>,
  keep: number,
  pause: () => Promise<boolean> | boolean = () => true,
): Promise<Recorded<State, Result> | null> {
  let states: State[] = []
  let stride = 1
  for (let total = 0; ; total++) {
    const { done, value } = steps.next()
    if (done) {
      if (total === 0) throw new RangeError('the run has no state; a lab shows at least one')
      return { states, stride, total, result: value }
    }
    if (total >= MAX_STEPS) throw new RangeError(`the run has more than ${MAX_STEPS} states`)
    if (total % stride === 0) states.push(value)
    if (states.length > keep) {
      states = states.filter((_, i) => i % 2 === 0)
      stride *= 2
    }
    const goOn = pause()
    if (goOn !== true && !(await goOn)) return null
  }
}

/**
 * States of a fresh run from one number up to another, made again.
 *
 * @param steps  a fresh run
 * @param from  first state wanted
 * @param to  the state after the last one wanted
 */
export function statesBetween<State>(
  steps: Generator<State, unknown, void>,
  from: number,
  to: number,
): State[] {
  const found: State[] = []
  for (let i = 0; i < to; i++) {
    const { done, value } = steps.next()
    if (done) break
    if (i >= from) found.push(value as State)
  }
  return found
}
