import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  rule: {
    kind: 'choice',
    label: 'Group B gets',
    options: [
      { value: 'same', label: 'the same threshold' },
      { value: 'selection', label: 'as large a share selected' },
      { value: 'opportunity', label: 'the same true-positive rate' },
      { value: 'alarms', label: 'the same false-positive rate' },
      { value: 'precision', label: 'the same precision' },
      { value: 'own', label: 'the threshold set below' },
    ],
    default: 'same',
  },
  own: {
    kind: 'number',
    label: 'Threshold of group B',
    ...{ min: 0, max: 1, step: 0.01, default: 0.5 },
    hint: 'where B gets the one set here',
  },
  baseA: {
    kind: 'number',
    label: 'Base rate of group A',
    ...{ min: 10, max: 90, step: 5, default: 60, unit: '%' },
    hint: 'share that would pay back',
  },
  baseB: {
    kind: 'number',
    label: 'Base rate of group B',
    ...{ min: 10, max: 90, step: 5, default: 35, unit: '%' },
  },
  qualityA: {
    kind: 'number',
    label: 'How well the score separates A',
    ...{ min: 0.5, max: 4, step: 0.1, default: 1.6, unit: 'σ' },
  },
  qualityB: {
    kind: 'number',
    label: 'How well it separates B',
    ...{ min: 0.5, max: 4, step: 0.1, default: 1.6, unit: 'σ' },
  },
  loss: {
    kind: 'number',
    label: 'A loan not paid back costs',
    ...{ min: 0.2, max: 5, step: 0.1, default: 1 },
    hint: 'where one that is paid back earns 1',
    view: true,
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type FairParams = ParamsOf<typeof params>
export type Rule = FairParams['rule']

/** Rules that are compared, by name. */
export const RULES: readonly (readonly [rule: Rule, name: string])[] = [
  ['same', 'same threshold'],
  ['selection', 'same selection'],
  ['opportunity', 'same TPR'],
  ['alarms', 'same FPR'],
  ['precision', 'same precision'],
]
