import type { LabId } from '@warmstart/core/labs'
import type { AnyLab } from './frame/lab.ts'

/** Each lab with its picture, loaded when it is opened. */
export const VIEWS: Readonly<Record<LabId, () => Promise<{ readonly lab: AnyLab }>>> = {
  'forest-boosting': () => import('./forest-boosting/view.tsx'),
  logistic: () => import('./logistic/view.tsx'),
  pca: () => import('./pca/view.tsx'),
  neighbours: () => import('./neighbours/view.tsx'),
  imbalance: () => import('./imbalance/view.tsx'),
  encoding: () => import('./encoding/view.tsx'),
  convolution: () => import('./convolution/view.tsx'),
  drift: () => import('./drift/view.tsx'),
  dropout: () => import('./dropout/view.tsx'),
  'batch-norm': () => import('./batch-norm/view.tsx'),
  recommender: () => import('./recommender/view.tsx'),
  'missing-data': () => import('./missing-data/view.tsx'),
  'k-means': () => import('./k-means/view.tsx'),
  'fraud-queue': () => import('./fraud-queue/view.tsx'),
  peeking: () => import('./peeking/view.tsx'),
  'regularisation-path': () => import('./regularisation-path/view.tsx'),
  fairness: () => import('./fairness/view.tsx'),
  'svm-margin': () => import('./svm-margin/view.tsx'),
  attention: () => import('./attention/view.tsx'),
  'vanishing-gradients': () => import('./vanishing-gradients/view.tsx'),
  eta: () => import('./eta/view.tsx'),
  shapley: () => import('./shapley/view.tsx'),
  threshold: () => import('./threshold/view.tsx'),
  'gradient-descent': () => import('./gradient-descent/view.tsx'),
  backprop: () => import('./backprop/view.tsx'),
  'tree-split': () => import('./tree-split/view.tsx'),
  'bias-variance': () => import('./bias-variance/view.tsx'),
  leakage: () => import('./leakage/view.tsx'),
}
