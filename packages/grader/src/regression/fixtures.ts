import { Rubric, type RubricInput } from '@warmstart/schema'
import { gradeAnswer } from '../grade.ts'

type Point = Pick<RubricInput['points'][number], 'id' | 'slots'> & { opposite?: string[][][] }
type Belief = { id: string; patterns: string[][][]; cancels?: string[] }

const pad = (id: string): Point => ({ id, slots: [[`${id} unsaid`]] })

/** A rubric of the points and misconceptions that a test is about; the rest is filled up. */
export function rubricOf(points: readonly Point[], beliefs: readonly Belief[] = []): Rubric {
  const filled = [...points, ...['other', 'second', 'third'].map(pad)].slice(
    0,
    Math.max(3, points.length),
  )
  const unsaid: Belief = { id: 'none', patterns: [[['nobody says this']]] }
  return Rubric.parse({
    points: filled.map((point) => ({
      ...point,
      text: `This is the claim ${point.id}.`,
      phrasings: ['Qqq www eee.', 'Rrr ttt zzz.', 'Uuu iii ooo.', 'Ppp aaa sss.'],
    })),
    misconceptions: (beliefs.length > 0 ? beliefs : [unsaid]).map((belief) => ({
      ...belief,
      text: `This is the belief ${belief.id}.`,
      severity: 'major',
      fix: 'Something else is true instead.',
      sample: 'This is what somebody who believes it says.',
    })),
  })
}

/** Status of the first point of `slots` in `answer`. */
export function statusOf(answer: string, slots: string[][], opposite: string[][][] = []) {
  const rubric = rubricOf([{ id: 'first', slots, opposite }])
  return gradeAnswer({ rubric, question: 'What do you say?', answer }).criteria[0]?.status
}

/** True if `answer` is accused of the belief that `patterns` recognise. */
export function isAccused(answer: string, ...patterns: string[][][]): boolean {
  const rubric = rubricOf([], [{ id: 'belief', patterns }])
  return gradeAnswer({ rubric, question: 'What do you say?', answer }).misconceptions.length > 0
}
