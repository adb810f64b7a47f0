import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LABS, type LabEntry } from '@warmstart/core/labs'
import { describe, expect, it } from 'vitest'
import { record } from './frame/history.ts'
import { defaultsOf, RESERVED } from './frame/params.ts'
import { MODELS } from './models.ts'
import { VIEWS } from './views.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const labs: readonly LabEntry[] = LABS
const NOT_LABS = ['frame']

describe('The labs', () => {
  it('are those of the folders, the models and the views', () => {
    const folders = readdirSync(`${root}apps/web/src/labs`, { withFileTypes: true })
    const names = folders.filter((one) => one.isDirectory()).map(({ name }) => name)
    const ids = labs.map(({ id }) => id).sort()
    expect(names.filter((name) => !NOT_LABS.includes(name)).sort()).toEqual(ids)
    expect(Object.keys(MODELS).sort()).toEqual(ids)
    expect(Object.keys(VIEWS).sort()).toEqual(ids)
  })

  it('cover every line of the inventory that asks for one', () => {
    const covered = new Set(labs.flatMap(({ features }) => features))
    const wanted = Array.from({ length: 24 }, (_, i) => `F${75 + i}`)
    expect(wanted.filter((id) => !covered.has(id))).toEqual([])
  })

  it.each(labs)('$id leads to items, topics and sections that are there', (lab) => {
    const items = ['questions', 'problems', 'cases'].flatMap((kind) =>
      existsSync(`${root}content/${kind}`) ? readdirSync(`${root}content/${kind}`) : [],
    )
    expect(lab.related.filter((id) => !items.includes(id))).toEqual([])
    const topics = readFileSync(`${root}content/topics.yaml`, 'utf8')
    const named = [lab.topic, ...lab.topics]
    expect(named.filter((id) => !new RegExp(`id: ${id}$`, 'm').test(topics))).toEqual([])
    const sections = readdirSync(`${root}content/cheat-sheet`).map((name) => name.slice(3, -3))
    expect(lab.cheatSheet.filter((id) => !sections.includes(id))).toEqual([])
    const inventory = readFileSync(`${root}content/inventory.yaml`, 'utf8')
    expect(lab.features.filter((id) => !inventory.includes(id))).toEqual([])
  })

  it.each(labs)(
    '$id stands in docs/labs.md with its figures and in the pictures that are tested',
    ({ id }) => {
      expect(readFileSync(`${root}docs/labs.md`, 'utf8')).toContain(`| \`${id}\` |`)
      expect(readFileSync(`${root}e2e/support/labs.ts`, 'utf8')).toContain(`lab: '${id}'`)
    },
  )

  it.each(Object.entries(MODELS))(
    '%s declares parameters that fit the frame',
    async (_id, load) => {
      const { model } = await load()
      const names = Object.keys(model.params)
      expect(names.filter((name) => (RESERVED as readonly string[]).includes(name))).toEqual([])
      for (const spec of Object.values(model.params)) {
        if (spec.kind === 'number') {
          expect(spec.default).toBeGreaterThanOrEqual(spec.min)
          expect(spec.default).toBeLessThanOrEqual(spec.max)
        }
        if (spec.kind === 'choice') {
          expect(spec.options.map(({ value }) => value)).toContain(spec.default)
        }
      }
      const named = model.params.data?.kind === 'choice' ? model.params.data.options : []
      const values = named.map(({ value }) => value)
      expect((model.datasets ?? []).filter((name) => !values.includes(name))).toEqual([])
      expect(values.includes('pasted')).toBe(model.table !== undefined)
    },
  )

  it.each(Object.entries(MODELS))(
    '%s makes states that a worker can send, the same twice',
    async (_id, load) => {
      const { model } = await load()
      if (model.datasets?.some((name) => name === model.params.data?.default)) return
      const given = { params: defaultsOf(model.params), table: null }
      const [once, again] = [await record(model.run(given), 50), await record(model.run(given), 50)]
      expect(structuredClone(once)).toEqual(again)
    },
  )
})
