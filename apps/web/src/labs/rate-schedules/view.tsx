import './rate-schedules.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** Schedules of the learning rate under noise. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Gradients of batches are noisy. With a constant rate the loss falls fast and then hovers; the dotted line is where it would settle at the rate of the moment. Choose a schedule that falls, then take the noise away.',
  aha: 'Noise sets a floor in proportion to the rate: a large rate to get near, a small one to get close. All falling schedules do that and differ little; without noise a constant rate is best. Warm-up costs a little here, and pays where the first steps would do harm.',
})
