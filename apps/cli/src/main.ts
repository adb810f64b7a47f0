import { Command, CommanderError } from 'commander'
import { version } from './clone.ts'
import { type Act, registerAll } from './commands/index.ts'
import { processOutput, reportError } from './output.ts'
import { surroundingsOf } from './surroundings.ts'

/** Exit code of a wrong command line. */
const USAGE = 2

/**
 * Runs one command line.
 *
 * @param args  words behind the program's name
 * @returns exit code: 0 fine, 1 the answer or the content is wrong, 2 usage, 3 environment
 */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = new Command('warmstart')
  const act: Act = async (action) => {
    const { json, data } = program.opts<{ json?: boolean; data?: string }>()
    const output = processOutput(json ?? false)
    const surroundings = surroundingsOf(output, data)
    try {
      const result = await action(surroundings)
      exitCode = typeof result === 'number' ? result : 0
    } catch (error) {
      exitCode = reportError(error, output)
    } finally {
      await surroundings.close()
    }
  }
  program
    .description('Practise for machine-learning interviews.')
    .version(version())
    .option('--json', 'print one JSON document and nothing else')
    .option('--data <folder>', 'data folder (default: the platform’s own, or WARMSTART_DATA)')
    .exitOverride()
  registerAll(program, act)
  passOnGlobals(program)
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : USAGE
  }
  return exitCode
}

/** `--json` and `--data` may stand behind the command as well. */
function passOnGlobals(program: Command): void {
  for (const command of program.commands) {
    command.exitOverride()
    addGlobals(command, program)
    for (const below of command.commands) {
      below.exitOverride()
      addGlobals(below, program)
    }
  }
}

function addGlobals(command: Command, program: Command): void {
  command.option('--json', 'print one JSON document and nothing else')
  command.option('--data <folder>', 'data folder')
  command.hook('preAction', (_, actionCommand) => {
    const { json, data } = actionCommand.opts<{ json?: boolean; data?: string }>()
    if (json) program.setOptionValue('json', true)
    if (data !== undefined) program.setOptionValue('data', data)
  })
}
