import './bias-variance.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** What a test error is made of, from stiff to flexible models. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Each faint line is the same model, fitted to another sample. Step to more flexible models: the lines scatter, while their mean comes nearer to the truth. Then double the points in a sample and see which part of the bars falls.',
  aha: 'Each fit of a flexible model is wild and their mean is right; those of a stiff one agree and are wrong together. More data lowers the variance only. Training error says bias, the gap to the test error says variance.',
})
