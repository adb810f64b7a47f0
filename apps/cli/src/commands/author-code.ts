import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Fault, type LoadedItem, type LoadedProblem, loadItems } from '@warmstart/content'
import { type AuthoringJudge, type MutationReport, mutate, prove } from '@warmstart/judge'
import { FrozenCases, Strength, WarmstartError } from '@warmstart/schema'
import type { Command } from 'commander'
import { inClone } from '../clone.ts'
import { withJudge } from '../judge.ts'
import type { Output } from '../output.ts'
import type { Proofs } from '../proofs.ts'
import { percent, style } from '../style.ts'
import type { Act } from './index.ts'

/** Share of mutants that the cases of a problem have to kill. */
export const MIN_STRENGTH = 0.9
/** The same for mutants with a swapped operator. */
export const MIN_SWAPS = 0.95

interface Place {
  readonly path: string
  readonly problem: LoadedProblem
}

/** `content freeze | mutate`: what the judge computes for authors of problems. */
export function registerAuthorCode(content: Command, act: Act): void {
  content
    .command('freeze [problems...]')
    .description('write frozen.json: the cases that inputs.py and reference.py compute')
    .option('--all', 'every problem')
    .option('--folder <folder>', 'content folder', inClone('content'))
    .action((names: string[], options: { folder: string; all?: boolean }) =>
      act(async ({ output }) => {
        const places = await problemsOf(options.folder, names, options.all ?? false)
        const written = await withJudge({}, (judge) => freezeAll(judge, options.folder, places))
        output.json({ written })
        for (const file of written) output.line(file)
        if (written.length === 0) output.line('Nothing to freeze.')
      }),
    )
  content
    .command('mutate [problems...]')
    .description('plant mistakes in the solution, one at a time, and see which the cases catch')
    .option('--all', 'every problem')
    .option('--write', 'write strength.json')
    .option('--folder <folder>', 'content folder', inClone('content'))
    .action((names: string[], options: { folder: string; all?: boolean; write?: boolean }) =>
      act(async ({ output }) => {
        const places = await problemsOf(options.folder, names, options.all ?? false)
        const results = await withJudge({}, (judge) => mutateAll(judge, places, output, options))
        output.json({ problems: results })
        return results.every(isStrong) ? 0 : 1
      }),
    )
}

/** Problems by their ids or folders. @throws {WarmstartError} `not-found`, `invalid-input` */
async function problemsOf(
  folder: string,
  names: readonly string[],
  all: boolean,
): Promise<Place[]> {
  if (names.length === 0 && !all) {
    throw new WarmstartError('invalid-input', 'problems: name one or more, or write --all')
  }
  const items = await loadItems(folder)
  const known = items.filter(({ kind }) => kind === 'problem')
  const wanted = all
    ? known
    : names.map((name) => {
        const found = known.find(
          ({ id, path }) => id === name || resolve(folder, path) === resolve(name),
        )
        if (found !== undefined) return found
        throw new WarmstartError('not-found', `problems: there is no problem "${name}"`, { name })
      })
  return wanted.map(({ path, problem }) => {
    if (problem !== null) return { path, problem }
    const why = 'has a fault; run "warmstart content check" on it first'
    throw new WarmstartError('content-invalid', `${path}: ${why}`, { path })
  })
}

async function freezeAll(
  judge: AuthoringJudge,
  folder: string,
  places: readonly Place[],
): Promise<string[]> {
  const written: string[] = []
  for (const { path, problem } of places) {
    const frozen = await judge.freeze(problem)
    if (Object.keys(frozen.cases).length === 0) continue
    const file = join(folder, path, 'frozen.json')
    await writeJson(file, FrozenCases.parse({ of: problem.frozenOf, ...frozen }))
    written.push(file)
  }
  return written
}

interface Mutated extends MutationReport {
  readonly id: string
}

const isStrong = ({ share, swapShare, notEquivalent }: Mutated): boolean =>
  share >= MIN_STRENGTH && swapShare >= MIN_SWAPS && notEquivalent.length === 0

async function mutateAll(
  judge: AuthoringJudge,
  places: readonly Place[],
  output: Output,
  { folder, write = false }: { readonly folder: string; readonly write?: boolean },
): Promise<Mutated[]> {
  const results: Mutated[] = []
  for (const { path, problem } of places) {
    const report = await mutate(judge, problem)
    const mutated = { id: problem.id, ...report }
    results.push(mutated)
    showMutated(output, mutated)
    if (!write) continue
    const { total, killed, equivalent, share, operators } = report
    const strength = { of: problem.strengthOf, total, killed, equivalent, share, operators }
    await writeJson(join(folder, path, 'strength.json'), Strength.parse(strength))
  }
  return results
}

function showMutated(output: Output, one: Mutated): void {
  const mark = isStrong(one) ? style(output, 'green', '✔') : style(output, 'red', '✖')
  const swaps = `swapped operators ${percent(one.swapShare)}`
  output.line(
    `${mark} ${one.id}: ${one.killed} of ${one.total} caught, ${percent(one.share)}, ${swaps}`,
  )
  for (const { id, line, diff } of one.survivors) {
    output.line(
      `  line ${line}  ${style(output, 'cyan', id)}\n    ${diff.replaceAll('\n', '\n    ')}`,
    )
  }
  for (const id of one.notEquivalent) {
    output.line(`  equivalent.yaml names "${id}", which is caught or gone; delete the entry`)
  }
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value)}\n`)
}

/**
 * What running the code of problems shows, as faults of their files. What was proved before and
 * has not changed since is not run again.
 */
export async function codeFaults(
  judge: AuthoringJudge,
  items: readonly LoadedItem[],
  proofs: Proofs,
): Promise<Fault[]> {
  const faults: Fault[] = []
  const places = items.values()
  const work = async () => {
    for (const { path, problem } of places) {
      if (problem === null || isUnfrozen(problem) || proofs.has(problem)) continue
      const found = await prove(judge, problem)
      if (found.length === 0) proofs.keep(problem)
      for (const { file, fault, fix } of found) {
        faults.push({ file: `${path}/${file}`, line: 1, fault, fix })
      }
    }
  }
  await Promise.all([work(), work()])
  return faults.sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** True where frozen.json is old or missing, which is a fault of its own. */
function isUnfrozen({ frozen, frozenOf }: LoadedProblem): boolean {
  return frozen !== null && frozen.of !== frozenOf
}
