import {
  type AttemptId,
  type CompiledCase,
  type CompiledItem,
  type CompiledProblem,
  type Domain,
  LEVELS,
  type Level,
  type Millis,
  type MockFormat,
  type MockId,
  type MockPlan,
  type MockRound,
  type MockStage,
  type Role,
  type Round,
  type TopicId,
  WarmstartError,
} from '@warmstart/schema'
import { roundsWithContent, WHY_NOT } from './availability.ts'
import { type Asked, chooseAsked, isOf, isStory, mostlyStories, rising } from './choose.ts'
import { BREAK_MINUTES, FORMATS, type FormatDescription, ROUND_TITLES } from './formats.ts'
import { seeded, shuffled } from './seeded.ts'

/** What a mock is planned from. */
export interface PlanRequest {
  readonly id: MockId
  readonly format: MockFormat
  readonly role: Role | null
  readonly level: Level
  /** Default: the first length of the format. */
  readonly minutes?: number
  readonly seed: number
  readonly coach: boolean
  /** Default false. */
  readonly freeAnswers?: boolean
  readonly thinkingSeconds: number
  readonly domain: Domain | null
  readonly topics: readonly TopicId[]
  readonly now: Millis
  /** Ids of the attempts that the mock will make, one a call. */
  readonly newAttemptId: () => AttemptId
  /** Items of recent mocks, which are asked only where nothing else is left. */
  readonly recent?: readonly string[]
}

/** The content that mocks are planned from. */
export interface MockContent {
  readonly items: readonly CompiledItem[]
  readonly contentVersion: string
}

/** Shortest mock that makes sense, and the longest, in minutes. */
export const MOCK_MINUTES = { least: 5, most: 240 } as const

/**
 * Plans a mock from content and a seed. Nothing but the arguments decides: the same give the same.
 *
 * @throws {WarmstartError} `invalid-input` where there is no content for a round, or for the topics
 *   or the field that were picked, or where the minutes are out of range
 */
export function planMock(content: MockContent, request: PlanRequest): MockPlan {
  const format = FORMATS.find(({ id }) => id === request.format) as FormatDescription
  const minutes = request.minutes ?? format.minutes[0] ?? 30
  checkMinutes(minutes)
  const avoid = new Set(request.recent ?? [])
  const planned = roundsWithContent(format, content.items)
  const rounds = planned.map(({ round, share }, index): MockRound => {
    const part = { ...request, round, minutes: Math.round(minutes * share), index }
    const stages = stagesOf(content, part, avoid)
    for (const { itemId } of stages) avoid.add(itemId)
    return {
      id: `r${index + 1}`,
      round,
      title: request.format === 'custom' ? format.title : ROUND_TITLES[round],
      minutes: part.minutes,
      breakMinutes: index === 0 ? 0 : BREAK_MINUTES,
      stages,
    }
  })
  return {
    id: request.id,
    format: request.format,
    title: `${format.title}, ${minutes} minutes`,
    role: request.role,
    level: request.level,
    seed: request.seed,
    coach: request.coach,
    freeAnswers: request.freeAnswers ?? false,
    thinkingSeconds: request.thinkingSeconds,
    domain: request.format === 'domain' ? request.domain : null,
    topics: request.format === 'custom' ? [...request.topics] : [],
    minutes,
    contentVersion: content.contentVersion,
    createdAt: request.now,
    rounds,
  }
}

function checkMinutes(minutes: number): void {
  const { least, most } = MOCK_MINUTES
  if (Number.isInteger(minutes) && minutes >= least && minutes <= most) return
  throw new WarmstartError(
    'invalid-input',
    `\`minutes\`: ${minutes} is no length of a mock; write a whole number from ${least} to ${most}`,
    { minutes },
  )
}

type RoundRequest = PlanRequest & {
  readonly round: Round
  readonly minutes: number
  readonly index: number
}

function stagesOf(
  content: MockContent,
  request: RoundRequest,
  avoid: ReadonlySet<string>,
): MockStage[] {
  const random = seeded(request.seed + 7919 * request.index)
  if (request.round === 'ml-coding') {
    return codingStages(pickOne(content, 'problem', request, avoid, random), request)
  }
  if (request.round === 'system-design') {
    return designStages(pickOne(content, 'case', request, avoid, random), request)
  }
  return askedStages(content, request, avoid, random)
}

/** Time for one question in each round, in minutes: at least and at most. */
const QUESTION_MINUTES: Readonly<Partial<Record<Round, readonly [number, number]>>> = {
  'ml-concepts': [2.5, 4],
  domain: [3, 5],
  'recruiter-screen': [2.5, 4],
  behavioural: [5, 7],
  'project-deep-dive': [5, 9],
  'take-home': [5, 9],
}

