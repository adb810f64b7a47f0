import { join, resolve } from 'node:path'
import {
  type CheckedContent,
  compileContent,
  contentStats,
  type Fault,
  type LoadedItem,
  loadInventory,
  loadItems,
  locateInRubric,
  newItem,
  readContent,
} from '@warmstart/content'
import { civilDate } from '@warmstart/core'
import { LABS } from '@warmstart/core/labs'
import { judgeFingerprint } from '@warmstart/judge'
import { type Kind, WarmstartError } from '@warmstart/schema'
import type { Command } from 'commander'
import { inClone } from '../clone.ts'
import { judgeOfClone } from '../judge.ts'
import { lintRubrics } from '../lint-rubrics.ts'
import type { Output } from '../output.ts'
import { openProofs } from '../proofs.ts'
import { style } from '../style.ts'
import { type Suggestion, suggestionsFor } from '../suggestions.ts'
import { openWordNet } from '../wordnet.ts'
import { codeFaults, registerAuthorCode } from './author-code.ts'
import type { Act } from './index.ts'

interface CheckFlags {
  readonly folder: string
  readonly run: boolean
  readonly fresh?: boolean
}

/** `content new | check | freeze | mutate | suggest | stats`: for authors. */
export function registerContent(program: Command, act: Act): void {
  const content = program.command('content').description('write, check and count content')
  content
    .command('new <kind> <slug>')
    .description('start an item from a template (kinds: question, problem, case, story)')
    .option('--folder <folder>', 'content folder', inClone('content'))
    .action((kind: Kind, slug: string, { folder }: { folder: string }) =>
      act(async ({ output, now, timeZone }) => {
        const made = await newItem(folder, kind, slug, { today: civilDate(now(), timeZone) })
        output.json(made)
        for (const file of made.files) output.line(join(folder, file))
        output.line(
          `\nFill the gaps <<like this>>, then: warmstart content check ${join(folder, made.path)}`,
        )
      }),
    )
  content
    .command('check [paths...]')
    .description('find what is wrong: file, line, fault, fix')
    .option('--folder <folder>', 'content folder', inClone('content'))
    .option('--no-run', 'do not run the code of problems')
    .option('--fresh', 'run all code, also what was proved before and has not changed')
    .action((paths: string[], { folder, run, fresh = false }: CheckFlags) =>
      act(async ({ output }) => {
        const options = paths.length > 0 ? { paths: paths.map((path) => resolve(path)) } : {}
        const content = await readContent(folder, options)
        const [ofRubrics, ofCode] = await Promise.all([
          rubricFaults(folder, content),
          run && content.faults.length === 0 ? runCode(output, content.items, fresh) : [],
        ])
        const faults = [...content.faults, ...ofRubrics, ...ofCode]
        output.json({ faults })
        showFaults(output, folder, faults)
        return faults.length > 0 ? 1 : 0
      }),
    )
  registerAuthorCode(content, act)
  content
    .command('suggest <item>')
    .description('words of WordNet beside the alternatives of a rubric, for you to judge')
    .option('--folder <folder>', 'content folder', inClone('content'))
    .action((id: string, { folder }: { folder: string }) =>
      act(async ({ output }) => {
        const suggestions = await suggest(folder, id)
        output.json({ suggestions })
        for (const { point, slot, beside, words, gloss } of suggestions) {
          output.line(
            `${style(output, 'bold', point)} slot ${slot}, ${beside}: ${words.join(', ')}`,
          )
          output.line(`    ${gloss}`)
        }
        if (suggestions.length === 0) output.line('WordNet has nothing to add.')
      }),
    )
  content
    .command('stats')
    .description('coverage of the inventory, and counts')
    .option('--folder <folder>', 'content folder', inClone('content'))
    .action(({ folder }: { folder: string }) =>
      act(async ({ output }) => {
        const cacheFolder = inClone('build/content/cache')
        const bundle = await compileContent(folder, { cacheFolder })
        const stats = contentStats(bundle, await loadInventory(folder), LABS)
        output.json(stats)
        output.line(`${stats.items} items, ${stats.topics} topics\n`)
        output.line('covered of the inventory:')
        for (const { prefix, covered, total } of stats.coverage) {
          output.line(`  ${prefix.padEnd(6)} ${String(covered).padStart(4)} of ${total}`)
        }
        for (const counts of [stats.byKind, stats.byLevel, stats.byCategory]) {
          output.line(
            `\n${Object.entries(counts)
              .filter(([, count]) => count > 0)
              .map(([name, count]) => `${name} ${count}`)
              .join(' · ')}`,
          )
        }
      }),
    )
}

