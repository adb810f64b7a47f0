import './vae.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** A variational autoencoder, its holes and its dead numbers. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Each picture is squeezed into a cloud of codes, and the decoder draws it again from there. On the right is what the decoder makes of the middle of the map. Set β to 0, then to 8.',
  aha: 'Without the KL term each code is a pin-prick anywhere: almost all of N(0, 1) is a hole that the decoder never saw. The KL term makes the clouds wide and pulls them together, so that they fill N(0, 1) and a draw becomes a picture. Too much of it, and a cloud that equals N(0, 1) for every picture is cheapest: the code says nothing (posterior collapse).',
})
