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

/** The model answers of an own question; loaded when they are shown. */
export const OwnReferences = lazy(() =>
  import('../own/own-references.tsx').then((module) => ({ default: module.OwnReferences })),
)

/** Loads the result view while the answer is written, so that a grade shows at once. */
export const preloadResult = (): void => void graded().catch(() => undefined)
