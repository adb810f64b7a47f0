import type { DoctorReport } from '@warmstart/contract'
import type { Bundle } from '@warmstart/schema'
import type { DatabaseStore } from '@warmstart/storage'

type Check = DoctorReport['checks'][number]

/** What this Warmstart runs on, and what works less well than it could. */
export function doctorReport(store: DatabaseStore, bundle: Bundle): DoctorReport {
  return { checks: [nodeCheck(), ...storageChecks(store), contentCheck(bundle)] }
}

function nodeCheck(): Check {
  return { name: 'Node', state: 'fine', found: process.version, fix: null }
}

function storageChecks(store: DatabaseStore): Check[] {
  const { engine, driver, engineVersion, schemaVersion, location, degraded } = store.storageHealth()
  return [
    {
      name: 'Data',
      state: degraded.length > 0 ? 'degraded' : 'fine',
      found: `${engine} ${engineVersion} (${driver}), schema ${schemaVersion}, ${location}`,
      fix: degraded.length > 0 ? degraded.join(' ') : null,
    },
  ]
}

function contentCheck({ items, topics, contentVersion }: Bundle): Check {
  return {
    name: 'Content',
    state: 'fine',
    found: `${items.length} items, ${topics.length} topics, version ${contentVersion}`,
    fix: null,
  }
}
