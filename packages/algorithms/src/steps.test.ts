import { expect, it } from 'vitest'
import { collect, drain, last, type Steps } from './steps.ts'

function* count(to: number): Steps<number, string> {
  for (let i = 1; i <= to; i++) yield i
  return `counted to ${to}`
}

it('drains a run to what it returns, also one that has begun', () => {
  const run = count(3)
  run.next()
  expect(drain(run)).toBe('counted to 3')
})

it('gives the last state, or undefined where there is none', () => {
  expect(last(count(3))).toBe(3)
  expect(last(count(0))).toBeUndefined()
})

it('collects as many states as asked for and leaves the rest in the run', () => {
  const run = count(4)
  expect(collect(run, 2)).toEqual([1, 2])
  expect(collect(run)).toEqual([3, 4])
})
