import { defineConfig } from 'vitest/config'
import { SlowFirst } from './test/support/slow-first.ts'

const inBrowser = 'test/browser/**/*.test.ts'
const pure = 'test/{core,client}/**/*.test.{ts,tsx,mjs}'
/** Files whose servers are made anew each and stand on the run's one PostgreSQL. */
const served = 'test/{delivery,demo,http,metrics,rooms,store}/**/*.test.ts'
const minutes = 60_000
const setupFiles = ['test/support/console-is-failure.ts', 'test/support/end-what-began.ts', 'test/support/quick-code-hashes.ts']
const patience = { testTimeout: 2 * minutes, hookTimeout: 2 * minutes }

export default defineConfig({
  test: {
    allowOnly: false,
    // A file that is compared with and is not there fails; -u writes it.
    update: 'none',
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          // These share no server and keep nothing between files: what they import is read once a worker, not once a file.
          name: 'pure',
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: [pure],
          isolate: false,
          // Its icons leave the endings off the names of their files, which Node does not take.
          server: { deps: { inline: [/@fluentui/] } },
          setupFiles,
          ...patience,
        },
      },
      {
        test: {
          // As above: a file that opens something has it closed at its end by test/support/endings.ts.
          name: 'served',
          // They wait, for the database and for what comes after a time, more than they work.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          include: [served],
          isolate: false,
          setupFiles,
          globalSetup: ['test/support/postgres-server.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'unit',
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          include: ['test/**/*.test.{ts,tsx,mjs}'],
          exclude: [inBrowser, pure, served],
          setupFiles,
          globalSetup: ['test/support/postgres-server.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          maxWorkers: 3,
          sequence: { groupOrder: 3 },
          include: [inBrowser],
          isolate: false,
          setupFiles,
          globalSetup: ['test/support/build-first.mjs', 'test/support/postgres-server.ts', 'test/support/houses-of-workers.ts'],
          ...patience,
          testTimeout: 5 * minutes,
        },
      },
    ],
  },
})
