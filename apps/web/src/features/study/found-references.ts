import type { References } from '@warmstart/contract'
import { beginsWords } from '../../shared/typed-words.ts'

type Groups = readonly References['groups'][number][]

/**
 * Sources in which each typed word begins a word of the title, the authors or a page that cites it;
 * groups without any are left out.
 *
 * @param typed  blank for all
 */
export function foundReferences(groups: Groups, typed: string): Groups {
  return groups.flatMap((group) => {
    const references = group.references.filter(({ title, authors = '', citedBy }) =>
      beginsWords(typed, [title, authors, ...citedBy.map((page) => page.title)].join(' ')),
    )
    return references.length === 0 ? [] : [{ ...group, references }]
  })
}
