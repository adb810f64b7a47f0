import './residuals.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Linear regression: residuals, assumptions, and the point that moves the line. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Each step leaves out one point, the weightiest first. Drag the lone point and watch the line follow it, then take data that break an assumption and see in which plot it shows.',
  aha: 'R² says how much is explained and nothing of whether a line is right: look at the residuals. A bend or a fan shows against the fitted values, heavy tails against the normal quantiles. A point that is far out in x drags the line to itself, so its residual is small: it is found by leverage and Cook’s distance, not by its residual.',
})
