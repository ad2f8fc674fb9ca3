import { describe, expect, it } from 'vitest'
import { evolve, replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere, type Live } from '#core/meeting/live.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { seatRoleSchema, type SeatRole } from '#core/meeting/plan.ts'
import { drawLobby, sections, type Section } from '#core/meeting/view.ts'
import { viewSchema } from '#core/wire/down.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { given, mineOf, played } from '#test/support/given.ts'
import { by, consentsAmong, consentsTaken, content, deviceOf, everybodyIn, letIn, meetingIn, minute, organisationIds, plan, plannedMeeting, recorded, seatIds, seatPlan, seats } from '#test/support/builders.ts'

const { chair, officer, adviser, participant, support } = seatIds
const roles = seatRoleSchema.options
const beside: SeatRole[] = ['participant', 'supportPerson', 'interpreter']
const crowd = [...seats, seatPlan({ id: 'seat-interpreter', role: 'interpreter' })]

/** Canaries: each stands in one hidden place, and must not sing where the role may not hear it. */
const canary = {
  withdrawn: 'canary-withdrawn',
  draft: 'canary-draft',
  removed: 'canary-removed',
  firstWords: 'canary-first-words',
  taker: 'canary-taker',
  knock: 'canary-knock',
  oldDevice: 'canary-old-device',
}

const participantName = seats.find((seat) => seat.role === 'participant')!.name

const wordsOf = (words: string) => content({ what: { kind: 'words', words }, ...by(officer) })

const hidden: Recorded[] = [
  recorded({ type: 'itemAdded', itemId: 'item-0001', kind: 'recommendation', content: wordsOf(canary.draft), isSettledByAuthor: false }, officer),
  recorded({ type: 'itemEdited', itemId: 'item-0001', content: wordsOf('Ring vården.') }, officer),
  recorded({ type: 'itemAnswered', itemId: 'item-0001', answer: 'yes', words: null }, participant),
  recorded({ type: 'itemAdded', itemId: 'item-0002', kind: 'recommendation', content: wordsOf(canary.withdrawn), isSettledByAuthor: false }, adviser),
  recorded({ type: 'itemWithdrawn', itemId: 'item-0002' }, adviser),
  recorded({ type: 'toldNoted', toldId: 'told-0001', words: canary.removed }, chair),
  recorded({ type: 'toldRemoved', toldId: 'told-0001' }, chair),
  recorded({ type: 'toldNoted', toldId: 'told-0002', words: canary.firstWords }, chair),
  recorded({ type: 'toldChanged', toldId: 'told-0002', words: 'Jag vill arbeta.' }, chair),
]

const live: Live = {
  here: [chair, participant],
  knocks: [{ seatId: officer, device: canary.knock, since: minute(1) }],
  writing: [{ seatId: officer, at: minute(1) }],
  signals: [
    { seatId: participant, signal: 'pause', at: minute(1), seenAt: null },
    { seatId: support, signal: 'slower', at: minute(1), seenAt: null },
  ],
  drafts: [],
  leaderAwaySince: null,
}

const atEvery = (log: Recorded[]) => [...log, recorded({ type: 'consentRecorded', records: consentsAmong([organisationIds.town, organisationIds.jobs]) }, canary.taker), letIn(officer, canary.oldDevice), letIn(officer), ...hidden]
const close = recorded({ type: 'meetingClosed', early: 'Kim orkar inte mer.' }, chair, minute(20))
const moments: [string, Meeting][] = [
  ['the lobby', replay(atEvery(everybodyIn({ seats: crowd })))],
  ...resursradet.phases.map(({ id }): [string, Meeting] => [id, replay(atEvery(meetingIn(id, { seats: crowd })))]),
  ['closed in the middle', replay([...atEvery(meetingIn('recommend', { seats: crowd })), close])],
  ['closed at the end', replay([...atEvery(meetingIn('takeAway', { seats: crowd })), close])],
]
const everyRole = moments.flatMap(([when, meeting]) => roles.map((role) => [role, when, meeting] as const))

const draw = (meeting: Meeting, role: SeatRole) =>
  Object.fromEntries((Object.entries(sections) as [string, Section<unknown>][]).map(([name, section]) => [name, section.draw(meeting, live, role)]))
const drawnFor = (meeting: Meeting, role: SeatRole) => JSON.stringify(draw(meeting, role))
const prompts = resursradet.phases.flatMap((phase) => phase.prompts.flatMap((prompt) => [prompt.sv, prompt.en]))

