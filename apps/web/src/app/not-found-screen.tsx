import { Link } from '@tanstack/react-router'
import { ScreenHeading } from './screen-heading.tsx'

/** An address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <div className="state">
      <ScreenHeading title="There is no such page" />
      <p>The address may be mistyped, or from another version.</p>
      <p className="actions">
        <Link to="/" className="button">
          Go to Today
        </Link>
        <Link to="/questions" className="button plain">
          All questions
        </Link>
      </p>
    </div>
  )
}
