import type { Category, Level } from '@warmstart/schema'

/** What a list, the search and the schedule know of a lab. The lab itself is code of the web app. */
export interface LabEntry {
  /** Lower-case words joined by `-`; address and folder of the lab. Never changes. */
  readonly id: string
  readonly title: string
  /** The one question that the lab answers, as a candidate would ask it. */
  readonly question: string
  /** Words to find it by, beside title and question. */
  readonly concepts: readonly string[]
  /** Node of the topic tree. */
  readonly topic: string
  /** Further nodes of the topic tree. */
  readonly topics: readonly string[]
  readonly category: Category
  readonly level: Level
  /** Time that a look at the picture and the exercise take. */
  readonly minutes: number
  /** Questions and problems that it belongs to, by item id. */
  readonly related: readonly string[]
  /** Sections of the cheat sheet that it shows, by their id. */
  readonly cheatSheet: readonly string[]
  /** Lines of the inventory that it covers. */
  readonly features: readonly string[]
}
