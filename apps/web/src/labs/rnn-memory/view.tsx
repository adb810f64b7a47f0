import './rnn-memory.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What a recurrent unit can remember. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'The first input is a signal, all that follows is noise, and the sign of the signal should still be there at the end. Turn the recurrent weight, then take the LSTM and set its gates so that it copies the bit over all steps.',
  aha: 'A plain RNN multiplies by weight and slope at every step: below 1 the signal vanishes, above 1 tanh saturates and the slope takes it away. The cell of an LSTM is a sum; with the forget gate near 1 and the input gate shut it carries a bit over many steps, and the gradient with it.',
})
