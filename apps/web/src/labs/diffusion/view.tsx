import './diffusion.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Diffusion: samples by denoising, guidance, and what is known by heart. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Samples begin as pure noise. At each step the denoiser guesses the clean point behind every sample, and the sample goes a part of the way. Set the blur to 0 and look at the end; then guide towards one class.',
  aha: 'Denoising is all that is learned: the guess minus the place is the score times σ². While there is much noise the guess is the mean of everything, so the coarse shape comes first and the detail last. The perfect denoiser of a training set gives the training set back; what we want of a model is its error in between. Guidance pushes past the class and pays with variety.',
})
