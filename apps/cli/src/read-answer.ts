import { readFile } from 'node:fs/promises'
import { MAX_ANSWER_CHARS, WarmstartError } from '@warmstart/schema'

/**
 * Reads an answer from a file or from standard input.
 *
 * @param file  path, or `-` or nothing for standard input
 * @throws {WarmstartError} `invalid-input` where there is no such file, `too-large` beyond
 *   {@link MAX_ANSWER_CHARS} characters
 */
export async function readAnswer(file: string | undefined): Promise<string> {
  const text = file === undefined || file === '-' ? await readStandardInput() : await readText(file)
  if (text.length <= MAX_ANSWER_CHARS) return text
  throw new WarmstartError(
    'too-large',
    `--file: the answer has ${text.length} characters; at most ${MAX_ANSWER_CHARS} can be graded`,
  )
}

/** Reads a text file the person named. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : 'unreadable'
    throw new WarmstartError(
      'invalid-input',
      `${file}: it cannot be read (${reason}); give the path of a text file, or - for standard input`,
    )
  }
}

async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) {
    process.stderr.write('Type your answer; end with Ctrl-D on a line of its own.\n')
  }
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
