import './fairness.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Fairness metrics of two groups, and why they exclude each other. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'One score, two groups, a loan for whoever is above the threshold. The score is calibrated in both groups. Drag the thresholds or choose what both groups are to share, and watch the other gaps: closing one opens another. Then make the base rates the same.',
  aha: 'TPR, FPR and the base rate fix the precision. Where base rates differ and the score is not perfect, equal odds and equal precision exclude each other, and equal selection costs both. Which one counts is a decision about the harm of each mistake, not a property of the model.',
})
