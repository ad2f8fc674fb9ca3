import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsed, parsedIn } from './parsed.ts'
import { madeTextIn } from './sql-text.ts'

const files = parsedIn('server')
const importedBy = (name: string) => (imported: string) => files.get(imported.startsWith('#') ? imported.slice(1) : posix.join(posix.dirname(name), imported))
const madeOf = (text: string) => madeTextIn(parsed('made-up.ts', text), () => undefined)

/** Text that is put together while the program runs, and of what. */
const allowed: Record<string, string> = {
  'server/store/connection-pool.ts sessionSettings(limitMs ?? ownerLimitMs)': 'times of ours',
  'server/store/let-go-of-log.ts sql': 'two statements that stand above it',
  'server/store/migrations.ts migration.sql': 'our own files of tables',
  'server/store/proven-erasings.ts leftSql': 'names of tables that stand above it',
  'server/store/reading-codes.ts isCopy': 'yes or no: an index of some rows is found by what stands there, and not by a parameter',
  'server/store/sweeping-owner.ts sql': 'hands on what it is given, and is looked at where it is asked',
  'server/store/whole-database.ts `copy ${escapeIdentifier(table.name)} (${columnsOf(table)}) from stdin`': 'names as the database has them, each quoted by its library',
  'server/store/whole-database.ts `copy (select ${columnsOf(table)} from ${escapeIdentifier(table.name)}) to stdout`': 'as above',
}

describe('what is sent to the database as text', () => {
  it('is the same whatever anybody writes, and each that is put together is named here', () => {
    const found = [...files].flatMap(([name, file]) => madeTextIn(file, importedBy(name)).map((code) => `${name} ${code}`))
    expect(found.toSorted()).toEqual(Object.keys(allowed).toSorted())
  })

  it.each([
    ['db.query(`select from seat where name = \'${name}\'`)', ["`select from seat where name = '${name}'`"]],
    ['const name = request.body.name; db.query("select " + name)', ['"select " + name']],
    ['let name = "a"; db.query(name)', ['name']],
    ['const one = (name: string) => db.query(`drop table ${name}`); const name = "seat"', ['`drop table ${name}`']],
    ['sql.raw(typed)', ['typed']],
    ['sql.lit(typed)', ['typed']],
    ['db.query({ text: typed, values: [] })', ['{ text: typed, values: [] }']],
    ['db.query({ text, values: [] })', ['{ text, values: [] }']],
    ['const table = "seat"; db.query(`select from ${table} where name = $1`, [typed])', []],
    ['for (const table of ["seat", "meeting"]) db.query(`vacuum ${table}`)', []],
    ['db.query(`select from ${escapeIdentifier(typed)}`)', []],
  ])('is found where it is not: %s', (code, expected) => {
    expect(madeOf(code)).toEqual(expected)
  })
})
