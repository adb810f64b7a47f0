import { join } from 'node:path'
import {
  anAttempt,
  anOpinion,
  aSelfCheck,
  FIRST_ATTEMPT,
  LOCAL,
  learnerId,
  TEST_EPOCH,
} from '@warmstart/testkit'
import { describe, expect, it } from 'vitest'
import { DATA_FILE } from '../data-folder.ts'
import { openIn } from '../testing/files.ts'
import { tempFolders } from '../testing/temp-folder.ts'
import { openBinding } from './binding.ts'

const newFolder = tempFolders()

describe('The append-only tables of SQLite', () => {
  it.each([
    "update attempts set body = '{}'",
    'update attempts set submitted_at = 0',
    'delete from attempts',
    'update withdrawals set at = 0',
    'delete from withdrawals',
    'update opinions set at = 0',
    'delete from opinions',
    'update self_checks set at = 0',
    'delete from self_checks',
  ])('refuse "%s", even from outside', async (statement) => {
    const folder = await newFolder()
    const store = await openIn(folder)
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    await store.memoryOf(LOCAL).withdraw({ attemptId: FIRST_ATTEMPT, at: TEST_EPOCH })
    await store.memoryOf(LOCAL).appendOpinion(anOpinion())
    await store.memoryOf(LOCAL).appendSelfCheck(aSelfCheck())
    const raw = openBinding(join(folder, DATA_FILE))
    expect(() => raw.run(statement)).toThrow('are append-only')
    raw.close()
    expect(await store.memoryOf(LOCAL).attempt(FIRST_ATTEMPT)).toEqual(anAttempt())
    await store.close()
  })

  it('leave nothing behind that would let the next deletion through', async () => {
    const folder = await newFolder()
    const store = await openIn(folder)
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    await store.memoryOf(LOCAL).deleteAll()
    await store.memoryOf(LOCAL).appendAttempt(anAttempt())
    const raw = openBinding(join(folder, DATA_FILE))
    expect(raw.run('select * from erasing')).toEqual([])
    expect(() => raw.run('delete from attempts')).toThrow('are append-only')
    raw.close()
    await store.close()
  })

  it('let go only the rows of the learner who is being erased', async () => {
    const folder = await newFolder()
    const store = await openIn(folder)
    const other = learnerId('other')
    for (const learner of [LOCAL, other]) await store.memoryOf(learner).appendAttempt(anAttempt())
    const raw = openBinding(join(folder, DATA_FILE))
    raw.run('insert into erasing values (?)', [LOCAL])
    raw.run('delete from attempts where learner_id = ?', [LOCAL])
    expect(() => raw.run('delete from attempts')).toThrow('are append-only')
    raw.close()
    await store.close()
  })
})
