import {
  type CompiledProblem,
  EquivalentMutant,
  FrozenCases,
  type ProblemCase,
  ProblemInterview,
  ProblemItem,
  type Rendered,
  Strength,
} from '@warmstart/schema'
import { z } from 'zod'
import { cutAt } from '../markdown/sections.ts'
import { suggest } from '../nearest.ts'
import {
  type ItemContext,
  readData,
  readItemYaml,
  readMarkdown,
  render,
  requireSections,
} from './context.ts'
import { readCases } from './problem-cases.ts'
import type { Draft } from './question.ts'
import { reportStale } from './written-files.ts'

type Wrong = CompiledProblem['wrong'][number]

/** Reads a problem; null where it has a fault. Running its code is the judge's part. */
export function readProblem(context: ItemContext): Draft<CompiledProblem> | null {
  const item = readItemYaml(context, ProblemItem)
  const cases = readCases(context, item)
  const statement = readWhole(context, 'statement.md')
  const explanation = readExplanation(context)
  const interview = readData(context, 'interview.yaml', ProblemInterview)?.data ?? null
  const hints = readHints(context)
  if (item !== null) {
    for (const name of ['starter.py', 'solution.py']) requireFunction(context, name, item)
  }
  const wrong = readWrong(context, cases)
  const starter = context.files.get('starter.py')?.text
  const solution = context.files.get('solution.py')?.text
  if (item === null || cases === null || statement === null || explanation === null) return null
  if (starter === undefined || solution === undefined || interview === null) return null
  const code = { starter, solution, wrong, scripts: readScripts(context) }
  const commands = written(context)
  reportStale(context, cases, commands)
  return { ...item, statement, hints, explanation, interview, cases, ...code, ...commands }
}

/** Headings of `explain.md`, in their order. */
export const EXPLAIN_HEADINGS = ['The idea', 'Complexity', 'Traps'] as const

function readExplanation(context: ItemContext): Rendered | null {
  const file = readMarkdown(context, 'explain.md')
  if (file !== null) requireSections(context, file, EXPLAIN_HEADINGS)
  return readWhole(context, 'explain.md')
}

function readScripts({ files }: ItemContext): CompiledProblem['scripts'] {
  const scripts: CompiledProblem['scripts'] = {}
  for (const name of ['harness', 'checks', 'inputs', 'reference'] as const) {
    const source = files.get(`${name}.py`)
    if (source !== undefined) scripts[name] = source.text
  }
  return scripts
}

/** What commands wrote beside the author's files. */
function written(
  context: ItemContext,
): Pick<CompiledProblem, 'equivalent' | 'frozen' | 'strength'> {
  return {
    equivalent: readData(context, 'equivalent.yaml', z.array(EquivalentMutant))?.data ?? [],
    frozen: readData(context, 'frozen.json', FrozenCases)?.data ?? null,
    strength: readData(context, 'strength.json', Strength)?.data ?? null,
  }
}

function readWhole(context: ItemContext, name: string): Rendered | null {
  const file = readMarkdown(context, name)
  if (file === null) return null
  const prefix = name.replace(/\.md$/, '')
  return render(context, file, { title: '', line: 1, nodes: file.tree.children }, prefix)
}

function readHints(context: ItemContext): Rendered[] {
  const file = readMarkdown(context, 'hints.md')
  if (file === null) return []
  const { lead, sections } = cutAt(2, file.tree.children)
  const { path } = file.source
  if (sections.length < 3) {
    context.faults.add(
      path,
      1,
      `there are ${sections.length} hints`,
      'write three: a nudge, the idea, the step that is hard',
    )
  }
  if (sections.length === 0 || lead.nodes.length > 0) {
    context.faults.add(
      path,
      1,
      'the hints do not begin with "## Hint 1"',
      'give each hint a heading: "## Hint 1", "## Hint 2" and so on',
    )
  }
  return sections.map((section, i) => {
    if (section.title !== `Hint ${i + 1}`) {
      context.faults.add(
        path,
        section.line,
        `the heading "## ${section.title}" is not "## Hint ${i + 1}"`,
        'number the hints from 1, without a gap',
      )
    }
    return render(context, file, section, `hint-${i + 1}`)
  })
}

function requireFunction({ files, faults }: ItemContext, name: string, item: ProblemItem): void {
  const source = files.get(name)
  const wanted = item.signature.function
  const defined =
    item.signature.kind === 'class'
      ? new RegExp(`^class ${wanted}\\b`, 'm')
      : new RegExp(`^(?:async )?def ${wanted}\\(`, 'm')
  if (source === undefined || defined.test(source.text)) return
  const parameters = item.signature.parameters.map((parameter) => parameter.name).join(', ')
  faults.add(
    source.path,
    1,
    `there is no ${item.signature.kind} "${wanted}"`,
    `define it at the margin: ${item.signature.kind === 'class' ? 'class' : 'def'} ${wanted}(${parameters}):`,
  )
}

function readWrong({ files, faults }: ItemContext, cases: readonly ProblemCase[] | null): Wrong[] {
  const wrong: Wrong[] = []
  for (const [name, source] of files) {
    if (!name.startsWith('wrong/')) continue
    const fails = /^# fails: ([a-z0-9-]+)\s*$/.exec(source.text.split('\n')[0] ?? '')?.[1]
    if (fails === undefined) {
      faults.add(
        source.path,
        1,
        'the first line does not say which case fails',
        'begin with "# fails: <case id>"',
      )
    } else if (cases !== null && !cases.some(({ id }) => id === fails)) {
      faults.add(
        source.path,
        1,
        `there is no case "${fails}"`,
        suggest(
          fails,
          cases.map(({ id }) => id),
        ),
      )
    } else wrong.push({ name: name.replace(/^wrong\/|\.py$/g, ''), source: source.text, fails })
  }
  return wrong
}
