import type { Delivery } from './delivery.ts'

/** The measures that have a note of their own. */
export type Measure =
  | 'pace'
  | 'pauses'
  | 'fillers'
  | 'stumbles'
  | 'structure'
  | 'jargon'
  | 'sentences'

/**
 * Figures that notes compare with. They are for orientation and nothing is scored by them.
 * - Pace: what most authors recommend for radio, E. Rodero, "A comparative analysis of speech rate
 *   and perception in radio bulletins", Text & Talk 32(3), 2012, doi:10.1515/text-2012-0019.
 * - Hesitations: all kinds together, R. Lickley, "Disfluency in typical and stuttered speech", 2017,
 *   doi:10.17469/O2103AISV000019.
 * - Sentences: written English, M. Cutts, "Oxford Guide to Plain English", guideline 3.
 */
const NORMS = {
  radioPace: '160 to 180',
  hesitations: 6,
  sentence: '15 to 20',
} as const

/** One plain sentence or two for each measure. */
export function notesOf(delivery: Omit<Delivery, 'notes'>): Readonly<Record<Measure, string>> {
  return {
    pace: paceNote(delivery),
    pauses: pauseNote(delivery),
    fillers: fillerNote(delivery),
    stumbles: stumbleNote(delivery),
    structure: structureNote(delivery),
    jargon: jargonNote(delivery),
    sentences: sentenceNote(delivery),
  }
}

type Measured = Omit<Delivery, 'notes'>

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)
const some = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

function paceNote({ pace, timed }: Measured): string {
  if (!timed) return 'No times came with the words, so the pace is not known.'
  if (!pace) return 'Too short to tell a pace.'
  const round = (value: number) => Math.round(value / 5) * 5
  return `About ${round(pace.speaking)} words a minute while speaking, ${round(pace.overall)} with long pauses. For comparison: for radio news, ${NORMS.radioPace} are mostly recommended.`
}

function pauseNote({ pauses, timed, pauseMs }: Measured): string {
  if (!timed) return 'No times came with the words, so pauses are not known.'
  const long = `of ${pauseMs / 1000} seconds or more`
  if (pauses.length === 0) return `No pause ${long}.`
  return `${some(pauses.length, 'pause')} ${long}. A pause to think is fine; say that you are thinking if it gets long.`
}

function fillerNote({ fillers, fillersPerHundred }: Measured): string {
  if (fillers.length === 0) return 'No filler was found.'
  const counts = new Map<string, number>()
  for (const { name } of fillers) counts.set(name, (counts.get(name) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3)
  const named = most.map(([name, n]) => `"${name}" ${times(n)}`).join(', ')
  const rate =
    fillersPerHundred === null ? '' : `, ${fillersPerHundred.toFixed(1)} for every 100 words`
  return `${some(fillers.length, 'filler')}${rate}: ${named}. For comparison: everyday speech has about ${NORMS.hesitations} hesitations of all kinds for every 100 words.`
}

function stumbleNote({ stumbles }: Measured): string {
  if (stumbles.length === 0) return 'No repetition or restart was found.'
  const count = (kind: string) => stumbles.filter((stumble) => stumble.kind === kind).length
  const counted = (['repetition', 'restart'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => some(count(kind), kind))
  return `${counted.join(' and ')}.`
}

function structureNote({ structure, words }: Measured): string {
  if (words === 0) return 'There is nothing to look at yet.'
  const { definition, definitionFirst, example, contrast, closing } = structure
  const opening = definitionFirst
    ? 'It opens with a definition.'
    : definition
      ? 'It defines something, but not in the first sentence.'
      : 'No definition was recognised.'
  const parts: [string, unknown][] = [
    ['an example', example],
    ['a contrast or trade-off', contrast],
    ['a closing sentence', closing],
  ]
  const list = (found: boolean) =>
    parts
      .filter(([, span]) => (span !== null) === found)
      .map(([name]) => name)
      .join(', ')
  const has = list(true) ? ` Found: ${list(true)}.` : ''
  const lacks = list(false) ? ` Not recognised: ${list(false)}.` : ''
  return `${opening}${has}${lacks} This goes by signal words, such as "for example".`
}

const LISTENERS = { child: 'a child', manager: 'a manager', engineer: 'an engineer' } as const
const MOST_NAMED = 5

function jargonNote({ jargon, audience }: Measured): string {
  const { terms } = jargon
  const listener = LISTENERS[audience]
  if (terms.length === 0) return `No term was found that ${listener} may not know.`
  const bare = terms.filter(({ explained }) => explained === null)
  const start = `${some(terms.length, 'term')} that ${listener} may not know`
  if (bare.length === 0) return `${start}, each explained at its first use.`
  const named = bare.slice(0, MOST_NAMED).map(({ term }) => term)
  const more = bare.length > MOST_NAMED ? ' and others' : ''
  return `${start}; not explained at first use: ${named.join(', ')}${more}.`
}

function sentenceNote({ sentenceWords, words }: Measured): string {
  if (words === 0) return 'There is no sentence yet.'
  if (sentenceWords === null)
    return 'There are too few full stops to tell sentences apart, as is usual in transcripts.'
  return `Half of the sentences have ${some(sentenceWords, 'word')} or fewer. For comparison: for written plain English, an average of ${NORMS.sentence} is advised.`
}
