import type { GradeRequest } from '@warmstart/grader'
import { type CompiledItem, WarmstartError } from '@warmstart/schema'

/**
 * What an answer in words to this item is graded against, with what the learner sees after an
 * attempt: a later answer that repeats it says so.
 *
 * @throws {WarmstartError} `invalid-input` for a problem, which is answered with code
 */
export function askedAbout(item: CompiledItem): Omit<GradeRequest, 'answer'> {
  switch (item.kind) {
    case 'question': {
      const { oneBreath, threeMinutes } = item.answer
      const shown = [oneBreath.text, threeMinutes.text]
      return { rubric: item.rubric, question: item.prompt.asked.text, shown }
    }
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
