import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('.', import.meta.url))
const required = [...read('../requirements.md').matchAll(/^\| ([A-Z]\d\d) \|/gm)].map(
  ([, id]) => id,
)
const cited = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('requirements.test.ts'))
  .flatMap((file) => [...read(file).matchAll(/\(([A-Z]\d\d(?:, [A-Z]\d\d)*)\)'/g)])
  .flatMap(([, ids = '']) => ids.split(', '))

function read(file: string): string {
  return readFileSync(join(source, file), 'utf8')
}

describe('the requirements', () => {
  it('are each checked by a test', () => {
    expect(required.length).toBeGreaterThan(50)
    expect(required.filter((id) => !cited.includes(id ?? ''))).toEqual([])
  })

  it('have ids of their own, and tests name no others', () => {
    expect(new Set(required).size).toBe(required.length)
    expect(cited.filter((id) => !required.includes(id))).toEqual([])
  })
})
