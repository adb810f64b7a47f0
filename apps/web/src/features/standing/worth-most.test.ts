import type { StandingStage } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { worthMost } from './worth-most.ts'

const stage = (id: string, weight: number, items: number, solid: number) =>
  ({ id, weight, items, solid }) as StandingStage

describe('the stage that is worth most', () => {
  it('has the most left to gain for its weight', () => {
    const stages = [stage('data', 5, 10, 9), stage('modelling', 3, 10, 0), stage('ethics', 2, 4, 0)]
    expect(worthMost(stages)?.id).toBe('modelling')
  })

  it('is none where everything is solid or nothing is there', () => {
    expect(worthMost([stage('data', 5, 10, 10), stage('empty', 5, 0, 0)])).toBeNull()
  })
})
