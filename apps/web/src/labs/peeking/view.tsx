import './peeking.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** How many users an A/B test takes, and what looking early costs. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Each line is an A/B test in which nothing differs. Whoever looks after every batch of users and stops at the first significant result is wrong far more often than α. Play the experiments, change the number of looks, then let the rise be there.',
  aha: 'Every look is another chance to be wrong: ten looks at 5 % are 19 % false alarms. Fix the number of users before you start, or pay for the looks with a higher bound. And half the effect takes four times the users.',
})
