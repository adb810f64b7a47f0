import { createRootRoute } from '@tanstack/react-router'
import { Frame } from './frame.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'

/** What every screen stands in. */
export const root = createRootRoute({ component: Frame, notFoundComponent: NotFoundScreen })
