import { writeFileSync } from 'node:fs'
import { readConfig } from './config.ts'
import { registerPage } from './register-page.ts'

/** Writes the register of the processing to a file, for the authority's own records. */
const path = process.argv[2] ?? 'registerforteckning.html'
try {
  writeFileSync(path, registerPage(readConfig(process.env).hostAuthority))
  process.stdout.write(`${path}\n`)
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