describe('what a role sees', () => {
  it.each(everyRole)('[VIEW-1] %s at %s: prompts and knocks are the chair’s', (role, _when, meeting) => {
    const drawn = drawnFor(meeting, role)
    const heard = [...prompts.map((prompt) => JSON.stringify(prompt).slice(1, -1)), canary.knock].filter((word) => drawn.includes(word))
    expect(heard).toHaveLength(role === 'chair' ? prompts.length + 1 : 0)
  })

  it.each(everyRole)('[VIEW-2] %s at %s: drafts and withdrawn items are not for who is beside the participant', (role, _when, meeting) => {
    const drawn = drawnFor(meeting, role)
    const isHeard = [canary.draft, canary.withdrawn].map((word) => drawn.includes(word))
    expect(isHeard).toEqual(beside.includes(role) ? [false, false] : [true, true])
    const [item] = sections.items.draw(meeting, live, role)!
    expect(item?.history.map((change) => change.change)).toEqual(beside.includes(role) ? ['answered'] : ['added', 'edited', 'answered'])
  })

  it.each(roles)('[VIEW-7] %s: an item that has not changed is the same object when another has', (role) => {
    const added = (itemId: string) => recorded({ type: 'itemAdded', itemId, kind: 'recommendation', content: wordsOf('Ring vården.'), isSettledByAuthor: false }, officer)
    const log = [...meetingIn('recommend'), added('item-0001'), added('item-0002')]
    const before = replay(log)
    const after = evolve(before, recorded({ type: 'itemEdited', itemId: 'item-0002', content: wordsOf('Skriv till vården.') }, officer))
    const [was, is] = [before, after].map((meeting) => sections.items.draw(meeting, nobodyHere, role)!)
    expect(was?.map((item, place) => item === is?.[place])).toEqual([true, false])
  })

  it.each(everyRole)('[VIEW-3] %s at %s: nobody sees what is the server’s', (role, _when, meeting) => {
    const drawn = drawnFor(meeting, role)
    for (const word of [canary.removed, canary.firstWords, canary.taker, canary.oldDevice, ...crowd.map((seat) => deviceOf(seat.id)), 'isRemoved', 'admittedAt', '"undo"']) {
      expect(drawn).not.toContain(word)
    }
  })

  it.each(everyRole)('[SIGNAL-3] %s at %s: signals go to chair and support, one’s own to the participant', (role, _when, meeting) => {
    const seen = sections.signals.draw(meeting, live, role)?.map((raised) => raised.seatId) ?? null
    const expected: Partial<Record<SeatRole, string[]>> = { chair: [participant, support], supportPerson: [participant, support], participant: [participant] }
    expect(seen).toEqual(expected[role] ?? null)
  })

  it.each(everyRole)('[READ-3] %s at %s: hindrances are the chair’s', (role, _when, meeting) => {
    const hindrances = sections.readBack.draw(meeting, live, role)!.hindrances
    if (role !== 'chair' || meeting.state !== 'open') expect(hindrances).toEqual([])
    else expect(hindrances).toContain('followUpMissing')
  })

  it.each(everyRole)('[VIEW-8] %s at %s: every section has its shape', (role, _when, meeting) => {
    const checked = viewSchema.partial().safeParse({ ...draw(meeting, role), lobby: drawLobby(meeting, live, role) })
    expect(checked.error?.issues.map((issue) => issue.path.join('.')) ?? []).toEqual([])
    expect(drawnFor(meeting, role)).toContain('Hur kan Kim börja arbeta lite igen?')
  })

  it.each(everyRole)('[VIEW-4] the lobby of %s at %s says nothing of the question or the people', (role, _when, meeting) => {
    const lobby = drawLobby(meeting, live, role)
    expect(Object.keys(lobby ?? {}).toSorted()).toEqual(['form', 'hostAuthority', 'isOver', 'teamName'])
    expect(lobby?.isOver).toBe(meeting.state === 'closed')
    const said = JSON.stringify(lobby)
    for (const word of ['Kim', plan().place, 'phone', ...crowd.map((seat) => seat.name), ...Object.values(canary)]) expect(said).not.toContain(word)
  })

  it.each(moments)('[VIEW-4] the lobby at %s says that the chair is away from a meeting that goes on, and only then', (_when, meeting) => {
    const shown = drawLobby(meeting, nobodyHere, 'participant')
    expect([shown?.isChairAway, shown?.isStopped]).toEqual([meeting.state === 'open' ? true : undefined, undefined])
    expect(drawLobby(meeting, { here: [chair] }, 'participant')?.isChairAway).toBeUndefined()
    expect(drawLobby(meeting, { here: [officer] }, 'participant')?.isChairAway).toBe(shown?.isChairAway)
  })

  it('[VIEW-4] before there is a plan there is nothing to draw', () => {
    expect(drawLobby(replay([]), live, 'participant')).toBeNull()
    const drawn = (Object.values(sections) as Section<unknown>[]).map((section) => section.draw(replay([]), nobodyHere, 'participant'))
    expect(JSON.stringify(drawn)).not.toContain('Kim')
  })

  it.each(crowd.map((seat) => [seat.id, seat.role] as const))('[VIEW-5] %s is offered nothing on a device that is not let in', (seatId, role) => {
    for (const [, meeting] of moments) {
      expect(mineOf(meeting, seatId, { device: 'device-other' })).toEqual({ seatId, role, standing: 'waiting', abilities: [], canUndo: false, drafts: [], notes: [] })
    }
    expect(mineOf(replay(plannedMeeting()), seatId).abilities).toEqual([])
  })

  it.each(moments)('[VIEW-6] at %s each is offered what the rules allow', (when, meeting) => {
    const offered = (seatId: string) => mineOf(meeting, seatId).abilities
    const isOpen = meeting.state === 'open'
    expect(offered(participant).includes('answerItem')).toBe(isOpen)
    expect(offered(participant).includes('raiseSignal')).toBe(isOpen)
    expect(offered(officer).includes('addItem')).toBe(['contribute', 'recommend', 'takeAway'].includes(when))
    expect(offered(participant).includes('sayTakeAway')).toBe(when === 'takeAway')
    expect(offered(chair).includes('startMeeting')).toBe(when === 'the lobby')
    expect(offered(chair).includes('closeMeeting')).toBe(isOpen)
    expect(offered(officer)).not.toContain('moveToPhase')
    expect(offered(participant).includes('endTurn')).toBe(isOpen && meeting.speaking.seatId === participant)
    const afterwards = { chair: ['answerSeparate', 'withdrawConsent', 'noteGap', 'removeGap', 'answerWrong', 'keepDraft'], representative: ['noteGap', 'removeGap', 'keepDraft'], referrer: ['noteGap', 'removeGap', 'keepDraft'], participant: ['answerSeparate', 'withdrawConsent', 'sayWrong', 'keepDraft'], supportPerson: [], interpreter: [] }
    if (meeting.state === 'closed') for (const seat of crowd) expect(offered(seat.id)).toEqual(afterwards[seat.role])
  })

  it('[VIEW-6] pausing and resuming take turns', () => {
    const offered = (log: Recorded[]) => mineOf(replay(log), chair).abilities.filter((type) => type.endsWith('eMeeting') && /^(pause|resume)/.test(type))
    expect(offered(meetingIn('story'))).toEqual(['pauseMeeting'])
    expect(offered(played(meetingIn('story'), [{ type: 'pauseMeeting' }, chair]))).toEqual(['resumeMeeting'])
  })

  it('[VIEW-6] only who has the floor, and the chair, is offered to end the turn', () => {
    const meeting = replay(meetingIn('contribute'))
    const offered = meeting.seats.filter((seat) => mineOf(meeting, seat.id).abilities.includes('endTurn'))
    expect(offered.map((seat) => seat.id)).toEqual([chair, officer])
  })

  it('[VIEW-6] the start is offered over a gap in consent, and answers with it', () => {
    const gap = [...plannedMeeting(), letIn(chair), letIn(officer)]
    expect(mineOf(replay(gap), chair).abilities).toContain('startMeeting')
    given(gap).when({ type: 'startMeeting' }, chair).refused('consentMissing')
  })

  it('[VIEW-9] a seat is covered just when its organisation could sit down', () => {
    const log = [...plannedMeeting(), consentsTaken(consentsAmong([organisationIds.town, organisationIds.jobs])), letIn(chair), letIn(officer)]
    const covered = (events: Recorded[]) => sections.people.draw(replay(events), live, 'chair')!.seats.filter((seat) => seat.isCovered).map((seat) => seat.id)
    expect(covered(log)).toEqual([chair, officer, participant, support])
    expect(covered([...log, consentsTaken()])).toEqual(seats.map((seat) => seat.id))
    const people = sections.people.draw(replay(log), live, 'chair')!
    expect(people.seats.map((seat) => seat.isAdmitted)).toEqual([true, true, false, false, false, false])
    expect(people.seats.map((seat) => seat.isHere)).toEqual([true, false, false, false, true, false])
  })

  it.each(everyRole)('[VIEW-10] %s at %s: whom each phase and the purpose speak to', (role, _when, meeting) => {
    const plain = sections.agenda.draw(meeting, live, role)!.phases.flatMap(({ title, plain }) => [title.sv, title.en, plain.sv, plain.en]).join(' ')
    const spokenTo = /\b(du|dig|din|ditt|you|your)\b/i
    expect(spokenTo.test(plain)).toBe(role === 'participant')
    expect(plain.includes(participantName)).toBe(role !== 'participant')
    expect(plain).not.toContain('{')
    const { form } = sections.about.draw(meeting, live, role)!
    for (const purpose of [form.purpose, drawLobby(meeting, live, role)!.form.purpose]) {
      for (const text of [purpose.sv, purpose.en]) expect(spokenTo.test(text)).toBe(role === 'participant')
      expect(JSON.stringify(purpose)).not.toMatch(new RegExp(`\\{participant\\}|${participantName}`))
    }
  })
})
