import './convolution.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What a filter of a convolutional network computes. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'The window moves over the picture; in each place nine products are summed to one cell of the map. Change the filter: the one for edges answers where left and right differ. Then watch the size under stride, padding and pooling.',
  aha: 'A filter is a small pattern that is looked for everywhere with the same weights: that is why its size does not depend on the picture, and why a shifted picture gives a shifted map. Side of the map: ⌊(n + 2p − f) / s⌋ + 1.',
})
