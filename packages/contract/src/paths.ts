/** Method and path of every operation; `{name}` stands for a path parameter. */
export const PATHS = {
  getMeta: ['get', '/api/meta'],
  listTopics: ['get', '/api/topics'],
  listQuestions: ['get', '/api/questions'],
  drawQuestion: ['get', '/api/questions/draw'],
  getQuestion: ['get', '/api/questions/{itemId}'],
  revealAnswer: ['post', '/api/questions/{itemId}/reveal'],
  getWarmup: ['get', '/api/warm-up'],
  gradeAnswer: ['post', '/api/grade'],
  addAttempt: ['post', '/api/attempts'],
  listAttempts: ['get', '/api/attempts'],
  getAttempt: ['get', '/api/attempts/{attemptId}'],
  withdrawAttempt: ['post', '/api/attempts/{attemptId}/withdraw'],
  putDraft: ['put', '/api/drafts/{itemId}'],
  deleteDraft: ['delete', '/api/drafts/{itemId}'],
  getToday: ['get', '/api/today'],
  getPlan: ['get', '/api/plan'],
  getSettings: ['get', '/api/settings'],
  putSettings: ['put', '/api/settings'],
  search: ['get', '/api/search'],
  getCheatSheet: ['get', '/api/cheat-sheet'],
  getDoctor: ['get', '/api/doctor'],
  exportData: ['get', '/api/export'],
  importData: ['post', '/api/import'],
  deleteData: ['post', '/api/delete-everything'],
} as const satisfies Record<string, readonly ['get' | 'post' | 'put' | 'delete', `/api/${string}`]>

export type OperationId = keyof typeof PATHS
