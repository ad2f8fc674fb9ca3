import { describe, expect, it } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { professionalRoles, seatRoleSchema, type SeatRole } from '#core/meeting/plan.ts'
import { sections } from '#core/meeting/view.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { given, played } from '#test/support/given.ts'
import { everybodyIn, meetingIn, minute, openMeeting, plan, seatIds } from '#test/support/builders.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const words = 'Två köer leder till samma stöd.'
const gapId = 'new-id-01'
const note = (kind: 'gap' | 'success' = 'gap', text = words): Command => ({ type: 'noteGap', kind, words: text })
const remove: Command = { type: 'removeGap', gapId }
const noted = played(openMeeting(), [note(), officer, minute(4)])
const closed = played(meetingIn('takeAway'), [{ type: 'noteTold', words: 'Jag vill ut.' }, chair], [note('gap', 'gammal lucka'), officer], [{ type: 'closeMeeting', early: 'Tiden tog slut.' }, chair])

describe('gaps', () => {
  it.each([chair, officer, adviser, referrer])('[GAP-1] %s notes what failed and what worked, in the meeting and after its close', (by) => {
    for (const kind of ['gap', 'success'] as const) {
      const meeting = given(openMeeting()).when(note(kind), by, minute(4)).then([{ type: 'gapNoted', gapId, kind, words }])
      expect(meeting.gaps).toEqual([{ id: gapId, kind, words, by, at: minute(4) }])
      given(closed).when(note(kind), by).done()
    }
    given(everybodyIn()).when(note(), by).refused('meetingNotStarted')
  })

  it('[GAP-1] says of what the catalogue does not have that it is that, for who counts and for nobody on a screen', () => {
    const meeting = given(openMeeting()).when({ type: 'noteGap', kind: 'gap', words, about: 'missingIntervention' }, officer, minute(4)).then([{ type: 'gapNoted', gapId, kind: 'gap', words, about: 'missingIntervention' }])
    expect(meeting.gaps[0]?.about).toBe('missingIntervention')
    expect(sections.gaps.draw(meeting, nobodyHere, 'representative')).toEqual([{ id: gapId, kind: 'gap', words, by: officer, at: minute(4) }])
  })

  it.each([participant, support])('[GAP-1] %s notes none', (by) => {
    given(openMeeting()).when(note(), by).refused('notYourRole')
    given(noted).when(remove, by).refused('notYourRole')
  })

  it.each(['Kim föll mellan två stolar.', 'Det var Kims läkare.', 'Vi glömde (Kim).', 'Omar och Lena ringde aldrig.', 'KIM? Nej: Kim!', 'kim grät och ingen hade tid för hennes ångest', 'FRÅGA LENAS CHEF', 'Fråga Anna.', 'V. har väntat i tre år.', 'Ingen ringde V.', 'V:s brev kom bort.', 'Vår person i dag har väntat.', 'We failed our person today.'])('[GAP-2] %j names somebody', (text) => {
    given(openMeeting()).when(note('gap', text), officer).refused('namesSomebody')
  })

  it.each(['Kimono är inget stöd.', 'Ingen visste vem som frågar.', 'Annars tar det för lång tid.', 'Evakuering fungerade.', 'Vi bytte handläggare tre gånger.', 'Kvinnor och män som väntar får olika svar.', 'Personer som väntar ringer oss varje dag.', 'Den enskilda rutinen brast, t.ex. på fredagar.', 'Vi saknade en plan B.', 'Ungdomar, barn och mammor möter olika köer.', 'AF:s och FK:s brev gick om varandra.'])('[GAP-2] %j names nobody', (text) => {
    given(openMeeting()).when(note('gap', text), officer).done()
  })

  it.each(['deltagaren', 'Deltagarens', 'personen', 'brukaren', 'klienten', 'patientens', 'hon', 'HAN', 'hen', 'hennes', 'hans', 'hens', 'henne', 'honom', 'the participant', 'her', 'individen', 'den sökande', 'den enskildes', 'Kvinnan', 'Mannens', 'flickan', 'pojken', 'Ungdomen', 'mamman', 'Pappan', 'dottern', 'sonens', 'maken', 'makan', 'hustrun', 'sambon', 'barnet', 'the woman', 'the applicant', 'the daughter'])('[GAP-2] %j says who without a name', (word) => {
    given(openMeeting()).when(note('gap', `Ingen frågade vad ${word} ville.`), officer).refused('namesSomebody')
    given(openMeeting()).when(note('gap', `Ingen frågade om ${word}x eller x${word}.`), officer).done()
  })

  it('[GAP-2] takes a name that is an ordinary word for a name only with a capital', () => {
    const called = (name: string) => openMeeting({ seats: plan().seats.map((seat) => (seat.id === adviser ? { ...seat, name } : seat)) })
    for (const [name, ordinary, meant] of [['Bo', 'Ingen visste vem som fick bo kvar.', 'Ingen frågade Bo.'], ['Per', 'Tre möten per vecka är för många.', 'Det var PER som glömde.'], ['Sol Lind', 'Under en lind i sol.', 'Linds papper kom bort.']] as const) {
      given(called(name)).when(note('gap', ordinary), officer).done()
      given(called(name)).when(note('gap', meant), officer).refused('namesSomebody')
    }
  })

  it('[GAP-2] knows a name by each of its parts, however it is written', () => {
    const called = (name: string) => openMeeting({ seats: plan().seats.map((seat) => (seat.id === adviser ? { ...seat, name } : seat)) })
    const refuses = (name: string, text: string) => given(called(name)).when(note('gap', text), officer).refused('namesSomebody')
    refuses('Anna-Karin von Berg', 'Anna svarade aldrig.')
    refuses('Anna-Karin von Berg', 'Bergs mejl kom bort.')
    refuses('Anna-Karin von Berg', 'Anna-Karin von Berg var sjuk.')
    refuses('Lars', 'Lars telefon var stängd.')
    refuses('Åsa (vikarie)', 'Åsa (vikarie) fick inget veta.')
    refuses('sol', 'Det var sol som glömde.')
    given(called('Anna von Berg')).when(note('gap', 'Ingen von anan.'), officer).done()
    given(called('sol')).when(note('gap', 'Ingen hade ett parasoll eller en parasol.'), officer).done()
    given(called('a.b')).when(note('gap', 'Det blev axb.'), officer).done()
  })

  it('[GAP-3] is taken away by who wrote it and by the chair, also after the close', () => {
    for (const by of [officer, chair]) {
      expect(given(noted).when(remove, by).then([{ type: 'gapRemoved', gapId }]).gaps).toEqual([])
      given(played(closed, [note(), officer])).when({ type: 'removeGap', gapId: given(played(closed, [note(), officer])).meeting.gaps[1]!.id }, by).done()
    }
    for (const by of [adviser, referrer]) given(noted).when(remove, by).refused('notYours')
    given(noted).when({ type: 'removeGap', gapId: 'gap-none' }, officer).refused('noSuchNote')
    given(played(noted, [remove, officer])).when(remove, officer).refused('noSuchNote')
  })

  it('[GAP-4] is seen by professionals alone', () => {
    for (const role of seatRoleSchema.options) {
      const drawn = sections.gaps.draw(replay(noted), nobodyHere, role)
      expect(drawn, role).toEqual(professionalRoles.includes(role) ? [{ id: gapId, kind: 'gap', words, by: officer, at: minute(4) }] : null)
    }
    expect(sections.gaps.draw(replay(noted), nobodyHere, 'stage')).toBeNull()
  })

  it('[GAP-5] the participant is told that nobody writes down their name, and those beside them with the name', () => {
    const told = (role: SeatRole) => sections.about.draw(replay(closed), nobodyHere, role)?.form.teamMoment
    expect(told('participant')?.plain.sv).toMatch(/Vi skriver inte ditt namn\.$/)
    for (const role of ['supportPerson', 'interpreter'] as const) {
      expect(told(role)?.plain.sv, role).toMatch(/Vi skriver inte namnet Kim\.$/)
      expect(told(role)?.plain.en, role).toMatch(/We leave out the name Kim\.$/)
      expect(told(role)?.prompts, role).toEqual([])
    }
    for (const role of professionalRoles) expect(told(role)?.plain.sv, role).toMatch(/Vi skriver inte vem mötet gällde\.$/)
  })

  it('[GAP-4] is printed by no letter', () => {
    const meeting = replay(closed)
    expect(JSON.stringify(participantLetter(meeting))).toContain('Jag vill ut.')
    expect(JSON.stringify([participantLetter(meeting), referrerLetter(meeting)])).not.toContain('gammal lucka')
  })
})
