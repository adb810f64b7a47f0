import { randomBytes } from 'node:crypto'
import { type AttemptView, recordAttempt, uuidV7 } from '@warmstart/core'
import { type Assessment, AttemptId, type SelfRating } from '@warmstart/schema'
import type { Command } from 'commander'
import { secondOpinion } from '../ask-model.ts'
import { type Asked, askedQuestion } from '../asked.ts'
import type { Output } from '../output.ts'
import { readAnswer } from '../read-answer.ts'
import { showAssessment } from '../show-assessment.ts'
import { showComparison } from '../show-comparison.ts'
import { contextOf, type Surroundings } from '../surroundings.ts'
import type { Act } from './index.ts'
import { wholeNumber } from './numbers.ts'

/** Below this score `grade` and `answer` end with exit code 1. */
const PASS_SCORE = 0.5

/** `grade` keeps nothing; `answer` keeps the attempt and plans when it comes back. */
export function registerAnswer(program: Command, act: Act): void {
  program
    .command('grade <question>')
    .description('grade an answer and keep nothing')
    .option('--file <file>', 'text file, or - for standard input (default)')
    .option('--model', 'ask the configured model as well, and show both')
    .action((id: string, { file, model }: { file?: string; model?: boolean }) =>
      act(async (surroundings) => {
        const { output } = surroundings
        const asked = await askedQuestion(surroundings, id)
        const answer = await readAnswer(file)
        const assessment = asked.grade(answer)
        if (!model) output.json(assessment)
        showAssessment(output, assessment)
        if (model) await showSecondOpinion(surroundings, asked, answer, assessment, file)
        return exitCodeOf(assessment)
      }),
    )
  program
    .command('answer <question>')
    .description('grade an answer and keep it')
    .option('--file <file>', 'text file, or - for standard input (default)')
    .option(
      '--rating <1-4>',
      'how it went, before you see the grade: 1 blank, 2 shaky, 3 fine, 4 sure',
      wholeNumber('--rating', 1, 4),
      2,
    )
    .action((id: string, { file, rating }: { file?: string; rating: number }) =>
      act(async (surroundings) => {
        const { id: itemId } = await askedQuestion(surroundings, id)
        const startedAt = surroundings.now()
        const text = await readAnswer(file)
        const answer = { itemId, text, startedAt, rating: rating as SelfRating }
        const view = await keepAnswer(surroundings, answer)
        surroundings.output.json(view)
        showKept(surroundings.output, view)
        return exitCodeOf(view.attempt.assessment)
      }),
    )
}

/** Both assessments; the exit code stays that of the rules. */
async function showSecondOpinion(
  surroundings: Surroundings,
  { rubric, prompt }: Asked,
  answer: string,
  rules: Assessment,
  file: string | undefined,
): Promise<void> {
  const { output } = surroundings
  const fromFile = file !== undefined && file !== '-'
  const mayAsk = fromFile && !output.wantsJson && Boolean(process.stdin.isTTY)
  const { verdict, warning } = await secondOpinion(
    surroundings,
    { rubric, question: prompt, answer },
    rules,
    mayAsk,
  )
  output.json({ rules, model: verdict, warning })
  if (verdict !== null) showComparison(output, verdict)
}

/** An answer with what is needed to keep it. */
export interface GivenAnswer {
  readonly itemId: AttemptView['attempt']['itemId']
  readonly text: string
  readonly startedAt: number
  readonly rating: SelfRating
  readonly context?: 'practice' | 'review'
}

/** Grades an answer and keeps it as a new attempt. */
export async function keepAnswer(
  surroundings: Surroundings,
  { itemId, text, startedAt, rating, context = 'practice' }: GivenAnswer,
): Promise<AttemptView> {
  const now = surroundings.now()
  const attempt = {
    id: AttemptId.parse(uuidV7(now, randomBytes(10))),
    itemId,
    response: { kind: 'text' as const, text },
    selfRating: rating,
    startedAt,
    activeMs: now - startedAt,
    context,
  }
  return recordAttempt(await contextOf(surroundings), attempt, now)
}

/** Prints a kept attempt and when the question comes back. */
export function showKept(output: Output, { attempt, comesBack }: AttemptView): void {
  showAssessment(output, attempt.assessment)
  if (attempt.assessment.selfCheck) {
    output.line('To decide on the points in doubt, open this attempt in the app, under History.')
  }
  output.line(`\nKept. It comes back on ${comesBack}.`)
}

function exitCodeOf({ score, outcome }: Assessment): number {
  return outcome === 'graded' && score < PASS_SCORE ? 1 : 0
}
