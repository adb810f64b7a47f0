import './backprop.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Backpropagation by hand. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Go forward to the loss, then back arrow by arrow. Before each step, do it yourself: local slope times what came back.',
  aha: 'Every arrow does the same small thing: it multiplies what came back by its own local slope. The values of the way forward are needed again, which is why training keeps the activations in memory.',
})
