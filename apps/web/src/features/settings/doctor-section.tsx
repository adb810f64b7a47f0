import { useQuery } from '@tanstack/react-query'
import { doctorQuery } from '../../app/queries.ts'
import { Loaded } from '../../shared/loaded.tsx'

const SHAPES = { fine: '●', degraded: '◐', broken: '✕' } as const

/** What was found on this machine, what is degraded and how to mend it. */
export function DoctorSection() {
  const doctor = useQuery(doctorQuery)
  return (
    <section aria-labelledby="doctor-title">
      <h2 id="doctor-title">This machine</h2>
      <Loaded query={doctor} lines={3}>
        {(report) => (
          <ul className="plain-list doctor">
            {report.checks.map((check) => (
              <li key={check.name} data-state={check.state}>
                <span className="sign" aria-hidden="true">
                  {SHAPES[check.state]}
                </span>
                <div>
                  <p>
                    {check.name}: <strong>{check.state}</strong>
                  </p>
                  <p className="small quiet">{check.found}</p>
                  {check.fix !== null && <p className="small">{check.fix}</p>}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
