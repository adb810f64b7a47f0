import {
  type Category,
  type CompiledItem,
  DIMENSIONS,
  type Dimension,
  type DimensionCriterion,
  type DimensionResult,
  type StageReport,
} from '@warmstart/schema'
import type { MockWorld } from '../grading.ts'
import { STAR } from '../star.ts'
import { type Estimate, exact, meanOf, scoreOf, share } from './estimate.ts'

/** Titles of the dimensions, as the radar shows them. */
export const DIMENSION_TITLES: Readonly<Record<Dimension, string>> = {
  'conceptual-understanding': 'Conceptual understanding',
  'practical-application': 'Practical application',
  'problem-solving': 'Problem solving',
  'communication-clarity': 'Communication clarity',
  'ethical-awareness': 'Ethical awareness',
}

const NOT_ASKED: Readonly<Record<Dimension, string>> = {
  'conceptual-understanding': 'No question on concepts was asked in this mock.',
  'practical-application': 'No question on practice and no code was asked for in this mock.',
  'problem-solving': 'There was no follow-up and no problem to work through.',
  'communication-clarity': 'Too few words were said to tell.',
  'ethical-awareness': 'No question on ethics was asked in this mock.',
}

/** Which dimension the answer to an item of a category speaks for. */
export const ABILITY_OF_CATEGORY: Readonly<Partial<Record<Category, Dimension>>> = {
  theory: 'conceptual-understanding',
  'maths-stats': 'conceptual-understanding',
  algorithms: 'conceptual-understanding',
  'deep-learning': 'conceptual-understanding',
  'generative-ai': 'conceptual-understanding',
  practice: 'practical-application',
  evaluation: 'practical-application',
  deployment: 'practical-application',
  coding: 'practical-application',
  'system-design': 'problem-solving',
  behavioural: 'practical-application',
  ethics: 'ethical-awareness',
}

interface Part {
  readonly dimension: Dimension
  readonly criterion: DimensionCriterion
}

/** The five dimensions, each from named criteria; one without any says why it has no score. */
export function dimensionsOf(world: MockWorld, stages: readonly StageReport[]): DimensionResult[] {
  const parts = [
    ...stages.flatMap((stage) => contentParts(world.item(stage.itemId), stage)),
    ...stages.flatMap(followUpParts),
    ...clarityParts(stages),
  ]
  return DIMENSIONS.map((id) => {
    const criteria = parts.filter(({ dimension }) => dimension === id).map((one) => one.criterion)
    const judged = criteria.flatMap(({ value, interval, weight }) =>
      value === null ? [] : [{ weight, estimate: { value, interval: interval ?? [value, value] } }],
    )
    const mean = meanOf(judged as { weight: number; estimate: Estimate }[])
    return {
      id,
      title: DIMENSION_TITLES[id],
      score: mean?.value ?? null,
      interval: mean === null ? null : [mean.interval[0], mean.interval[1]],
      why:
        mean !== null
          ? null
          : criteria.length > 0
            ? 'What was said could not be judged.'
            : NOT_ASKED[id],
      criteria,
    }
  })
}

function criterion(
  id: string,
  text: string,
  estimate: Estimate | null,
  stages: readonly string[],
  { weight = 1, assessor = 'rules' as DimensionCriterion['assessor'] } = {},
): DimensionCriterion {
  return {
    id,
    text,
    value: estimate === null ? null : share(estimate.value),
    interval: estimate === null ? null : [share(estimate.interval[0]), share(estimate.interval[1])],
    weight,
    assessor,
    stages: [...stages],
  }
}

const CODING_PARTS: Readonly<Partial<Record<StageReport['kind'], readonly [Dimension, string]>>> = {
  clarify: ['problem-solving', 'Asked about what the task leaves open'],
  outline: ['problem-solving', 'Named the steps before writing code'],
  code: ['practical-application', 'Code passes the cases'],
  complexity: ['problem-solving', 'Named the cost in time'],
  'follow-ups': ['conceptual-understanding', 'Answered the follow-ups on the problem'],
}

function contentParts(item: CompiledItem | null, stage: StageReport): Part[] {
  const { id, kind, score, interval, itemTitle } = stage
  const estimate = score === null || interval === null ? null : { value: score, interval }
  if (kind !== 'question' && kind !== 'design') {
    const [dimension, text] = CODING_PARTS[kind] ?? []
    if (dimension === undefined || text === undefined) return []
    const assessor = kind === 'code' ? 'judge' : 'rules'
    const weight = kind === 'code' ? 2 : 1
    return [
      {
        dimension,
        criterion: criterion(`${kind}:${id}`, text, estimate, [id], { weight, assessor }),
      },
    ]
  }
  const dimension =
    kind === 'design' ? 'problem-solving' : ABILITY_OF_CATEGORY[item?.category ?? 'theory']
  if (dimension === undefined) return []
  const text = `Key points of “${itemTitle}”`
  return [{ dimension, criterion: criterion(`points:${id}`, text, estimate, [id]) }]
}

