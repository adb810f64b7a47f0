import { useQuery } from '@tanstack/react-query'
import type { ProblemPage } from '@warmstart/contract'
import type { ProblemInterview } from '@warmstart/schema'
import { interviewQuery } from '../../app/queries.ts'
import { clock } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { RenderedHtml } from '../../shared/rendered-html.tsx'
import { useNow } from '../../shared/use-now.ts'
import { ClarifyStage } from './clarify-stage.tsx'
import { msLeft, type Round, STAGES, stageAfter } from './interview-stages.ts'
import { AgreeStage, ComplexityStage, FollowUpStage, OutlineStage } from './talking-stages.tsx'
import { useRound } from './use-round.ts'

/** The problem as a coding round of 45 minutes: talk first, code in the middle, talk at the end. */
export function InterviewView({ page }: { readonly page: ProblemPage }) {
  const itemId = page.summary.id
  const { round, begin, end, change, goTo } = useRound(itemId)
  const interview = useQuery(interviewQuery(itemId))
  if (round === null) return <Invitation onBegin={begin} />
  const next = stageAfter(round.stage)
  return (
    <div className="interview-round">
      <ol className="plain-list stages" aria-label="Stages">
        {STAGES.map(({ id, title, minutes }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === round.stage ? 'step' : undefined}
              data-seen={round.entered[id] !== undefined}
              onClick={() => goTo(id)}
            >
              {title} <span className="numbers quiet">{minutes}′</span>
            </button>
          </li>
        ))}
      </ol>
      <TimeLeft round={round} />
      <RenderedHtml of={page.statement} className="prose small" />
      <Loaded query={interview} lines={4}>
        {(data) => <Stage itemId={itemId} round={round} interview={data} onChange={change} />}
      </Loaded>
      <p className="actions">
        {next !== null && (
          <button type="button" className="button main" onClick={() => goTo(next)}>
            Go on: {STAGES.find(({ id }) => id === next)?.title.toLowerCase()}
          </button>
        )}
        <button type="button" className="button plain" onClick={end}>
          {next === null ? 'End the round' : 'Stop the round'}
        </button>
      </p>
    </div>
  )
}

function Invitation({ onBegin }: { readonly onBegin: () => void }) {
  return (
    <div className="state">
      <h2>Take it as an interview</h2>
      <p>
        Forty-five minutes in seven stages: ask before you code, say your plan, get agreement,
        write, test, name the cost, and answer follow-ups. The clock is a guide; nothing is taken
        away when it runs out.
      </p>
      <button type="button" className="button main" onClick={onBegin}>
        Begin the round
      </button>
    </div>
  )
}

function TimeLeft({ round }: { readonly round: Round }) {
  const now = useNow(true, 1000)
  const left = msLeft(round, now)
  return (
    <p role="timer" className="time-left small" data-over={left < 0}>
      {left >= 0 ? `${clock(left)} left in this stage` : `${clock(-left)} over; go on when you can`}
    </p>
  )
}

interface StageProps {
  readonly itemId: string
  readonly round: Round
  readonly interview: ProblemInterview
  readonly onChange: (part: Partial<Round>) => void
}

function Stage({ itemId, round, interview, onChange }: StageProps) {
  switch (round.stage) {
    case 'clarify':
      return <ClarifyStage itemId={itemId} asked={round.asked} onChange={onChange} />
    case 'outline':
      return <OutlineStage round={round} onChange={onChange} />
    case 'agree':
      return <AgreeStage round={round} interview={interview} onChange={onChange} />
    case 'implement':
      return (
        <p>
          Write it at the right and think aloud: say what each part is for before you type it. Run
          tries the shown cases.
        </p>
      )
    case 'test':
      return (
        <p>
          Say which inputs could break it: empty, one element, ties, huge values, wrong shapes. Try
          one by hand. Then submit.
        </p>
      )
    case 'complexity':
      return <ComplexityStage round={round} interview={interview} onChange={onChange} />
    case 'follow-ups':
      return <FollowUpStage interview={interview} />
  }
}
