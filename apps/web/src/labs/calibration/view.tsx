import './calibration.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** The reliability diagram, and two ways to calibrate. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Rows are put into bins by what the model says; each point shows how often it happened. On the diagonal 0.8 means 80 %. Make the model too sure or shift it, then calibrate, and watch which scores notice.',
  aha: 'A model can order the rows well and still say the wrong numbers. AUC does not see it; log loss, Brier score and the cost at a threshold do. Platt fits two numbers and needs few rows, isotonic regression any rising curve and needs many; both must be fitted on rows that the model has not seen.',
})
