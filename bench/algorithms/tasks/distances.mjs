import { gap } from '../data.mjs'

const run = (kernels, { x, y }) => {
  return () => ({ first: Array.from(kernels.squaredDistances(x, y).data.subarray(0, 200)) })
}

export const task = {
  title: 'squared distances of 500 to 18,000 rows, d = 50, in WebAssembly',
  target: null,
  data: (rng) => ({
    x: { data: rng.normals(500 * 50), rows: 500, columns: 50 },
    y: { data: rng.normals(18000 * 50), rows: 18000, columns: 50 },
  }),
  ours: ({ loadWasmKernels }, data) => run(loadWasmKernels(WebAssembly), data),
  peers: [
    {
      name: 'ours in plain JavaScript',
      module: '@warmstart/algorithms',
      run: ({ plainKernels }, data) => run(plainKernels, data),
    },
  ],
  agreement: (ours, reference) =>
    `first 200 differ by ${gap(ours.first, reference.first).toExponential(1)}`,
}
