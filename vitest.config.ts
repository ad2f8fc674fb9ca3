import { defineConfig } from 'vitest/config'

const inBrowser = 'test/browser/**/*.test.ts'
const pure = 'test/{core,client}/**/*.test.{ts,tsx,mjs}'
const minutes = 60_000

export default defineConfig({
  test: {
    maxWorkers: 2,
    allowOnly: false,
    // A file that is compared with and is not there fails; -u writes it.
    update: 'none',
    projects: [
      {
        test: {
          // These share no server and keep nothing between files: what they import is read once a worker, not once a file.
          name: 'pure',
          include: [pure],
          isolate: false,
          setupFiles: ['test/support/console-is-failure.ts'],
          testTimeout: 2 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx,mjs}'],
          exclude: [inBrowser, pure],
          setupFiles: ['test/support/console-is-failure.ts'],
          globalSetup: ['test/support/postgres-server.ts'],
          testTimeout: 2 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
      {
        test: {
          name: 'browser',
          include: [inBrowser],
          setupFiles: ['test/support/console-is-failure.ts'],
          globalSetup: ['test/support/build-first.mjs'],
          testTimeout: 5 * minutes,
          hookTimeout: 2 * minutes,
        },
      },
    ],
  },
})
