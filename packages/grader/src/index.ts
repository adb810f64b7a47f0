export { gradeAnswer } from './grade.ts'
