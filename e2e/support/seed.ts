import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestServer } from './server.ts'

const ANSWERS: readonly [item: string, rating: number, text: string][] = [
  ['roc-auc', 4, 'Accuracy is the area under the curve.'],
  ['regularisation', 2, 'A penalty on large weights.'],
  [
    'bias-variance',
    3,
    'Bias is the systematic error of a model that is too simple, so it underfits. High bias leads ' +
      'to overfitting. The expected error is bias squared plus variance plus irreducible noise.',
  ],
]

/** Gives a learner settings, a draft and a few attempts; returns the id of the newest attempt. */
export async function seed(server: TestServer): Promise<string> {
  const token = await readFile(join(server.dataFolder, 'start-token'), 'utf8')
  const send = async (method: string, path: string, body: unknown) => {
    const answer = await fetch(server.origin + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
  }
  const now = Date.now()
  await send('PUT', '/api/settings', {
    role: 'ml-engineer',
    level: 'mid',
    interviewDate: new Date(now + 12 * 86_400_000).toISOString().slice(0, 10),
    minutesPerDay: 45,
    theme: 'system',
    timeZone: 'UTC',
    welcomed: true,
  })
  const ids = ANSWERS.map((_, i) => `019aa5b4-0000-7000-8000-00000000000${i + 1}`)
  for (const [i, [itemId, selfRating, text]] of ANSWERS.entries()) {
    await send('POST', '/api/attempts', {
      id: ids[i],
      itemId,
      response: { kind: 'text', text },
      selfRating,
      startedAt: now - 180_000,
      activeMs: 120_000,
      context: 'practice',
    })
  }
  await send('PUT', '/api/drafts/gradient-descent', {
    text: 'The gradient points uphill, so',
    startedAt: now,
    activeMs: 20_000,
    updatedAt: now,
  })
  return ids.at(-1) ?? ''
}
