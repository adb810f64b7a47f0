import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hostileRows } from '../hostile/rows.mjs'

const page = readFileSync(new URL('../../../docs/judge.md', import.meta.url), 'utf8')
const tests = readFileSync(new URL('./robustness.slow.test.ts', import.meta.url), 'utf8')
const rows = hostileRows('T1')

describe('the page of the judge', () => {
  it('has the outcome of every hostile program, and no outcome that is not as expected', () => {
    for (const { row, does } of rows) expect(page).toContain(`| ${row} | ${does} | `)
    const [, table = ''] = page.split('<!-- outcomes: begin -->')
    expect(table.match(/^\| H\d+ /gm)).toHaveLength(rows.length)
    expect(table).not.toContain('UNEXPECTED')
  })
})

describe('the hostile suite', () => {
  it('covers H1 to H55, by a program or by a test of its own', () => {
    const covered = new Set([
      ...rows.map(({ row }) => row),
      ...[...tests.matchAll(/\(.*?(H\d+)\)'/g)].map(([, row]) => row),
    ])
    const all = Array.from({ length: 55 }, (_, i) => `H${i + 1}`)
    expect(all.filter((row) => !covered.has(row))).toEqual([])
  })

  it('says of each program what it does, what stops it, and how it must end', () => {
    const incomplete = rows.filter((row) => !row.row || !row.does || row.verdicts.length === 0)
    expect(incomplete).toEqual([])
  })
})
