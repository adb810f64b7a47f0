import './logistic.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What the coefficients of logistic regression mean, and when they run away. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Every point gets log-odds w·x + b, and the curve turns them into a probability. Move the ring: the same move always multiplies the odds by the same factor. Then leave out what overlaps and take the penalty away: watch w.',
  aha: 'A coefficient is a change of the log-odds: e^w is the factor on the odds of one more unit, whatever the other features are. Where a line separates the classes, steeper is always likelier: w grows without end, and only a penalty (or stopping early) gives a fit.',
})
