import { confirm, isCancel } from '@clack/prompts'
import {
  type AnswerToJudge,
  askModel,
  type ModelDesk,
  type ModelVerdict,
  previewOf,
  type ShownRequest,
} from '@warmstart/core'
import { type Assessment, type Rubric, WarmstartError } from '@warmstart/schema'
import type { Output } from './output.ts'
import type { Surroundings } from './surroundings.ts'

/** What came of asking: a verdict, or why there is none. */
export type Asked =
  | { readonly verdict: ModelVerdict; readonly warning: null }
  | { readonly verdict: null; readonly warning: string }

/**
 * Asks the model about an answer. Nothing that goes wrong with the model is an error of the
 * command: a line on standard error says so, and the result of the rules stands.
 *
 * @param mayAsk  true where the person sits at the terminal and can be asked for consent
 */
export async function secondOpinion(
  { output, desk, now }: Surroundings,
  question: Omit<AnswerToJudge, 'rubric'> & { readonly rubric: Rubric | null },
  rules: Assessment,
  mayAsk: boolean,
): Promise<Asked> {
  try {
    return { verdict: await ask(withRubric(question)), warning: null }
  } catch (error) {
    if (!(error instanceof WarmstartError)) throw error
    const fix =
      error.code === 'consent-needed' ? ' ("warmstart model accept" shows it and asks)' : ''
    const warning = `no second opinion: ${error.message}${fix}. The rules’ result stands.`
    output.error(`warmstart: ${warning}`)
    return { verdict: null, warning }
  }

  async function ask(given: AnswerToJudge): Promise<ModelVerdict> {
    const stop = cancelOnInterrupt()
    try {
      const options = { now, cancel: stop.signal }
      return await askModel(desk, given, rules, options).catch(async (error: unknown) => {
        if (!isConsent(error) || !mayAsk) throw error
        if (!(await askForConsent(output, desk, now(), given))) throw error
        return askModel(desk, given, rules, options)
      })
    } finally {
      stop.done()
    }
  }
}

function withRubric({
  rubric,
  ...rest
}: Omit<AnswerToJudge, 'rubric'> & { readonly rubric: Rubric | null }): AnswerToJudge {
  if (rubric !== null) return { ...rest, rubric }
  throw new WarmstartError(
    'invalid-input',
    'question: it is your own and has no rubric, so there is nothing to ask a model about',
  )
}

const isConsent = (error: unknown): boolean =>
  error instanceof WarmstartError && error.code === 'consent-needed'

/** Ctrl-C ends the question to the model, not the command. */
function cancelOnInterrupt(): { readonly signal: AbortSignal; done(): void } {
  const controller = new AbortController()
  const end = () => controller.abort()
  process.once('SIGINT', end)
  return { signal: controller.signal, done: () => void process.removeListener('SIGINT', end) }
}

async function askForConsent(
  output: Output,
  desk: ModelDesk,
  now: number,
  given: AnswerToJudge,
): Promise<boolean> {
  const endpoint = await desk.grading()
  showRequest(output, previewOf(endpoint, given))
  return agree(desk, endpoint.url, now)
}

/** Asks whether what was shown may be sent, and notes a yes. */
export async function agree(desk: ModelDesk, url: string, now: number): Promise<boolean> {
  const yes = await confirm({ message: `Send this, and the like from now on, to ${url}?` })
  if (isCancel(yes) || !yes) return false
  await desk.accept('grading', url, now)
  return true
}

/** Prints a request to standard error, so that it never mixes with a result. */
export function showRequest(output: Output, { method, url, headers, body }: ShownRequest): void {
  output.error(`${method} ${url}`)
  for (const [name, value] of Object.entries(headers)) output.error(`${name}: ${value}`)
  output.error(`\n${body}\n`)
}
