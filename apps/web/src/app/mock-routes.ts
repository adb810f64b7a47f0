import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from './root-route.tsx'
import { present, textParam } from './search-params.ts'

const home = createRoute({
  getParentRoute: () => root,
  path: '/mock',
  validateSearch: (search: Record<string, unknown>): { format?: string } =>
    present({ format: textParam(search, 'format') }),
  component: lazyRouteComponent(
    () => import('../features/mock/mock-home-screen.tsx'),
    'MockHomeScreen',
  ),
})

const room = createRoute({
  getParentRoute: () => root,
  path: '/mock/$mockId',
  component: lazyRouteComponent(() => import('../features/mock/room-screen.tsx'), 'RoomScreen'),
})

const report = createRoute({
  getParentRoute: () => root,
  path: '/mock/$mockId/report',
  component: lazyRouteComponent(() => import('../features/mock/report-screen.tsx'), 'ReportScreen'),
})

const sheet = createRoute({
  getParentRoute: () => root,
  path: '/mock/$mockId/sheet',
  component: lazyRouteComponent(() => import('../features/mock/sheet-screen.tsx'), 'SheetScreen'),
})

/** Mock interviews: choose, sit, read the report. */
export const mockRoutes = [home, room, report, sheet] as const
