import {
  type CompiledQuestion,
  type CompiledStory,
  type FollowUp,
  LEVELS,
  type Level,
  QuestionItem,
  type QuestionPrompt,
  StoryItem,
} from '@warmstart/schema'
import { lineOf } from '../markdown/parse.ts'
import { plainText } from '../markdown/plain-text.ts'
import { cutAt, type Section } from '../markdown/sections.ts'
import type { RootContent } from '../markdown/tree.ts'
import {
  type ItemContext,
  type MarkdownFile,
  readItemYaml,
  readMarkdown,
  readRubric,
  render,
  requireSections,
  sectionOf,
} from './context.ts'

/** A compiled item without what the compiler adds to every kind. */
export type Draft<T> = Omit<T, 'id' | 'contentVersion'>

/** Headings of `answer.md`, in their order. */
export const ANSWER_HEADINGS = [
  'In one breath',
  'In three minutes',
  'What the interviewer listens for',
  'How to approach it',
  'Tip',
  'Common mistakes',
  'Follow-ups',
] as const

/** Fewest follow-ups of a question. */
const MIN_FOLLOW_UPS = 3

/** Fewest other ways to ask. */
const MIN_ALSO_ASKED = 2

/** Reads a question; null where it has a fault. */
export function readQuestion(context: ItemContext): Draft<CompiledQuestion> | null {
  const item = readItemYaml(context, QuestionItem)
  const prompt = readPrompt(context)
  const answer = readAnswer(context)
  const rubric = readRubric(context)
  if (item === null || prompt === null || answer === null || rubric === null) return null
  return { ...item, prompt, answer, rubric }
}

/** Reads a story; null where it has a fault. */
export function readStory(context: ItemContext): Draft<CompiledStory> | null {
  const item = readItemYaml(context, StoryItem)
  const prompt = readPrompt(context)
  const guide = readMarkdown(context, 'guide.md')
  const rubric = readRubric(context)
  if (item === null || prompt === null || guide === null || rubric === null) return null
  const whole = { title: '', line: 1, nodes: guide.tree.children }
  return { ...item, prompt, guide: render(context, guide, whole, 'guide'), rubric }
}

function readPrompt(context: ItemContext): QuestionPrompt | null {
  const file = readMarkdown(context, 'question.md')
  if (file === null) return null
  const cut = requireSections(context, file, ['Also asked as'])
  if (cut === null) return null
  const asked = render(context, file, cut.lead, 'asked')
  context.parsed.question = asked.text
  const also = sectionOf(cut, 'Also asked as')
  const alsoAskedAs = also.nodes
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((entry) => plainText(entry.children))
    .filter((text) => text !== '')
  if (alsoAskedAs.length < MIN_ALSO_ASKED) {
    context.faults.add(
      file.source.path,
      also.line,
      `"Also asked as" lists ${alsoAskedAs.length} of at least ${MIN_ALSO_ASKED} other ways to ask`,
      'add a list with one entry ("- …") for each way in which an interviewer says it',
    )
  }
  return { asked, alsoAskedAs }
}

function readAnswer(context: ItemContext): CompiledQuestion['answer'] | null {
  const file = readMarkdown(context, 'answer.md')
  if (file === null) return null
  const cut = requireSections(context, file, ANSWER_HEADINGS)
  reportLead(context, file, cut?.lead)
  if (cut === null) return null
  const part = (title: (typeof ANSWER_HEADINGS)[number], prefix: string) =>
    render(context, file, sectionOf(cut, title), prefix)
  const oneBreath = part('In one breath', 'breath')
  const threeMinutes = part('In three minutes', 'answer')
  for (const [name, { text }] of [
    ['In one breath', oneBreath],
    ['In three minutes', threeMinutes],
  ] as const) {
    const { line } = sectionOf(cut, name)
    context.parsed.modelAnswers.push({ name, text, file: file.source.path, line })
  }
  return {
    oneBreath,
    threeMinutes,
    listensFor: part('What the interviewer listens for', 'listens'),
    approach: part('How to approach it', 'approach'),
    tip: part('Tip', 'tip'),
    mistakes: part('Common mistakes', 'mistakes'),
    followUps: readFollowUps(context, file, sectionOf(cut, 'Follow-ups')),
  }
}

function reportLead({ faults }: ItemContext, { source }: MarkdownFile, lead?: Section): void {
  const first = lead?.nodes.find((node) => node.type !== 'definition')
  if (first !== undefined) {
    faults.add(
      source.path,
      lineOf(first),
      'there is text before the first heading',
      'move it below "## In one breath"',
    )
  }
}

function readFollowUps(context: ItemContext, file: MarkdownFile, section: Section): FollowUp[] {
  const { faults } = context
  const { path } = file.source
  const found: FollowUp[] = []
  let highest = 0
  const { lead, sections } = cutAt(3, section.nodes)
  const stray = lead.nodes.find((node) => node.type !== 'definition')
  if (stray !== undefined) {
    faults.add(
      path,
      lineOf(stray),
      'there is text before the first follow-up',
      'begin each follow-up with "### junior: …", "### mid: …" or "### senior: …"',
    )
  }
  for (const one of sections) {
    const level = levelOf(one.title)
    if (level === null) {
      faults.add(
        path,
        one.line,
        `the follow-up "${one.title}" has no level`,
        'write "### junior: …", "### mid: …" or "### senior: …"',
      )
      continue
    }
    const rank = LEVELS.indexOf(level)
    if (rank < highest) {
      faults.add(
        path,
        one.line,
        `a ${level} follow-up comes after a ${LEVELS[highest]} one`,
        'put the follow-ups in the order junior, mid, senior',
      )
    }
    highest = Math.max(highest, rank)
    const answer = render(context, file, one, `follow-up-${found.length + 1}`)
    found.push({ level, prompt: promptOf(context, file, one), answer })
  }
  if (found.length < MIN_FOLLOW_UPS) {
    faults.add(
      path,
      section.line,
      `there are ${found.length} follow-ups, at least ${MIN_FOLLOW_UPS} are needed`,
      'add "### senior: …" with the question, and its answer below',
    )
  }
  return found
}

function levelOf(title: string): Level | null {
  const word = /^(\w+):\s*\S/.exec(title)?.[1]
  return LEVELS.find((level) => level === word) ?? null
}

/** The question of a follow-up: its heading without the level, maths and emphasis kept. */
function promptOf(context: ItemContext, { source, tree }: MarkdownFile, { line }: Section) {
  const heading = tree.children.find((node) => node.type === 'heading' && lineOf(node) === line)
  const children = heading?.type === 'heading' ? structuredClone(heading.children) : []
  const [first] = children
  if (first?.type === 'text') first.value = first.value.replace(/^\w+:\s*/, '')
  const paragraph: RootContent[] = [{ type: 'paragraph', children }]
  return render(context, { source, tree }, { title: '', line, nodes: paragraph }, 'prompt')
}
