import './activations.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Activations, their slopes, and units that die. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'A net of 24 units learns a wave. Each row of the map is a unit, dark where it has slope; a row without any is dead. Lower the rate, then try leaky ReLU and sigmoid.',
  aha: 'A gradient passes a unit only where f′ is not 0. One step of a large rate can push a ReLU below 0 for every input: then no gradient reaches it, and no later rate can bring it back. Leaky ReLU, ELU and GELU leave some slope below 0; sigmoid and tanh never reach 0 but lose most of it at both ends.',
})
