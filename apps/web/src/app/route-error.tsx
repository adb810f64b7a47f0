import { ErrorState } from '../shared/error-state.tsx'
import { ScreenHeading } from './screen-heading.tsx'

/** A screen that broke while it was drawn, or whose code could not be loaded. */
export function RouteError({ error }: { readonly error: unknown }) {
  return (
    <>
      <ScreenHeading title="This page broke" className="visually-hidden" />
      <ErrorState error={error} retry={() => location.reload()} />
    </>
  )
}
