import './vanishing-gradients.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Gradients that vanish or explode on the way back through a deep net. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'A fresh deep net sees random data once, and the gradient comes back from the right. Each layer multiplies it by its weights and slopes. Find the activation and the start that keep it, then add residual connections.',
  aha: 'The gradient of the first layer is a product of one factor a layer. A sigmoid’s slope is at most 1/4, so the product vanishes; σ² = 2 / in makes the factor of a ReLU layer 1; a residual connection adds 1 to the factor, so that something always comes through (and a normalisation has to keep it from growing).',
})
