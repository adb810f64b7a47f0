/**
 * Adds an item to a binary heap, as Python's `heapq`: equal items come out in the same order.
 *
 * @param heap  the heap in an array, first item foremost
 * @param before  whether a comes strictly before b
 */
export function heapPush<T>(heap: T[], item: T, before: (a: T, b: T) => boolean): void {
  heap.push(item)
  siftTowardsRoot(heap, 0, heap.length - 1, before)
}

/**
 * Takes the foremost item from a heap.
 *
 * @returns the item, or undefined when the heap is empty
 */
export function heapPop<T>(heap: T[], before: (a: T, b: T) => boolean): T | undefined {
  const last = heap.pop()
  const first = heap[0]
  if (last === undefined || first === undefined) return last
  heap[0] = last
  siftTowardsLeaves(heap, before)
  return first
}

function siftTowardsRoot<T>(
  heap: T[],
  root: number,
  from: number,
  before: (a: T, b: T) => boolean,
): void {
  const item = heap[from] as T
  let at = from
  while (at > root) {
    const parent = (at - 1) >> 1
    if (!before(item, heap[parent] as T)) break
    heap[at] = heap[parent] as T
    at = parent
  }
  heap[at] = item
}

/** Moves the smaller children up to the bottom, then the item up to its place. */
function siftTowardsLeaves<T>(heap: T[], before: (a: T, b: T) => boolean): void {
  const item = heap[0] as T
  let at = 0
  let child = 1
  while (child < heap.length) {
    if (child + 1 < heap.length && !before(heap[child] as T, heap[child + 1] as T)) child++
    heap[at] = heap[child] as T
    at = child
    child = 2 * at + 1
  }
  heap[at] = item
  siftTowardsRoot(heap, 0, at, before)
}
