import { memoryStoreContract } from './contract/index.ts'
import { createInMemoryStore } from './in-memory-store.ts'

memoryStoreContract(
  'The in-memory store',
  async () => {
    const store = createInMemoryStore()
    return { store, openAgain: null, dispose: () => store.close() }
  },
  { isDurable: false },
)
