import type { ParityCase } from '../parity.ts'
import { decisionTreeParity } from './decision-tree.ts'
import { gradientBoostingParity } from './gradient-boosting.ts'
import { histGradientBoostingParity } from './hist-gradient-boosting.ts'
import { randomForestParity } from './random-forest.ts'

import { svcParity } from './svc.ts'

import { treeScoresParity } from './tree-scores.ts'

/** Comparisons of what `trees.ts` exports with scikit-learn. */
export const treesParity: readonly ParityCase[] = [
  ...decisionTreeParity,
  ...randomForestParity,
  ...gradientBoostingParity,
  ...histGradientBoostingParity,
  ...svcParity,
  ...treeScoresParity,
]
