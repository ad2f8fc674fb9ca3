import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

/** Whatever is written to console.error or console.warn during a test fails it; a test that expects it puts its own spy there. */
const written: string[] = []

const take =
  (name: string) =>
  (...parts: unknown[]) => {
    written.push(`console.${name}: ${format(...parts)}`)
  }

beforeEach(() => {
  console.error = take('error')
  console.warn = take('warn')
})

afterEach(() => {
  const said = written.splice(0)
  if (said.length > 0) throw new Error(`The test wrote to the console:\n${said.join('\n')}`)
})
