import type { Assessment, AssessmentFlag, SimilarityResult } from '@warmstart/schema'
import { flag, unreadable } from '../flags.ts'
import { clamp } from '../score.ts'
import type { SimilarityFlag } from './notes.ts'
import { type Similarity, type SimilarityRequest, similarity } from './similarity.ts'

/** Name and version of this comparison; it changes whenever a score can. */
export const SIMILARITY_VERSION = 'similarity 1'

/**
 * Half-width of the 95 % interval. On two exams teachers' grades spread around this score by an
 * RMSE of .27 and .29 (`bench/grader-similarity`); 1.96 times .28. Wide, because it is.
 */
const HALF_WIDTH = 0.55

/** Stretches that are kept with an attempt; a longer answer is still compared as a whole. */
const MOST_SHARED = 200

/**
 * Assesses an answer to a question without a rubric by its similarity to model answers. Assessor
 * `rules`, no criteria; an empty answer is graded 0, and text that cannot be read as English gives
 * `cannot-judge`.
 */
export function assessSimilarity(request: SimilarityRequest): Assessment {
  const found = similarity(request)
  const base = { assessor: 'rules', assessorVersion: SIMILARITY_VERSION } as const
  const nothing = { criteria: [], misconceptions: [], similarity: resultOf(request, found) }
  const flags = found.flags.flatMap(flagOf)
  if (found.flags.includes('not-english') || found.flags.includes('no-reference'))
    return {
      ...base,
      ...nothing,
      outcome: 'cannot-judge',
      flags: [unreadable()],
      score: 0,
      interval: [0, 1],
      confidence: 0,
    }
  const interval = intervalOf(found)
  return {
    ...base,
    ...nothing,
    outcome: 'graded',
    flags,
    score: found.score,
    interval,
    confidence: 1 - (interval[1] - interval[0]),
  }
}

function intervalOf({ score, flags }: Similarity): [number, number] {
  if (flags.includes('empty')) return [0, 0]
  return [clamp(score - HALF_WIDTH), clamp(score + HALF_WIDTH)]
}

function resultOf(
  { references }: SimilarityRequest,
  { reference, alignment, missing, note }: Similarity,
): SimilarityResult {
  return {
    reference: references[reference ?? 0] ?? '',
    shared: alignment.slice(0, MOST_SHARED).map(({ answer, words }) => ({
      answer,
      words: words.map((word) => ({ ...word })),
    })),
    missing: [...missing],
    note,
  }
}

const SAME: readonly AssessmentFlag['code'][] = [
  'empty',
  'too-short',
  'list-of-terms',
  'echo-of-question',
]

/** Flags that an assessment knows; the note says the others. */
function flagOf(code: SimilarityFlag): AssessmentFlag[] {
  const same = SAME.find((one) => one === code)
  if (same) return [flag(same)]
  if (code === 'reversed')
    return [
      {
        code: 'contradicts-itself',
        message:
          'You deny some of what the model answer says, or affirm what it denies. Look at the words that are marked as turned round.',
      },
    ]
  return code === 'little-shared' ? [flag('off-topic')] : []
}
