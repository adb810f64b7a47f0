import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)
const THEMES = ['light', 'dark'] as const
const GROUNDS = ['paper', 'paper-raised', 'paper-sunk']
const MEANINGS = ['met', 'partly', 'missing', 'contradicted']

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** Pairs that fall below a contrast, as "theme: front on ground". */
function below(limit: number, pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.flatMap(([front, ground]) =>
    THEMES.filter((theme) => {
      const [a, b] = [TOKENS.get(front)?.[theme], TOKENS.get(ground)?.[theme]]
      return a === undefined || b === undefined || contrast(a, b) < limit
    }).map((theme) => `${theme}: ${front} on ${ground}`),
  )
}

test('The contrast of two known colours is what WCAG says.', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('Text reaches 4.5 to 1 on every ground that it stands on, in both themes.', () => {
  const onPaper = ['ink', 'ink-quiet', 'ember', 'ember-strong', ...MEANINGS].flatMap((front) =>
    GROUNDS.map((ground) => [front, ground] as const),
  )
  const onWash = MEANINGS.flatMap((meaning) =>
    [meaning, 'ink', 'ink-quiet'].map((front) => [front, `${meaning}-wash`] as const),
  )
  const onEmber = [
    ['on-ember', 'ember'],
    ['on-ember', 'ember-strong'],
    ['ink', 'ember-wash'],
    ['ink-quiet', 'ember-wash'],
  ] as const
  expect(below(4.5, [...onPaper, ...onWash, ...onEmber])).toEqual([])
})

test('Edges of controls and the focus ring reach 3 to 1 on every ground.', () => {
  const pairs = ['edge', 'ember'].flatMap((front) =>
    GROUNDS.map((ground) => [front, ground] as const),
  )
  expect(below(3, pairs)).toEqual([])
})
