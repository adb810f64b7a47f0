import './dropout.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What dropout does to a sum, and why libraries divide by 1 − p. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'One input goes through the same layer again and again, each time with other units left out. Compare the mean in training with what the whole layer says in evaluation, then divide what stays by 1 − p.',
  aha: 'Every pass is another, thinner net; evaluation uses all units and stands for their average. Without dividing by 1 − p in training the next layer meets sums that are 1/(1 − p) times too large in evaluation. What remains in training is noise, of variance p/(1 − p) · Σ a² once rescaled: that is the regulariser.',
})
