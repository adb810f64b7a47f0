/** Where each node of the graph stands in the drawing (its middle). */
export const PLACES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  w11: [44, 34],
  w12: [44, 96],
  b1: [44, 158],
  x1: [44, 220],
  x2: [44, 282],
  b2: [44, 344],
  w21: [44, 406],
  w22: [44, 468],
  w11·x1: [148, 66],
  w12·x2: [148, 138],
  w21·x1: [148, 364],
  w22·x2: [148, 436],
  s1: [240, 102],
  s2: [240, 400],
  z1: [322, 138],
  z2: [322, 364],
  h1: [404, 138],
  h2: [404, 364],
  v1: [488, 72],
  v2: [488, 430],
  v1·h1: [488, 178],
  v2·h2: [488, 324],
  o: [566, 251],
  c: [644, 358],
  y: [644, 251],
  target: [722, 358],
  error: [722, 251],
  loss: [800, 251],
}

/** Half the width and half the height of a node. */
export const HALF = [36, 26] as const
export const SIZE = [842, 504] as const
