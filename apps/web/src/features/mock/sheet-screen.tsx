import './sheet.css'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { MockSheet } from '@warmstart/schema'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { minutesInWords } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { mockSheetQuery } from './queries.ts'

const route = getRouteApi('/mock/$mockId/sheet')

/** The same mock for a human interviewer: questions, answers, follow-ups, and room to score. */
export function SheetScreen() {
  const { mockId } = route.useParams()
  const sheet = useQuery(mockSheetQuery(mockId))
  return (
    <div className="sheet-page">
      <Loaded query={sheet} lines={12}>
        {(data) => <Sheet sheet={data} />}
      </Loaded>
    </div>
  )
}

function Sheet({ sheet }: { readonly sheet: MockSheet }) {
  const { id, title, level, minutes, seed, rounds } = sheet
  return (
    <article>
      <ScreenHeading title={`Interviewer’s sheet: ${title}`} />
      <p className="quiet">
        {minutesInWords(minutes)} · {level} · seed {seed}. For the one who asks: it holds all
        answers. The candidate sits the same mock, or just talks to you.
      </p>
      <p className="actions no-print">
        <button type="button" className="button main" onClick={() => print()}>
          Print
        </button>
        <Link to="/mock/$mockId" params={{ mockId: id }} className="button plain">
          To the room
        </Link>
      </p>
      {rounds.map((round) => (
        <section key={round.id} aria-labelledby={`round-${round.id}`}>
          <h2 id={`round-${round.id}`}>
            {round.title} <span className="small quiet">{minutesInWords(round.minutes)}</span>
          </h2>
          {round.stages.map((stage) => (
            <Part key={stage.id} stage={stage} />
          ))}
        </section>
      ))}
      <Scorecard />
    </article>
  )
}

type Stage = MockSheet['rounds'][number]['stages'][number]

function Part({ stage }: { readonly stage: Stage }) {
  const { title, minutes, question, clarifications, points, short, mistakes, followUps, tests } =
    stage
  return (
    <section className="sheet-part" aria-label={title}>
      <h3>
        {title} <span className="small quiet">{minutesInWords(minutes)}</span>
      </h3>
      {question !== '' && <p className="asked">{question}</p>}
      {short !== null && <p className="small">{short}</p>}
      <Ticks name="To tick" lines={points.map(({ text }) => text)} />
      <Pairs name="If asked" pairs={clarifications.map((one) => [one.question, one.answer])} />
      <Pairs name="Often wrong" pairs={mistakes.map((one) => [one.text, one.fix])} />
      <Pairs
        name="Follow-ups"
        pairs={followUps.map((one) => [`${one.level}: ${one.prompt}`, one.answer])}
      />
      <Ticks name="Cases" lines={tests.map(({ id, why }) => `${id}: ${why}`)} />
      <p className="score-line small">Score 0–4: ______ &nbsp; Notes:</p>
    </section>
  )
}

function Ticks({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h4>{name}</h4>
      <ul className="plain-list ticks">
        {lines.map((line) => (
          <li key={line}>
            <span aria-hidden="true">☐</span> {line}
          </li>
        ))}
      </ul>
    </>
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

const ROWS = [
  'Understood the question',
  'Stated assumptions',
  'Reasoned aloud',
  'Used an example',
  'Was honest about gaps',
  'Was correct',
  'Was clear',
] as const

function Scorecard() {
  return (
    <section aria-labelledby="sheet-scorecard">
      <h2 id="sheet-scorecard">Scorecard</h2>
      <table className="criteria">
        <thead>
          <tr>
            <th scope="col">how the answers were reached</th>
            <th scope="col">0–4</th>
            <th scope="col">words that show it</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
