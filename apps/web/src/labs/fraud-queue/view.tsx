import './fraud-queue.css'
import { defineLab } from '../frame/lab.ts'
import { model } from './model.ts'
import { Picture } from './picture.tsx'

/** A review queue of fraud: what to rank by, what it saves, and labels that come late. */
export const lab = defineLab({
  model,
  Picture,
  lead: 'Every mark is a payment of today: probability upwards, amount to the right. The team can look at a few of them. Go down the queue, then rank by something else and compare what the day saves.',
  aha: 'Rank by expected loss, p times the amount, and stop where it falls below the cost of a review. The queue with the best precision is not the one that saves most. And what nobody reported yet is not honest yet: correct for the delay, or wait.',
})
