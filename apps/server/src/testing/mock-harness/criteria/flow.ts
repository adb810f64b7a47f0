import { respond } from '@warmstart/core'
import { LEVELS } from '@warmstart/schema'
import type { Criterion } from '../criteria.ts'
import type { Played } from '../play.ts'
import { linesOf, questionOf, stateAfter } from '../reading.ts'

const acts = (played: Played, act: string) =>
  linesOf(played).filter(({ event }) => event.act === act)
const at = (text: string) => text.slice(0, 90)
const GRACE_MS = 45_000

/** Order, time and the log. */
export const flowCriteria: readonly Criterion[] = [
  {
    id: 'F01',
    text: 'greets once, before anything else',
    faults: (played) => {
      const [first] = linesOf(played)
      const once = acts(played, 'greeting').length === 1 && first?.event.act === 'greeting'
      return once ? [] : ['no single greeting at the beginning']
    },
  },
  {
    id: 'F02',
    text: 'says at the beginning how long it will take',
    faults: (played) => {
      const text = acts(played, 'greeting')[0]?.event.text ?? ''
      return text.includes(String(played.plan.minutes)) ? [] : [at(text)]
    },
  },
  {
    id: 'F03',
    text: 'asks its question as soon as a stage opens',
    faults: (played) =>
      played.events.flatMap((event, i) => {
        if (event.type !== 'opened') return []
        const next = played.events[i + 1]
        return next?.type === 'said' && next.act === 'question' ? [] : [event.stage]
      }),
  },
  {
    id: 'F04',
    text: 'asks in one of the author’s wordings',
    of: ({ format }) => format !== 'ml-coding',
    faults: (played) =>
      acts(played, 'question').flatMap(({ event, item, stage }) => {
        if (stage?.stage.kind !== 'question' || item === null) return []
        const wordings = questionOf(item).split('\n')
        return wordings.some((one) => one !== '' && event.text.includes(one))
          ? []
          : [at(event.text)]
      }),
  },
  {
    id: 'F05',
    text: 'asks no item twice',
    faults: (played) => {
      const asked = acts(played, 'question').filter(({ stage }) => stage?.stage.kind === 'question')
      const ids = asked.map(({ item }) => item?.id ?? '')
      return ids.filter((id, i) => ids.indexOf(id) !== i)
    },
  },
  {
    id: 'F06',
    text: 'says no line twice, unless asked to repeat',
    faults: (played) => {
      const lines = linesOf(played).filter(
        ({ event }) => !['restated', 'clarified', 'no-fact'].includes(event.act),
      )
      const texts = lines.map(({ event }) => event.text)
      return texts.filter((text, i) => texts.indexOf(text) !== i).map(at)
    },
  },
  {
    id: 'F07',
    text: 'goes on in time: no stage is longer than planned by more than a grace',
    faults: (played) =>
      played.state.stages
        .filter(
          ({ status, openedMs, closedMs, stage }) =>
            status === 'closed' &&
            closedMs - openedMs > stage.minutes * 60_000 + GRACE_MS + slow(played),
        )
        .map(({ stage, openedMs, closedMs }) => `${stage.id}: ${(closedMs - openedMs) / 1000} s`),
  },
  {
    id: 'F08',
    text: 'ends each round in time',
    faults: (played) =>
      played.plan.rounds.flatMap((round) => {
        const stages = played.state.stages.filter(
          (one) => one.round.id === round.id && one.status === 'closed',
        )
        const used =
          Math.max(0, ...stages.map(({ closedMs }) => closedMs)) -
          Math.min(...stages.map(({ openedMs }) => openedMs))
        return used > round.minutes * 60_000 + GRACE_MS + slow(played)
          ? [`${round.id}: ${used / 1000} s`]
          : []
      }),
  },
  {
    id: 'F09',
    text: 'opens no stage that there is no time for',
    faults: (played) =>
      played.state.stages.flatMap(({ status, openedMs, round, stage }, i) => {
        const first = played.state.stages.find((one) => one.round.id === round.id)
        if (status === 'pending' || i === 0 || first?.stage.id === stage.id) return []
        const left = (first?.openedMs ?? 0) + round.minutes * 60_000 - openedMs
        return left < 60_000 ? [`${stage.id} with ${left / 1000} s left`] : []
      }),
  },
  {
    id: 'F10',
    text: 'reacts to every answer at once',
    faults: (played) =>
      played.events.flatMap((event, i) => {
        if (event.type !== 'answered' || kindOf(played, event.stage) === 'code') return []
        const next = played.events[i + 1]
        return next?.type === 'said' || next?.type === 'closed' ? [] : [`answer ${event.seq}`]
      }),
  },
  {
    id: 'F11',
    text: 'has one stage open at a time',
    faults: (played) => {
      let open = 0
      return played.events.flatMap((event) => {
        if (event.type === 'opened') open++
        if (event.type === 'closed') open--
        return open > 1 || open < 0 ? [`event ${event.seq}`] : []
      })
    },
  },
  {
    id: 'F12',
    text: 'comes to an end, with a closing line as the last one',
    faults: (played) => {
      const last = linesOf(played).at(-1)?.event.act
      const once = acts(played, 'closing').length === 1
      return once && last === 'closing' ? [] : [`last line: ${last}`]
    },
  },
  {
    id: 'F13',
    text: 'says nothing after the end',
    faults: (played) => {
      const end = played.events.findIndex(({ type }) => type === 'finished')
      const after = played.events.slice(end + 1).filter(({ type }) => type === 'said')
      return end < 0 ? ['it never ended'] : after.map(({ seq }) => `event ${seq}`)
    },
  },
  {
    id: 'F14',
    text: 'numbers its events without gaps and never turns the clock back',
    faults: ({ events }) =>
      events.flatMap(({ seq, at: time }, i) =>
        seq === i + 1 && time >= (events[i - 1]?.at ?? 0) ? [] : [`event ${seq}`],
      ),
  },
  {
    id: 'F15',
    text: 'says the same again where the log is played again',
    faults: (played) => {
      const { world, plan, events } = played
      const turns = events.flatMap((event, i) => ('key' in event && i % 7 === 0 ? [i] : []))
      return turns.flatMap((i) => {
        const again = respond(world, plan, events.slice(0, i + 1), events[i]?.at ?? 0)
        const before = events.slice(i + 1, i + 1 + again.length)
        return JSON.stringify(again) === JSON.stringify(before) ? [] : [`event ${i + 1}`]
      })
    },
  },
  {
    id: 'F16',
    text: 'can be stopped anywhere and goes on from there',
    faults: (played) =>
      [0.2, 0.5, 0.9].flatMap((part) => {
        const count = lastTurn(played, Math.floor(played.events.length * part))
        const state = stateAfter(played, count)
        const open = state.stages.filter(({ status }) => status === 'open').length
        const fits = state.phase === 'running' ? open === 1 : open === 0
        return state.seq === count && fits ? [] : [`after ${count} events`]
      }),
  },
  {
    id: 'F17',
    text: 'gets harder and never easier within a round of questions',
    of: ({ format }) => format === 'ml-concepts' || format === 'domain' || format === 'custom',
    faults: (played) => {
      const levels = acts(played, 'question').map(({ item }) =>
        LEVELS.indexOf(item?.level ?? 'mid'),
      )
      return levels.flatMap((level, i) =>
        level < (levels[i - 1] ?? 0) ? [`question ${i + 1}`] : [],
      )
    },
  },
  {
    id: 'F18',
    text: 'announces a break between two rounds, and none elsewhere',
    faults: (played) => {
      const rounds = new Set(
        played.state.stages
          .filter(({ status }) => status === 'closed')
          .map(({ round }) => round.id),
      )
      const breaks = acts(played, 'break').length
      return breaks === Math.max(0, rounds.size - 1)
        ? []
        : [`${breaks} breaks, ${rounds.size} rounds`]
    },
  },
  {
    id: 'F19',
    text: 'takes a coding round through its steps in their order',
    of: ({ format }) => format === 'ml-coding',
    faults: (played) => {
      const order = ['clarify', 'outline', 'code', 'tests', 'complexity', 'follow-ups']
      const kinds = played.state.stages
        .filter(({ status }) => status === 'closed')
        .map(({ stage }) => stage.kind as string)
      return kinds.every((kind, i) => kind === order[i]) ? [] : [kinds.join(', ')]
    },
  },
  {
    id: 'F20',
    text: 'says of code how many cases pass, as the judge counted, and not which',
    of: ({ events }) => events.some(({ type }) => type === 'submitted'),
    faults: (played) =>
      acts(played, 'verdict').flatMap(({ event, stage }) => {
        const verdict = stage?.submission?.verdict
        const counts = event.text.includes(String(verdict?.total))
        return counts && !/hidden|case “|input was/i.test(event.text) ? [] : [at(event.text)]
      }),
  },
]

const kindOf = (played: Played, id: string) =>
  played.state.stages.find(({ stage }) => stage.id === id)?.stage.kind

/** What the candidate does and what the interviewer says to it is kept together or not at all. */
function lastTurn({ events }: Played, count: number): number {
  let end = count
  while (end < events.length && !('key' in (events[end] as object))) end++
  return end
}

/** A candidate of the harness speaks in steps of up to two minutes. */
const slow = ({ candidate }: Played): number =>
  candidate === 'silent' ? 15_000 : candidate === 'rambling' ? 90_000 : 125_000
