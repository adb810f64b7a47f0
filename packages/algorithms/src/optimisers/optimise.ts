import { plainVector } from '../autograd/plain.ts'
import {
  requireInteger,
  requireNumber,
  requireRandomState,
  requireVector,
} from '../check/require.ts'
import type { VectorLike } from '../matrix/matrix.ts'
import type { RandomState } from '../random/random-state.ts'
import { drain, type Steps } from '../steps.ts'
import type { Objective } from './objectives.ts'
import {
  DEFAULT_LEARNING_RATE,
  type OptimiserOptions,
  type OptimiserRule,
  optimiserRule,
} from './rules.ts'
import { rateAt, requireSchedule, type Schedule } from './schedules.ts'

/** How to descend. */
export interface OptimiseOptions {
  readonly optimiser?: OptimiserOptions // default plain sgd
  readonly learningRate?: number // η₀; default as usual for the optimiser
  readonly schedule?: Schedule // over the steps, default constant
  readonly maxSteps?: number // default 100
  readonly tolerance?: number // stop when ‖∇f‖ ≤ this and there is no noise, default 1e-8
  readonly noise?: number // deviation of normal noise on each gradient cell, default 0
  readonly randomState?: number | RandomState // of the noise, default 0
}

/** Before and after each step; the next state is the answer to "where does it go?". */
export interface OptimiseState {
  readonly phase: 'running' | 'converged' | 'step-limit' | 'diverged'
  readonly step: number // steps taken so far
  readonly theta: readonly number[] // (d)
  readonly loss: number
  readonly gradient: readonly number[] // (d) at theta, with the noise of the coming step
  readonly gradientNorm: number // without noise
  readonly learningRate: number // η of the coming step
  /** What the rule remembers, by name, each (d). */
  readonly memory: Readonly<Record<string, readonly number[]>>
}

/**
 * Minimises an objective with a chosen rule and schedule, one state a step.
 *
 * A run that leaves the finite numbers ends with phase `diverged` at the last finite state.
 *
 * @param objective  f with its gradient
 * @param start  θ₀, shape (d)
 * @param options  rule, learning rate, schedule, limits and noise
 * @returns steps with an {@link OptimiseState} each (the first is the start), and the last one
 * @throws {InvalidInput} at the call
 *
 * Cost: one value and one gradient a step. Oracle: optimisers.json.
 */
export function optimiseSteps(
  objective: Objective,
  start: VectorLike,
  options: OptimiseOptions = {},
): Steps<OptimiseState> {
  const { optimiser = { kind: 'sgd' }, schedule = { kind: 'constant' } } = options
  const theta = requireVector('start', start, { length: objective.dimension })
  const rule = optimiserRule(optimiser)
  requireSchedule(schedule)
  const base = options.learningRate ?? DEFAULT_LEARNING_RATE[rule.name]
  requireNumber('options.learningRate', base, { above: 0 })
  const maxSteps = requireInteger('options.maxSteps', options.maxSteps ?? 100, { min: 0 })
  const tolerance = requireNumber('options.tolerance', options.tolerance ?? 1e-8, { min: 0 })
  const noise = requireNumber('options.noise', options.noise ?? 0, { min: 0 })
  const rng = requireRandomState('options.randomState', options.randomState ?? 0)
  const draw = (g: Float64Array) => (noise === 0 ? g : g.map((v) => v + rng.normal(0, noise)))
  return descend(objective, theta.slice(), rule, {
    rate: (step) => rateAt(schedule, base, step),
    maxSteps,
    tolerance,
    exact: noise === 0,
    draw,
  })
}

/** {@link optimiseSteps} run to its end. */
export function optimise(
  objective: Objective,
  start: VectorLike,
  options: OptimiseOptions = {},
): OptimiseState {
  return drain(optimiseSteps(objective, start, options))
}

interface Plan {
  readonly rate: (step: number) => number
  readonly maxSteps: number
  readonly tolerance: number
  readonly exact: boolean // without noise: a zero gradient is the end
  readonly draw: (gradient: Float64Array) => Float64Array
}

function* descend(
  objective: Objective,
  theta: Float64Array,
  rule: OptimiserRule,
  plan: Plan,
): Steps<OptimiseState> {
  const slots = rule.slots.map(() => new Float64Array(theta.length))
  let state = snapshot(objective, theta, rule, slots, plan, 0)
  for (let step = 1; state.phase === 'running'; step++) {
    yield state
    const gradient = Float64Array.from(state.gradient)
    rule.update(theta, gradient, slots, step, state.learningRate)
    const next = snapshot(objective, theta, rule, slots, plan, step)
    if (!allFinite(next)) state = { ...state, phase: 'diverged' }
    else state = next
  }
  yield state
  return state
}

function snapshot(
  objective: Objective,
  theta: Float64Array,
  rule: OptimiserRule,
  slots: readonly Float64Array[],
  plan: Plan,
  step: number,
): OptimiseState {
  const exact = objective.gradient(theta)
  const gradientNorm = Math.sqrt(exact.reduce((sum, g) => sum + g * g, 0))
  const converged = plan.exact && gradientNorm <= plan.tolerance
  return {
    phase: converged ? 'converged' : step >= plan.maxSteps ? 'step-limit' : 'running',
    step,
    theta: plainVector(theta),
    loss: objective.value(theta),
    gradient: plainVector(plan.draw(exact)),
    gradientNorm,
    learningRate: plan.rate(step),
    memory: Object.fromEntries(rule.slots.map((name, i) => [name, plainVector(slots[i])])),
  }
}

function allFinite(state: OptimiseState): boolean {
  const numbers = [
    state.loss,
    state.gradientNorm,
    ...state.theta,
    ...Object.values(state.memory).flat(),
  ]
  return numbers.every(Number.isFinite)
}
