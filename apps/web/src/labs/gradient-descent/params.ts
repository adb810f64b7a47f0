import type { ParamSchema } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  surface: {
    kind: 'choice',
    label: 'Loss',
    options: [
      { value: 'bowl', label: 'a bowl (quadratic)' },
      { value: 'valley', label: 'a bent valley (Rosenbrock)' },
    ],
    default: 'bowl',
  },
  rule: {
    kind: 'choice',
    label: 'Rule',
    options: [
      { value: 'sgd', label: 'plain descent' },
      { value: 'momentum', label: 'momentum (heavy ball)' },
      { value: 'nesterov', label: 'Nesterov' },
      { value: 'adagrad', label: 'AdaGrad' },
      { value: 'rmsprop', label: 'RMSProp' },
      { value: 'adam', label: 'Adam' },
    ],
    default: 'sgd',
  },
  rate: {
    kind: 'number',
    label: 'Learning rate η',
    ...{ min: 0.0002, max: 2, step: 0.0001, default: 0.1, scale: 'log' },
  },
  beta: {
    kind: 'number',
    label: 'Momentum β',
    ...{ min: 0, max: 0.99, step: 0.01, default: 0.9 },
    hint: 'for momentum and Nesterov; Adam keeps its 0.9 and 0.999',
  },
  condition: {
    kind: 'number',
    label: 'Condition κ of the bowl',
    ...{ min: 1, max: 100, step: 0.1, default: 10, scale: 'log' },
    hint: 'steepest curvature over flattest, which is 1',
  },
  noise: {
    kind: 'number',
    label: 'Noise of the gradient',
    ...{ min: 0, max: 4, step: 0.1, default: 0 },
  },
  steps: { kind: 'number', label: 'Steps', min: 10, max: 400, step: 10, default: 60 },
  all: { kind: 'flag', label: 'Show every rule at this rate', default: false, view: true },
  start: { kind: 'numbers', label: 'Start', min: -6, max: 6, atMost: 2, default: [] },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema
