import { type DriftView, firstAlarm, firstLoss } from './model.ts'
import { CHANGE, knownWeek } from './run.ts'

const KINDS = {
  used: 'the feature that the model uses has moved, and what it means has not',
  unused: 'only a feature that the model does not use has moved',
  concept: 'the same values mean something else now, and no feature has moved',
  nothing: 'nothing has changed',
} as const

/** What the picture shows now. */
export function describe(view: DriftView): string {
  const { state, states, params, table, result, asking } = view
  const { week, used, unused } = state
  const now = `Week ${week}: PSI ${used.value.toFixed(3)} for x₁, ${unused.value.toFixed(3)} for x₂, alarm from ${params.alarm}.`
  const at = knownWeek(week, params.delay)
  const known = at === null ? null : states[at - 1]
  const labels = known
    ? ` The newest accuracy that is known is that of week ${at}: ${percent(known.accuracy)}, against ${percent(result.accuracy)} at first.`
    : ' No label has arrived yet.'
  if (asking) return now + labels
  const [alarm, loss] = [firstAlarm(view), firstLoss(view)]
  const said = alarm === null ? ' There was no alarm' : ` The first alarm was in week ${alarm}`
  const seen =
    loss === null
      ? ', and no loss of accuracy is known.'
      : `; accuracy fell in week ${loss.week}, which was known in week ${loss.known}.`
  const changed =
    week < CHANGE ? ' Nothing has changed so far.' : ` In truth ${KINDS[params.kind]}.`
  const truth = table === null ? changed : ''
  return `${now}${labels}${said}${seen}${truth}`
}

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`
