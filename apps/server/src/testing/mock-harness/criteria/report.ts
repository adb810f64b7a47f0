import { markdownReport, mockReport } from '@warmstart/core'
import { MockReport } from '@warmstart/schema'
import type { Criterion } from '../criteria.ts'
import type { Played } from '../play.ts'

const is =
  (...ids: string[]) =>
  ({ candidate }: Played) =>
    ids.includes(candidate)
const EMPTY = is('silent', 'fine', 'off-topic', 'injecting', 'asking', 'hostile')

/** The report is honest. */
export const reportCriteria: readonly Criterion[] = [
  {
    id: 'R01',
    text: 'praises nothing where nothing was shown',
    of: EMPTY,
    faults: ({ report }) => report.strengths.map(({ text }) => text),
  },
  {
    id: 'R02',
    text: 'gives no credit for points where nothing was shown',
    of: EMPTY,
    faults: ({ report }) =>
      report.stages
        .filter(
          ({ score, kind }) => (score ?? 0) > 0.12 && (kind === 'question' || kind === 'design'),
        )
        .map(({ id, score }) => `${id}: ${score}`),
  },
  {
    id: 'R03',
    text: 'is the same, byte for byte, when it is made again',
    faults: (played) => {
      const again = mockReport(played.world, played, null)
      const same = JSON.stringify(again) === JSON.stringify(played.report)
      return same && markdownReport(again) === markdownReport(played.report) ? [] : ['differs']
    },
  },
  {
    id: 'R04',
    text: 'has the shape that it promises',
    faults: ({ report }) => {
      const result = MockReport.safeParse(report)
      return result.success ? [] : [result.error.issues[0]?.message ?? 'wrong']
    },
  },
  {
    id: 'R05',
    text: 'quotes only what was said',
    faults: ({ report }) =>
      report.stages.flatMap(({ text, assessment }) =>
        (assessment?.criteria ?? []).flatMap(({ evidence }) =>
          evidence
            .filter(({ start, end, quote }) => text.slice(start, end) !== quote)
            .map(({ quote }) => quote),
        ),
      ),
  },
  {
    id: 'R06',
    text: 'says why a dimension has no score',
    faults: ({ report }) =>
      report.dimensions
        .filter(({ score, why }) => (score === null) === (why === null))
        .map(({ id }) => id),
  },
  {
    id: 'R07',
    text: 'gives every score an interval that holds it',
    faults: ({ report }) =>
      [...report.dimensions, ...report.stages]
        .filter(
          ({ score, interval }) =>
            score !== null &&
            (interval === null || score < interval[0] - 1e-9 || score > interval[1] + 1e-9),
        )
        .map(({ id }) => id),
  },
  {
    id: 'R08',
    text: 'finds strengths with a strong candidate',
    of: is('strong'),
    faults: ({ report }) => (report.strengths.length > 0 ? [] : ['none']),
  },
  {
    id: 'R09',
    text: 'puts a strong candidate above a wrong one',
    of: is('strong'),
    faults: ({ report }) =>
      (report.overall?.score ?? 0) >= 0.6 ? [] : [`${report.overall?.score}`],
  },
  {
    id: 'R10',
    text: 'credits no wrong belief',
    of: (played) => played.candidate === 'wrong' && played.format !== 'ml-coding',
    faults: ({ report }) =>
      (report.overall?.score ?? 0) <= 0.3 ? [] : [`${report.overall?.score}`],
  },
  {
    id: 'R11',
    text: 'names a next step that is an item of the content, where something stayed open',
    of: (played) => played.candidate !== 'strong',
    faults: ({ report, world }) =>
      report.nextSteps.length === 0
        ? ['no next step']
        : report.nextSteps
            .filter(({ itemId }) => world.item(itemId) === null)
            .map(({ itemId }) => itemId),
  },
  {
    id: 'R12',
    text: 'lets a point that the coach pointed at count less',
    faults: ({ report }) =>
      report.stages
        .filter(
          ({ coachedPoints, assessment, score }) =>
            coachedPoints.length > 0 &&
            assessment !== null &&
            score !== null &&
            assessment.score > 0 &&
            score >= assessment.score,
        )
        .map(({ id }) => id),
  },
  {
    id: 'R13',
    text: 'has everything that was said in its timeline',
    faults: ({ report, events }) => {
      const said = events.filter(({ type }) =>
        ['said', 'answered', 'asked', 'coached', 'submitted'].includes(type),
      ).length
      const shown = report.timeline.filter(
        ({ by, act }) =>
          by === 'interviewer' ||
          by === 'coach' ||
          ['answered', 'asked', 'submitted'].includes(act),
      ).length
      return said === shown ? [] : [`${shown} of ${said}`]
    },
  },
  {
    id: 'R14',
    text: 'says that it cannot hear tone or see a whiteboard',
    faults: ({ report }) =>
      report.limits.some((one) => one.includes('cannot') || one.includes('can miss'))
        ? []
        : ['no limits'],
  },
  {
    id: 'R15',
    text: 'judges nothing about how somebody speaks who said next to nothing',
    of: is('silent', 'fine'),
    faults: ({ report }) => {
      const clarity = report.dimensions.find(({ id }) => id === 'communication-clarity')
      return report.delivery === null && clarity?.score === null ? [] : [`${clarity?.score}`]
    },
  },
  {
    id: 'R16',
    text: 'gives next to nothing for vague words',
    of: is('vague'),
    faults: ({ report }) =>
      report.stages
        .filter(
          ({ score, kind }) => (score ?? 0) > 0.2 && (kind === 'question' || kind === 'design'),
        )
        .map(({ id, score }) => `${id}: ${score}`),
  },
]
