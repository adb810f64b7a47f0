import type { LabId } from '@warmstart/core/labs'
import type { AnyModel } from './frame/lab.ts'

/** The model of each lab, loaded when it is first run. The worker takes nothing else of a lab. */
export const MODELS: Readonly<Record<LabId, () => Promise<{ readonly model: AnyModel }>>> = {
  'forest-boosting': () => import('./forest-boosting/model.ts'),
  logistic: () => import('./logistic/model.ts'),
  pca: () => import('./pca/model.ts'),
  neighbours: () => import('./neighbours/model.ts'),
  imbalance: () => import('./imbalance/model.ts'),
  encoding: () => import('./encoding/model.ts'),
  convolution: () => import('./convolution/model.ts'),
  drift: () => import('./drift/model.ts'),
  dropout: () => import('./dropout/model.ts'),
  'batch-norm': () => import('./batch-norm/model.ts'),
  recommender: () => import('./recommender/model.ts'),
  'missing-data': () => import('./missing-data/model.ts'),
  'k-means': () => import('./k-means/model.ts'),
  'fraud-queue': () => import('./fraud-queue/model.ts'),
  peeking: () => import('./peeking/model.ts'),
  'regularisation-path': () => import('./regularisation-path/model.ts'),
  fairness: () => import('./fairness/model.ts'),
  'svm-margin': () => import('./svm-margin/model.ts'),
  attention: () => import('./attention/model.ts'),
  'vanishing-gradients': () => import('./vanishing-gradients/model.ts'),
  eta: () => import('./eta/model.ts'),
  shapley: () => import('./shapley/model.ts'),
  threshold: () => import('./threshold/model.ts'),
  'gradient-descent': () => import('./gradient-descent/model.ts'),
  backprop: () => import('./backprop/model.ts'),
  'tree-split': () => import('./tree-split/model.ts'),
  'bias-variance': () => import('./bias-variance/model.ts'),
  leakage: () => import('./leakage/model.ts'),
}
