import { expect, it } from 'vitest'
import { dataset } from '../testing/files.ts'
import { decisionTreeClassifierFit } from './decision-tree-classifier.ts'
import { costComplexityPath, prunedTree } from './prune.ts'
import { leafCount } from './tree.ts'

const { x, y } = dataset('wine')
const { tree } = decisionTreeClassifierFit(x, y)
const path = costComplexityPath(tree)

it('raises the price and the impurity along the pruning path, down to the root', () => {
  const { ccpAlphas, impurities } = path
  expect(ccpAlphas.length).toBe(impurities.length)
  expect(ccpAlphas[0]).toBe(0)
  for (let i = 1; i < ccpAlphas.length; i++) {
    expect(ccpAlphas[i]).toBeGreaterThanOrEqual(ccpAlphas[i - 1] as number)
    expect(impurities[i]).toBeGreaterThanOrEqual(impurities[i - 1] as number)
  }
  expect(impurities.at(-1)).toBeCloseTo(tree.impurity[0] as number, 12)
})

it('leaves fewer leaves at each price, the whole tree at 0 and the root at the last', () => {
  const leaves = Array.from(path.ccpAlphas, (alpha) => leafCount(prunedTree(tree, alpha)))
  expect(leaves[0]).toBe(leafCount(tree))
  expect(leaves.at(-1)).toBe(1)
  expect(leaves).toEqual([...leaves].sort((a, b) => b - a))
})

it('keeps the values of the nodes that stay', () => {
  const small = prunedTree(tree, path.ccpAlphas.at(-2) as number)
  expect(small.nodeCount).toBeGreaterThan(1)
  expect(Array.from(small.value.subarray(0, 3))).toEqual(Array.from(tree.value.subarray(0, 3)))
  expect(small.threshold[0]).toBe(tree.threshold[0])
})

it('refuses a negative price', () => {
  expect(() => prunedTree(tree, -1)).toThrow('`alpha`: is -1; give at least 0')
})
