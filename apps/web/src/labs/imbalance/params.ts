import { ownData } from '../frame/own-data.ts'
import type { ParamSchema, ParamsOf } from '../frame/params.ts'

/** What the lab can be set to. */
export const params = {
  data: ownData,
  method: {
    kind: 'choice',
    label: 'What is done about it',
    options: [
      { value: 'smote', label: 'SMOTE' },
      { value: 'over', label: 'repeat positives' },
      { value: 'under', label: 'drop negatives' },
      { value: 'weights', label: 'class weights' },
      { value: 'none', label: 'nothing' },
    ],
    default: 'smote',
  },
  threshold: {
    kind: 'number',
    label: 'Threshold',
    ...{ min: 0.01, max: 0.99, step: 0.01, default: 0.5, view: true },
  },
  ratio: {
    kind: 'number',
    label: 'Share of positives',
    ...{ min: 0.04, max: 0.5, step: 0.02, default: 0.1 },
  },
  n: { kind: 'number', label: 'Training rows', min: 300, max: 900, step: 50, default: 400 },
  gap: {
    kind: 'number',
    label: 'Distance of the classes',
    ...{ min: 0.5, max: 4, step: 0.25, default: 1.75 },
  },
  seed: { kind: 'seed', label: 'Seed', default: 0 },
} as const satisfies ParamSchema

export type ImbalanceParams = ParamsOf<typeof params>
export type Method = ImbalanceParams['method']
export const METHODS = ['none', 'weights', 'over', 'smote', 'under'] as const
