import type { Bundle } from '@warmstart/schema'
import { readCheatSheet } from '../cheat-sheet.ts'
import { readComparisons } from './comparisons.ts'
import type { StudyContext } from './context.ts'
import { readFormulas } from './formulas.ts'
import { readGlossary } from './glossary.ts'
import { readGuides } from './guides.ts'

/** What is read, not practised. */
export type StudyPages = Pick<
  Bundle,
  'cheatSheet' | 'glossary' | 'comparisons' | 'guides' | 'formulas'
>

/** Reads cheat sheet, glossary, comparison cards, guides and formulas. */
export function readStudy(context: StudyContext): StudyPages {
  return {
    cheatSheet: readCheatSheet(context.root, context),
    glossary: readGlossary(context),
    comparisons: readComparisons(context),
    guides: readGuides(context),
    formulas: readFormulas(context),
  }
}
