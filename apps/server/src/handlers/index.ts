import type { Handlers } from '../operation-routes.ts'
import type { Services } from '../services.ts'
import { attemptHandlers } from './attempts.ts'
import { memoryHandlers } from './memory.ts'
import { mockHandlers } from './mocks.ts'
import { modelHandlers } from './models.ts'
import { ownQuestionHandlers } from './own-questions.ts'
import { problemHandlers } from './problems.ts'
import { questionHandlers } from './questions.ts'
import { studyHandlers } from './study.ts'

/** What each operation of the contract does. */
export function handlersOf(services: Services): Handlers {
  const { version, catalog, notices, doctor } = services
  return {
    ...questionHandlers(services),
    ...problemHandlers(services),
    ...attemptHandlers(services),
    ...memoryHandlers(services),
    ...modelHandlers(services),
    ...mockHandlers(services),
    ...ownQuestionHandlers(services),
    ...studyHandlers(services),
    getMeta: () => ({
      version,
      contentVersion: catalog.bundle.contentVersion,
      edition: 'local',
      questions: catalog.questions.length,
      notices,
    }),
    getDoctor: doctor,
  }
}
