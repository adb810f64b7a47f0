import { describe, expect, it } from 'vitest'
import * as algorithms from '../index.ts'
import { describeConformance } from './conformance.ts'
import { classicalSamples } from './samples/classical.ts'
import { neuralSamples } from './samples/neural.ts'
import { statisticsSamples } from './samples/statistics.ts'
import { treesSamples } from './samples/trees.ts'

const SAMPLES = [...classicalSamples, ...treesSamples, ...neuralSamples, ...statisticsSamples]

describe('The list of samples', () => {
  it('runs every exported function that has steps', () => {
    const exported = Object.keys(algorithms).filter((name) => name.endsWith('Steps'))
    const covered = SAMPLES.flatMap(({ steps }) => (steps ? [steps.name] : []))
    expect(exported.filter((name) => !covered.includes(name))).toEqual([])
  })

  it('names only functions that the package exports', () => {
    const named = SAMPLES.flatMap(({ name, steps }) => (steps ? [name, steps.name] : [name]))
    expect(named.filter((name) => !(name in algorithms))).toEqual([])
  })
})

for (const sample of SAMPLES) describeConformance(sample)
