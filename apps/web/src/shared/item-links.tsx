import { Link } from '@tanstack/react-router'
import type { ItemLink } from '@warmstart/contract'

/** Links to other items, each to the page of its kind; a kind without a page is named. */
export function ItemLinks({ links }: { readonly links: readonly ItemLink[] }) {
  return (
    <ul className="plain-list related">
      {links.map(({ id, kind, title }) => (
        <li key={id}>
          {kind === 'question' && (
            <Link to="/questions/$itemId" params={{ itemId: id }}>
              {title}
            </Link>
          )}
          {kind === 'problem' && (
            <Link to="/problems/$itemId" params={{ itemId: id }}>
              {title} (code)
            </Link>
          )}
          {kind !== 'question' && kind !== 'problem' && `${title} (${kind})`}
        </li>
      ))}
    </ul>
  )
}
