import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LabEntry } from '@warmstart/core/labs'
import { problemsQuery, questionsQuery } from '../../app/queries.ts'
import { ItemLinks } from '../../shared/item-links.tsx'

/** The questions, problems and sections of the cheat sheet that a lab belongs to. */
export function LabLinks({ entry }: { readonly entry: LabEntry }) {
  const questions = useQuery(questionsQuery({})).data?.questions ?? []
  const problems = useQuery(problemsQuery).data?.problems ?? []
  const known = [
    ...questions.map(({ id, title }) => ({ id, title, kind: 'question' })),
    ...problems.map(({ id, title }) => ({ id, title, kind: 'problem' })),
  ]
  const links = entry.related.flatMap((id) => known.find((item) => item.id === id) ?? [])
  if (links.length === 0 && entry.cheatSheet.length === 0) return null
  return (
    <section className="lab-links" aria-label="Asked about this">
      <h2>Asked about this</h2>
      <ItemLinks links={links} />
      {entry.cheatSheet.map((section) => (
        <p key={section}>
          <Link to="/cheat-sheet" hash={section}>
            In the cheat sheet
          </Link>
        </p>
      ))}
    </section>
  )
}
