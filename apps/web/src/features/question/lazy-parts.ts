import { lazy } from 'react'

const graded = () => import('./graded-answer.tsx')
const revealed = () => import('../answer/revealed-answer.tsx')

/** The result of an attempt; loaded when there is one. */
export const GradedAnswer = lazy(() =>
  graded().then((module) => ({ default: module.GradedAnswer })),
)

/** The model answer; loaded when it is shown. */
export const RevealedAnswer = lazy(() =>
  revealed().then((module) => ({ default: module.RevealedAnswer })),
)

/** Loads the result view while the answer is written, so that a grade shows at once. */
export const preloadResult = (): void => void graded().catch(() => undefined)
