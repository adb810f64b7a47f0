/** Where a recording belongs: a mock and its stage. */
export interface RecordingPlace {
  readonly mock: string
  readonly stage: string
}

/** A recording as this browser keeps it; it is never sent to Warmstart's server. */
export interface KeptRecording extends RecordingPlace {
  readonly id: string
  readonly at: number
  readonly ms: number
  readonly blob: Blob
}

const DATABASE = 'warmstart-recordings'
const STORE = 'recordings'
const BY_MOCK = 'by-mock'

/** Keeps a recording in this browser. */
export async function keepRecording(recording: KeptRecording): Promise<void> {
  await inStore('readwrite', (store) => store.put(recording))
}

/** The recordings of a mock, oldest first; none where the browser keeps nothing. */
export async function recordingsOf(mock: string): Promise<readonly KeptRecording[]> {
  const found = await inStore<KeptRecording[]>('readonly', (store) =>
    store.index(BY_MOCK).getAll(mock),
  )
  return found.sort((a, b) => a.at - b.at)
}

/** Deletes one recording for good. */
export async function deleteRecording(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(id))
}

/** Deletes all recordings of this browser. */
export async function deleteAllRecordings(): Promise<void> {
  await inStore('readwrite', (store) => store.clear())
}

/**
 * One request in a transaction of its own.
 *
 * @throws {DOMException} where the browser keeps nothing, as in some private windows, or is full
 */
async function inStore<T = unknown>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T> | IDBRequest,
): Promise<T> {
  const database = await open()
  try {
    const transaction = database.transaction(STORE, mode)
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
    const result = await answerOf(ask(transaction.objectStore(STORE)))
    await done
    return result as T
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore(STORE, { keyPath: 'id' })
    store.createIndex(BY_MOCK, 'mock')
  }
  return answerOf(request)
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
