import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { decide } from '#core/meeting/decide.ts'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { seatById } from '#core/meeting/meeting.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'
import { notesFor } from '#core/meeting/view-background.ts'
import { sections } from '#core/meeting/view.ts'
import { viewerOf, type Viewer } from '#core/meeting/viewer.ts'
import { asked, given, played } from '#test/support/given.ts'
import { consentsTaken, everybodyIn, guardian, letIn, minute, openMeeting, organisationIds, plan, plannedMeeting, recorded, seatIds, withGuardian } from '#test/support/builders.ts'

const { chair, officer, referrer, participant, support } = seatIds
const wish = (words: string | null, which: 'talkAbout' | 'notTalkAbout' = 'talkAbout'): Command => ({ type: 'sayWish', wish: which, words })
const prepared: Command = { type: 'markPrepared' }
const log = everybodyIn(withGuardian)
const preparation = (events: Recorded[]) => replay(events).preparation
const nobody = { talkAbout: null, notTalkAbout: null }
const nothing = { ...nobody, writtenBy: nobody, prepared: null }
const ready = (events: Recorded[], viewer: Viewer = 'chair') => sections.ready.draw(replay(events), nobodyHere, viewer)

describe('preparation', () => {
  it.each([participant, guardian.id, chair])('[PREP-1] %s says what is to be talked about and what not', (by) => {
    for (const which of ['talkAbout', 'notTalkAbout'] as const) {
      const meeting = given(log).when(wish('Sömnen.', which), by).then([{ type: 'wishSaid', wish: which, words: 'Sömnen.' }])
      expect(meeting.preparation).toEqual({ ...nothing, [which]: 'Sömnen.', writtenBy: { ...nobody, [which]: by } })
    }
    given(openMeeting(withGuardian)).when(wish('Sömnen.'), by).done()
  })

  it.each([officer, referrer, support])('[PREP-1] %s says no wish', (by) => {
    given(log).when(wish('Sömnen.'), by).refused('notYourRole')
  })

  it('[PREP-1] said anew it replaces what stood, and it can be taken away', () => {
    const both = played(log, [wish('Sömnen.'), participant], [wish('Min bror.', 'notTalkAbout'), participant], [wish('Maten.'), chair])
    expect(preparation(both)).toEqual({ talkAbout: 'Maten.', notTalkAbout: 'Min bror.', writtenBy: { talkAbout: chair, notTalkAbout: participant }, prepared: null })
    given(both).when(wish('Maten.'), participant).then([])
    expect(preparation(played(both, [wish(null, 'notTalkAbout'), guardian.id]))).toMatchObject({ talkAbout: 'Maten.', notTalkAbout: null, writtenBy: { talkAbout: chair, notTalkAbout: null } })
    given(log).when(wish(null), participant).then([])
  })

  it('[PREP-2] the letter is read by the participant, and explained by chair, referrer or guardian', () => {
    expect(preparation(played(log, [prepared, participant])).prepared).toBe('read')
    for (const by of [chair, referrer, guardian.id]) expect(preparation(played(log, [prepared, by])).prepared, by).toBe('explained')
    for (const by of [officer, support]) given(log).when(prepared, by).refused('notYourRole')
  })

  it('[PREP-2] what was read stays read', () => {
    given(played(log, [prepared, participant])).when(prepared, chair).then([])
    given(played(log, [prepared, participant])).when(prepared, participant).then([])
    const explained = played(log, [prepared, chair])
    given(explained).when(prepared, referrer).then([])
    given(explained).when(prepared, participant).then([{ type: 'preparationMarked', how: 'read' }])
  })

  it('[PREP-3] the chair sees which kinds nobody is invited from, who is not at the table, and whether the letter has arrived', () => {
    const lobby = [...plannedMeeting(), consentsTaken(), letIn(chair), letIn(officer)]
    expect(ready(lobby)).toEqual({ missingKinds: ['region'], requiredKinds: [], requiredRoles: [], absentOrganisations: [organisationIds.insurance], prepared: null })
    const region = { id: 'org-region', name: 'Region Ekby', kind: 'region' as const }
    const nurse = { ...plan().seats[1]!, id: 'seat-nurse', name: 'Nils', organisationId: region.id }
    const added = played(lobby, [{ type: 'addSeat', seat: nurse, organisation: region }, chair], [prepared, chair])
    expect(ready(added)).toEqual({ missingKinds: [], requiredKinds: [], requiredRoles: [], absentOrganisations: [organisationIds.insurance, region.id], prepared: 'explained' })
    expect(ready([...lobby, recorded({ type: 'seatAdded', seat: { ...nurse, organisationId: null }, organisation: region })])?.missingKinds, 'an organisation without a seat is not invited').toEqual(['region'])
  })

  it('[PREP-3] nobody else sees it', () => {
    for (const viewer of [...seatRoleSchema.options, 'leader', 'stage'] as const) if (viewer !== 'chair') expect(ready(log, viewer), viewer).toBeNull()
  })

  it('[PREP-4] wishes are for participant, those beside them, chair and referrer; never for who represents an organisation, also when they lead', () => {
    const meeting = replay(played(log, [wish('Sömnen.'), participant]))
    const sees = (viewer: Viewer) => JSON.stringify(sections.preparation.draw(meeting, nobodyHere, viewer)).includes('Sömnen.')
    expect([...seatRoleSchema.options, 'leader' as const].filter(sees)).toEqual(['chair', 'referrer', 'participant', 'supportPerson', 'interpreter'])
    const led = replay([...played(openMeeting(), [wish('Sömnen.'), participant]), recorded({ type: 'leadTaken', seatId: officer }, officer)])
    expect(viewerOf(led, officer, 'representative')).toBe('leader')
    expect(sections.preparation.draw(led, nobodyHere, viewerOf(led, officer, 'representative'))).toBeNull()
    expect(sees('stage')).toBe(false)
  })

  it('[PREP-5] notes are for who works in the meeting, those not to be said aloud for chair and referrer alone', () => {
    const background = [{ words: 'Praktik i våras.', mayBeSaid: true }, { words: 'Bor skyddat.', mayBeSaid: false }]
    const meeting = replay(everybodyIn({ background, adaptations: ['breaks'] }))
    const seen = (viewer: Viewer) => sections.background.draw(meeting, nobodyHere, viewer)
    expect(seen('chair')).toEqual({ notes: background, adaptations: ['breaks'], arrivals: [] })
    for (const viewer of ['referrer', 'representative', 'leader'] as const) expect(seen(viewer), viewer).toEqual({ notes: [], adaptations: ['breaks'], arrivals: [] })
    expect([referrer, officer, participant].map((id) => notesFor(meeting, seatById(meeting, id)!))).toEqual([background, [background[0]], []])
    for (const viewer of ['participant', 'supportPerson', 'interpreter', 'stage'] as const) expect(seen(viewer), viewer).toBeNull()
    for (const viewer of [...seatRoleSchema.options, 'leader', 'stage'] as Viewer[]) {
      const all = JSON.stringify(Object.values(sections).map((section) => section.draw(meeting, nobodyHere, viewer)))
      expect(all.includes('Bor skyddat.'), viewer).toBe(viewer === 'chair')
    }
  })

  it('[PREP-5] an organisation that consent does not cover reads its own notes alone, and the others’ when it is covered', () => {
    const { jobs } = organisationIds
    const background = [{ words: 'Praktik i våras.', mayBeSaid: true }, { words: 'Var hos oss i maj.', mayBeSaid: true, from: jobs }]
    const log = [...plannedMeeting({ background }), letIn(chair), letIn(officer)]
    const read = (events: Recorded[]) => notesFor(replay(events), seatById(replay(events), officer)!)
    expect(read(log)).toEqual([background[1]])
    expect(read([...log, consentsTaken()])).toEqual(background)
  })

  it('[PREP-6] what was said when the meeting was asked for stands as said', () => {
    const wishes = { talkAbout: 'Sömnen.', notTalkAbout: null }
    const log = everybodyIn({ wishes })
    expect(preparation(log)).toEqual({ ...nothing, ...wishes })
    expect(given(log).when(wish(null), participant).done().preparation.talkAbout).toBeNull()
    expect(preparation(everybodyIn())).toEqual(nothing)
  })

  describe('what is said by number and code', () => {
    const note: Command = { type: 'addNote', note: { words: 'Bor skyddat.', mayBeSaid: false } }
    const bearable: Command = { type: 'sayAdaptations', adaptations: ['breaks', 'noVideo', 'breaks'] }
    const waiting = plannedMeeting()

    it('[PREP-7] is the participant’s what makes the meeting bearable, and the referrer’s a note, without a device, before the start', () => {
      const after = (command: Command, by: string, log = waiting) => decide(command, replay(log), { ...asked(replay(log), by), isByCode: true })
      expect(after(bearable, participant)).toEqual([{ type: 'adaptationsSaid', adaptations: ['breaks', 'noVideo'] }])
      expect(after(note, referrer)).toEqual([{ type: 'noteAdded', note: { words: 'Bor skyddat.', mayBeSaid: false } }])
      expect(after(wish('Sömnen.'), participant)).toEqual([{ type: 'wishSaid', wish: 'talkAbout', words: 'Sömnen.' }])
      for (const by of [chair, officer, support, participant]) expect(after(note, by), by).toEqual({ refused: 'notYourRole' })
      for (const by of [chair, officer, support, referrer]) expect(after(bearable, by), by).toEqual({ refused: 'notYourRole' })
      given(waiting).when(note, referrer).refused('notAdmitted')
      for (const [command, by] of [[note, referrer], [bearable, participant]] as const) given(openMeeting()).when(command, by).refused('meetingAlreadyStarted')
      given(everybodyIn()).when({ ...note, note: { words: 'Kim, 19121212-1212', mayBeSaid: true } }, referrer).refused('personalNumber')
    })

    it('[PREP-7] stands with what was known before, of notes twenty at most', () => {
      const few = played(everybodyIn(), [note, referrer], [bearable, participant])
      expect(replay(few).plan).toMatchObject({ background: [{ words: 'Bor skyddat.' }], adaptations: ['breaks', 'noVideo'] })
      given(few).when(bearable, participant).then([])
      const full = played(everybodyIn(), ...Array.from({ length: 20 }, (_none, at): [Command, string] => [{ ...note, note: { ...note.note, words: `Bor skyddat ${at}.` } }, referrer]))
      given(full).when(note, referrer).refused('tooManyNotes')
    })

    it('[PREP-7] of a note in the same words holds what was said last, also that it may not be said aloud', () => {
      const said = (mayBeSaid: boolean, kind?: 'health' | 'work'): [Command, string] => [{ ...note, note: { words: 'Bor skyddat.', mayBeSaid, ...(kind && { kind }) } }, referrer]
      const notes = (...moves: [Command, string][]) => replay(played(everybodyIn(), ...moves)).plan?.background
      const words = 'Bor skyddat.'
      const from = organisationIds.insurance
      expect(notes(said(true), said(false))).toEqual([{ words, mayBeSaid: false }])
      expect(notes(said(false), said(true))).toEqual([{ words, mayBeSaid: true }])
      expect(notes(said(true), said(false, 'health')), 'its first mark').toEqual([{ words, mayBeSaid: false, kind: 'health', from }])
      expect(notes(said(true, 'health'), said(false)), 'said without one it keeps its mark').toEqual([{ words, mayBeSaid: false, kind: 'health', from }])
      expect(notes(said(true, 'work'), said(true, 'health')), 'their own mark').toEqual([{ words, mayBeSaid: true, kind: 'health', from }])
      const chairs: [Command, string] = [{ type: 'markNote', index: 0, kind: 'health' }, chair]
      expect(notes(said(true), chairs, said(false, 'work')), 'the chair’s mark binds').toEqual([{ words, mayBeSaid: false, kind: 'health' }, { words, mayBeSaid: false, kind: 'work', from }])
      const towns = { words, mayBeSaid: false, kind: 'health' as const, from: organisationIds.town }
      const beside = (...moves: [Command, string][]) => replay(played(everybodyIn({ background: [towns] }), ...moves)).plan?.background
      expect([beside(said(true)), beside(said(true, 'work'))], 'another’s is not said aloud for that, and theirs stands beside it').toEqual([[towns, { words, mayBeSaid: true }], [towns, { words, mayBeSaid: true, kind: 'work', from }]])
      expect([beside(said(true), said(true)), beside(said(true), said(false, 'health')), beside(said(true, 'health'))], 'and is one').toEqual([[towns, { words, mayBeSaid: true }], [towns, { words, mayBeSaid: false, kind: 'health', from }], [towns, { words, mayBeSaid: true, kind: 'health', from }]])
      expect(notes(said(true), chairs, said(true)), 'what the chair marked stands as no other, unmarked').toEqual([{ words, mayBeSaid: true, kind: 'health' }])
      expect(notes(said(false, 'health'), said(true)), 'their own is theirs to say aloud').toEqual([{ words, mayBeSaid: true, kind: 'health', from }])
      given(played(everybodyIn(), said(false, 'health'))).when(...said(false)).then([])
      const full = played(everybodyIn({ background: Array.from({ length: 20 }, (_none, at) => ({ words: at === 7 ? words : `Nummer ${at}.`, mayBeSaid: true })) }))
      expect(given(full).when(...said(false)).done().plan?.background?.[7], 'also where no more have room').toEqual({ words, mayBeSaid: false })
    })

    it('[PREP-8] is told the chair with who and when, the last of each sort, and nobody else', () => {
      const log = played(everybodyIn(), [wish('A.'), participant], [wish('B.'), participant], [wish('C.', 'notTalkAbout'), chair], [note, referrer])
      const told = (viewer: Viewer) => sections.background.draw(replay(log), nobodyHere, viewer)?.arrivals
      expect(told('chair')?.map(({ what, by }) => [what, by])).toEqual([['talkAbout', participant], ['note', referrer]])
      expect(told('chair')?.every(({ at }) => at === minute(30)), 'when it came').toBe(true)
      for (const viewer of ['referrer', 'representative', 'leader'] as const) expect(told(viewer), viewer).toEqual([])
      expect(replay(played(openMeeting(), [wish('A.'), participant])).arrivals, 'in the meeting it is nothing that came before').toEqual([])
    })
  })
})
