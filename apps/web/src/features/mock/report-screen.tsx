import './mock.css'
import './report.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { MockReport } from '@warmstart/schema'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count, minutesInWords, percent, percentRange } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { HabitsAfter } from './habit-lists.tsx'
import { mockReportQuery } from './queries.ts'
import { Comparison } from './report-comparison.tsx'
import { Dimensions } from './report-dimensions.tsx'
import { ReportFiles } from './report-files.tsx'
import { HumanScores } from './report-human.tsx'
import { NextSteps, Strengths } from './report-lists.tsx'
import { Scorecard } from './report-scorecard.tsx'
import { Stages } from './report-stages.tsx'
import { Timeline } from './report-timeline.tsx'

const route = getRouteApi('/mock/$mockId/report')
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** What one mock interview showed, with the words that show it. */
export function ReportScreen() {
  const { mockId } = route.useParams()
  const report = useQuery(mockReportQuery(mockId))
  return (
    <div className="report">
      <Loaded query={report} lines={12}>
        {(data) => <Report report={data} />}
      </Loaded>
    </div>
  )
}

function Report({ report }: { readonly report: MockReport }) {
  return (
    <article>
      <p className="small no-print">
        <Link to="/mock">All mocks</Link>
      </p>
      <ScreenHeading title={`Report: ${report.title}`} />
      <Head report={report} />
      <p className="report-summary">{report.summary}</p>
      <ReportFiles report={report} />
      <Strengths report={report} />
      <NextSteps report={report} />
      <HabitsAfter mockId={report.id} />
      <Dimensions report={report} />
      <HumanScores report={report} />
      <Scorecard rows={report.scorecard} stages={report.stages} />
      <Stages mock={report.id} stages={report.stages} />
      <Calibration report={report} />
      <Comparison report={report} />
      <Timeline report={report} />
      <Limits limits={report.limits} />
    </article>
  )
}

function Head({ report }: { readonly report: MockReport }) {
  const { overall, createdAt, clockMs, level, seed, rules, coach } = report
  const shown = coach.cues + coach.hints
  return (
    <>
      <p className="meta small quiet">
        <span>{DAY.format(createdAt)}</span>
        <span>{minutesInWords(clockMs / 60_000)}</span>
        <span>{level}</span>
        <span>seed {seed}</span>
        <span>graded by {rules}</span>
        {shown > 0 && <span>{count(shown, 'help')} by the coach</span>}
        {report.endedEarly && <span>ended early</span>}
      </p>
      <p className="overall">
        {overall === null ? (
          'No score: too little was said to judge.'
        ) : (
          <>
            <strong className="numbers">{percent(overall.score)}</strong>{' '}
            <span className="quiet">
              likely {percentRange(overall.interval)}, by rules and judge
            </span>
          </>
        )}
      </p>
    </>
  )
}

function Calibration({ report: { calibration } }: { readonly report: MockReport }) {
  return (
    <section aria-labelledby="calibration">
      <h2 id="calibration">How well you judged yourself</h2>
      <p>{calibration.text}</p>
    </section>
  )
}

function Limits({ limits }: { readonly limits: readonly string[] }) {
  if (limits.length === 0) return null
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">What this report cannot say</h2>
      <ul>
        {limits.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </section>
  )
}
