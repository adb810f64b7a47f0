import type { References } from '@warmstart/contract'

type Groups = readonly References['groups'][number][]

/**
 * Sources in which each typed word begins a word of the title, the authors or a page that cites it;
 * groups without any are left out.
 *
 * @param typed  blank for all
 */
export function foundReferences(groups: Groups, typed: string): Groups {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return groups
  return groups.flatMap((group) => {
    const references = group.references.filter(({ title, authors = '', citedBy }) => {
      const known = wordsOf([title, authors, ...citedBy.map((page) => page.title)].join(' '))
      return wanted.every((word) => known.some((one) => one.startsWith(word)))
    })
    return references.length === 0 ? [] : [{ ...group, references }]
  })
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
