import { Link } from '@tanstack/react-router'
import type { Role } from '@warmstart/schema'
import { percent } from '../../shared/amounts.ts'
import type { MixRow } from './role-mix.ts'

interface MixTableProps {
  readonly rows: readonly MixRow[]
  readonly role: Role
}

/** The categories of a role with their share of the mix, each leading to its questions. */
export function MixTable({ rows, role }: MixTableProps) {
  const widest = Math.max(...rows.map(({ share }) => share))
  return (
    <>
      <div className="wide-table">
        <table className="mix">
          <thead>
            <tr>
              <th scope="col">Category</th>
              <th scope="col">Share</th>
              <th scope="col">Questions</th>
              <th scope="col">Tried</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ category, title, share, questions, tried }) => (
              <tr key={category}>
                <th scope="row">
                  <Link to="/questions" search={{ role, category }}>
                    {title}
                  </Link>
                </th>
                <td>
                  <span className="share-bar" aria-hidden="true">
                    <i style={{ inlineSize: `${Math.round((100 * share) / widest)}%` }} />
                  </span>
                  <span className="numbers">{percent(share)}</span>
                </td>
                <td className="numbers">{questions}</td>
                <td className="numbers">{tried}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small quiet mix-note">
        The shares are our own judgement of what to practise, not a survey. The plan of each day and
        the mock interviews draw by them.
      </p>
    </>
  )
}
