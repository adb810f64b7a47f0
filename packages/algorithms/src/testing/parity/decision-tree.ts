import { decisionTreeClassifierFit } from '../../trees/decision-tree-classifier.ts'
import { decisionTreeRegressorFit } from '../../trees/decision-tree-regressor.ts'
import { costComplexityPath } from '../../trees/prune.ts'
import { pairwiseSum, type Tree, treeImportances } from '../../trees/tree.ts'
import { fixture } from '../files.ts'
import type { ParityCase } from '../parity.ts'
import { treeProblem } from '../tree-data.ts'

interface Reference {
  readonly data: string
  readonly kind: 'classifier' | 'regressor'
  readonly options: Readonly<Record<string, unknown>>
  readonly left: readonly number[]
  readonly feature: readonly number[]
  readonly threshold: readonly number[]
  readonly samples: readonly number[]
  readonly impurity: readonly number[]
  readonly weight: readonly number[]
  /** mean targets, or shares by class */
  readonly value: readonly number[]
  readonly importances: readonly number[]
}

const { cases, pruning } = fixture<{
  cases: Readonly<Record<string, Reference>>
  pruning: { alphas: readonly number[]; impurities: readonly number[] }
}>('decision-tree')

/** Why figures of trees grown by entropy may differ in the last bit. */
export const LOGARITHM = 'the last bit of a logarithm differs between C and JavaScript'

/** Two rows a tree: its structure, and the figures in its nodes. */
export const decisionTreeParity: readonly ParityCase[] = [
  ...Object.values(cases).flatMap(casesOf),
  ...(['alphas', 'impurities'] as const).map(
    (quantity): ParityCase => ({
      algorithm: 'cost-complexity pruning',
      data: 'breast-cancer, seed 0',
      quantity,
      tier: '1e-12',
      ours: () => {
        const { x, classes } = treeProblem('breast-cancer')
        const path = costComplexityPath(decisionTreeClassifierFit(x, classes).tree)
        return quantity === 'alphas' ? path.ccpAlphas : path.impurities
      },
      reference: () => pruning[quantity],
    }),
  ),
]

function casesOf(reference: Reference): ParityCase[] {
  let tree: Tree | undefined
  const fitted = () => {
    tree ??= fitTree(reference)
    return tree
  }
  const entropy = reference.options.criterion === 'entropy'
  const about = {
    algorithm: `decision tree, ${reference.kind}`,
    data: `${reference.data}, ${JSON.stringify(reference.options).replaceAll('"', '')}`,
    tier: 'exact',
  } as const
  const structure = ({ left, feature, samples, threshold, weight }: Omit<Reference, 'value'>) => [
    ...left,
    ...feature,
    ...samples,
    ...threshold,
    ...weight,
  ]
  return [
    {
      ...about,
      quantity: 'children, features, thresholds, samples, weights',
      ours: () => {
        const { childrenLeft, feature, nNodeSamples, threshold, weightedNNodeSamples } = fitted()
        return [...childrenLeft, ...feature, ...nNodeSamples, ...threshold, ...weightedNNodeSamples]
      },
      reference: () => structure(reference),
    },
    {
      ...about,
      quantity: 'impurities, values, importances',
      ours: () => figuresOf(fitted(), reference.impurity.length === 1),
      reference: () => [...reference.impurity, ...reference.value, ...reference.importances],
      ...(entropy && { tolerance: { value: 1e-15, why: LOGARITHM } }),
    },
  ]
}

/** Impurities, values and importances; sums of the first two for a large tree. */
function figuresOf(tree: Tree, brief: boolean): number[] {
  const sum = (values: Float64Array) => pairwiseSum(values, 0, values.length)
  const impurity = brief ? [sum(tree.impurity)] : [...tree.impurity]
  const shares = sharesOrMeans(tree)
  const value = brief ? [sum(shares.map((v, i) => v * i))] : [...shares]
  return [...impurity, ...value, ...treeImportances(tree)]
}

function sharesOrMeans({ value, valuesPerNode: k }: Tree): Float64Array {
  return k === 1 ? value : value.map((v, i) => v / pairwiseSum(value, i - (i % k), k))
}

function fitTree({ data, kind, options }: Reference): Tree {
  const { x, classes, targets } = treeProblem(data)
  const ours = camelCase(options)
  if (kind === 'regressor') return decisionTreeRegressorFit(x, targets, ours).tree
  return decisionTreeClassifierFit(x, classes, ours).tree
}

/** scikit-learn's option names as ours: `max_depth` → `maxDepth`. */
export function camelCase(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const name = (key: string) => key.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase())
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [name(key), value]))
}
