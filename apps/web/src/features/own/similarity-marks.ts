import type { SimilarityResult } from '@warmstart/schema'
import type { Mark } from '../result/split-marks.ts'

/** What a stretch of text means. */
export type SimilarityTone = 'shared' | 'turned' | 'missing'

/** Marks for the answer: words that it shares, and words that one side denies. */
export function answerMarks({ shared }: SimilarityResult): readonly Mark[] {
  return shared.map(({ answer, words }) => ({
    id: (words.some(({ reversed }) => reversed) ? 'turned' : 'shared') satisfies SimilarityTone,
    start: answer.start,
    end: answer.end,
  }))
}

/** Marks for the model answer: the words that were found, turned round, or missed. */
export function referenceMarks({ shared, missing }: SimilarityResult): readonly Mark[] {
  const found = shared.flatMap(({ words }) =>
    words.map(({ reference: { start, end }, reversed }) => ({
      id: (reversed ? 'turned' : 'shared') satisfies SimilarityTone,
      start,
      end,
    })),
  )
  const gone = missing.map(({ start, end }) => ({
    id: 'missing' satisfies SimilarityTone,
    start,
    end,
  }))
  return [...found, ...gone]
}
