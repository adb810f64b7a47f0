import { expect, it } from 'vitest'
import { importsOf } from './imports.ts'

it('finds value, type, side-effect, re-exported, dynamic and required modules', () => {
  const source = `
import { a } from 'one'
import type {
  B,
} from "two"
import 'three.css'
export { c } from './four.ts'
export * as d from 'five'
const e = await import('six')
const f = require('seven')
type G = import('eight').H
`
  expect(importsOf(source)).toEqual([
    'one',
    'two',
    'three.css',
    './four.ts',
    'five',
    'six',
    'seven',
    'eight',
  ])
})

it('passes over modules that only a comment names', () => {
  expect(importsOf("// import { a } from 'one'\n/* import 'two' */\n * import('x')")).toEqual(['x'])
})
