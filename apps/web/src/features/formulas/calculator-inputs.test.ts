import { expect, it } from 'vitest'
import { firstTyped, readTyped } from './calculator-inputs.ts'

const ONE = [{ id: 'x', label: 'x', value: 1 }]
const LIST = [{ id: 'p', label: 'Probabilities', value: [0.1, 0.9] }]

it('begins with the worked example', () => {
  expect(firstTyped([...ONE, ...LIST])).toEqual({ x: '1', p: '0.1, 0.9' })
})

it.each([
  ['0.5', 0.5],
  [' -2 ', -2],
  ['0,5', 0.5],
  ['1/4', 0.25],
  ['2e-3', 0.002],
])('reads %s as one number', (text, value) => {
  expect(readTyped(ONE, { x: text }).inputs).toEqual({ x: value })
})

it.each([['1, 2;3'], ['1 2 3'], ['1,2,3,']])('reads %s as a list', (text) => {
  expect(readTyped(LIST, { p: text }).inputs).toEqual({ p: [1, 2, 3] })
})

it.each([
  [ONE, { x: '' }, 'x is empty: write a number'],
  [ONE, { x: 'ten' }, 'x holds “ten”'],
  [ONE, { x: '1/0' }, 'x holds “1/0”'],
  [ONE, { x: '1/' }, 'x holds “1/”'],
  [LIST, { p: '' }, 'Probabilities is empty: write numbers'],
  [LIST, { p: '0.1, x' }, 'Probabilities holds “x”'],
])('says which field cannot be read', (fields, typed, message) => {
  expect(readTyped(fields, typed).fault?.message).toContain(message)
})
