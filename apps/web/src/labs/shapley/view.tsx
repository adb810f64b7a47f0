import './shapley.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Shapley values by coalitions and orders, with LIME beside them. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Each corner is a coalition: what the model says when only these features are known. An order of joining is a way up, and each feature is paid what it adds on that way. Go through the six orders, then move the width of LIME.',
  aha: 'A feature’s Shapley value is what it adds, averaged over all orders: two features that are only worth something together get half each, and all credits add up to the distance from the background. LIME answers another question, the slope nearby, and “nearby” is a width that somebody chose.',
})
