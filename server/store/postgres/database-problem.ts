/** Why the database cannot start; the message is one line to print to whoever started the server. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'

  constructor(reason: string) {
    super(reason.replace(/\s*\n\s*/g, ' '))
  }
}

/** The code of a system error (`ENOENT`, `EACCES` …), or undefined. */
export const errorCode = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code