function askedStages(
  content: MockContent,
  request: RoundRequest,
  avoid: ReadonlySet<string>,
  random: () => number,
): MockStage[] {
  const { round, role, level, minutes, format } = request
  const domain = format === 'domain' ? request.domain : null
  const topics = format === 'custom' ? request.topics : []
  const candidates = chooseAsked(content.items, {
    ...{ round, role, level, domain, topics, avoid, random },
  })
  if (candidates.length === 0) throw nothingFits(request)
  const [least, most] = QUESTION_MINUTES[round] ?? [3, 5]
  const minutesOf = (item: Asked) => Math.min(most, Math.max(least, item.minutes))
  const lead = candidates.find(({ id }) => LEADS[round]?.includes(id))
  const rest = candidates.filter((one) => one !== lead)
  const left = minutes - (lead ? minutesOf(lead) : 0)
  const pick = round === 'behavioural' && topics.length === 0 ? mostlyStories : rising
  const others = pick(rest, level, left, minutesOf)
  return [...(lead ? [lead] : []), ...others].map((item, i) => {
    const phrasings = 1 + item.prompt.alsoAskedAs.length
    return {
      id: `r${request.index + 1}-s${i + 1}`,
      kind: 'question',
      title: `Question ${i + 1}`,
      itemId: item.id,
      contentVersion: item.contentVersion,
      part: null,
      phrasing: Math.floor(random() * phrasings),
      minutes: minutesOf(item),
      followUps: followUpsOf(round, minutes),
      star: isStory(item),
      attemptId: request.newAttemptId(),
    }
  })
}

/** A short rapid-fire round has time for one follow-up; a deep dive for four. */
function followUpsOf(round: Round, minutes: number): number {
  if (round === 'project-deep-dive' || round === 'take-home') return 4
  return minutes <= 15 && round === 'ml-concepts' ? 1 : 2
}

/** Rounds about a project begin with the project. */
const LEADS: Readonly<Partial<Record<Round, readonly string[]>>> = {
  'recruiter-screen': ['explain-a-project'],
  'project-deep-dive': ['explain-a-project', 'hardest-project'],
  'take-home': ['explain-a-project'],
}

interface OfKind {
  readonly problem: CompiledProblem
  readonly case: CompiledCase
}

function pickOne<K extends keyof OfKind>(
  content: MockContent,
  kind: K,
  { role, level, topics, format, round }: RoundRequest,
  avoid: ReadonlySet<string>,
  random: () => number,
): OfKind[K] {
  const all = content.items.filter((item) => item.kind === kind) as unknown as OfKind[K][]
  const fitting = all.filter(
    (item) =>
      (role === null || item.roles.includes('all') || item.roles.includes(role)) &&
      (format !== 'custom' || topics.length === 0 || topics.includes(item.topic)),
  )
  const wanted = LEVELS.indexOf(level)
  const far = (item: OfKind[K]) =>
    Math.abs(LEVELS.indexOf(item.level) - wanted) + (avoid.has(item.id) ? 10 : 0)
  const [first] = shuffled(fitting, random).sort((a, b) => far(a) - far(b))
  if (first === undefined) {
    throw new WarmstartError('invalid-input', `\`format\`: ${WHY_NOT[round]} Pick another one.`)
  }
  return first
}

/** Shares of a coding round, which sum to one. */
const CODING = [
  { kind: 'clarify', title: 'Clarify', share: 0.1, followUps: 0 },
  { kind: 'outline', title: 'Outline', share: 0.12, followUps: 1 },
  { kind: 'code', title: 'Implement', share: 0.44, followUps: 0 },
  { kind: 'tests', title: 'Test', share: 0.11, followUps: 1 },
  { kind: 'complexity', title: 'Complexity', share: 0.08, followUps: 1 },
  { kind: 'follow-ups', title: 'Follow-ups', share: 0.15, followUps: 2 },
] as const

function codingStages(problem: CompiledProblem, request: RoundRequest): MockStage[] {
  return CODING.map(({ kind, title, share, followUps }, i) => ({
    id: `r${request.index + 1}-s${i + 1}`,
    kind,
    title,
    itemId: problem.id,
    contentVersion: problem.contentVersion,
    part: null,
    phrasing: 0,
    minutes: Math.max(1, Math.round(request.minutes * share * 2) / 2),
    followUps,
    star: false,
    attemptId: kind === 'code' ? request.newAttemptId() : null,
  }))
}

function designStages(one: CompiledCase, request: RoundRequest): MockStage[] {
  const total = one.stages.reduce((sum, { minutes }) => sum + minutes, 0)
  return one.stages.map((stage, i) => ({
    id: `r${request.index + 1}-s${i + 1}`,
    kind: 'design',
    title: stage.title,
    itemId: one.id,
    contentVersion: one.contentVersion,
    part: stage.id,
    phrasing: 0,
    minutes: Math.max(1, Math.round((stage.minutes / total) * request.minutes * 2) / 2),
    followUps: 1,
    star: false,
    attemptId: i === one.stages.length - 1 ? request.newAttemptId() : null,
  }))
}

function nothingFits({ format, domain, topics }: RoundRequest): WarmstartError {
  const message =
    format === 'custom'
      ? `\`topics\`: no question is about ${topics.join(', ')}; pick other topics, or none`
      : domain === null
        ? '`format`: there is no question for this round, role and level yet; pick another one'
        : `\`domain\`: there is no question on "${domain}" yet; pick another field, or none`
  return new WarmstartError('invalid-input', message, { format, domain, topics })
}

/** True where there is a question for a field. */
export const hasDomain = (items: readonly CompiledItem[], domain: Domain): boolean =>
  items.some((item) => item.rounds.includes('domain') && isOf(item, domain))
