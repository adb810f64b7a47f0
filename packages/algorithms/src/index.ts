// Each file lists its names one by one.
export * from './classical.ts'
export * from './foundations.ts'
export * from './neural.ts'
export * from './statistics.ts'
export * from './trees.ts'
