import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { lotsarende } from '#core/meeting-forms/lotsarende.ts'
import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { faultInPlainEnglish } from '#server/authorities/fault-in-plain-english.ts'
import { readFormsFolder } from '#server/authorities/forms-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'sampratad-forms-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, content: unknown) => writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

describe('a folder of forms', () => {
  it('[FORMPAGE-1] gives the forms that hold, and leaves out the others with file, place and what to write, never what stood there', async () => {
    const local = { ...resursradet, id: 'ekby-lokalt' }
    write('a.json', `\uFEFF${JSON.stringify(local)}`)
    write('b.json', { ...local, id: 'ekby-trasigt', purpose: { sv: 'Hemligt 4711' } })
    write('c.json', '{"id": "Hemligt 4711"')
    write('d.json', resursradet)
    write('e.json', local)
    write('readme.txt', 'no form')
    const { forms, faults } = await readFormsFolder(folder, allMeetingForms)
    expect(forms).toEqual([local])
    expect(faults.map(faultInPlainEnglish)).toEqual([
      'b.json: purpose.en: is missing. Write it.',
      'c.json: is not JSON. Look for a comma or a quotation mark that is missing.',
      'd.json: id: resursradet is an id of Sampratad’s own. Give this form another.',
      'e.json: id: another file of the folder has the id ekby-lokalt. Give this form an id of its own.',
    ])
  })

  it('[FORMPAGE-1] that is not there is one line and ends nothing', async () => {
    const { forms, faults } = await readFormsFolder(join(folder, 'nowhere'), allMeetingForms)
    expect([forms, faults.length]).toEqual([[], 1])
    expect(faultInPlainEnglish(faults[0]!)).toBe('the folder cannot be read. Let the server read it.')
  })

  it('[FORMPAGE-9] gives a form with what only can not be meant as before, says what to mend in it, and leaves nothing out for its sake', async () => {
    const before = mkdtempSync(join(tmpdir(), 'sampratad-before-'))
    const write = (name: string, form: object) => writeFileSync(join(before, `${name}.json`), JSON.stringify({ ...form, id: name }))
    const goals = [{ id: 'steg', sentence: { sv: 'Vi når målet.', en: 'We reach the goal.' }, percent: 50, counts: 'stepForward' }]
    write('braces', { ...resursradet, phases: resursradet.phases.map((phase, index) => (index === 0 ? { ...phase, plain: { sv: 'Välkommen {', en: 'Welcome' } } : phase)) })
    write('goals', { ...lokusgrupp, goals })
    write('hands-on', { ...lotsarende, handsOnTo: [{ form: 'goals', name: lotsarende.name }] })
    write('long', { ...resursradet, phases: resursradet.phases.map((phase) => ({ ...phase, minutes: 70 })) })
    write('many', { ...resursradet, wantedOrganisations: ['arbetsformedlingen'], atLeast: 9 })
    write('nobody', { ...lokusgrupp, phases: lokusgrupp.phases.map((phase, index) => (index === 0 ? { ...phase, opensWith: 'participant' } : phase)) })
    write('wrong', { ...resursradet, atLeast: 9, colour: 'red' })
    const { forms, faults } = await readFormsFolder(before, allMeetingForms)
    rmSync(before, { recursive: true })
    expect(forms.map(({ id }) => id)).toEqual(['braces', 'goals', 'hands-on', 'long', 'many', 'nobody'])
    expect(forms.find(({ id }) => id === 'goals')).toMatchObject({ goals })
    expect(faults.map(({ file, at, fault, isOffered }) => `${isOffered ? 'offered' : 'left out'} ${file} ${at} ${fault}`)).toEqual([
      'left out wrong.json  notKnown',
      'offered braces.json phases.0.plain.sv slotUnknown',
      'offered goals.json goals.0.counts goalNeverCounted',
      'offered long.json phases tooLongMeeting',
      'offered many.json atLeast tooManyAsked',
      'offered nobody.json phases.0.opensWith opensWithNobody',
    ])
  })

  it('[FORMPAGE-7] leaves out a form whose group is neither ours nor of the folder, and then what handed on to that form itself', async () => {
    const groups = mkdtempSync(join(tmpdir(), 'sampratad-groups-'))
    const hands = (id: string, ...to: string[]) => writeFileSync(join(groups, `${id}.json`), JSON.stringify({ ...lotsarende, id, handsOnTo: to.map((form) => ({ form, name: lotsarende.name })) }))
    hands('a-ours', 'lokusgrupp')
    hands('b-folders', 'lokusgrupp', 'f-group')
    hands('c-chain', 'd-nowhere')
    hands('d-nowhere', 'lokusgrupp', 'ekby-borta')
    hands('e-named', 'resursradet')
    writeFileSync(join(groups, 'f-group.json'), JSON.stringify({ ...lokusgrupp, id: 'f-group' }))
    const { forms, faults } = await readFormsFolder(groups, allMeetingForms)
    rmSync(groups, { recursive: true })
    expect(forms.map(({ id }) => id)).toEqual(['a-ours', 'b-folders', 'f-group'])
    const what = (id: string) => `no form ${id} takes up what is handed on. Write the id of one of Sampratad’s own or of the folder that keeps "earlier" and names nobody.`
    expect(faults.map(faultInPlainEnglish)).toEqual([`d-nowhere.json: handsOnTo: ${what('ekby-borta')}`, `e-named.json: handsOnTo: ${what('resursradet')}`, `c-chain.json: handsOnTo: ${what('d-nowhere')}`])
  })
})
