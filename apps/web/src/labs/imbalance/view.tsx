import './imbalance.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Resampling, weights or another threshold, and the order of the steps. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'One row in ten is positive. Watch the region grow as SMOTE adds points, then look at precision against recall: the curve hardly moves, only the point on it does. The square is the model that nothing was done to, at another threshold.',
  aha: 'Resampling and weights mostly move the threshold: a model that says p can be cut at π instead of ½ and does the same, with honest probabilities. And whatever adds or drops rows belongs inside the folds: before the split it changes the share of positives and puts made rows on both sides.',
})
