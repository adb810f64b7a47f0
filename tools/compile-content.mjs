// Compiles content/ into one bundle. Usage: node tools/compile-content.mjs <bundle.json>
import { compileContent, writeBundle } from '../packages/content/dist/index.js'

const [target = 'build/content/bundle.json'] = process.argv.slice(2)

try {
  const bundle = await compileContent('content', { cacheFolder: 'build/content/cache' })
  await writeBundle(bundle, target)
} catch (error) {
  for (const { file, line, fault, fix } of error.data?.faults ?? []) {
    console.error(`${file}:${line}: ${fault}\n  → ${fix}`)
  }
  console.error(error.message)
  process.exit(1)
}
