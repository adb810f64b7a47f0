export {
  arbitraryAssessment,
  arbitraryAttempt,
  arbitraryCard,
  arbitraryDraft,
  arbitraryExport,
  arbitraryItemId,
  arbitraryOpinion,
  arbitraryOwnQuestion,
  arbitrarySelfCheck,
  arbitrarySettings,
  arbitraryText,
} from './arbitraries.ts'
export {
  aCard,
  aDraft,
  aMockPlan,
  anAssessment,
  anAttempt,
  anExport,
  anOpinion,
  anOwnQuestion,
  aSelfCheck,
  FIRST_ATTEMPT,
  FIRST_MOCK,
  FIRST_OPINION,
  itemId,
  LOCAL,
  learnerId,
  someMockEvents,
  someSettings,
} from './builders.ts'
export { type FakeClock, fakeClock, TEST_EPOCH } from './clock.ts'
export { type ContractOptions, memoryStoreContract } from './contract/index.ts'
export type { MakeStore, StoreUnderTest } from './contract/subject.ts'
export {
  type AskedPoint,
  type Behaviour,
  beginsStream,
  completes,
  documents,
  type FakeEndpoint,
  type FakeVerdict,
  fails,
  fakeEndpoints,
  type Got,
  hangs,
  modelThat,
  startFakeEndpoint,
  streams,
} from './fake-endpoint.ts'
export { createInMemoryStore } from './in-memory-store.ts'
export { findPostgres, type PostgresCluster, startPostgres } from './postgres.ts'
export { idMaker, seededRandom } from './random.ts'