/** What came after the first answer: probes that helped, deeper questions, ways to find out. */
function followUpParts(stage: StageReport): Part[] {
  const { id, exchanges, assessment } = stage
  const status = new Map((assessment?.criteria ?? []).map((one) => [one.id as string, one.status]))
  const dimension = 'problem-solving' as const
  const probed = exchanges.filter(({ act, target }) => act === 'probe' && target !== null)
  const gained = probed.filter(({ target }) => status.get(target ?? '') === 'met').length
  const deeper = exchanges.flatMap((one) =>
    one.assessment === null ? [] : [scoreOf(one.assessment)],
  )
  const known = deeper.filter((one) => one !== null)
  const mean = meanOf(known.map((estimate) => ({ estimate, weight: 1 })))
  const findOut = exchanges.filter(({ act }) => act === 'find-out')
  return [
    ...(probed.length === 0 || assessment?.outcome !== 'graded'
      ? []
      : [
          criterion(
            `probes:${id}`,
            'Reached the point when asked again',
            exact(gained / probed.length),
            [id],
          ),
        ]),
    ...(deeper.length === 0
      ? []
      : [criterion(`deeper:${id}`, 'Went deeper when asked to', mean, [id])]),
    ...(findOut.length === 0
      ? []
      : [
          criterion(
            `find-out:${id}`,
            'Said how to find out what was not known',
            exact(share(planShown(findOut))),
            [id],
          ),
        ]),
  ].map((one) => ({ dimension, criterion: one }))
}

/** Words of somebody who knows how to get to an answer. */
const A_WAY =
  /\b(i (would|could|will|'d) (first |then |start |try |also )*(look|check|search|read|test|try|run|measure|plot|ask|compare|derive|work|reason|experiment|start|simulate|write)|look (it )?up|documentation|paper|experiment|small example|from (first principles|the definition))\b/i

const planShown = (exchanges: StageReport['exchanges']): number =>
  exchanges.filter(({ answer }) => A_WAY.test(answer)).length / exchanges.length

/** From so few fillers in a hundred words nothing is lost, at so many everything. Chosen. */
const FILLERS = { fine: 3, many: 12 } as const

function clarityParts(stages: readonly StageReport[]): Part[] {
  const spoken = stages.filter(({ delivery }) => delivery !== null)
  if (spoken.length === 0) return []
  const ids = spoken.map(({ id }) => id)
  const rate = (holds: (stage: StageReport) => boolean, among = spoken) =>
    among.length === 0 ? null : exact(among.filter(holds).length / among.length)
  const stories = spoken.filter(({ star }) => star !== null)
  const starShare = stories.map(
    ({ star }) => STAR.filter((part) => star?.[part]).length / STAR.length,
  )
  const fillers = spoken.map(({ delivery }) => delivery?.fillersPerHundred ?? 0)
  const perHundred = fillers.reduce((sum, one) => sum + one, 0) / fillers.length
  const plain = spoken.filter(({ star }) => star === null)
  const list = [
    criterion(
      'opens',
      'Opened with what it is',
      rate(({ delivery }) => delivery?.definitionFirst === true, plain),
      plain.map(({ id }) => id),
    ),
    criterion(
      'examples',
      'Gave an example',
      rate(({ delivery }) => delivery?.example !== null, plain),
      plain.map(({ id }) => id),
    ),
    criterion(
      'contrast',
      'Named a contrast or a drawback',
      rate(({ delivery }) => delivery?.contrast !== null, plain),
      plain.map(({ id }) => id),
    ),
    criterion(
      'in-time',
      'Came to an end in time',
      rate(({ why }) => why !== 'time'),
      ids,
    ),
    criterion(
      'uninterrupted',
      'Kept to the point without being stopped',
      rate(({ exchanges }) => !exchanges.some(({ act }) => act === 'interrupted')),
      ids,
    ),
    criterion(
      'fillers',
      'Few fillers',
      exact(share((FILLERS.many - perHundred) / (FILLERS.many - FILLERS.fine))),
      ids,
      { weight: 0.5 },
    ),
    criterion(
      'story',
      'Told all four parts of a story',
      starShare.length === 0
        ? null
        : exact(starShare.reduce((sum, one) => sum + one, 0) / starShare.length),
      stories.map(({ id }) => id),
      { weight: 2 },
    ),
  ]
  return list
    .filter(({ stages: over }) => over.length > 0)
    .map((one) => ({ dimension: 'communication-clarity' as const, criterion: one }))
}
