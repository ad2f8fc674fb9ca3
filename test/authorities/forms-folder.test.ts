import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { faultInPlainEnglish } from '#server/authorities/fault-in-plain-english.ts'
import { readFormsFolder } from '#server/authorities/forms-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'sampratad-forms-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, content: unknown) => writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
const ourIds = allMeetingForms.map(({ id }) => id)

describe('a folder of forms', () => {
  it('[FORMPAGE-1] gives the forms that hold, and leaves out the others with file, place and what to write, never what stood there', async () => {
    const local = { ...resursradet, id: 'ekby-lokalt' }
    write('a.json', `\uFEFF${JSON.stringify(local)}`)
    write('b.json', { ...local, id: 'ekby-trasigt', purpose: { sv: 'Hemligt 4711' } })
    write('c.json', '{"id": "Hemligt 4711"')
    write('d.json', resursradet)
    write('e.json', local)
    write('readme.txt', 'no form')
    const { forms, faults } = await readFormsFolder(folder, ourIds)
    expect(forms).toEqual([local])
    expect(faults.map(faultInPlainEnglish)).toEqual([
      'b.json: purpose.en: is missing. Write it.',
      'c.json: is not JSON. Look for a comma or a quotation mark that is missing.',
      'd.json: id: resursradet is an id of Sampratad’s own. Give this form another.',
      'e.json: id: another file of the folder has the id ekby-lokalt. Give this form an id of its own.',
    ])
  })

  it('[FORMPAGE-1] that is not there is one line and ends nothing', async () => {
    const { forms, faults } = await readFormsFolder(join(folder, 'nowhere'), ourIds)
    expect([forms, faults.length]).toEqual([[], 1])
    expect(faultInPlainEnglish(faults[0]!)).toBe('the folder cannot be read. Let the server read it.')
  })
})
