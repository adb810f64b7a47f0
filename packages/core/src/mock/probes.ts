import { gradeAnswer } from '@warmstart/grader'
import type { CriterionResult, Rubric } from '@warmstart/schema'

/** From which side the interviewer comes to a point that is missing. */
interface Angle {
  readonly id: string
  /** Found in the words of the point. */
  readonly signs: RegExp
  /** `{focus}` is a word that the question or the candidate used. */
  readonly lines: readonly string[]
  /** The same without such a word. */
  readonly plain: readonly string[]
}

/** The first angle whose signs stand in a point is taken; the last one fits every point. */
const ANGLES: readonly Angle[] = [
  {
    id: 'own-part',
    signs: /\b(first person|yourself|own part|you did)\b/i,
    lines: [
      'When it comes to {focus}, what did you do yourself?',
      'Which part of {focus} was yours?',
    ],
    plain: ['What exactly did you do yourself?', 'Which part of it was yours, and which others’?'],
  },
  {
    id: 'result',
    signs: /\b(measured result|quantity|before and after|outcome|quantif)/i,
    lines: ['What came out of {focus} in the end, and how do you know?'],
    plain: [
      'What came out of it in the end? Put a figure on it if you can.',
      'How did it end, and how was that seen?',
    ],
  },
  {
    id: 'lesson',
    signs: /\b(lesson|learned|learnt|do differently|changed since|reflect)/i,
    lines: ['Looking back at {focus}, what did you take from it?'],
    plain: ['What did you take away from it?', 'What would you do now, knowing what you know?'],
  },
  {
    id: 'situation',
    signs: /\b(states the situation|context|who needed)/i,
    lines: ['Set the scene for {focus}: whose problem was it?'],
    plain: [
      'Set the scene for me: whose problem was it, and what was at stake?',
      'How did it come about?',
    ],
  },
  {
    id: 'formula',
    signs:
      /(\bformula|\bequals|\bsquared\b|\bratio\b|\bdivided by|\bproduct\b|\bsplits into|\bsum of|=|√|log\b|\bderivative)/i,
    lines: [
      'Can you put {focus} into a formula, or say it in symbols?',
      'How would you write down {focus}?',
    ],
    plain: ['Can you write that down as a formula?', 'How would it look in symbols?'],
  },
  {
    id: 'measure',
    signs:
      /\b(judged|evaluat|measur|metric|validat|detect|monitor|notice|shows as|symptom|guardrail)/i,
    lines: [
      'How would you notice or measure that, with {focus} in mind?',
      'How would you check {focus} in practice?',
    ],
    plain: ['How would you tell whether it works?', 'What would you measure?'],
  },
  {
    id: 'remedy',
    signs: /\b(reduce|prevent|mitigat|against|remed|handle|resampl|fix|avoid|cure|lever|fallback)/i,
    lines: [
      'What could one do about {focus} in practice?',
      'Which options do you have when it comes to {focus}?',
    ],
    plain: ['What could one do about it in practice?', 'Which options would you have then?'],
  },
  {
    id: 'cause',
    signs: /\b(because|since|cause|why|reason|so that|leads? to|therefore)/i,
    lines: ['Where does that come from, with regard to {focus}?', 'Why is that so for {focus}?'],
    plain: ['Why is that so?', 'What is the reason behind it?'],
  },
  {
    id: 'contrast',
    signs:
      /\b(whereas|instead|while|differ|against|trade|unlike|both|compare|rather than|in between)/i,
    lines: [
      'How does {focus} compare with the alternative?',
      'What changes if you compare {focus} with what else there is?',
    ],
    plain: ['How does that compare with the alternative?', 'What do you gain and lose by it?'],
  },
  {
    id: 'limit',
    signs:
      /\b(but|misses|slow|fails?|suffers?|not|no|only|cost|limit|unstable|unreliable|disputed|wrong)\b/i,
    lines: [
      'Where does {focus} reach its limits?',
      'What should one be careful about with {focus}?',
    ],
    plain: ['Where does it reach its limits?', 'What should one be careful about?'],
  },
  {
    id: 'choice',
    signs: /\b(suits?|when|choice|depends|call for|default|prefer|choose)\b/i,
    lines: [
      'When would you go for {focus}, and when not?',
      'What would make you decide for or against {focus}?',
    ],
    plain: ['When would you use it, and when not?', 'What would your decision depend on?'],
  },
  {
    id: 'example',
    signs: /\b(example|such as|used for|uses|applications?)\b/i,
    lines: ['Can you give me a concrete case of {focus}?', 'Where have you seen {focus} used?'],
    plain: ['Can you give me a concrete case?', 'Where would that come up?'],
  },
  {
    id: 'process',
    signs: /\b(then|step|first|after|before|split|each|adds?|merges?|starts?|repeat)\b/i,
    lines: [
      'Walk me through {focus}, step by step.',
      'What happens in {focus}, one thing after another?',
    ],
    plain: ['Walk me through it, step by step.', 'What happens first, and what after that?'],
  },
  {
    id: 'meaning',
    signs: /./,
    lines: [
      'What exactly do you mean by {focus}?',
      'How would you define {focus} for somebody new?',
      'Can you say more about {focus}?',
    ],
    plain: [
      'What else belongs to it?',
      'Is there another side to it?',
      'What have we not talked about yet?',
    ],
  },
]

