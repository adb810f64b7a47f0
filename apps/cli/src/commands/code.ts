import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { progressOf, recordAttempt, uuidV7 } from '@warmstart/core'
import type { AuthoringJudge } from '@warmstart/judge'
import { AttemptId, type CompiledProblem, type SelfRating, WarmstartError } from '@warmstart/schema'
import type { Command } from 'commander'
import { withJudge } from '../judge.ts'
import { showVerdict } from '../show-verdict.ts'
import { percent, style } from '../style.ts'
import { contextOf, problemOf, type Surroundings } from '../surroundings.ts'
import { onSave } from '../watch.ts'
import type { Act } from './index.ts'
import { wholeNumber } from './numbers.ts'

interface JudgeFlags {
  readonly unsandboxed?: boolean
  readonly watch?: boolean
  readonly rating?: number
}

/** `problems`, `pull`, `run`, `submit`: code, in an editor of one's own. */
export function registerCode(program: Command, act: Act): void {
  program
    .command('problems')
    .description('list coding problems')
    .option('--level <levels>', 'junior, mid, senior, joined by commas')
    .option('--topic <id>', 'only of this topic')
    .option('--progress <states>', 'untried, weak, shaky, solid')
    .action((options: Filters) => act((surroundings) => listProblems(surroundings, options)))
  program
    .command('pull <problem>')
    .description('write statement and starter into a folder, to work in your own editor')
    .option('--into <folder>', 'default: a folder with the name of the problem')
    .action((id: string, { into }: { into?: string }) =>
      act(async (surroundings) => {
        const files = await pull(await problemOf(surroundings, id), into ?? id)
        surroundings.output.json({ files })
        for (const file of files) surroundings.output.line(file)
        surroundings.output.line(`\nwarmstart submit ${id} ${files.at(-1)} --watch`)
      }),
    )
  const judged = (name: string, about: string) =>
    program
      .command(`${name} <problem> <file>`)
      .description(about)
      .option('--unsandboxed', 'where there is no sandbox: run it with your own rights')
  judged('run', 'run a file on the shown cases; keeps nothing').action(
    (id: string, file: string, { unsandboxed = false }: JudgeFlags) =>
      act(async (surroundings) => {
        const problem = await problemOf(surroundings, id)
        const source = await readSource(file)
        const verdict = await withJudge({ allowUnsandboxed: unsandboxed }, (judge) =>
          judge.run({ problem, source, which: 'shown', thorough: true }),
        )
        surroundings.output.json(verdict)
        showVerdict(surroundings.output, verdict)
        return verdict.status === 'accepted' ? 0 : 1
      }),
  )
  judged('submit', 'judge a file on every case, and keep it')
    .option('--watch', 'judge again whenever the file is saved; Ctrl-C ends it')
    .option(
      '--rating <1-4>',
      'how sure you are: 1 blank to 4 sure',
      wholeNumber('--rating', 1, 4),
      3,
    )
    .action((id: string, file: string, { unsandboxed = false, watch, rating }: JudgeFlags) =>
      act((surroundings) =>
        withJudge({ allowUnsandboxed: unsandboxed }, async (judge) => {
          const problem = await problemOf(surroundings, id)
          const once = () => submit(surroundings, judge, problem, file, (rating ?? 3) as SelfRating)
          const first = await once()
          if (watch) await onSave(file, once)
          return first
        }),
      ),
    )
}

interface Filters {
  readonly level?: string
  readonly topic?: string
  readonly progress?: string
}

async function listProblems(
  { output, bundle, store, learner }: Surroundings,
  { level, topic, progress }: Filters,
): Promise<void> {
  const cards = await (await store()).memoryOf(learner).cards()
  const cardOf = new Map(cards.map((card) => [card.itemId, card]))
  const passes = (chosen: string | undefined, values: readonly string[]) =>
    chosen === undefined || chosen.split(',').some((one) => values.includes(one))
  const found = (await bundle()).items
    .filter((item) => item.kind === 'problem')
    .map((item) => ({ item, state: progressOf(cardOf.get(item.id) ?? null) }))
    .filter(
      ({ item, state }) =>
        passes(level, [item.level]) &&
        passes(topic, [item.topic, ...item.topics]) &&
        passes(progress, [state]),
    )
  output.json({
    problems: found.map(({ item, state }) => ({
      ...{ id: item.id, title: item.title, level: item.level, topic: item.topic },
      ...{ minutes: item.minutes, imports: item.imports, progress: state },
      strength: item.strength?.share ?? null,
    })),
  })
  for (const { item, state } of found) {
    const strength = item.strength === null ? '  –  ' : percent(item.strength.share).padStart(5)
    output.line(
      `${state.padEnd(8)} ${item.level.padEnd(7)} ${strength}  ${style(output, 'cyan', item.id)}  ${item.title}`,
    )
  }
  output.line(`\n${found.length} problems`)
}

async function pull(problem: CompiledProblem, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const statement = join(folder, 'statement.md')
  const code = join(folder, `${problem.signature.function}.py`)
  await writeFile(statement, `# ${problem.title}\n\n${problem.statement.text}\n`)
  await writeFile(code, problem.starter, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error // code that is there is never written over
  })
  return [statement, code]
}

async function readSource(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new WarmstartError('invalid-input', `${file}: it cannot be read; name a Python file`)
  }
}

async function submit(
  surroundings: Surroundings,
  judge: AuthoringJudge,
  problem: CompiledProblem,
  file: string,
  selfRating: SelfRating,
): Promise<number> {
  const now = surroundings.now()
  const source = await readSource(file)
  const view = await recordAttempt(
    await contextOf(surroundings),
    {
      id: AttemptId.parse(uuidV7(now, randomBytes(10))),
      itemId: problem.id,
      response: { kind: 'code', language: 'python', source },
      ...{ selfRating, startedAt: now, activeMs: 0, context: 'practice' },
    },
    surroundings.now(),
    { judge },
  )
  const { verdict } = view.attempt
  surroundings.output.json(view)
  if (verdict !== undefined) showVerdict(surroundings.output, verdict)
  surroundings.output.line(`Kept. It comes back on ${view.comesBack}.\n`)
  return verdict?.status === 'accepted' ? 0 : 1
}
