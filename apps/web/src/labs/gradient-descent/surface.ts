import {
  type Objective,
  type OptimiserOptions,
  quadraticBowl,
  rosenbrock,
} from '@warmstart/algorithms'
import type { ParamsOf } from '../frame/params.ts'
import type { params } from './params.ts'

export type DescentParams = ParamsOf<typeof params>
export type Rule = DescentParams['rule']

/** How far the bowl is turned, in radians. */
export const ANGLE = Math.PI / 9

/** The function that is gone down. */
export function surfaceOf({
  surface,
  condition,
}: Pick<DescentParams, 'surface' | 'condition'>): Objective {
  return surface === 'bowl' ? quadraticBowl([1, condition], ANGLE) : rosenbrock(1, 10)
}

/** Where it begins: where it was dragged to, or the usual place of the surface. */
export function startOf({ surface, start }: DescentParams): readonly [number, number] {
  const usual = surface === 'bowl' ? ([-4, 2] as const) : ([-1.4, 1.2] as const)
  return [start[0] ?? usual[0], start[1] ?? usual[1]]
}

/** Where the loss is least. */
export function goalOf({ surface }: Pick<DescentParams, 'surface'>): readonly [number, number] {
  return surface === 'bowl' ? [0, 0] : [1, 1]
}

/** The rule with its constants. */
export function optimiserOf(rule: Rule, beta: number): OptimiserOptions {
  return rule === 'momentum' || rule === 'nesterov'
    ? { kind: rule, momentum: beta }
    : { kind: rule }
}
