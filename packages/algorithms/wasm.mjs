// Assembles src/wasm/kernels.wat into src/wasm/kernels-binary.ts (base64). Usage: npm run wasm:algorithms
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'

const source = new URL('src/wasm/kernels.wat', import.meta.url)
const target = new URL('src/wasm/kernels-binary.ts', import.meta.url)
const { parseWat } = await wabt()
const module = parseWat('kernels.wat', readFileSync(source, 'utf8'), { simd: true })
const { buffer } = module.toBinary({})
const lines =
  Buffer.from(buffer)
    .toString('base64')
    .match(/.{1,90}/g) ?? []
writeFileSync(
  target,
  `/** kernels.wat, assembled and written in base64 by \`npm run wasm:algorithms\`. */
export const KERNELS_BASE64 =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`,
)
console.log(`kernels-binary.ts: ${buffer.length} bytes of WebAssembly`)
