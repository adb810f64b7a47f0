import type { KeyPoint, Rubric } from '@warmstart/schema'
import { fault, type LintRequest, type RubricFault } from './fault.ts'
import { gradeAnswer, type Judgement, judge } from './grade.ts'
import { lintSamples } from './lint-samples.ts'
import type { PointVerdict } from './verdict.ts'

/** Lowest score of a full model answer, and of the short one before it is mentioned. */
const MODEL_SCORE = 0.95
const BREATH_SCORE = 0.4
const ECHO_SCORE = 0.1

/**
 * Checks that a rubric does what its author means: model answers pass, misconception samples are
 * caught and credit nothing, nothing is earned by silence, by the question or by a list of words,
 * and every phrasing is recognised. Pure; one entry for each fault, none if all is well.
 */
export function lintRubric(request: LintRequest): RubricFault[] {
  return [
    ...lintPhrasings(request),
    ...lintSamples(request),
    ...lintModelAnswers(request),
    ...lintFreeRides(request),
  ]
}

function lintPhrasings({ rubric }: LintRequest): RubricFault[] {
  return rubric.points.flatMap((point, index) => [
    ...ownText(rubric, index),
    ...loneWord(point),
    ...point.phrasings.flatMap((phrasing, i) => {
      const where = `points[${point.id}].phrasings[${i}]`
      const judgement = judge({ rubric, question: '', answer: phrasing })
      return [
        ...ownPoint(where, phrasing, judgement, index),
        ...otherPoints(where, phrasing, judgement, index),
      ]
    }),
  ])
}

/** Where one word is enough, whoever drops it is believed to have said the point. */
function loneWord({ id, slots, listOk }: KeyPoint): RubricFault[] {
  const [only, second] = slots
  const words = only?.filter((alternative) => !/[\s-]/.test(alternative)) ?? []
  if (listOk || second || words.length === 0) return []
  return [
    {
      ...fault(
        `points[${id}].slots`,
        `a single word (${words.slice(0, 3).join(', ')}) meets the point, whatever is said about it`,
        'add a second slot for what must be said about it, or set listOk',
      ),
      level: 'suggestion',
    },
  ]
}

/** The learner is shown the text, and may well repeat it. */
function ownText(rubric: Rubric, index: number): RubricFault[] {
  const { id, text } = rubric.points[index] ?? { id: '', text: '' }
  const judgement = judge({ rubric, question: '', answer: text })
  const found = ownPoint(`points[${id}].text`, text, judgement, index)
  return found.map((one) => ({ ...one, level: 'suggestion' }))
}

function ownPoint(
  where: string,
  phrasing: string,
  judgement: Judgement,
  index: number,
): RubricFault[] {
  const verdict = judgement.verdicts[index]
  if (!verdict) return []
  if (verdict.result.status === 'met' && verdict.features.full === 1) return []
  return [fault(where, `"${phrasing}" ${whyNotMet(judgement, index, verdict)}`, fixFor(verdict))]
}

function whyNotMet(judgement: Judgement, index: number, verdict: PointVerdict): string {
  switch (verdict.cause) {
    case 'opposite':
      return "is read as the point's own opposite"
    case 'both':
      return 'is read as the point and as its opposite'
    case 'misconception':
      return `is read as misconception ${shownIds(judgement)}`
    case 'denied':
      return `is read as a denial (${verdict.result.note ?? ''})`
    case 'turned':
      return `says the reverse of the other sentences (${verdict.result.note ?? ''})`
    case 'affirmed':
      return 'affirms what the other sentences deny'
    case 'doubtful':
      return 'may be read as a denial or as the opposite'
    case 'list':
      return 'reads like a list of terms, not a sentence'
    default:
      return emptySlots(judgement, index)
  }
}

function emptySlots({ compiled, reading }: Judgement, index: number): string {
  const pattern = compiled.points[index]
  if (!pattern) return 'was not judged'
  const hits = reading.slotHits.get(pattern) ?? []
  const empty = hits.flatMap((row, slot) =>
    row.length > 0 ? [] : [`slots[${slot}] (${pattern.point.slots[slot]?.join(', ')})`],
  )
  if (empty.length > 0) return `does not hit ${empty.join(' nor ')}`
  return `hits every slot, but not within ${pattern.point.window} words, or by the same word twice`
}

