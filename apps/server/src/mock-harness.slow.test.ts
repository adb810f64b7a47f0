import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileContent } from '@warmstart/content'
import { type CompiledItem, MOCK_FORMATS } from '@warmstart/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { CANDIDATES } from './testing/mock-harness/candidates.ts'
import { CRITERIA } from './testing/mock-harness/criteria.ts'
import { type Played, playMock } from './testing/mock-harness/play.ts'
import { sampleCase } from './testing/mock-harness/sample-case.ts'
import { tableOf, withTable } from './testing/mock-harness/table.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const DOCS = join(ROOT, 'docs', 'mocks.md')
let plays: readonly Played[] = []

beforeAll(async () => {
  const cacheFolder = join(ROOT, 'build', 'content', 'cache')
  const bundle = await compileContent(join(ROOT, 'content'), { cacheFolder })
  const hasCase = bundle.items.some(({ kind }) => kind === 'case')
  const items: readonly CompiledItem[] = hasCase ? bundle.items : [...bundle.items, sampleCase()]
  plays = MOCK_FORMATS.flatMap((format) =>
    CANDIDATES.map((candidate) => playMock(items, bundle.terms, format, candidate)),
  )
}, 600_000)

describe('The interviewer, with every kind of candidate in every format,', () => {
  it('is held to at least fifty criteria, each with an id of its own', () => {
    expect(new Set(CRITERIA.map(({ id }) => id)).size).toBe(CRITERIA.length)
    expect(CRITERIA.length).toBeGreaterThanOrEqual(50)
    expect(plays).toHaveLength(MOCK_FORMATS.length * CANDIDATES.length)
  })

  it.each(CRITERIA.map(({ id, text }) => [id, text]))('%s %s', (id) => {
    const criterion = CRITERIA.find((one) => one.id === id)
    const faults = plays
      .filter((played) => criterion?.of?.(played) ?? true)
      .flatMap((played) =>
        (criterion?.faults(played) ?? []).map(
          (fault) => `${played.format}, ${played.candidate}: ${fault}`,
        ),
      )
    expect(faults).toEqual([])
  })

  it('has its table in docs/mocks.md (npm run docs:mocks writes it)', () => {
    const docs = readFileSync(DOCS, 'utf8')
    const fresh = withTable(docs, tableOf(plays))
    if (process.env.WARMSTART_WRITE_DOCS === '1') writeFileSync(DOCS, fresh)
    else expect(docs).toBe(fresh)
  })
})
