import './threshold.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Where to cut: precision, recall, ROC, PR, costs. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Move the threshold. Then move only the prevalence: the ROC curve stays where it is, and precision collapses. The cost curve says where to cut.',
  aha: 'ROC and AUC do not see the prevalence: a model can keep its AUC and drown people in false alarms. Where to cut is no property of the model but of what the two mistakes cost, and of how rare the positives are.',
})
