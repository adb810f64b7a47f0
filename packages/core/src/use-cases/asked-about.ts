import type { GradeRequest } from '@warmstart/grader'
import { type CompiledItem, WarmstartError } from '@warmstart/schema'

/**
 * What an answer in words to this item is graded against.
 *
 * @throws {WarmstartError} `invalid-input` for a problem, which is answered with code
 */
export function askedAbout(item: CompiledItem): Omit<GradeRequest, 'answer'> {
  switch (item.kind) {
    case 'question':
    case 'story':
      return { rubric: item.rubric, question: item.prompt.asked.text }
    case 'case':
      return { rubric: item.rubric, question: item.brief.text }
    case 'problem':
      throw new WarmstartError(
        'invalid-input',
        `\`itemId\`: "${item.id}" is answered with code; hand in an answer to a question`,
        { itemId: item.id },
      )
  }
}
