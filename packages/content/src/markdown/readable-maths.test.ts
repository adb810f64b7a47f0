import { describe, expect, it } from 'vitest'
import { readableMaths } from './readable-maths.ts'

describe('maths as plain text', () => {
  it.each([
    ['\\sigma^2', 'sigma^2'],
    ['\\frac{a}{b+1}', 'a/(b+1)'],
    ['\\hat{y} - y', 'y hat - y'],
    ['\\hat f(x)', 'f hat(x)'],
    ['x_i^{k-1}', 'x_i^(k-1)'],
    ['\\sqrt{n}', 'sqrt(n)'],
    ['\\sqrt[3]{n}', '3th root(n)'],
    ['\\sum_{i=1}^{n} p_i \\log p_i', 'sum_(i=1)^n p_i log p_i'],
    ['\\mathbb{E}[X] \\le 1', 'E[X] <= 1'],
    ['\\text{Var}(X)', 'Var(X)'],
    ['\\left( \\frac{1}{2} \\right)', '( 1/2)'],
    ['\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}', '1 2\n3 4'],
    ['\\binom{n}{k}', 'n choose k'],
    ['100\\%', '100%'],
    ['\\lVert w \\rVert_2', '‖ w ‖_2'],
    ['a \\to \\infty', 'a → infinity'],
  ])('reads %s as %s', (latex, words) => {
    expect(readableMaths(latex)).toBe(words)
  })

  it.each(['{', '}', '\\', '\\frac', '\\frac{a', '^', '_{', '\\begin{', '}}}x', ''])(
    'reads the broken %j without an error',
    (latex) => {
      expect(typeof readableMaths(latex)).toBe('string')
    },
  )
})
