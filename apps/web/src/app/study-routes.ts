import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from './root-route.tsx'
import { choiceParam, present, textParam } from './search-params.ts'

type Search = Record<string, unknown>

const cheatSheet = createRoute({
  getParentRoute: () => root,
  path: '/cheat-sheet',
  validateSearch: (search: Search): { cram?: 'true' } =>
    present({ cram: choiceParam(search, 'cram', ['true']) }),
  component: lazyRouteComponent(
    () => import('../features/cheat-sheet/cheat-sheet-screen.tsx'),
    'CheatSheetScreen',
  ),
})

const glossary = createRoute({
  getParentRoute: () => root,
  path: '/glossary',
  validateSearch: (search: Search): { q?: string; term?: string } =>
    present({ q: textParam(search, 'q'), term: textParam(search, 'term') }),
  component: lazyRouteComponent(
    () => import('../features/study/glossary-screen.tsx'),
    'GlossaryScreen',
  ),
})

const comparisons = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyRouteComponent(
    () => import('../features/study/compare-screen.tsx'),
    'ComparisonsScreen',
  ),
})

const comparison = createRoute({
  getParentRoute: () => root,
  path: '/compare/$id',
  component: lazyRouteComponent(
    () => import('../features/study/compare-screen.tsx'),
    'ComparisonScreen',
  ),
})

const formulas = createRoute({
  getParentRoute: () => root,
  path: '/formulas',
  validateSearch: (search: Search): { q?: string; formula?: string } =>
    present({ q: textParam(search, 'q'), formula: textParam(search, 'formula') }),
  component: lazyRouteComponent(
    () => import('../features/formulas/formulas-screen.tsx'),
    'FormulasScreen',
  ),
})

const references = createRoute({
  getParentRoute: () => root,
  path: '/references',
  validateSearch: (search: Search): { q?: string } => present({ q: textParam(search, 'q') }),
  component: lazyRouteComponent(
    () => import('../features/study/references-screen.tsx'),
    'ReferencesScreen',
  ),
})

const guides = createRoute({
  getParentRoute: () => root,
  path: '/guides',
  component: lazyRouteComponent(
    () => import('../features/study/guides-screen.tsx'),
    'GuidesScreen',
  ),
})

const guide = createRoute({
  getParentRoute: () => root,
  path: '/guides/$id',
  component: lazyRouteComponent(() => import('../features/study/guide-screen.tsx'), 'GuideScreen'),
})

const roles = createRoute({
  getParentRoute: () => root,
  path: '/roles',
  component: lazyRouteComponent(() => import('../features/roles/roles-screen.tsx'), 'RolesScreen'),
})

const role = createRoute({
  getParentRoute: () => root,
  path: '/roles/$role',
  component: lazyRouteComponent(() => import('../features/roles/role-screen.tsx'), 'RoleScreen'),
})

const standing = createRoute({
  getParentRoute: () => root,
  path: '/standing',
  component: lazyRouteComponent(
    () => import('../features/standing/standing-screen.tsx'),
    'StandingScreen',
  ),
})

const topics = createRoute({
  getParentRoute: () => root,
  path: '/topics',
  component: lazyRouteComponent(
    () => import('../features/topics/topics-screen.tsx'),
    'TopicsScreen',
  ),
})

const topic = createRoute({
  getParentRoute: () => root,
  path: '/topics/$id',
  component: lazyRouteComponent(() => import('../features/topics/topic-screen.tsx'), 'TopicScreen'),
})

/** What is read, and the topics. */
export const studyRoutes = [
  cheatSheet,
  glossary,
  comparisons,
  comparison,
  formulas,
  references,
  guides,
  guide,
  roles,
  role,
  standing,
  topics,
  topic,
] as const
