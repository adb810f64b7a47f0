import './dartboard.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Bias and variance on dartboards. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'A dart is a model that was trained on its own sample; the middle is the truth. Move the aim and the shaking of your board, and compare it with the four of the textbook.',
  aha: 'The squared distance from the truth is bias² plus variance, exactly, for any set of darts. A tight group in the wrong place is not made better by more darts; a wide one around the middle is, by averaging. What no board shows is noise: here the truth is a point and does not move.',
})
