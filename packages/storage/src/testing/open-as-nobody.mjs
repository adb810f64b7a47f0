// Opens the data in a folder without the rights of root, and prints what came of it.
//
//   node open-as-nobody.mjs <folder>

import { openLocalStore } from '../../dist/index.js'

const [folder] = process.argv.slice(2)
if (process.getuid?.() === 0) process.setuid(65_534)
try {
  const { notices } = await openLocalStore({ folder, now: 0, appVersion: '0.1.0' })
  console.log(JSON.stringify({ opened: true, notices }))
} catch (error) {
  console.log(JSON.stringify({ code: error.code, message: error.message }))
}
