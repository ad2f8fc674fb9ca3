import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'

const root = join(import.meta.dirname, '../../..')
const rooms = ['server/core', 'server/rooms', 'server/http', 'client']
const names = allMeetingForms.flatMap(({ id, name }) => [id, name.sv, name.en])
/** Plain language knows no meetings, and has such names among the words that it explains. */
const areData = ['server/core/meeting-forms/', 'server/core/plain-language/']
const sources = rooms
  .flatMap((room) => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /\.(ts|tsx|html)$/.test(file) && !areData.some((room) => file.startsWith(room)))

/** Everything that stands within quotation marks and is the id or the name of a form, and what is taken from a form's own file. */
const askedIn = (text: string): string[] => [
  ...[...text.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , said = '']) => said).filter((said) => names.includes(said)),
  ...[...text.matchAll(/#core\/meeting-forms\/([a-z-]+)\.ts/g)].map(([, file = '']) => file).filter((file) => file !== 'all-meeting-forms'),
]

describe('core, rooms, doors and client', () => {
  it('[FORM-11] ask for no form’s id or name', () => {
    expect(sources.length).toBeGreaterThan(300)
    expect(askedIn(`form.id === '${allMeetingForms[0]?.id}'`)).toHaveLength(1)
    expect(sources.flatMap((file) => askedIn(readFileSync(join(root, file), 'utf8')).map((said) => `${file}: ${said}`))).toEqual([])
  })
})
