import { CaseFact, CaseItem, type CaseStage, type CompiledCase } from '@warmstart/schema'
import { z } from 'zod'
import { compare } from '../fault.ts'
import { splitFrontMatter } from '../markdown/parse.ts'
import { readYaml } from '../yaml-file.ts'
import {
  type ItemContext,
  readData,
  readItemYaml,
  readMarkdown,
  readRubric,
  render,
  requireSections,
  sectionOf,
} from './context.ts'
import type { Draft } from './question.ts'

/** Front matter of a stage and of a section of the cheat sheet. */
export const TimedTitle = z.strictObject({
  title: z.string().min(3).max(90),
  minutes: z.number().positive().max(60),
})

/** Headings of a stage, in their order. */
export const STAGE_HEADINGS = ['Ask', 'A strong answer covers', 'Trap'] as const

/** Reads a design case; null where it has a fault. */
export function readCase(context: ItemContext): Draft<CompiledCase> | null {
  const item = readItemYaml(context, CaseItem)
  const brief = readMarkdown(context, 'brief.md')
  const facts = readFacts(context)
  const rubric = readRubric(context)
  const stages = [...context.files.keys()]
    .filter((name) => name.startsWith('stages/'))
    .sort(compare)
    .map((name) => readStage(context, name))
  if (brief === null) return null
  const whole = { title: '', line: 1, nodes: brief.tree.children }
  const rendered = render(context, brief, whole, 'brief')
  context.parsed.question = rendered.text
  if (item === null || facts === null || rubric === null) return null
  return {
    ...item,
    brief: rendered,
    stages: stages.filter((stage) => stage !== null),
    facts,
    rubric,
  }
}

function readFacts(context: ItemContext): CaseFact[] | null {
  const read = readData(context, 'facts.yaml', z.array(CaseFact))
  if (read === null) return null
  const seen = new Set<string>()
  for (const [i, { id }] of read.data.entries()) {
    if (seen.has(id)) {
      context.faults.add(
        read.yaml.file,
        read.yaml.locate([i, 'id']),
        `the fact "${id}" is there twice`,
        'give each fact its own id',
      )
    }
    seen.add(id)
  }
  return read.data
}

function readStage(context: ItemContext, name: string): CaseStage | null {
  const source = context.files.get(name)
  if (source === undefined) return null
  const { yaml, body } = splitFrontMatter(source)
  const file = readMarkdown(context, name, body)
  if (yaml === null) {
    context.faults.add(
      source.path,
      1,
      'the front matter is missing',
      'begin the file with "---", `title:`, `minutes:` and "---", each on its own line',
    )
    return null
  }
  const head = readYaml({ path: source.path, text: yaml }, TimedTitle, context.faults, 1)
  const cut = file === null ? null : requireSections(context, file, STAGE_HEADINGS)
  if (head === null || file === null || cut === null) return null
  const id = name.replace(/^stages\/\d\d-|\.md$/g, '')
  const part = (title: (typeof STAGE_HEADINGS)[number], prefix: string) =>
    render(context, file, sectionOf(cut, title), `${id}-${prefix}`)
  return {
    id,
    ...head.data,
    ask: part('Ask', 'ask'),
    strong: part('A strong answer covers', 'strong'),
    trap: part('Trap', 'trap'),
  }
}
