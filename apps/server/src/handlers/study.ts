import { citedSources } from '@warmstart/content'
import { type ItemId, WarmstartError } from '@warmstart/schema'
import { linksOf } from '../catalog.ts'
import type { Handlers } from '../operation-routes.ts'
import type { Services } from '../services.ts'

type StudyOperations =
  | 'getCheatSheet'
  | 'getGlossary'
  | 'listComparisons'
  | 'getFormulas'
  | 'getReferences'
  | 'listGuides'
  | 'getGuide'

/** What is read, not practised. */
export function studyHandlers({ catalog }: Services): Pick<Handlers, StudyOperations> {
  const { cheatSheet, glossary, comparisons, guides, formulas } = catalog.bundle
  const groups = citedSources(catalog.bundle)
  const linked = <T extends { readonly items: ItemId[] }>(page: T) => ({
    ...page,
    items: linksOf(catalog, page.items),
  })
  return {
    getCheatSheet: () => ({ sections: cheatSheet }),
    getGlossary: () => ({ terms: glossary.map(linked) }),
    listComparisons: () => ({ comparisons: comparisons.map(linked) }),
    getFormulas: () => ({ formulas: formulas.map(linked) }),
    getReferences: () => ({ groups }),
    listGuides: () => ({
      guides: guides.map(({ id, title, group, minutes, summary }) => ({
        ...{ id, title, group, minutes, summary },
      })),
    }),
    getGuide: ({ params: { guideId } }) => {
      const guide = guides.find(({ id }) => id === guideId)
      if (guide !== undefined) return linked(guide)
      throw new WarmstartError('not-found', `guideId: there is no guide "${guideId}"`, { guideId })
    },
  }
}
