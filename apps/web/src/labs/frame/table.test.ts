import { expect, test } from 'vitest'
import { MAX_CSV_CHARS, readTable, type TableRules } from './table.ts'

const points: TableRules = { columns: [2, 2], rows: [2, 4], target: 'none', example: '1,2\n3,4' }
const classed: TableRules = { ...points, target: 'class', classes: 3 }

test('Names, blank lines, semicolons and quotes are read.', () => {
  expect(readTable('height;weight\r\n1.5;2\n\n"3";-4e1\n', points)).toEqual({
    ok: true,
    table: {
      title: 'pasted data',
      columns: ['height', 'weight'],
      rows: [
        [1.5, 2],
        [3, -40],
      ],
      target: null,
      classes: null,
    },
  })
})

test('Without names the columns are counted.', () => {
  const result = readTable('1\t2\n3\t4', points)
  expect(result).toMatchObject({ ok: true, table: { columns: ['column 1', 'column 2'] } })
})

test('A last column of words becomes classes.', () => {
  const result = readTable('a,b,kind\n1,2,spam\n3,4,ham\n5,6,spam', classed)
  expect(result).toMatchObject({
    ok: true,
    table: { columns: ['a', 'b'], target: [1, 0, 1], classes: ['ham', 'spam'] },
  })
})

test('A last column of numbers becomes the target.', () => {
  const result = readTable('1,2,9.5\n3,4,8', { ...points, target: 'number' })
  expect(result).toMatchObject({
    ok: true,
    table: {
      rows: [
        [1, 2],
        [3, 4],
      ],
      target: [9.5, 8],
    },
  })
})

test.each([
  ['', points, 'There is no line'],
  ['1,2,3\n4,5,6', points, 'The first line has 3 columns; paste 2'],
  ['1,2\n3', points, 'Line 2 has 1 columns'],
  ['x,y\n1,2\n3,oops', points, 'Line 3, column 2 is "oops"; write a number'],
  ['1,2\n3,', points, 'Line 2, column 2 is empty'],
  ['1,2\n3,Infinity', points, 'Line 2, column 2'],
  ['1,2', points, 'There are 1 rows of data; paste 2 to 4'],
  ['1,2\n'.repeat(5), points, 'There are 5 rows'],
  ['1,2,a\n3,4,a', classed, 'has 1 classes; give 2 to 3'],
  ['1'.repeat(MAX_CSV_CHARS + 1), points, `paste at most ${MAX_CSV_CHARS}`],
])('%j is refused, naming the place.', (text, rules, words) => {
  const result = readTable(text, rules)
  expect(result.ok ? '' : result.fault).toContain(words)
})
