import type { LabEntry } from '@warmstart/core/labs'

/** Labs of which every word of `q` is the beginning of some word, whatever the case or the order. */
export function matchingLabs(labs: readonly LabEntry[], q: string): readonly LabEntry[] {
  const wanted = wordsOf(q)
  return labs.filter((lab) => {
    const words = wordsOf(
      [lab.id, lab.title, lab.question, ...lab.concepts, lab.topic, ...lab.topics].join(' '),
    )
    return wanted.every((one) => words.some((word) => word.startsWith(one)))
  })
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean)
