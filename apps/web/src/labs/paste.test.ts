import { RandomState } from '@warmstart/algorithms'
import { describe, expect, it } from 'vitest'
import type { AnyModel } from './frame/lab.ts'
import { readTable, type TableRules } from './frame/table.ts'
import { viewAt } from './frame/testing.ts'
import { MODELS } from './models.ts'

const models = await Promise.all(
  Object.entries(MODELS).map(async ([id, load]) => ({ id, model: (await load()).model })),
)
const taking = models.flatMap(({ id, model }) =>
  model.table === undefined ? [] : [{ id, model, rules: model.table }],
)

/** Columns that cannot be any number. */
const COLUMNS: Readonly<Record<string, (row: number, column: number) => number | undefined>> = {
  encoding: (row) => row % 7,
  fairness: (row, column) => (column === 1 ? row % 2 : undefined),
  drift: (row, column) => (column === 0 ? Math.max(0, Math.floor((row - 50) / 5)) : undefined),
}
/** Rows where the fewest of the rules are too few for what else is asked. */
const ROWS: Readonly<Record<string, readonly [number, number]>> = {
  convolution: [4, 16],
  drift: [60, 300],
}

/** CSV that a lab can take: numbers by a seed, and a target where one is asked for. */
function csvOf(id: string, rules: TableRules, n: number, d: number): string {
  const random = new RandomState(n + d)
  const kinds = Math.min(2, rules.classes ?? 2)
  const lines = Array.from({ length: n }, (_, i) => {
    const cells = Array.from({ length: d }, (_one, j) => {
      const [least, most] = rules.ranges?.[j] ?? [-3, 3]
      const top = Math.min(most, 1e4)
      return COLUMNS[id]?.(i, j) ?? Number((least + (top - least) * random.random()).toFixed(3))
    })
    if (rules.target === 'class') cells.push(Math.floor(i / 2) % kinds)
    if (rules.target === 'number') cells.push(random.randint(0, 50))
    return cells.join(',')
  })
  return lines.join('\n')
}

const wordsOf = (view: Parameters<AnyModel['describe']>[0], model: AnyModel) =>
  `${model.describe(view)} ${model
    .metrics(view)
    .map(({ label, value, note }) => `${label} ${value} ${note}`)
    .join(' ')}`.replaceAll(' undefined', '')

describe('A lab that takes pasted data', () => {
  it('is one of many', () => {
    expect(taking.length).toBeGreaterThan(18)
  })

  it.each(taking)(
    '$id makes a run of the fewest and of many rows, without a reference',
    async (lab) => {
      const { id, model, rules } = lab
      const [few, many] = ROWS[id] ?? [rules.rows[0], Math.min(rules.rows[1], 300)]
      for (const [n, wide] of [
        [few, 0],
        [many, 1],
      ] as const) {
        const most = Math.min(rules.columns[1], 16)
        const d = id === 'convolution' ? n : wide === 0 ? rules.columns[0] : most
        const read = readTable(csvOf(id, rules, n, d), rules)
        expect(read).toMatchObject({ ok: true })
        if (!read.ok) continue
        for (const step of ['0', '4', '999']) {
          const view = await viewAt(model, {
            ...{ address: `?data=pasted&step=${step}`, table: read.table, extras: step === '4' },
          })
          expect(wordsOf(view, model)).not.toMatch(/NaN|Infinity|undefined/)
          expect(model.metrics(view).filter(({ reference }) => reference)).toEqual([])
          const task = model.stepTask?.(view)
          const answers = task?.fields.map(({ answer }) => String(answer)) ?? []
          expect(answers.join(' ')).not.toMatch(/NaN|Infinity|undefined/)
        }
      }
    },
  )

  it.each(taking)('$id shows an example whose lines it reads', ({ rules }) => {
    const [first, ...lines] = rules.example.split('\n')
    const enough = Array.from({ length: rules.rows[0] }, (_, i) => lines[i % lines.length])
    const read = readTable([first, ...enough].join('\n'), rules)
    // Repeated lines may break what else is asked; every cell must be fine.
    if (!read.ok) expect(read.fault).not.toMatch(/^Line/)
  })

  it.each(taking)('$id says what is wrong, where, and what to write instead', ({ id, rules }) => {
    const d = id === 'convolution' ? 4 : rules.columns[0]
    const n = ROWS[id]?.[0] ?? rules.rows[0]
    const lines = csvOf(id, rules, n, d).split('\n')
    const broken = lines.with(2, `abc${lines[2]?.slice(lines[2].indexOf(',')) ?? ''}`)
    const read = readTable(broken.join('\n'), rules)
    expect(read).toMatchObject({ ok: false })
    if (!read.ok) expect(read.fault).toMatch(/^Line 3, column 1 is "abc.*; write a number such as/)
  })
})

describe('Pasted values out of range', () => {
  const faultOf = (id: string, text: string) => {
    const rules = taking.find((lab) => lab.id === id)?.rules
    const read = rules && readTable(text, rules)
    return read?.ok === false ? read.fault : null
  }
  const repeat = (lines: readonly string[], n: number) =>
    Array.from({ length: n }, (_, i) => lines[i % lines.length]).join('\n')

  it('are named by line and column, with what would do', () => {
    const many = repeat(['0.2,no', '0.8,yes'], 30)
    expect(faultOf('calibration', `${many}\n1.2,yes`)).toBe(
      'Line 31, column 1 is 1.2; write a number from 0 to 1.',
    )
    expect(faultOf('fraud-queue', repeat(['0.2,-5,no', '0.2,5,yes'], 20))).toBe(
      'Line 1, column 2 is -5; write a number 0 or more.',
    )
  })

  it('are named where only the whole table shows what is wrong', () => {
    expect(faultOf('convolution', '1,2,3,4\n1,2,3,4\n1,2,3,4\n1,2,3,4\n1,2,3,4')).toContain(
      'There are 5 rows of 4 numbers; paste a square',
    )
    expect(faultOf('imbalance', `${repeat(['1,2,no'], 70)}\n3,4,yes`)).toContain(
      'The rarer class has 1 rows; paste at least 20',
    )
    expect(faultOf('fairness', repeat(['0.2,0,no', '0.3,0,yes', '0.4,1,no'], 30))).toContain(
      'Group B (1) has 10 rows and not both outcomes',
    )
    expect(faultOf('fairness', repeat(['0.2,0.5,no', '0.3,0,yes'], 30))).toContain(
      'write 0 for A or 1',
    )
    expect(faultOf('drift', repeat(['0,1,2,yes', '0,2,1,no'], 60))).toContain('Week 1 has 0 rows')
    expect(faultOf('drift', repeat(['0.5,1,2,yes', '0,2,1,no'], 60))).toContain(
      'write a whole number',
    )
  })
})
