export type { AttemptQuery, ImportCounts, Memory, MemoryStore } from './ports.ts'
