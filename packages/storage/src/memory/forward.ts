import type { Memory } from '@warmstart/core'

/**
 * What a method needs: `read` one statement, `snapshot` several reads of one moment, `write` a
 * write transaction.
 */
export type Access = 'read' | 'snapshot' | 'write'

/** A memory whose every method runs through `run`, which finds it the right place. */
export function forwardingMemory(
  run: <T>(access: Access, task: (memory: Memory) => Promise<T>) => Promise<T>,
): Memory {
  return {
    appendAttempt: (attempt) => run('write', (memory) => memory.appendAttempt(attempt)),
    attempt: (id) => run('read', (memory) => memory.attempt(id)),
    attempts: (query) => run('snapshot', (memory) => memory.attempts(query)),
    countingAttempts: (itemId) => run('read', (memory) => memory.countingAttempts(itemId)),
    withdraw: (withdrawal) => run('write', (memory) => memory.withdraw(withdrawal)),
    withdrawals: () => run('read', (memory) => memory.withdrawals()),

    appendOpinion: (opinion) => run('write', (memory) => memory.appendOpinion(opinion)),
    opinions: (attemptId) => run('read', (memory) => memory.opinions(attemptId)),

    appendSelfCheck: (check) => run('write', (memory) => memory.appendSelfCheck(check)),
    selfChecks: (attemptId) => run('read', (memory) => memory.selfChecks(attemptId)),

    card: (itemId) => run('read', (memory) => memory.card(itemId)),
    cards: () => run('read', (memory) => memory.cards()),
    putCard: (card) => run('write', (memory) => memory.putCard(card)),
    deleteCard: (itemId) => run('write', (memory) => memory.deleteCard(itemId)),

    draft: (itemId) => run('read', (memory) => memory.draft(itemId)),
    drafts: () => run('read', (memory) => memory.drafts()),
    putDraft: (draft) => run('write', (memory) => memory.putDraft(draft)),
    deleteDraft: (itemId) => run('write', (memory) => memory.deleteDraft(itemId)),

    ownQuestion: (id) => run('read', (memory) => memory.ownQuestion(id)),
    ownQuestions: () => run('read', (memory) => memory.ownQuestions()),
    putOwnQuestion: (question) => run('write', (memory) => memory.putOwnQuestion(question)),
    deleteOwnQuestion: (id) => run('write', (memory) => memory.deleteOwnQuestion(id)),

    createMock: (plan) => run('write', (memory) => memory.createMock(plan)),
    mock: (id) => run('read', (memory) => memory.mock(id)),
    mocks: () => run('read', (memory) => memory.mocks()),
    appendMockEvents: (id, events) => run('write', (memory) => memory.appendMockEvents(id, events)),
    mockEvents: (id, after) => run('read', (memory) => memory.mockEvents(id, after)),

    settings: () => run('read', (memory) => memory.settings()),
    putSettings: (settings) => run('write', (memory) => memory.putSettings(settings)),

    exportAll: (now) => run('snapshot', (memory) => memory.exportAll(now)),
    importAll: (data) => run('write', (memory) => memory.importAll(data)),
    deleteAll: () => run('write', (memory) => memory.deleteAll()),
  }
}
