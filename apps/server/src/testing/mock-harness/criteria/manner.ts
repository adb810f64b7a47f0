import type { Criterion } from '../criteria.ts'
import type { Played } from '../play.ts'
import { linesOf, wordsOf } from '../reading.ts'

const at = (text: string) => text.slice(0, 110)
/** What the interviewer says itself: quotes, questions and facts of the author left out. */
const READ_OUT = ['question', 'clarified', 'deeper', 'restated', 'redirected']
const voice = (played: Played) =>
  linesOf(played)
    .filter(({ event }) => !READ_OUT.includes(event.act))
    .map(({ event }) => ({ act: event.act, text: event.text.replace(/“[^”]*”/g, '') }))
const without = (pattern: RegExp) => (played: Played) =>
  voice(played)
    .filter(({ text }) => pattern.test(text))
    .map(({ text }) => at(text))

/** How it speaks. */
export const mannerCriteria: readonly Criterion[] = [
  {
    id: 'M01',
    text: 'praises nothing, so no wrong answer either',
    faults: without(
      /\b(good (answer|job|point|work|one)|great|excellent|perfect|well done|brilliant|awesome|impressive|correct|exactly right|spot on|very good|nice (answer|work)|wonderful|fantastic)\b/i,
    ),
  },
  {
    id: 'M02',
    text: 'calls no answer right or wrong',
    faults: without(
      /\b(that('s| is) (right|wrong|false|true|incorrect|not right|not true)|you are (right|wrong|mistaken))\b|^right[.,]/i,
    ),
  },
  {
    id: 'M03',
    text: 'scolds nobody',
    faults: without(
      /\b(disappoint|you should (know|have)|poor|failed|unacceptable|embarrass|bad answer|how can you|pay attention|i told you|seriously|nonsense)\b/i,
    ),
  },
  {
    id: 'M04',
    text: 'shouts nothing: no exclamation mark, no capitals',
    faults: without(/!|\b[A-Z]{6,}\b/),
  },
  {
    id: 'M05',
    text: 'hurries nobody',
    faults: without(/\b(hurry up|quick(ly)?,? please|faster|come on|too slow|wasting)\b/i),
  },
  {
    id: 'M06',
    text: 'speaks in short lines of its own',
    faults: (played) =>
      voice(played)
        .filter(({ act, text }) => act !== 'greeting' && wordsOf(text).length > 55)
        .map(({ text }) => at(text)),
  },
  {
    id: 'M07',
    text: 'leaves no gap unfilled and no markup in a line',
    faults: (played) =>
      linesOf(played)
        .filter(
          ({ event }) =>
            /\{\w+\}|<\/?\w+>|undefined|null|NaN/.test(
              event.text.replace(/`[^`]*`|“[^”]*”/g, ''),
            ) && event.act !== 'question',
        )
        .map(({ event }) => at(event.text)),
  },
  {
    id: 'M08',
    text: 'makes no promise about the outcome',
    faults: without(
      /\b(hired|you passed|you failed|next round for you|offer you|get the job|you will hear from us)\b/i,
    ),
  },
  {
    id: 'M09',
    text: 'asks nothing personal',
    faults: without(
      /\b(how old|your age|married|children|religion|where are you from|salary|pregnan|nationality)\b/i,
    ),
  },
  {
    id: 'M10',
    text: 'varies: no acknowledgement comes twice in a row',
    faults: (played) => {
      const acks = voice(played)
        .filter(({ act }) => act === 'acknowledged')
        .map(({ text }) => text)
      return acks.filter((text, i) => text === acks[i - 1])
    },
  },
]
