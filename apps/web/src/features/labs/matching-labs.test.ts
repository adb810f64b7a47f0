import { LABS } from '@warmstart/core/labs'
import { expect, test } from 'vitest'
import { matchingLabs } from './matching-labs.ts'

const found = (q: string) => matchingLabs(LABS, q).map(({ id }) => id)

test('No words find every lab.', () => expect(found(' ')).toHaveLength(LABS.length))

test('A lab is found by the beginnings of its words, in any order and case.', () => {
  for (const q of ['clust', 'LOCAL min', 'silhouette', 'runs why', 'k-means++']) {
    expect(found(q)).toContain('k-means')
  }
})

test('Every word must be there.', () => expect(found('clustering zebra')).toEqual([]))
