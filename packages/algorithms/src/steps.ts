/**
 * A run of an algorithm: yields a state after every step and returns what was fitted.
 *
 * States are plain, read-only and JSON-safe, and nothing in them is written to again.
 */
export type Steps<S, M = S> = Generator<S, M, void>

/**
 * Runs an algorithm to its end.
 *
 * @param steps  a run, fresh or already advanced
 * @returns what the run returns: the fitted model, or the last state
 */
export function drain<M>(steps: Generator<unknown, M, void>): M {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * Last state that a run yields.
 *
 * @param steps  a run, fresh or already advanced
 * @returns the last state, or undefined when none was left
 */
export function last<S>(steps: Generator<S, unknown, void>): S | undefined {
  let state: S | undefined
  for (const next of steps) state = next
  return state
}

/**
 * Every state that a run yields, for a scrubber.
 *
 * @param steps  a run, fresh or already advanced
 * @param atMost  most states to keep, default all
 * @returns states in order; the run is left where the keeping stopped
 */
export function collect<S>(
  steps: Generator<S, unknown, void>,
  atMost = Number.POSITIVE_INFINITY,
): S[] {
  const states: S[] = []
  while (states.length < atMost) {
    const { done, value } = steps.next()
    if (done) break
    states.push(value as S)
  }
  return states
}
