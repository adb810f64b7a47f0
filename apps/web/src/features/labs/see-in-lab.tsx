import { Link } from '@tanstack/react-router'
import { labsOf } from '@warmstart/core/labs'

/** Links to the labs that show what an item asks about; nothing where there is none. */
export function SeeInLab({ itemId }: { readonly itemId: string }) {
  const labs = labsOf(itemId)
  if (labs.length === 0) return null
  return (
    <p className="see-in-lab">
      See it in a lab:{' '}
      {labs.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link to="/labs/$itemId" params={{ itemId: id }}>
            {title}
          </Link>
        </span>
      ))}
    </p>
  )
}
