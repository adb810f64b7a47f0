import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CivilDate, KINDS, type Kind } from '@warmstart/schema'
import { describe, expect, it } from 'vitest'
import { checkContent, newItem } from './index.ts'
import { contentWith } from './testing/content-folder.ts'

const today = CivilDate.parse('2026-03-01')

describe('a new item', () => {
  it.each(KINDS)(
    'of the kind %s has gaps that the check names, and no other fault',
    async (kind) => {
      const folder = contentWith()
      const { path, files } = await newItem(folder, kind, 'my-item', { today })
      const faults = await checkContent(folder)
      expect(faults.length).toBeGreaterThan(10)
      for (const { file, line, column, fault } of faults) {
        expect(fault).toMatch(/^gap left to fill: \S/)
        expect(files).toContain(file)
        const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? ''
        expect(text.slice((column ?? 0) - 1)).toMatch(/^<<[A-Za-z]/)
      }
      expect(path).toMatch(/\/my-item$/)
    },
  )

  it('carries the day and the name of its function', async () => {
    const folder = contentWith()
    const { path } = await newItem(folder, 'problem', 'stable-softmax', { today })
    const item = readFileSync(join(folder, path, 'item.yaml'), 'utf8')
    expect(item).toMatch(/^reviewed: ["']?2026-03-01["']?$/m)
    expect(item).toContain('function: stable_softmax')
    expect(readFileSync(join(folder, path, 'starter.py'), 'utf8')).toContain('def stable_softmax(')
  })

  it.each(['Bias', 'a_b', '../x', '', 'a--b', 'ü'])('refuses the slug %j', async (slug) => {
    await expect(newItem(contentWith(), 'question', slug, { today })).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })

  it('refuses a slug that is taken, by an item of any kind', async () => {
    const folder = contentWith()
    for (const kind of KINDS) {
      await expect(newItem(folder, kind, 'running-mean', { today })).rejects.toMatchObject({
        code: 'conflict',
        message: '`slug`: "running-mean" is taken by problems/running-mean; choose another one',
      })
    }
  })

  it('refuses a kind that does not exist', async () => {
    await expect(newItem(contentWith(), 'qestion' as Kind, 'my-item', { today })).rejects.toThrow(
      'did you mean `question`?',
    )
  })
})
