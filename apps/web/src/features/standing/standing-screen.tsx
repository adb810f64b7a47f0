import './standing.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Standing, StandingAbility } from '@warmstart/schema'
import { standingQuery } from '../../app/queries.ts'
import { ScreenHeading } from '../../app/screen-heading.tsx'
import { count, percent, percentRange } from '../../shared/amounts.ts'
import { Loaded } from '../../shared/loaded.tsx'
import { Radar } from '../../shared/radar.tsx'
import { HistoryTabs } from '../history/history-tabs.tsx'
import { Readiness } from './readiness.tsx'
import { StageBars } from './stage-bars.tsx'

/** Five abilities over everything that was answered, and how far each stage of a project is practised. */
export function StandingScreen() {
  const standing = useQuery(standingQuery)
  return (
    <div className="standing">
      <ScreenHeading title="Where you stand" />
      <HistoryTabs />
      <Loaded query={standing} lines={10}>
        {(data) => (
          <>
            <Abilities standing={data} />
            <StageBars stages={data.stages} />
            <Readiness points={data.readiness} />
          </>
        )}
      </Loaded>
    </div>
  )
}

function Abilities({ standing: { abilities, profiles, mock } }: { readonly standing: Standing }) {
  return (
    <section aria-labelledby="abilities">
      <h2 id="abilities">Five abilities</h2>
      <p className="quiet lead">
        Each is the mean of the newest scores of what you answered.{' '}
        {mock === null ? (
          <>
            How you solve problems and how clearly you speak shows in a{' '}
            <Link to="/mock">mock interview</Link>.
          </>
        ) : (
          <>
            Problem solving and clarity are those of{' '}
            <Link to="/mock/$mockId/report" params={{ mockId: mock.id }}>
              {mock.title}
            </Link>
            , the newest mock that you finished.
          </>
        )}
      </p>
      <div className="abilities">
        <Radar abilities={abilities} ideal={profiles.ideal} />
        <div className="wide-table">
          <table className="figures-table">
            <thead>
              <tr>
                <th scope="col">Ability</th>
                <th scope="col">You</th>
                <th scope="col">Ideal</th>
                <th scope="col">Typical</th>
              </tr>
            </thead>
            <tbody>
              {abilities.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.title}</th>
                  <td>
                    <Own ability={one} />
                  </td>
                  <td className="numbers">{percent(profiles.ideal[one.id] ?? 1)}</td>
                  <td>{profiles.typical[one.id] ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <p className="small quiet">
        {profiles.note} Which answer counts for which ability is our own choice.
      </p>
    </section>
  )
}

function Own({
  ability: { score, interval, from, basis, why },
}: {
  readonly ability: StandingAbility
}) {
  if (score === null) return <span className="small">{why}</span>
  const what = basis === 'mock' ? count(from, 'criterion', 'criteria') : count(from, 'answer')
  return (
    <>
      <strong className="numbers">{percent(score)}</strong>{' '}
      <span className="small quiet">
        {interval !== null && <span className="numbers">{percentRange(interval)}, </span>}
        from {what}
      </span>
    </>
  )
}
