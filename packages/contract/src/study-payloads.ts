import { CompiledComparison, CompiledGuide, CompiledTerm } from '@warmstart/schema'
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
