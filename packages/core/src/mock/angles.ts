/** From which side the interviewer comes to a point that is missing. */
export interface Angle {
  readonly id: string
  /** What the coach says of it. */
  readonly cue: string
  /** Found in the words of the point. */
  readonly signs: RegExp
  /** `{focus}` is a word that the question or the candidate used. */
  readonly lines: readonly string[]
  /** The same without such a word. */
  readonly plain: readonly string[]
}

/** The first angle whose signs stand in a point is taken; the last one fits every point. */
export const ANGLES: readonly Angle[] = [
  {
    id: 'own-part',
    cue: 'Say what you did yourself.',
    signs: /\b(first person|yourself|own part|you did)\b/i,
    lines: [
      'When it comes to {focus}, what did you do yourself?',
      'Which part of {focus} was yours?',
    ],
    plain: ['What exactly did you do yourself?', 'Which part of it was yours, and which others’?'],
  },
  {
    id: 'result',
    cue: 'Say how it ended, with a figure if you have one.',
    signs: /\b(measured result|quantity|before and after|outcome|quantif)/i,
    lines: ['What came out of {focus} in the end, and how do you know?'],
    plain: [
      'What came out of it in the end? Put a figure on it if you can.',
      'How did it end, and how was that seen?',
    ],
  },
  {
    id: 'lesson',
    cue: 'Say what you took from it.',
    signs: /\b(lesson|learned|learnt|do differently|changed since|reflect)/i,
    lines: ['Looking back at {focus}, what did you take from it?'],
    plain: ['What did you take away from it?', 'What would you do now, knowing what you know?'],
  },
  {
    id: 'situation',
    cue: 'Say whose problem it was and why it mattered.',
    signs: /\b(states the situation|context|who needed)/i,
    lines: ['Set the scene for {focus}: whose problem was it?'],
    plain: [
      'Set the scene for me: whose problem was it, and what was at stake?',
      'How did it come about?',
    ],
  },
  {
    id: 'formula',
    cue: 'Say how it is written or computed.',
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
    cue: 'Say how you would notice or measure it.',
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
    cue: 'Say what one can do about it.',
    signs: /\b(reduce|prevent|mitigat|against|remed|handle|resampl|fix|avoid|cure|lever|fallback)/i,
    lines: [
      'What could one do about {focus} in practice?',
      'Which options do you have when it comes to {focus}?',
    ],
    plain: ['What could one do about it in practice?', 'Which options would you have then?'],
  },
  {
    id: 'cause',
    cue: 'Say why that is so.',
    signs: /\b(because|since|cause|why|reason|so that|leads? to|therefore)/i,
    lines: ['Where does that come from, with regard to {focus}?', 'Why is that so for {focus}?'],
    plain: ['Why is that so?', 'What is the reason behind it?'],
  },
  {
    id: 'contrast',
    cue: 'Set it against the alternative.',
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
    cue: 'Say where it reaches its limits.',
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
    cue: 'Say when you would use it, and when not.',
    signs: /\b(suits?|when|choice|depends|call for|default|prefer|choose)\b/i,
    lines: [
      'When would you go for {focus}, and when not?',
      'What would make you decide for or against {focus}?',
    ],
    plain: ['When would you use it, and when not?', 'What would your decision depend on?'],
  },
  {
    id: 'example',
    cue: 'Give a concrete case.',
    signs: /\b(example|such as|used for|uses|applications?)\b/i,
    lines: ['Can you give me a concrete case of {focus}?', 'Where have you seen {focus} used?'],
    plain: ['Can you give me a concrete case?', 'Where would that come up?'],
  },
  {
    id: 'process',
    cue: 'Go through it step by step.',
    signs: /\b(then|step|first|after|before|split|each|adds?|merges?|starts?|repeat)\b/i,
    lines: [
      'Walk me through {focus}, step by step.',
      'What happens in {focus}, one thing after another?',
    ],
    plain: ['Walk me through it, step by step.', 'What happens first, and what after that?'],
  },
  {
    id: 'meaning',
    cue: 'There is another side to it that you have not touched yet.',
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

/** Angles that ask for a part of what somebody lived through; the others ask about a method. */
const OF_STORIES: readonly string[] = ['own-part', 'result', 'lesson', 'situation', 'cause']

/** Where a story lacks something that no part of it is named after. */
const STORY_ANGLE: Angle = {
  id: 'story',
  cue: 'Say more about how it went, and with whom.',
  signs: /./,
  lines: ['Tell me more about {focus}: what happened there?'],
  plain: [
    'What happened then?',
    'How did the others see it?',
    'What made that moment hard?',
    'What was going through your mind at that point?',
  ],
}

/**
 * The angles that a question about a point may take, the best first. In a story "where does it
 * reach its limits?" is no question: there only angles of stories are taken.
 */
export function anglesFor(
  point: { readonly id: string; readonly text: string },
  isStory: boolean,
): readonly Angle[] {
  const angle = angleOf(point)
  if (!isStory) return [angle, ANGLES.at(-1) as Angle]
  return OF_STORIES.includes(angle.id) ? [angle, STORY_ANGLE] : [STORY_ANGLE]
}

/** The angle that fits a point: by its words and its id. */
export function angleOf(point: { readonly id: string; readonly text: string }): Angle {
  const words = `${point.text} ${point.id.replaceAll('-', ' ')}`
  return ANGLES.find(({ signs }) => signs.test(words)) ?? (ANGLES.at(-1) as Angle)
}
