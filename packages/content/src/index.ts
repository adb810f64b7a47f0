export type { CheckOptions } from './check.ts'
export { checkContent } from './content.ts'
export type { Fault } from './fault.ts'
