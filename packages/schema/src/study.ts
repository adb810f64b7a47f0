import { z } from 'zod'
import { CivilDate, InventoryId, ItemId, TopicId } from './ids.ts'
import { Source } from './item-base.ts'
import { Rendered } from './rendered.ts'

/** Id of a term, a comparison or a guide; the last part of its address. */
export const StudyId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by "-", such as "roc-curve"')
export type StudyId = z.infer<typeof StudyId>

/** A term of `content/glossary/*.yaml`, as it is written. */
export const Term = z.strictObject({
  id: StudyId,
  term: z.string().min(1).max(80),
  /** Other names and spellings under which it is looked up. */
  also: z.array(z.string().min(1).max(80)).default([]),
  /** One precise sentence, Markdown without blocks. */
  text: z.string().min(20).max(400),
  /** Questions and problems in which it is practised. */
  items: z.array(ItemId).default([]),
  topic: TopicId.optional(),
  inventory: z.array(InventoryId).default([]),
})
export type Term = z.infer<typeof Term>

/** A comparison card, `content/compare/<id>.yaml`, as it is written. */
export const Comparison = z
  .strictObject({
    title: z.string().min(5).max(90),
    /** What is compared: the columns. */
    options: z.array(z.string().min(1).max(60)).min(2).max(4),
    /** Each row has one cell for each option, Markdown without blocks. */
    rows: z
      .array(
        z.strictObject({ aspect: z.string().min(2).max(60), cells: z.array(z.string().min(1)) }),
      )
      .min(3),
    /** "Choose X when …": at least one line for each option. */
    choose: z.array(z.strictObject({ option: z.string().min(1), when: z.string().min(10) })).min(2),
    items: z.array(ItemId).default([]),
    inventory: z.array(InventoryId).default([]),
    sources: z.array(Source).min(1),
    reviewed: CivilDate,
  })
  .superRefine(({ options, rows, choose }, context) => {
    rows.forEach(({ cells }, row) => {
      if (cells.length === options.length) return
      const message = `${cells.length} for ${options.length} options; give each option one cell`
      context.addIssue({ code: 'custom', path: ['rows', row, 'cells'], message })
    })
    choose.forEach(({ option }, line) => {
      if (options.includes(option)) return
      const message = `"${option}" is not compared here; write one of ${options.join(', ')}`
      context.addIssue({ code: 'custom', path: ['choose', line, 'option'], message })
    })
    const missing = options.find((option) => !choose.some((one) => one.option === option))
    if (missing === undefined) return
    const message = `nothing says when to choose "${missing}"; add a line for it`
    context.addIssue({ code: 'custom', path: ['choose'], message })
  })
export type Comparison = z.infer<typeof Comparison>

/** Groups of guides, in the order in which they are listed. */
export const GUIDE_GROUPS = [
  'process',
  'roles',
  'deep-dives',
  'formulas',
  'checklists',
  'staying-current',
  'questions-answered',
] as const
export const GuideGroup = z.enum(GUIDE_GROUPS)
export type GuideGroup = z.infer<typeof GuideGroup>

/** Front matter of a guide, `content/guides/<id>.md`. */
export const GuideHead = z.strictObject({
  title: z.string().min(3).max(90),
  group: GuideGroup,
  /** Place within its group. */
  order: z.int().min(1).max(99),
  /** Time to read it. */
  minutes: z.number().positive().max(60),
  /** What one has after reading it, in one sentence. */
  summary: z.string().min(20).max(240),
  items: z.array(ItemId).default([]),
  inventory: z.array(InventoryId).default([]),
  sources: z.array(Source).default([]),
  reviewed: CivilDate,
})
export type GuideHead = z.infer<typeof GuideHead>

/** Longest list that a calculator takes. */
export const MAX_FORMULA_LIST = 40

/** What is put into the calculator of a formula; a list of numbers where `value` is one. */
export const FormulaInput = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'a name such as "tp"'),
  label: z.string().min(1).max(60),
  /** What it begins with: the worked example. */
  value: z.union([z.number(), z.array(z.number()).min(1).max(MAX_FORMULA_LIST)]),
})
export type FormulaInput = z.infer<typeof FormulaInput>

/** A formula of the sheet, as it is written in `content/formulas/<group>.yaml`. */
export const Formula = z.strictObject({
  /** Also the name of its calculator in `packages/core/src/formulas`. */
  id: StudyId,
  title: z.string().min(3).max(80),
  /** TeX without dollar signs; several formulas are several entries. */
  tex: z.array(z.string().min(3).max(300)).min(1).max(4),
  /** What it says and when it is used, one line of Markdown. */
  says: z.string().min(20).max(400),
  inputs: z.array(FormulaInput).min(1).max(8),
  items: z.array(ItemId).default([]),
  inventory: z.array(InventoryId).default([]),
  sources: z.array(Source).min(1),
})
export type Formula = z.infer<typeof Formula>

/** Formulas that belong together, one file. */
export const FormulaGroup = z.strictObject({
  title: z.string().min(3).max(60),
  /** Place on the sheet. */
  order: z.int().min(1).max(99),
  formulas: z.array(Formula).min(1),
})
export type FormulaGroup = z.infer<typeof FormulaGroup>

export const CompiledFormula = Formula.extend({
  /** Name of its group. */
  group: z.string(),
  tex: z.array(Rendered),
  says: Rendered,
})
export type CompiledFormula = z.infer<typeof CompiledFormula>

export const CompiledTerm = Term.extend({ text: Rendered })
export type CompiledTerm = z.infer<typeof CompiledTerm>

export const CompiledComparison = z.strictObject({
  ...Comparison.shape,
  id: StudyId,
  rows: z.array(z.strictObject({ aspect: z.string(), cells: z.array(Rendered) })),
  choose: z.array(z.strictObject({ option: z.string(), when: Rendered })),
})
export type CompiledComparison = z.infer<typeof CompiledComparison>

export const CompiledGuide = GuideHead.extend({ id: StudyId, body: Rendered })
export type CompiledGuide = z.infer<typeof CompiledGuide>
