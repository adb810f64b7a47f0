import './gradient-descent.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What limits the learning rate, and what each rule does about it. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Raise the learning rate until it diverges, then the condition κ. Which slope sets the limit, and which one sets the pace? Then try the same with momentum or Adam.',
  aha: 'The steepest direction limits the learning rate, the flattest one sets the speed, and their ratio κ is the trouble. Momentum brings κ down to its root; AdaGrad, RMSProp and Adam scale each parameter by its own slope.',
})
