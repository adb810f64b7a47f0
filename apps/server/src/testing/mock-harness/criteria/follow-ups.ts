import type { Criterion } from '../criteria.ts'
import type { Played } from '../play.ts'
import { linesOf, type ReadLine } from '../reading.ts'

const at = (text: string) => text.slice(0, 110)
const of = (played: Played, ...acts: string[]) =>
  linesOf(played).filter(({ event }) => acts.includes(event.act))
const targeted = (played: Played) =>
  linesOf(played).filter(({ event, assessment }) => event.target !== null && assessment !== null)
const statusOf = ({ event, assessment }: ReadLine) =>
  assessment?.criteria.find(({ id }) => id === event.target)?.status
const isOnBelief = ({ event, assessment }: ReadLine) =>
  assessment?.misconceptions.some(({ id }) => id === event.target) ?? false
/** A sentence that was quoted before, or that is too long to be quoted. */
function isHeldUp({ stage, event }: ReadLine, quote = ''): boolean {
  const plain = quote.trim().replace(/[.,;:!?]+$/, '')
  const before = stage?.said.filter(({ seq }) => seq < event.seq) ?? []
  return plain === '' || plain.length > 160 || before.some(({ text }) => text.includes(plain))
}
const ASKED = ['probe', 'deeper', 'find-out', 'interrupted', 'redirected']
const isAsked = ({ stage }: ReadLine) =>
  stage?.stage.kind === 'question' || stage?.stage.kind === 'design'

/** Follow-ups aim at this very answer. */
export const followUpCriteria: readonly Criterion[] = [
  {
    id: 'P01',
    text: 'aims every probe at a point of this question, or at a wrong belief that was shown',
    faults: (played) =>
      targeted(played)
        .filter((line) => statusOf(line) === undefined && !isOnBelief(line))
        .map(({ event }) => at(event.text)),
  },
  {
    id: 'P02',
    text: 'aims no probe at a point that was made already',
    faults: (played) =>
      targeted(played)
        .filter((line) => statusOf(line) === 'met')
        .map(({ event }) => `${event.target}: ${at(event.text)}`),
  },
  {
    id: 'P03',
    text: 'aims at no point twice',
    faults: (played) => {
      const all = targeted(played).map(({ event }) => `${event.stage} ${event.target}`)
      return all.filter((one, i) => all.indexOf(one) !== i)
    },
  },
  {
    id: 'P04',
    text: 'comes to a contradicted point first',
    faults: (played) =>
      targeted(played).flatMap((line) => {
        const wrong =
          line.assessment?.criteria.filter(({ status }) => status === 'contradicted') ?? []
        const before = new Set(
          line.stage?.said.filter(({ seq }) => seq < line.event.seq).map(({ target }) => target),
        )
        const open = wrong.filter(
          ({ id, evidence }) => !before.has(id) && !isHeldUp(line, evidence[0]?.quote),
        )
        return open.length > 0 && statusOf(line) !== 'contradicted' ? [at(line.event.text)] : []
      }),
  },
  {
    id: 'P06',
    text: 'quotes the candidate only with their own words',
    faults: (played) =>
      of(played, 'probe', 'interrupted').flatMap(({ event, answered }) =>
        [...event.text.matchAll(/“([^”]+)”/g)].flatMap(([, quote = '']) =>
          answered.includes(quote) ? [] : [quote],
        ),
      ),
  },
  {
    id: 'P16',
    text: 'holds no sentence up twice',
    faults: (played) => {
      const quotes = of(played, 'probe', 'interrupted').flatMap(({ event }) =>
        [...event.text.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => `${event.stage} ${quote}`),
      )
      return quotes.filter((quote, i) => quotes.indexOf(quote) !== i)
    },
  },
  {
    id: 'P07',
    text: 'asks on only after an answer',
    faults: (played) =>
      of(played, 'probe', 'deeper', 'find-out')
        .filter(({ stage, event }) => !stage?.answers.some(({ seq }) => seq < event.seq))
        .map(({ event }) => at(event.text)),
  },
  {
    id: 'P08',
    text: 'asks no more follow-ups than the plan allows',
    faults: (played) =>
      played.state.stages
        .filter(
          ({ said, stage }) =>
            said.filter(({ act }) => ASKED.includes(act)).length > stage.followUps + 1,
        )
        .map(({ stage }) => stage.id),
  },
  {
    id: 'P09',
    text: 'goes deeper only after a strong answer',
    faults: (played) =>
      of(played, 'deeper')
        .filter((line) => isAsked(line) && (line.assessment?.score ?? 0) < 0.7)
        .map(({ event }) => at(event.text)),
  },
  {
    id: 'P10',
    text: 'goes deeper with a strong candidate',
    of: ({ candidate, format }) => candidate === 'strong' && format !== 'system-design',
    faults: (played) => (of(played, 'deeper').length > 0 ? [] : ['no harder question']),
  },
  {
    id: 'P11',
    text: 'takes its harder questions from the author',
    faults: (played) =>
      of(played, 'deeper').flatMap(({ event, item }) => {
        const prompts =
          item?.kind === 'question'
            ? item.answer.followUps.map(({ prompt }) => prompt.text)
            : item?.kind === 'problem'
              ? item.interview.followUps.map(({ prompt }) => prompt)
              : []
        return prompts.some((one) => event.text.includes(one)) ? [] : [at(event.text)]
      }),
  },
  {
    id: 'P12',
    text: 'asks on after a vague answer',
    of: ({ candidate }) => candidate === 'vague',
    faults: (played) => (of(played, ...ASKED).length > 0 ? [] : ['no follow-up']),
  },
  {
    id: 'P13',
    text: 'probes a wrong belief where it is said',
    of: ({ candidate, format }) => candidate === 'wrong' && format !== 'ml-coding',
    faults: (played) =>
      of(played, 'probe').some(({ event }) => event.text.includes('“'))
        ? []
        : ['no wrong belief was held up'],
  },
  {
    id: 'P14',
    text: 'puts at most two questions into one line',
    faults: (played) =>
      of(played, 'probe', 'find-out', 'nudge', 'interrupted')
        .filter(({ event }) => (event.text.replace(/“[^”]*”/g, '').match(/\?/g)?.length ?? 0) > 2)
        .map(({ event }) => at(event.text)),
  },
  {
    id: 'P15',
    text: 'stops probing where two tries brought nothing',
    of: ({ candidate }) => candidate === 'fine' || candidate === 'vague',
    faults: (played) =>
      played.report.stages
        .filter(({ assessment }) =>
          assessment?.criteria.every(({ status }) => status === 'missing'),
        )
        .filter(({ exchanges }) => exchanges.filter(({ act }) => act === 'probe').length > 2)
        .map(({ id }) => id),
  },
]
