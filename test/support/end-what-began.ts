import { afterAll, afterEach } from 'vitest'
import { endFile, endTest } from './endings.ts'

// Run anew for each file, also where files share what they import: hooks of a module that is read once would be the first file's alone.
afterEach(endTest)
afterAll(endFile)
