import type { ItemId } from '@warmstart/schema'
import type { Choice } from './world.ts'

/** Room for rounding when minutes are summed. */
const EPSILON = 1e-9

/**
 * The items chosen for one day, within its minutes.
 *
 * An item that does not fit is left out and the next one is tried. An item longer than a whole
 * day's minutes could then never be worked on: it is taken where it is the first choice of a day
 * on which nothing was done yet, and is then the only one of that day.
 */
export class Basket {
  readonly choices: Choice[] = []
  /** Minutes chosen so far. */
  used = 0
  readonly #limit: number
  readonly #wholeDay: number
  readonly #blocked: ReadonlySet<ItemId>
  readonly #ids = new Set<ItemId>()

  /**
   * @param limit  minutes that may be chosen
   * @param wholeDay  minutes of the whole day where an item longer than that may be taken alone;
   *   `Infinity` where none may
   * @param blocked  items that may not be chosen
   */
  constructor(limit: number, wholeDay: number, blocked: readonly ItemId[] = []) {
    this.#limit = limit
    this.#wholeDay = wholeDay
    this.#blocked = new Set(blocked)
  }

  has(id: ItemId): boolean {
    return this.#ids.has(id)
  }

  /** Takes the item if it is not in yet and fits; says whether it did. */
  offer(choice: Choice): boolean {
    const { id, minutes } = choice.item
    if (this.#ids.has(id) || this.#blocked.has(id)) return false
    const alone = this.choices.length === 0 && minutes > this.#wholeDay
    if (!alone && this.used + minutes > this.#limit + EPSILON) return false
    this.#ids.add(id)
    this.choices.push(choice)
    this.used += minutes
    return true
  }

  /** Offers the choices in order until `share` minutes are used; the last may go over it. */
  fill(choices: Iterable<Choice>, share = Number.POSITIVE_INFINITY): void {
    for (const choice of choices) {
      if (this.used + EPSILON >= share) return
      this.offer(choice)
    }
  }
}
