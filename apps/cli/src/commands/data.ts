import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importMemory, notebookOf } from '@warmstart/core'
import { type CompiledProblem, MemoryExport, WarmstartError } from '@warmstart/schema'
import type { Command } from 'commander'
import { readText } from '../read-answer.ts'
import { contextOf, problemOf, type Surroundings } from '../surroundings.ts'
import type { Act } from './index.ts'

/** `export json` and `import`: everything that is kept about the learner. */
export function registerData(program: Command, act: Act): void {
  const out = program.command('export').description('write what is kept about you')
  out
    .command('json <out>')
    .description('everything, as one JSON document (- for standard output)')
    .action((file: string) =>
      act(async ({ output, store, learner, now }) => {
        const data = await (await store()).memoryOf(learner).exportAll(now())
        const text = `${JSON.stringify(data, null, 2)}\n`
        if (file === '-') process.stdout.write(text)
        else {
          await writeNew(file, text)
          output.json({ file, attempts: data.attempts.length, drafts: data.drafts.length })
          output.line(`${data.attempts.length} attempts and ${data.drafts.length} drafts → ${file}`)
        }
      }),
    )
  out
    .command('ipynb [problem] [out]')
    .description('a problem as a Jupyter notebook with its shown cases')
    .option('--all', 'every problem, into a folder (default: notebooks)')
    .action((first: string | undefined, second: string | undefined, { all }: { all?: boolean }) =>
      act(async (surroundings) => {
        const files = all
          ? await notebooks(surroundings, null, first ?? 'notebooks')
          : await notebooks(surroundings, required(first), second ?? `${first}.ipynb`)
        surroundings.output.json({ files })
        for (const one of files) surroundings.output.line(one)
      }),
    )
  program
    .command('import <file>')
    .description('add an export to what is there; nothing is overwritten')
    .action((file: string) =>
      act(async (surroundings) => {
        const data = parseExport(file, await readText(file))
        const counts = await importMemory(await contextOf(surroundings), data)
        surroundings.output.json(counts)
        surroundings.output.line(
          `Added ${counts.attempts} attempts, ${counts.withdrawals} withdrawals, ${counts.drafts} drafts, ${counts.selfChecks} self-checks.`,
        )
      }),
    )
}

function required(problem: string | undefined): string {
  if (problem !== undefined) return problem
  throw new WarmstartError('invalid-input', 'problem: name one, or write --all')
}

/** Writes one problem as a notebook, or every problem into a folder; gives the files. */
async function notebooks(
  surroundings: Surroundings,
  id: string | null,
  out: string,
): Promise<string[]> {
  const text = (problem: CompiledProblem) => `${JSON.stringify(notebookOf(problem), null, 1)}\n`
  if (id !== null) {
    await writeNew(out, text(await problemOf(surroundings, id)))
    return [out]
  }
  await mkdir(out, { recursive: true })
  const problems = (await surroundings.bundle()).items.filter((item) => item.kind === 'problem')
  const files = problems.map((problem) => ({ file: join(out, `${problem.id}.ipynb`), problem }))
  for (const { file, problem } of files) await writeNew(file, text(problem))
  return files.map(({ file }) => file)
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new WarmstartError(
      'invalid-input',
      taken
        ? `${file}: it is there already; name a new file`
        : `${file}: it cannot be written; name a file in a folder of yours`,
    )
  }
}

function parseExport(file: string, text: string): MemoryExport {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new WarmstartError(
      'invalid-input',
      `${file}: it is not JSON; give a file that "export json" wrote`,
    )
  }
  const parsed = MemoryExport.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new WarmstartError(
    'invalid-input',
    `${file}: ${issue?.path.join('.')}: ${issue?.message}; give a file that "export json" wrote`,
  )
}
