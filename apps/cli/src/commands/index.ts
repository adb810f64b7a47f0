import type { Command } from 'commander'
import type { Surroundings } from '../surroundings.ts'
import { registerAnswer } from './answer.ts'
import { registerCode } from './code.ts'
import { registerContent } from './content.ts'
import { registerData } from './data.ts'
import { registerDoctor } from './doctor.ts'
import { registerMock } from './mock.ts'
import { registerModel } from './model.ts'
import { registerOwnQuestion } from './own-question.ts'
import { registerQuestions } from './questions.ts'
import { registerReview } from './review.ts'
import { registerServe } from './serve.ts'
import { registerToday } from './today.ts'

/** Runs an action with its surroundings; a number that it returns is the exit code, else 0. */
export type Act = (action: (surroundings: Surroundings) => Promise<unknown>) => Promise<void>

/** Puts every command into the program. */
export function registerAll(program: Command, act: Act): void {
  registerToday(program, act)
  registerQuestions(program, act)
  registerAnswer(program, act)
  registerCode(program, act)
  registerReview(program, act)
  registerMock(program, act)
  registerModel(program, act)
  registerOwnQuestion(program, act)
  registerData(program, act)
  registerContent(program, act)
  registerDoctor(program, act)
  registerServe(program)
}
