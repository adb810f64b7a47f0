import { type CompiledProblem, ProblemCase, ProblemItem, type Rendered } from '@warmstart/schema'
import { z } from 'zod'
import { cutAt } from '../markdown/sections.ts'
import { suggest } from '../nearest.ts'
import type { YamlFile } from '../yaml-file.ts'
import { type ItemContext, readData, readItemYaml, readMarkdown, render } from './context.ts'
import type { Draft } from './question.ts'

type Wrong = CompiledProblem['wrong'][number]

/** Reads a problem; null where it has a fault. Running its code is the judge's part. */
export function readProblem(context: ItemContext): Draft<CompiledProblem> | null {
  const item = readItemYaml(context, ProblemItem)
  const cases = readCases(context, item)
  const statement = readWhole(context, 'statement.md')
  const explanation = readWhole(context, 'explain.md')
  const hints = readHints(context)
  if (item !== null) {
    for (const name of ['starter.py', 'solution.py']) requireFunction(context, name, item)
  }
  const wrong = readWrong(context, cases)
  const starter = context.files.get('starter.py')?.text
  const solution = context.files.get('solution.py')?.text
  if (item === null || cases === null || statement === null || explanation === null) return null
  if (starter === undefined || solution === undefined) return null
  return { ...item, statement, hints, explanation, starter, solution, wrong, cases }
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
  if (source === undefined || new RegExp(`^def ${wanted}\\(`, 'm').test(source.text)) return
  const parameters = item.signature.parameters.map((parameter) => parameter.name).join(', ')
  faults.add(
    source.path,
    1,
    `there is no function "${wanted}"`,
    `define it at the margin: def ${wanted}(${parameters}):`,
  )
}

function readCases(context: ItemContext, item: ProblemItem | null): ProblemCase[] | null {
  const read = readData(context, 'cases.yaml', z.array(ProblemCase).min(1))
  if (read === null) return null
  const { data, yaml } = read
  const seen = new Set<string>()
  const add = (i: number, key: string, fault: string, fix: string) =>
    context.faults.add(yaml.file, yaml.locate([i, key]), fault, fix)
  for (const [i, one] of data.entries()) {
    if (seen.has(one.id))
      add(i, 'id', `the case "${one.id}" is there twice`, 'give each case its own id')
    seen.add(one.id)
    if ((one.expect === undefined) === (one.property === undefined)) {
      add(
        i,
        'expect',
        `the case "${one.id}" needs either \`expect\` or \`property\``,
        'give one of the two',
      )
    }
    const wanted = item?.signature.parameters.length
    if (wanted !== undefined && one.args.length !== wanted) {
      add(
        i,
        'args',
        `the case "${one.id}" has ${one.args.length} arguments, the function takes ${wanted}`,
        'write one entry in `args` for each parameter, in their order',
      )
    }
    if (one.replaces === one.id)
      add(i, 'replaces', `the case "${one.id}" replaces itself`, 'name the older case')
  }
  requireBothSorts(context, yaml, data)
  return data
}

function requireBothSorts(
  { faults }: ItemContext,
  yaml: YamlFile,
  cases: readonly ProblemCase[],
): void {
  if (!cases.some(({ shown }) => shown)) {
    faults.add(yaml.file, 1, 'no case is shown to the learner', 'set `shown: true` on an easy one')
  }
  if (cases.every(({ shown }) => shown)) {
    faults.add(yaml.file, 1, 'every case is shown to the learner', 'add cases with `shown: false`')
  }
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
