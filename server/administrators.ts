import { parseArgs } from 'node:util'
import { Kysely, PostgresDialect } from 'kysely'
import { ownAuthorityId } from './authorities/host-authority.ts'
import { readConfig } from './config.ts'
import { onDatabase } from './on-database.ts'
import { seenText } from './core/meeting/scalars.ts'
import { containsPersonalNumber } from './core/personal-number/personal-number.ts'
import { addAdministrator } from './identity/administrators.ts'
import { authoritiesAndStaff } from './store/authorities-and-staff.ts'
import { authoritySettings } from './store/authority-settings.ts'
import type { Tables } from './store/tables.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const usage = 'One of: list, add NAME, end ID, keys-in; with --authority ID where there are several.'
/** How the log and the settings call whoever works where the server runs. */
const command = { by: 'Kommando på servern', sign: 'administrator command' }

type Work = { store: ReturnType<typeof authoritiesAndStaff> & ReturnType<typeof authoritySettings>; hostAuthorityId: string; at: string }

/** What each does; throws a line for the reader. */
const acts: Record<string, (work: Work, given: string | undefined) => Promise<string>> = {
  list: async ({ store, hostAuthorityId, at }) => {
    const all = await store.listAdministrators(hostAuthorityId, at)
    return all.length === 0 ? 'Nobody has a key.' : all.map(({ label, name, addedAt, addedBy }) => `${label.replace('key ', '')}  ${name}, since ${addedAt.slice(0, 10)}${addedBy === null ? '' : `, from ${addedBy}`}`).join('\n')
  },
  add: async ({ store, ...work }, given = '') => {
    const name = seenText(given)
    if (name === '' || name.length > 80) throw new Error('Say who it is for, in 80 characters at most: add "Eva Ek, enhetschef"')
    if (containsPersonalNumber(name)) throw new Error('A name holds no personal identity number.')
    const { key } = await addAdministrator(store, { ...work, name, addedBy: command.by, sign: command.sign })
    return `The key for ${name}, shown this once:\n${key}`
  },
  end: async ({ store, ...work }, id = '') => {
    if (!(await store.endAdministrator({ ...work, label: `key ${id}`, sign: command.sign }))) throw new Error('There is no such key. See: list')
    return 'The key opens nothing any more.'
  },
  'keys-in': async ({ store, hostAuthorityId, at }) => {
    const [now] = await store.readSettings(hostAuthorityId)
    if (now.staffSignIn !== 'account') return 'Keys are let in already.'
    const saved = await store.saveSettings({ hostAuthorityId, expectedVersion: now.version, settings: { staffSignIn: 'keyOrAccount' }, at, ...command })
    if (saved === 'conflict') throw new Error('Somebody decided just now. Try again.')
    return 'Keys and accounts are let in.'
  },
}

async function main(args: string[]) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { authority: { type: 'string', default: ownAuthorityId } } })
  const act = Object.hasOwn(acts, positionals[0] ?? '') ? acts[positionals[0] ?? ''] : undefined
  if (!act) throw new Error(usage)
  await onDatabase(readConfig(process.env), async (pool) => {
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
    const known = await db.selectFrom('host_authority').select('id').where('id', '=', values.authority).executeTakeFirst()
    if (!known) throw new Error(`There is no authority ${values.authority} here. Start the server once with it first.`)
    say(await act({ store: { ...authoritiesAndStaff(db), ...authoritySettings(db) }, hostAuthorityId: values.authority, at: new Date().toISOString() }, positionals[1]))
  })
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
