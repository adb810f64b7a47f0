import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import type { LabSearch } from '../features/labs/lab-search.ts'
import type { PractiseSearch } from '../features/practise/filters.ts'
import type { ProblemSearch } from '../features/problem/problem-search.ts'
import type { ProblemsSearch } from '../features/problems/problem-filters.ts'
import type { QuestionSearch } from '../features/run/run.ts'
import { prepareLab } from '../labs/prepare.ts'
import { mockRoutes } from './mock-routes.ts'
import { noteNavigation } from './navigated.ts'
import { root } from './root-route.tsx'
import { RouteError } from './route-error.tsx'
import {
  choiceParam,
  countParam,
  parseParams,
  present,
  textParam,
  writeParams,
} from './search-params.ts'
import { studyRoutes } from './study-routes.ts'

type Search = Record<string, unknown>

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/today/today-screen.tsx'), 'TodayScreen'),
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(
    () => import('../features/welcome/welcome-screen.tsx'),
    'WelcomeScreen',
  ),
})

const practise = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  validateSearch: (search: Search): PractiseSearch =>
    present({
      q: textParam(search, 'q'),
      everywhere: choiceParam(search, 'everywhere', ['true']),
      level: textParam(search, 'level'),
      progress: textParam(search, 'progress'),
      category: textParam(search, 'category'),
      pillar: textParam(search, 'pillar'),
      role: textParam(search, 'role'),
      round: textParam(search, 'round'),
      topic: textParam(search, 'topic'),
    }),
  component: lazyRouteComponent(
    () => import('../features/practise/practise-screen.tsx'),
    'PractiseScreen',
  ),
})

const question = createRoute({
  getParentRoute: () => root,
  path: '/questions/$itemId',
  validateSearch: (search: Search): QuestionSearch =>
    present({
      context: choiceParam(search, 'context', ['practice', 'review', 'warm-up']),
      run: choiceParam(search, 'run', ['today', 'review', 'warm-up']),
      at: countParam(search, 'at'),
      skipped: textParam(search, 'skipped'),
      timer: choiceParam(search, 'timer', ['three-minutes', 'one-breath']),
      attempt: textParam(search, 'attempt'),
    }),
  component: lazyRouteComponent(
    () => import('../features/question/question-screen.tsx'),
    'QuestionScreen',
  ),
})

const problems = createRoute({
  getParentRoute: () => root,
  path: '/problems',
  validateSearch: (search: Search): ProblemsSearch =>
    present({
      q: textParam(search, 'q'),
      level: textParam(search, 'level'),
      topic: textParam(search, 'topic'),
      progress: textParam(search, 'progress'),
      imports: textParam(search, 'imports'),
      sort: choiceParam(search, 'sort', ['title', 'level', 'progress', 'strength']),
    }),
  component: lazyRouteComponent(
    () => import('../features/problems/problems-screen.tsx'),
    'ProblemsScreen',
  ),
})

const problem = createRoute({
  getParentRoute: () => root,
  path: '/problems/$itemId',
  validateSearch: (search: Search): ProblemSearch =>
    present({
      context: choiceParam(search, 'context', ['practice', 'review', 'warm-up']),
      run: choiceParam(search, 'run', ['today', 'review', 'warm-up']),
      at: countParam(search, 'at'),
      skipped: textParam(search, 'skipped'),
      view: choiceParam(search, 'view', ['statement', 'submissions', 'solution', 'interview']),
      compare: textParam(search, 'compare'),
      blank: choiceParam(search, 'blank', ['true']),
    }),
  component: lazyRouteComponent(
    () => import('../features/problem/problem-screen.tsx'),
    'ProblemScreen',
  ),
})

const grader = createRoute({
  getParentRoute: () => root,
  path: '/grader',
  component: lazyRouteComponent(
    () => import('../features/grader/grader-screen.tsx'),
    'GraderScreen',
  ),
})

const judge = createRoute({
  getParentRoute: () => root,
  path: '/judge',
  component: lazyRouteComponent(() => import('../features/judge/judge-screen.tsx'), 'JudgeScreen'),
})

const ownQuestions = createRoute({
  getParentRoute: () => root,
  path: '/own-questions',
  component: lazyRouteComponent(
    () => import('../features/own/own-list-screen.tsx'),
    'OwnListScreen',
  ),
})

const ownNew = createRoute({
  getParentRoute: () => root,
  path: '/own-questions/new',
  component: lazyRouteComponent(
    () => import('../features/own/own-form-screen.tsx'),
    'OwnNewScreen',
  ),
})

const ownEdit = createRoute({
  getParentRoute: () => root,
  path: '/own-questions/$itemId',
  component: lazyRouteComponent(
    () => import('../features/own/own-form-screen.tsx'),
    'OwnEditScreen',
  ),
})

const labs = createRoute({
  getParentRoute: () => root,
  path: '/labs',
  validateSearch: (search: Search): { q?: string } => present({ q: textParam(search, 'q') }),
  component: lazyRouteComponent(() => import('../features/labs/labs-screen.tsx'), 'LabsScreen'),
})

const lab = createRoute({
  getParentRoute: () => root,
  path: '/labs/$itemId',
  // The lab itself knows its parameters, and says which of them cannot be read.
  validateSearch: (search: Search): LabSearch => ({
    ...search,
    ...present({
      context: choiceParam(search, 'context', ['practice', 'review', 'warm-up']),
      run: choiceParam(search, 'run', ['today', 'review', 'warm-up']),
      at: countParam(search, 'at'),
      skipped: textParam(search, 'skipped'),
    }),
  }),
  loader({ cause, params, location }) {
    // Not waited for: the first run is made while the screen is loaded.
    if (cause !== 'preload') prepareLab(params.itemId, location.search as Search, cause === 'enter')
  },
  component: lazyRouteComponent(() => import('../features/labs/lab-screen.tsx'), 'LabScreen'),
})

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyRouteComponent(() => import('../features/about/about-screen.tsx'), 'AboutScreen'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  component: lazyRouteComponent(
    () => import('../features/review/review-screen.tsx'),
    'ReviewScreen',
  ),
})

const history = createRoute({
  getParentRoute: () => root,
  path: '/history',
  validateSearch: (search: Search): { item?: string } =>
    present({ item: textParam(search, 'item') }),
  component: lazyRouteComponent(
    () => import('../features/history/history-screen.tsx'),
    'HistoryScreen',
  ),
})

const attempt = createRoute({
  getParentRoute: () => root,
  path: '/history/$attemptId',
  component: lazyRouteComponent(
    () => import('../features/history/attempt-screen.tsx'),
    'AttemptScreen',
  ),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('../features/settings/settings-screen.tsx'),
    'SettingsScreen',
  ),
})

/** Every address of the app. Screens are loaded when they are first shown. */
export const router = createRouter({
  routeTree: root.addChildren([
    today,
    welcome,
    practise,
    question,
    ownQuestions,
    ownNew,
    ownEdit,
    problems,
    problem,
    judge,
    grader,
    labs,
    lab,
    about,
    review,
    ...studyRoutes,
    ...mockRoutes,
    history,
    attempt,
    settings,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: RouteError,
  scrollRestoration: true,
  parseSearch: parseParams,
  stringifySearch: writeParams,
})

router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
  if (fromLocation !== undefined && pathChanged) noteNavigation()
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
