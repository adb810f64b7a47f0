import {
  Category,
  CompiledComparison,
  CompiledFormula,
  CompiledGuide,
  CompiledTerm,
  Source,
} from '@warmstart/schema'
import { z } from 'zod'
import { ItemLink } from './links.ts'

const links = { items: z.array(ItemLink) }

export const GlossaryTerm = CompiledTerm.extend(links)
export type GlossaryTerm = z.infer<typeof GlossaryTerm>
/** All terms, in alphabetical order. */
export const Glossary = z.strictObject({ terms: z.array(GlossaryTerm) })

export const ComparisonCard = CompiledComparison.extend(links)
export type ComparisonCard = z.infer<typeof ComparisonCard>
export const ComparisonList = z.strictObject({ comparisons: z.array(ComparisonCard) })

export const GuideSummary = CompiledGuide.pick({
  id: true,
  title: true,
  group: true,
  minutes: true,
  summary: true,
})
export type GuideSummary = z.infer<typeof GuideSummary>
/** All guides, by group and order. */
export const GuideList = z.strictObject({ guides: z.array(GuideSummary) })

export const GuidePage = CompiledGuide.extend(links)
export type GuidePage = z.infer<typeof GuidePage>

export const FormulaCard = CompiledFormula.extend(links)
export type FormulaCard = z.infer<typeof FormulaCard>
/** The formula sheet, in the order of its groups. */
export const FormulaSheet = z.strictObject({ formulas: z.array(FormulaCard) })

/** What cites a source: an item or a page that is read. */
export const CitedBy = z.strictObject({
  kind: z.enum(['question', 'problem', 'case', 'story', 'comparison', 'guide', 'formula']),
  id: z.string(),
  title: z.string(),
  /** Chapter, section or page that it cites. */
  locator: z.string(),
})

/** A source with everything that cites it. */
export const Reference = Source.omit({ locator: true }).extend({ citedBy: z.array(CitedBy).min(1) })
export type Reference = z.infer<typeof Reference>

/** Every cited source, under the field that cites it most. */
export const References = z.strictObject({
  groups: z.array(
    z.strictObject({
      id: Category,
      title: z.string(),
      references: z.array(Reference),
    }),
  ),
})
export type References = z.infer<typeof References>
