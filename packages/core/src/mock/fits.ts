import { type MockAction, SCORECARD_ROWS, WarmstartError } from '@warmstart/schema'
import type { MockState } from './state.ts'

/**
 * Refuses an action that does not fit the state of a mock.
 *
 * @throws {WarmstartError} `conflict`, with what to do instead and where the mock is
 */
export function checkFits(state: MockState, action: MockAction): void {
  const fault = misfit(state, action)
  if (fault === null) return
  const { seq, phase, open } = state
  throw new WarmstartError('conflict', `\`action\`: ${fault}`, {
    ...{ seq, phase, stage: open?.stage.id ?? null },
  })
}

/** Why an action does not fit the state of a mock, and what to do instead; null where it does. */
function misfit({ phase, paused, open, stages }: MockState, action: MockAction): string | null {
  switch (action.type) {
    case 'started':
      return phase === 'reflecting' || phase === 'completed'
        ? 'the interview is over; create another mock'
        : null
    case 'rated':
      if (phase !== 'reflecting') return 'answers are rated between the interview and the report'
      return action.stage === null || stages.some(({ stage }) => stage.id === action.stage)
        ? null
        : `there is no stage "${action.stage}" in this mock`
    case 'scored':
      return isPlaceOfSheet(stages, action.about)
        ? null
        : `\`about\`: there is no stage or row "${action.about}" on the sheet; rows are ${SCORECARD_ROWS.join(', ')}`
    case 'completed':
      return phase === 'reflecting' ? null : `the mock is ${phase}; end the interview first`
    case 'ticked':
    case 'paused':
    case 'ended':
    case 'coach-set':
      return phase === 'running' || phase === 'break'
        ? null
        : `the mock is ${phase}; nothing is running`
    default:
      if (phase !== 'running') return `the mock is ${phase}; send "started" first`
      if (paused) return 'the mock is paused; send "started" first'
      if (open?.stage.id !== action.stage) {
        return `stage "${action.stage}" is not open; read the mock again and go on with "${open?.stage.id}"`
      }
      return isCode(action) && open.stage.kind !== 'code'
        ? 'this stage is answered in words; send "answered"'
        : null
  }
}

const isPlaceOfSheet = (stages: MockState['stages'], about: string): boolean =>
  SCORECARD_ROWS.some((row) => row === about) || stages.some(({ stage }) => stage.id === about)

const isCode = ({ type }: MockAction) => type === 'ran' || type === 'submitted'
