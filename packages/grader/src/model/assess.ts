import type {
  Assessment,
  AssessmentFlag,
  CriterionResult,
  KeyPoint,
  Misconception,
  MisconceptionResult,
} from '@warmstart/schema'
import { WIDE_HALF } from '../constants.ts'
import { scoreOf } from '../score.ts'
import { isContent } from '../similarity/reference.ts'
import { tokenise } from '../tokens.ts'
import { PROMPT_VERSION } from './prompt.ts'
import type { ModelReply, PointReply } from './read-reply.ts'
import type { Verdict } from './reply-schema.ts'
import type { ModelQuestion, ModelRequest } from './request.ts'
import { type QuoteFault, quotedText, verifyQuote } from './verify-quote.ts'

/** An assessment that a model's reply holds, and how much of the reply counted. */
export interface ModelAssessment {
  readonly assessment: Assessment & { readonly assessor: 'model' }
  /** Verdicts that count for nothing, since their quote is not in the answer or shows nothing. */
  readonly voided: number
  /** Points without a verdict that could be read. */
  readonly unanswered: number
}

/** What is assessed. */
export interface AssessRequest extends Omit<ModelQuestion, 'seed'> {
  readonly request: ModelRequest
  readonly reply: ModelReply
  /** Name of the model, for the assessment. */
  readonly model: string
}

/**
 * p(found) of a verdict whose quote holds. Chosen: single verdicts of strong models agree with a
 * teacher's on about four points of five, so none of them is taken for surer than that. How sure a
 * model says it is can only pull p towards ½ (models rate themselves badly).
 */
const P_OF: Readonly<Record<Exclude<Verdict, 'cannot-tell'>, number>> = {
  met: 0.85,
  partly: 0.5,
  missing: 0.15,
  contradicted: 0.05,
}
/** Nothing is known of the point; also what the rules take where they cannot tell. */
const UNCLEAR_P = 0.3
/** A claim was made up: rather missing. */
const VOID_P = 0.15

/**
 * Turns a reply into an assessment. Every quote is looked up in the answer: where it is not there,
 * is too short, repeats the question or has nothing to do with the point, the verdict is void and
 * the point `unclear`. Where more than half of the points are without a verdict that counts, the
 * outcome is `cannot-judge`.
 */
export function assessReply(given: AssessRequest): ModelAssessment {
  const { rubric, question, answer, request, reply, model } = given
  const text = quotedText(question, answer)
  const points = rubric.points.map((point) => {
    const said = reply.points.get(sentIdOf(request.points, point.id))
    return judgePoint(point, said, (quote) => verifyQuote(text, quote, wordsOf(point)))
  })
  const beliefs = rubric.misconceptions.map((one) => {
    const said = reply.misconceptions.get(sentIdOf(request.misconceptions, one.id))
    if (!said?.shown) return { result: null, voided: false }
    const checked = verifyQuote(text, said.quote, wordsOf(one))
    return { result: checked.ok ? belief(one, [...checked.spans]) : null, voided: !checked.ok }
  })
  const criteria = points.map(({ result }) => result)
  const misconceptions = beliefs.flatMap(({ result }) => result ?? [])
  const judged = criteria.filter(({ status }) => status !== 'unclear').length
  return {
    assessment: {
      assessor: 'model',
      assessorVersion: `${model}, prompt ${PROMPT_VERSION}`,
      ...summed(criteria, misconceptions, 2 * judged < criteria.length),
    },
    voided: [...points, ...beliefs].filter(({ voided }) => voided).length,
    unanswered: points.filter(({ unanswered }) => unanswered).length,
  }
}

const sentIdOf = (sent: readonly { sentId: string; id: string }[], id: string): string =>
  sent.find((one) => one.id === id)?.sentId ?? ''

interface JudgedPoint {
  readonly result: CriterionResult
  readonly voided: boolean
  readonly unanswered: boolean
}

function judgePoint(
  { id, text, weight }: KeyPoint,
  said: PointReply | undefined,
  check: (quote: string) => ReturnType<typeof verifyQuote>,
): JudgedPoint {
  const base = { id, text, weight }
  const unclear = (note: string, probability: number): CriterionResult => ({
    ...base,
    status: 'unclear',
    probability,
    evidence: [],
    note,
  })
  if (said === undefined) {
    const result = unclear('The model gave no verdict that can be read.', UNCLEAR_P)
    return { result, voided: false, unanswered: true }
  }
  const { verdict, quote, confidence } = said
  if (verdict === 'cannot-tell') {
    const result = unclear('The model says that it cannot tell.', UNCLEAR_P)
    return { result, voided: false, unanswered: false }
  }
  const probability = 0.5 + (P_OF[verdict] - 0.5) * (0.5 + 0.5 * (confidence ?? 1))
  const settled = { voided: false, unanswered: false }
  if (verdict === 'missing')
    return { result: { ...base, status: verdict, probability, evidence: [] }, ...settled }
  const checked = check(quote)
  if (!checked.ok) {
    const note = `The model said “${verdict}”, but ${FAULTS[checked.fault]}, so that does not count.`
    return { result: unclear(note, VOID_P), voided: true, unanswered: false }
  }
  const evidence = [...checked.spans]
  return { result: { ...base, status: verdict, probability, evidence }, ...settled }
}

const FAULTS: Readonly<Record<QuoteFault, string>> = {
  'no-quote': 'gave no words of yours for it',
  'not-in-answer': 'quoted words that are not in your answer',
  'too-short': 'quoted too few words to show it',
  'too-long': 'quoted so much that it shows nothing',
  'from-question': 'quoted words of the question',
  'about-grading': 'quoted words about grading instead of about the question',
  'off-point': 'quoted words that have nothing to do with this point',
}

function belief(
  { id, text, fix, severity }: Misconception,
  evidence: MisconceptionResult['evidence'],
): MisconceptionResult {
  return { id, text, fix, severity, evidence }
}

/** Stems of the words in which a claim of the rubric may be made. */
function wordsOf(claim: KeyPoint | Misconception): ReadonlySet<string> {
  const texts = [claim.text, ...claim.phrasings, 'sample' in claim ? claim.sample : '']
  return new Set(
    texts.flatMap((text) =>
      tokenise(text)
        .tokens.filter(isContent)
        .map((t) => t.stem),
    ),
  )
}

function summed(
  criteria: CriterionResult[],
  misconceptions: MisconceptionResult[],
  cannotJudge: boolean,
): Omit<Assessment, 'assessor' | 'assessorVersion'> {
  if (cannotJudge)
    return {
      outcome: 'cannot-judge',
      criteria,
      misconceptions,
      flags: [],
      score: 0,
      interval: [0, 1],
      confidence: 0,
    }
  const { score, interval } = scoreOf(criteria, misconceptions)
  const width = interval[1] - interval[0]
  return {
    outcome: 'graded',
    criteria,
    misconceptions,
    flags: width > 2 * WIDE_HALF ? [WIDE] : [],
    score,
    interval,
    confidence: 1 - width,
  }
}

const WIDE: AssessmentFlag = {
  code: 'wide-interval',
  message: 'The model’s verdicts leave the score open. Check the quoted words yourself.',
}