function fixFor({ cause }: PointVerdict): string {
  switch (cause) {
    case 'opposite':
    case 'both':
    case 'misconception':
      return 'make the opposite or misconception pattern narrower, or reword the phrasing'
    case 'denied':
    case 'doubtful':
      return 'put the denial into a slot, such as "not scale" or "no labels", or reword the phrasing'
    case 'affirmed':
      return 'let all phrasings affirm, or let all of them deny'
    case 'turned':
      return 'say it the same way round as the other phrasings, or set eitherWay: true'
    case 'list':
      return 'write it as a sentence'
    default:
      return 'add a word of the phrasing to the empty slot, raise window, or reword the phrasing'
  }
}

const shownIds = ({ misconceptions }: Judgement) =>
  misconceptions.map(({ pattern }) => pattern.misconception.id).join(', ')

function otherPoints(
  where: string,
  phrasing: string,
  { verdicts, misconceptions }: Judgement,
  index: number,
): RubricFault[] {
  const reversed = verdicts.flatMap(({ result, cause }, i) =>
    i !== index && (cause === 'opposite' || cause === 'both')
      ? [
          fault(
            where,
            `"${phrasing}" is read as the opposite of point ${result.id} ("${result.evidence.at(-1)?.quote}")`,
            `make points[${result.id}].opposite narrower, for example by naming its subject`,
          ),
        ]
      : [],
  )
  const accused = misconceptions.map(({ pattern }) =>
    fault(
      where,
      `"${phrasing}" is read as misconception ${pattern.misconception.id}`,
      `make misconceptions[${pattern.misconception.id}].patterns narrower`,
    ),
  )
  return [...reversed, ...accused]
}

function lintModelAnswers({ rubric, question, modelAnswers }: LintRequest): RubricFault[] {
  return modelAnswers.flatMap(({ name, text }) => {
    const judgement = judge({ rubric, question, answer: text })
    const { score, misconceptions } = gradeAnswer({ rubric, question, answer: text })
    const breath = /breath/i.test(name)
    if (score >= (breath ? BREATH_SCORE : MODEL_SCORE)) return []
    const lost = judgement.verdicts.flatMap((verdict, i) => {
      const { id, status } = verdict.result
      return status === 'met' ? [] : [`${id} is ${status}: it ${whyNotMet(judgement, i, verdict)}`]
    })
    const accused = misconceptions.map(
      ({ id, evidence }) => `misconception ${id} is read in "${evidence[0]?.quote}"`,
    )
    return [
      {
        where: `modelAnswers[${name}]`,
        fault: `scores ${score.toFixed(2)}. ${[...lost, ...accused].join('; ')}`,
        fix: `say each lost point in one sentence of the answer, or add the words it uses to the point's slots; it must reach ${breath ? BREATH_SCORE : MODEL_SCORE}`,
        level: breath ? 'suggestion' : 'fault',
      } satisfies RubricFault,
    ]
  })
}

function lintFreeRides({ rubric, question }: LintRequest): RubricFault[] {
  const faults: RubricFault[] = []
  const empty = gradeAnswer({ rubric, question, answer: '' })
  if (empty.score > 0) faults.push(fault('points', 'an empty answer scores', 'report this'))
  const echo = gradeAnswer({ rubric, question, answer: question })
  if (echo.score > ECHO_SCORE)
    faults.push(
      fault(
        'points',
        `the question repeated scores ${echo.score.toFixed(2)} (${metIds(echo.criteria)})`,
        'no slot may be filled by words of the question alone: ask for a word that answers it',
      ),
    )
  const list = gradeAnswer({ rubric, question, answer: keywordList(rubric) })
  for (const { id, status } of list.criteria) {
    const point = rubric.points.find((one) => one.id === id)
    if (status === 'met' && !point?.listOk)
      faults.push(
        fault(
          `points[${id}].slots`,
          'a bare list of the alternatives meets the point',
          'leave whole sentences out of the alternatives: keep each to a term of one to three words',
        ),
      )
  }
  return faults
}

const metIds = (criteria: readonly { id: string; status: string }[]) =>
  criteria
    .filter(({ status }) => status === 'met' || status === 'partly')
    .map(({ id }) => id)
    .join(', ')

/** The rubric's own words without a sentence: what a cheat would type. */
export function keywordList(rubric: Rubric): string {
  return rubric.points
    .flatMap(({ slots }) => slots.map((alternatives) => alternatives.slice(0, 3)))
    .flat()
    .map((alternative) => alternative.replaceAll('*', ''))
    .join(', ')
}
