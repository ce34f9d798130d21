import { check } from './check.js';
import { type ExitCode, type Io, type Program, UsageError } from './io.js';
import { search } from './search.js';
import { usage } from './usage.js';

/**
 * Runs the command line.
 * @param args what the user typed after the program's name
 */
export async function run(args: readonly string[], io: Io, program: Program): Promise<ExitCode> {
  const [command, ...rest] = args;
  try {
    switch (command) {
      case '--help':
      case '-h':
        io.out(usage);
        return 0;
      case '--version':
        io.out(`${program.version}\n`);
        return 0;
      case 'check':
      case 'search':
        if (rest.includes('--help')) {
          io.out(usage);
          return 0;
        }
        return command === 'check' ? await check(rest, io, program) : await search(rest, io, program.dataset);
      default:
        throw new UsageError(command === undefined ? 'no command given' : `unknown command "${command}"`);
    }
  } catch (error) {
    if (error instanceof UsageError || (error as { code?: unknown }).code?.toString().startsWith('ERR_PARSE_ARGS')) {
      io.error(`treaty-desk: ${(error as Error).message}\nSee treaty-desk --help.\n`);
      return 2;
    }
    throw error;
  }
}
