import './svm-margin.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** The margin of a support vector machine and the points that hold it. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Ringed points hold the boundary: those on the margin, and those that pay the full price C. Play the steps, move C, then fit to the support vectors alone and look for a difference.',
  aha: 'Only the support vectors enter the boundary. Delete any other point and nothing moves; delete one of them and it does. A small C buys a wide margin with many violations, a large C a narrow one with few.',
})