/** Runs the code of problems; where there is no judge says so, and with CI=true fails. */
async function runCode(
  output: Output,
  items: readonly LoadedItem[],
  fresh: boolean,
): Promise<Fault[]> {
  if (!items.some(({ problem }) => problem !== null)) return []
  const judge = await judgeOfClone()
  try {
    const { state, summary, fix, ...on } = judge.state()
    if (state === 'ready') {
      const proofs = openProofs(inClone('build/content/proofs'), judgeFingerprint(on), fresh)
      return await codeFaults(judge, items, proofs)
    }
    if (process.env.CI === 'true') {
      throw new WarmstartError('environment', `judge: ${summary} ${fix ?? ''}`.trim())
    }
    output.error(`The code of problems was not run: ${summary} ${fix ?? ''}`)
    return []
  } finally {
    await judge.close()
  }
}

/** Suggestions for the rubric of an item. @throws {WarmstartError} `not-found` without one */
async function suggest(folder: string, id: string): Promise<Suggestion[]> {
  const { rubric } = (await loadItems(folder)).find((item) => item.id === id) ?? { rubric: null }
  if (rubric === null) {
    throw new WarmstartError('not-found', `item: there is no item "${id}" with a sound rubric`, {
      id,
    })
  }
  const wordNet = openWordNet()
  try {
    return suggestionsFor(rubric, wordNet)
  } finally {
    wordNet.close()
  }
}

/** Faults of the rubrics whose files are sound. */
async function rubricFaults(
  folder: string,
  { faults, items }: CheckedContent,
): Promise<readonly Fault[]> {
  const broken = new Set(faults.map(({ file }) => file))
  const sound = items.flatMap((item) =>
    item.rubric === null || broken.has(item.rubricFile) ? [] : [{ item, rubric: item.rubric }],
  )
  const results = await lintRubrics(
    sound.map(({ item: { question, modelAnswers }, rubric }) => ({
      ...{ rubric, question, modelAnswers },
    })),
  )
  const found: Fault[] = []
  for (const [i, { item }] of sound.entries()) {
    for (const { level, where, fault, fix } of results[i] ?? []) {
      if (level === 'fault') found.push({ ...(await placeOf(folder, item, where)), fault, fix })
    }
  }
  return found
}

/** File and line of what the lint names: a model answer, or a place in the rubric. */
async function placeOf(folder: string, item: LoadedItem, where: string) {
  const named = /^modelAnswers\[(.+)\]$/.exec(where)?.[1]
  const model = item.modelAnswers.find(({ name }) => name === named)
  if (model) return { file: model.file, line: model.line }
  const place = await locateInRubric(join(folder, item.rubricFile), where)
  return { file: item.rubricFile, ...place }
}

function showFaults(output: Output, folder: string, faults: readonly Fault[]): void {
  for (const { file, line, column, fault, fix } of faults) {
    const place = `${join(folder, file)}:${line}${column === undefined ? '' : `:${column}`}`
    output.line(`${style(output, 'bold', place)} ${fault}\n  → ${fix}`)
  }
  output.line(faults.length === 0 ? '✔ no fault' : `\n✖ ${faults.length} faults`)
}
