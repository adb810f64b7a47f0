import './sheet.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { MockView } from '@warmstart/contract'
import type { MockSheet } from '@warmstart/schema'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { minutesInWords } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { liveMockQuery, mockSheetQuery } from './queries.ts'
import { Mark, Note, Ticks } from './sheet-marks.tsx'
import { meanMark } from './sheet-scores.ts'
import { type SheetScores, useSheetScores } from './use-sheet-scores.ts'

const route = getRouteApi('/mock/$mockId/sheet')

/** The same mock for a human interviewer: questions, answers, follow-ups, and room to score. */
export function SheetScreen() {
  const { mockId } = route.useParams()
  const sheet = useQuery(mockSheetQuery(mockId))
  return (
    <div className="sheet-page">
      <Loaded query={sheet} lines={12}>
        {(data) => <Sheet key={data.id} sheet={data} />}
      </Loaded>
    </div>
  )
}

function Sheet({ sheet }: { readonly sheet: MockSheet }) {
  const { id, title, level, minutes, seed, rounds } = sheet
  const marks = useSheetScores(sheet)
  const { data: live } = useQuery(liveMockQuery(id))
  const stages = rounds.flatMap((round) => round.stages.map((stage) => stage.id))
  return (
    <article>
      <ScreenHeading title={`Interviewer’s sheet: ${title}`} />
      <p className="quiet">
        {minutesInWords(minutes)} · {level} · seed {seed}. For the one who asks: it holds all
        answers. The candidate sits the same mock in another tab, or just talks to you. What you
        mark is kept with the mock and stands in its report.
      </p>
      <p className="actions no-print">
        <button type="button" className="button main" onClick={() => print()}>
          Print
        </button>
        <Link to="/mock/$mockId" params={{ mockId: id }} className="button plain">
          To the room
        </Link>
        {live?.phase === 'completed' && (
          <Link to="/mock/$mockId/report" params={{ mockId: id }} className="button plain">
            To the report
          </Link>
        )}
      </p>
      <Standing live={live} marks={marks} stages={stages} />
      {rounds.map((round) => (
        <section key={round.id} aria-labelledby={`round-${round.id}`}>
          <h2 id={`round-${round.id}`}>
            {round.title} <span className="small quiet">{minutesInWords(round.minutes)}</span>
          </h2>
          {round.stages.map((stage) => (
            <Part key={stage.id} stage={stage} marks={marks} isOpen={live?.open?.id === stage.id} />
          ))}
        </section>
      ))}
      <Scorecard rows={sheet.rows} marks={marks} />
    </article>
  )
}

interface StandingProps {
  readonly live: MockView | undefined
  readonly marks: SheetScores
  readonly stages: readonly string[]
}

const SAVE_WORDS = {
  clean: '',
  saving: 'Saving …',
  saved: 'Saved.',
  here: 'Not saved yet: Warmstart does not answer. It is tried again; keep this page open.',
} as const

/** Where the candidate is, the mean so far, and whether the marks are kept. */
function Standing({ live, marks, stages }: StandingProps) {
  const mean = meanMark(marks.scores, stages)
  return (
    <p className="standing small no-print">
      {live?.open && <span>The candidate is at: {live.open.title}.</span>}
      <span>{mean === null ? 'No mark yet.' : `Mean of the parts: ${mean.toFixed(1)} of 4.`}</span>
      <span role="status">{SAVE_WORDS[marks.saveState]}</span>
    </p>
  )
}

type Stage = MockSheet['rounds'][number]['stages'][number]

interface PartProps {
  readonly stage: Stage
  readonly marks: SheetScores
  readonly isOpen: boolean
}

function Part({ stage, marks, isOpen }: PartProps) {
  const { title, minutes, question, clarifications, points, short, mistakes, followUps, tests } =
    stage
  return (
    <section className="sheet-part" aria-label={title}>
      <h3>
        {title} <span className="small quiet">{minutesInWords(minutes)}</span>
        {isOpen && <span className="small open-now no-print"> open now</span>}
      </h3>
      {question !== '' && <p className="asked">{question}</p>}
      {short !== null && <p className="small">{short}</p>}
      <Ticks marks={marks} about={stage.id} points={points} />
      <Pairs name="If asked" pairs={clarifications.map((one) => [one.question, one.answer])} />
      <Pairs name="Often wrong" pairs={mistakes.map((one) => [one.text, one.fix])} />
      <Pairs
        name="Follow-ups"
        pairs={followUps.map((one) => [`${one.level}: ${one.prompt}`, one.answer])}
      />
      <Pairs name="Cases" pairs={tests.map(({ id, why }) => [id, why])} />
      <Mark marks={marks} about={stage.id} legend="Mark, from 0 (nothing) to 4 (all)" />
      <Note marks={marks} about={stage.id} label={`Notes: ${title}`} rows={2} />
    </section>
  )
}

interface PairsProps {
  readonly name: string
  readonly pairs: readonly (readonly [asked: string, answer: string])[]
}

function Pairs({ name, pairs }: PairsProps) {
  if (pairs.length === 0) return null
  return (
    <>
      <h4>{name}</h4>
      <dl className="small">
        {pairs.map(([asked, answer]) => (
          <div key={asked}>
            <dt>{asked}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

interface ScorecardProps {
  readonly rows: MockSheet['rows']
  readonly marks: SheetScores
}

function Scorecard({ rows, marks }: ScorecardProps) {
  return (
    <section aria-labelledby="sheet-scorecard">
      <h2 id="sheet-scorecard">Scorecard</h2>
      <p className="small quiet">How the answers were reached, over the whole interview.</p>
      <ul className="plain-list scorecard-rows">
        {rows.map(({ id, title }) => (
          <li key={id}>
            <Mark marks={marks} about={id} legend={title} />
            <Note marks={marks} about={id} label={`Words that show it: ${title}`} rows={1} />
          </li>
        ))}
      </ul>
    </section>
  )
}
