import { gradeAnswer } from '@warmstart/grader'
import type { Criterion } from '../criteria.ts'
import type { Played } from '../play.ts'
import { linesOf, type ReadLine, secretsOf, sharedRun } from '../reading.ts'

/** Lines that the interviewer makes, rather than reads out. */
const OWN = [
  'probe',
  'nudge',
  'declined',
  'find-out',
  'interrupted',
  'acknowledged',
  'moved-on',
  'time-left',
  'agreed',
  'no-fact',
  'closing',
  'break',
]
const own = (played: Played) => linesOf(played).filter(({ event }) => OWN.includes(event.act))
const at = (text: string) => text.slice(0, 110)

function credited({ rubric, question, answered }: ReadLine, text: string): boolean {
  if (rubric === null) return false
  const known = `${question}\n${answered}`
  const { criteria } = gradeAnswer({ rubric, question: known, answer: text })
  return criteria.some(({ status }) => status === 'met' || status === 'partly')
}

/** Nothing of an answer is given away. */
export const secrecyCriteria: readonly Criterion[] = [
  {
    id: 'S01',
    text: 'says no line of its own that the grader would credit with a point',
    faults: (played) =>
      own(played)
        .filter((line) => credited(line, line.event.text))
        .map(({ event }) => at(event.text)),
  },
  {
    id: 'S02',
    text: 'quotes nothing of the author’s answers, points or corrections',
    faults: (played) =>
      own(played).flatMap(({ item, event, question, answered }) => {
        if (item === null) return []
        const run = sharedRun(event.text, secretsOf(item).join('\n'), `${question}\n${answered}`)
        return run === null ? [] : [run]
      }),
  },
  {
    id: 'S03',
    text: 'shows no cue of the coach that the grader would credit',
    faults: (played) =>
      played.cues.flatMap(({ stage, text, answer }) => {
        const line = linesOf(played).find(({ event }) => event.stage === stage)
        if (line === undefined) return []
        return credited({ ...line, answered: answer }, text) ? [at(text)] : []
      }),
  },
  {
    id: 'S04',
    text: 'never speaks of points, rubrics, scores or grades',
    faults: (played) =>
      own(played)
        .filter(({ event }) =>
          /\b(rubric|key points?|score|scoring|grade|graded|marks?)\b/i.test(
            event.text.replace(/“[^”]*”/g, ''),
          ),
        )
        .map(({ event }) => at(event.text)),
  },
  {
    id: 'S05',
    text: 'never speaks of what the coach shows',
    faults: (played) =>
      own(played)
        .filter(({ event }) => /\b(coach|cue|hint)\b/i.test(event.text.replace(/“[^”]*”/g, '')))
        .map(({ event }) => at(event.text)),
  },
  {
    id: 'S06',
    text: 'clarifies with facts of the item only',
    faults: (played) =>
      linesOf(played).flatMap(({ event, item }) => {
        if (event.act !== 'clarified') return []
        const facts =
          item?.kind === 'problem'
            ? item.interview.clarify
            : item?.kind === 'case'
              ? item.facts
              : []
        const rest = facts.reduce(
          (text, { answer }) => text.replace(answer, ''),
          event.text.replace('As I said:', ''),
        )
        return rest.trim() === '' ? [] : [at(rest)]
      }),
  },
  {
    id: 'S07',
    text: 'invents no number: every figure stands in the item, the plan, the verdict or the answer',
    faults: (played) =>
      own(played).flatMap(({ event, question, answered }) => {
        const known = `${question} ${answered} ${played.plan.minutes} ${played.plan.rounds.map(({ breakMinutes }) => breakMinutes).join(' ')}`
        const figures: readonly string[] = event.text.match(/\d+(\.\d+)?/g) ?? []
        return figures
          .filter((figure) => !known.includes(figure))
          .map((figure) => `${figure} in “${at(event.text)}”`)
      }),
  },
  {
    id: 'S08',
    text: 'leaves open what the item leaves open, and says so',
    of: ({ events }) => events.some(({ type }) => type === 'asked'),
    faults: (played) => {
      const questions = played.events.filter(({ type }) => type === 'asked')
      return questions.flatMap(({ seq }) => {
        const next = played.events.find((event) => event.seq > seq && event.type === 'said')
        const fits =
          next?.type === 'said' &&
          ['clarified', 'no-fact', 'declined', 'restated'].includes(next.act)
        return fits ? [] : [`question ${seq}`]
      })
    },
  },
  {
    id: 'S09',
    text: 'reads out a harder question only where it does not tell an open point',
    faults: (played) =>
      linesOf(played)
        .filter((line) => line.event.act === 'deeper' && credited(line, line.event.text))
        .map(({ event }) => at(event.text)),
  },
]
