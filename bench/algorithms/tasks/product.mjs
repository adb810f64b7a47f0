import { gap } from '../data.mjs'

const run = (kernels, { a, b }) => {
  return () => ({ first: Array.from(kernels.multiply(a, b).data.subarray(0, 200)) })
}

export const task = {
  title: 'product of two 256 × 256 matrices in WebAssembly',
  target: null,
  data: (rng) => ({
    a: { data: rng.normals(65536), rows: 256, columns: 256 },
    b: { data: rng.normals(65536), rows: 256, columns: 256 },
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
