import type { DeliveryReport } from '@warmstart/contract'
import { expect, it } from 'vitest'
import { AUDIENCES, rowsOf } from './delivery-rows.ts'

const span = { kind: 'span' as const, start: 0, end: 1, quote: 'x' }
const report: DeliveryReport = {
  audience: 'child',
  words: 120,
  wordsPerMinute: 141.6,
  fillers: [],
  fillersPerHundred: 2.34,
  structure: {
    definition: span,
    definitionFirst: true,
    example: span,
    contrast: null,
    closing: null,
  },
  terms: [],
  termsPerHundred: null,
  notes: {
    pace: 'pace',
    pauses: 'pauses',
    fillers: 'fillers',
    stumbles: 'stumbles',
    structure: 'structure',
    jargon: 'jargon',
    sentences: 'sentences',
  },
}

it('gives each measure its figure and its note', () => {
  expect(rowsOf(report)).toEqual([
    { name: 'Length', value: '120 words', note: 'sentences' },
    { name: 'Pace', value: '142 words a minute', note: 'pace' },
    { name: 'Structure', value: '2 of 4 parts', note: 'structure' },
    { name: 'Fillers', value: '2.3 per 100 words', note: 'fillers' },
    { name: 'Restarts', value: null, note: 'stumbles' },
    { name: 'Technical terms', value: null, note: 'jargon' },
  ])
})

it('gives no pace where no times are known', () => {
  expect(rowsOf({ ...report, wordsPerMinute: null })[1]?.value).toBeNull()
})

it('knows a child, a manager and an engineer', () => {
  expect(AUDIENCES.map(({ id }) => id).sort()).toEqual(['child', 'engineer', 'manager'])
})
