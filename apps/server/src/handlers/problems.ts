import type { ProblemPage, ProblemSummary, RevealedSolution } from '@warmstart/contract'
import { clarify, progressOf, revealAnswer } from '@warmstart/core'
import type { Attempt, Card, CompiledProblem, ItemId } from '@warmstart/schema'
import { type Catalog, linksOf } from '../catalog.ts'
import type { Handlers } from '../operation-routes.ts'
import type { Services } from '../services.ts'

type ProblemOperations =
  | 'listProblems'
  | 'getProblem'
  | 'runCode'
  | 'askClarification'
  | 'getInterview'
  | 'revealSolution'
  | 'getJudge'
  | 'allowUnsandboxed'

/** Problems, their rounds and the judge. */
export function problemHandlers(services: Services): Pick<Handlers, ProblemOperations> {
  const { catalog, store, learner, judgeRoom } = services
  const judgePage = async () => ({
    judge: await judgeRoom.state(),
    unsandboxedAllowed: judgeRoom.unsandboxedAllowed,
  })
  return {
    listProblems: async () => {
      const cards = await store.memoryOf(learner).cards()
      const cardOf = new Map(cards.map((card) => [card.itemId, card]))
      return {
        problems: catalog.problems.map((one) => problemSummary(one, cardOf.get(one.id) ?? null)),
      }
    },
    getProblem: ({ params }) => problemPage(services, params.itemId),
    runCode: async ({ params, body }) => {
      const problem = catalog.problem(params.itemId)
      const judge = await judgeRoom.judge()
      return judge.run({ problem, source: body.source, which: 'shown', thorough: true })
    },
    askClarification: ({ params, body }) => ({
      answers: clarify(catalog.problem(params.itemId).interview, body.question),
    }),
    getInterview: ({ params }) => catalog.problem(params.itemId).interview,
    revealSolution: async ({ params }) => {
      const problem = catalog.problem(params.itemId)
      await revealAnswer(services, problem.id, services.now())
      return solutionOf(catalog, problem)
    },
    getJudge: judgePage,
    allowUnsandboxed: async () => {
      await judgeRoom.allowUnsandboxed()
      return judgePage()
    },
  }
}

/** What a list shows of a problem, with the learner's own standing. */
function problemSummary(problem: CompiledProblem, card: Card | null): ProblemSummary {
  const { id, title, topic, topics, level, roles, minutes, imports, strength } = problem
  return {
    ...{ id, title, topic, topics, level, roles, minutes, imports },
    strength: strength && {
      ...{ share: strength.share, killed: strength.killed, total: strength.total },
      equivalent: strength.equivalent,
    },
    progress: progressOf(card),
    lastScore: card?.lastScore ?? null,
    dueAt: card?.dueAt ?? null,
  }
}

/** The solution with everything that belongs beside it. */
export function solutionOf(catalog: Catalog, problem: CompiledProblem): RevealedSolution {
  const { solution, explanation, interview, sources, related } = problem
  return { solution, explanation, interview, sources, related: linksOf(catalog, related) }
}

async function problemPage(services: Services, id: ItemId): Promise<ProblemPage> {
  const { catalog, store, learner, judgeRoom } = services
  const problem = catalog.problem(id)
  judgeRoom.warm(problem.imports)
  const memory = store.memoryOf(learner)
  const [card, draft, counting] = await Promise.all([
    memory.card(id),
    memory.draft(id),
    memory.countingAttempts(id),
  ])
  const { contentVersion, statement, starter, signature, limits, forbidden, hints } = problem
  return {
    summary: problemSummary(problem, card),
    ...{ contentVersion, statement, starter, signature, limits, forbidden, hints },
    cases: problem.cases.map(({ id: name, shown, kind, why }) => ({
      ...{ id: name, shown, kind },
      why: shown ? why : null,
    })),
    prerequisites: linksOf(catalog, problem.prerequisites),
    related: linksOf(catalog, problem.related),
    draft,
    card,
    attempts: counting.length,
    last: lastOf(counting.at(-1)),
  }
}

function lastOf(attempt: Attempt | undefined): ProblemPage['last'] {
  if (attempt?.response.kind !== 'code') return null
  const { id, response, submittedAt } = attempt
  return { attemptId: id, source: response.source, submittedAt }
}
