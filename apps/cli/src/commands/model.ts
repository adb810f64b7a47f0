import { previewAsk, previewOf } from '@warmstart/core'
import { EndpointChange, type EndpointStatus, WarmstartError } from '@warmstart/schema'
import type { Command } from 'commander'
import { agree, showRequest } from '../ask-model.ts'
import { readAnswer, readText } from '../read-answer.ts'
import { contextOf, type Surroundings } from '../surroundings.ts'
import type { Act } from './index.ts'

/** `model`: the optional second opinion of a model endpoint. */
export function registerModel(program: Command, act: Act): void {
  const model = program
    .command('model')
    .description('the optional model grader (docs/models.md); off unless you turn it on')
  registerLooking(model, act)
  registerChanging(model, act)
}

function registerLooking(model: Command, act: Act): void {
  model
    .command('status')
    .description('which endpoint is configured, and whether you agreed to what is sent')
    .action(() =>
      act(async ({ output, desk }) => {
        const status = await desk.status()
        output.json(status)
        output.line(statusInWords(status.grading))
        for (const warning of status.grading.warnings) output.line(`! ${warning}`)
      }),
    )
  model
    .command('test')
    .description('ask the endpoint for its models; nothing of yours is sent')
    .action(() =>
      act(async ({ output, desk }) => {
        const endpoint = await desk.grading()
        const models = await endpoint.listModels()
        const found = models.includes(endpoint.model)
        output.json({ models, found })
        output.line(`${endpoint.url} answers. Models: ${models.join(', ') || 'it lists none'}`)
        if (!found) output.line(`"${endpoint.model}" is not in its list.`)
      }),
    )
  model
    .command('preview [question]')
    .description('what would be sent, word for word but for the key')
    .option('--file <file>', 'an answer; without a question an example is shown')
    .action((id: string | undefined, { file }: { file?: string }) =>
      act(async (surroundings) => {
        const { output } = surroundings
        const request = await preview(surroundings, id, file)
        output.json(request)
        if (!output.wantsJson) showRequest(output, request)
      }),
    )
}

async function preview(
  surroundings: Surroundings,
  id: string | undefined,
  file: string | undefined,
) {
  const { desk, question } = surroundings
  if (id === undefined) return previewAsk(await contextOf(surroundings), desk, null)
  const { rubric, prompt } = await question(id)
  const given = { rubric, question: prompt.asked.text, answer: await readAnswer(file) }
  return previewOf(await desk.grading(), given)
}

interface SetOptions {
  readonly url: string
  readonly model: string
  readonly keyFile?: string
}

function registerChanging(model: Command, act: Act): void {
  model
    .command('set')
    .description('turn it on for an OpenAI-compatible endpoint')
    .requiredOption('--url <url>', 'such as http://127.0.0.1:11434/v1')
    .requiredOption('--model <name>', 'a model of that endpoint')
    .option('--key-file <file>', 'file with the key, or - for standard input; never an argument')
    .action((options: SetOptions) => act((surroundings) => set(surroundings, options)))
  model
    .command('accept')
    .description('look at what is sent, and agree')
    .option('--yes', 'agree without being asked, for scripts')
    .action(({ yes }: { yes?: boolean }) =>
      act((surroundings) => accept(surroundings, yes ?? false)),
    )
  model
    .command('off')
    .description('turn it off; the endpoint stays configured')
    .action(() =>
      act(async ({ output, desk }) => {
        const { grading } = await desk.status()
        const { url, model: name } = grading
        if (url === null || name === null) throw nothingSet()
        const status = await desk.save({ purpose: 'grading', enabled: false, url, model: name })
        output.json(status)
        output.line(statusInWords(status.grading))
      }),
    )
  model
    .command('remove')
    .description('forget the endpoint, its key and your consent')
    .action(() =>
      act(async ({ output, desk }) => {
        const status = await desk.remove('grading')
        output.json(status)
        output.line(statusInWords(status.grading))
      }),
    )
}

async function set({ output, desk }: Surroundings, options: SetOptions): Promise<void> {
  const { url, model, keyFile } = options
  const key = keyFile === undefined ? undefined : await readKey(keyFile)
  const change = EndpointChange.safeParse({
    purpose: 'grading',
    enabled: true,
    url,
    model,
    ...(key === undefined ? {} : { key }),
  })
  if (!change.success) {
    const [issue] = change.error.issues
    throw new WarmstartError('invalid-input', `--${issue?.path.join('.')}: ${issue?.message}`)
  }
  const status = await desk.save(change.data)
  output.json(status)
  output.line(statusInWords(status.grading))
  for (const warning of status.grading.warnings) output.line(`! ${warning}`)
  if (status.grading.acceptedAt === null)
    output.line('Next: "warmstart model accept" shows what is sent and asks whether you agree.')
}

async function readKey(file: string): Promise<string> {
  const text = file === '-' ? await readAnswer('-') : await readText(file)
  return text.trim()
}

async function accept(surroundings: Surroundings, yes: boolean): Promise<number> {
  const { output, desk, now } = surroundings
  const { url } = await desk.grading()
  showRequest(output, await previewAsk(await contextOf(surroundings), desk, null))
  if (!yes && !process.stdin.isTTY) {
    throw new WarmstartError(
      'consent-needed',
      'model accept: it asks in a terminal; in scripts write --yes',
    )
  }
  const agreed = yes ? await desk.accept('grading', url, now()) : await agree(desk, url, now())
  output.json(await desk.status())
  output.line(agreed ? `Agreed: answers that you ask about go to ${url}.` : 'Nothing is sent.')
  return agreed ? 0 : 1
}

/** One sentence for the person. */
function statusInWords({
  source,
  enabled,
  url,
  model,
  keySet,
  acceptedAt,
}: EndpointStatus): string {
  if (source === 'none')
    return 'No model endpoint is configured: answers are graded by rules alone.'
  const from = source === 'environment' ? ', from the environment' : ''
  const key = keySet ? 'with a key' : 'without a key'
  const state = enabled ? (acceptedAt === null ? 'on, but not accepted yet' : 'on') : 'off'
  return `${model} at ${url} (${key}${from}): ${state}.`
}

function nothingSet(): WarmstartError {
  return new WarmstartError('not-found', 'model off: no endpoint is configured')
}
