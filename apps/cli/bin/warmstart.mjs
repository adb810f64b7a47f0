#!/usr/bin/env node
// node:sqlite announces itself as experimental on Node 22; that is no news for the person.
process.removeAllListeners('warning')
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') console.error(warning.stack ?? String(warning))
})
const { main } = await import('../dist/main.js')
process.exitCode = await main(process.argv.slice(2))