/** A question for a point, with its angle. */
export interface Probe {
  readonly text: string
  readonly target: string
}

/** What a probe may draw on. */
export interface ProbeContext {
  readonly rubric: Rubric
  readonly question: string
  /** Everything that the candidate has said in this stage. */
  readonly answer: string
  /** Says whether a text was said before. */
  readonly isSaid: (text: string) => boolean
}

/**
 * A question that aims at one point without giving it away: its only technical words are those
 * that the question or the candidate used already, and it is thrown away where the grader would
 * credit it with anything.
 *
 * @returns null where every wording was said before
 */
export function probeFor(result: CriterionResult, context: ProbeContext): Probe | null {
  const lines = [...quoting(result), ...aiming(result, context)]
  const text = lines.find((line) => !context.isSaid(line) && !leaks(line, context))
  return text === undefined ? null : { text, target: result.id }
}

/** True where the grader would credit a line with a point that the candidate has not made. */
export function leaks(line: string, { rubric, question, answer }: ProbeContext): boolean {
  const known = `${question}\n${answer}`
  return gradeAnswer({ rubric, question: known, answer: line }).criteria.some(
    ({ status }) => status === 'met' || status === 'partly' || status === 'contradicted',
  )
}

/** Lines that hold up the candidate's own words, neither agreeing nor disagreeing. */
function quoting({ status, evidence }: CriterionResult): string[] {
  const quote = evidence[0]?.quote.trim()
  if (quote === undefined || quote.length > 160 || quote.includes('\n')) return []
  if (status === 'contradicted') {
    return [
      `You said “${quote}”. What makes you think so?`,
      `Let me pick up “${quote}”. How would you back that up?`,
      `About “${quote}”: how could you check that?`,
    ]
  }
  if (status !== 'partly') return []
  return [
    `You said “${quote}”. Can you be more precise there?`,
    `Let me pick up “${quote}”. What exactly do you mean by it?`,
    `About “${quote}”: can you take that one step further?`,
  ]
}

function aiming({ text, id }: CriterionResult, { question, answer }: ProbeContext): string[] {
  const focus = focusOf(text, question) ?? focusOf(text, answer)
  const point = `${text} ${id.replaceAll('-', ' ')}`
  const angle = ANGLES.find(({ signs }) => signs.test(point))
  const last = ANGLES[ANGLES.length - 1]
  const of = (one: Angle | undefined) => [
    ...(focus === null ? [] : (one?.lines ?? []).map((line) => line.replace('{focus}', focus))),
    ...(one?.plain ?? []),
  ]
  return [...of(angle), ...of(last)]
}

/** Words that say nothing about a subject. */
const COMMON = new Set(
  'about after also before being between both cannot could differ different does each else every example explain first from give given have help into just know like make many mean means might more most much need only other over same should some such tell than that their them then there these they thing things this those used uses very want well were what when where which while will with without work works would your machine learning model models data answer answers question describe'.split(
    ' ',
  ),
)

/** The longest run of words of a point that stands in a text as well; null without one. */
function focusOf(point: string, text: string): string | null {
  const inText = new Map(wordsOf(text).map((word) => [stemOf(word), word]))
  let best: string[] = []
  let run: string[] = []
  for (const word of wordsOf(point)) {
    const found = word.length >= 4 && !COMMON.has(word) ? inText.get(stemOf(word)) : undefined
    run = found === undefined ? [] : [...run, found]
    if (run.length > best.length && text.toLowerCase().includes(run.join(' '))) best = run
    else if (found !== undefined && run.length > 1) run = [found]
  }
  return best.length === 0 ? null : best.join(' ')
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*/gu) ?? []
const stemOf = (word: string): string => word.replace(/(ies|es|s|ing|ed|y)$/, '')
