// Another version of Node from its npm package, so that tests can run on it.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './steps.mjs'

/**
 * Installs a Node into `.cache/` once and gives the path of its program.
 *
 * @param {string} version such as "24.21.0"
 * @returns {Promise<string>}
 * @throws where there is no npm package of Node for this platform
 */
export async function otherNode(version) {
  const packageName = `node-${process.platform}-${process.arch}`
  const folder = join(ROOT, '.cache', 'node', version)
  const program = join(folder, 'node_modules', packageName, 'bin', 'node')
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true })
    await run('npm', ['install', '--no-save', '--prefix', folder, `${packageName}@${version}`])
  }
  return program
}
