import { describe, expect, it } from 'vitest'
import { replay, type Recorded } from '#core/meeting/evolve.ts'
import type { Live } from '#core/meeting/live.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'
import { guarded, sections, type Section } from '#core/meeting/view.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import type { Viewer } from '#core/meeting/viewer.ts'
import { viewSchema } from '#core/wire/down.ts'
import { lettersSections } from '#server/rooms/letter-sections.ts'
import { content, meetingIn, minute, openMeeting, ownWords, plan, recorded, seatIds } from '#test/support/builders.ts'

const { chair, officer, participant } = seatIds

/** Each stands in one place that a large screen must not show. */
const hidden = { told: 'kanarie-sagt', wish: 'kanarie-önskan', not: 'kanarie-inte', money: 'kanarie-pengar', gap: 'kanarie-lucka', away: 'kanarie-med-sig', withdrawn: 'kanarie-indraget', draft: 'kanarie-tidigare', half: 'kanarie-halvskrivet', knock: 'kanarie-knackning', skip: 'kanarie-hoppat' }

const log: Recorded[] = [
  ...meetingIn('takeAway'),
  recorded({ type: 'wishSaid', wish: 'talkAbout', words: hidden.wish }, participant),
  recorded({ type: 'wishSaid', wish: 'notTalkAbout', words: hidden.not }, participant),
  recorded({ type: 'toldNoted', toldId: 'told-0001', words: hidden.told }, chair),
  recorded({ type: 'itemAdded', itemId: 'item-0001', kind: 'recommendation', content: ownWords(hidden.draft, { why: 'Skäl.' }), isSettledByAuthor: false }, officer),
  recorded({ type: 'itemEdited', itemId: 'item-0001', content: content() }, officer),
  recorded({ type: 'itemAnswered', itemId: 'item-0001', answer: 'yes', words: null }, participant),
  recorded({ type: 'itemAdded', itemId: 'item-0002', kind: 'recommendation', content: ownWords(hidden.withdrawn), isSettledByAuthor: false }, officer),
  recorded({ type: 'itemWithdrawn', itemId: 'item-0002' }, officer),
  recorded({ type: 'moneySaid', money: { kind: 'said', seatId: officer, words: hidden.money } }, officer),
  recorded({ type: 'gapNoted', gapId: 'gap-0001', kind: 'gap', words: hidden.gap }, officer),
  recorded({ type: 'takeAwaySaid', words: hidden.away }, participant),
]
const live: Live = {
  here: [chair],
  knocks: [{ seatId: officer, device: hidden.knock, since: minute(1) }],
  writing: [{ seatId: officer, at: minute(1) }],
  signals: [{ seatId: participant, signal: 'pause', at: minute(1), seenAt: null }],
  drafts: [{ seatId: participant, place: 'told', text: hidden.half }],
  leaderAwaySince: null,
}
const all = Object.entries({ ...sections, ...lettersSections }) as [string, Section<unknown>][]
const drawn = (meeting: Meeting, viewer: Viewer) => Object.fromEntries(all.map(([name, section]) => [name, section.draw(meeting, live, viewer)]))
const shown = (meeting: Meeting) => Object.entries(drawn(meeting, 'stage')).filter(([, section]) => section !== null).map(([name]) => name).toSorted()

describe('who leads in the chair’s stead', () => {
  it('[VIEW-14] sees how many wait in the lobby and not who, and nobody else is told a number', () => {
    const led = replay([...log, recorded({ type: 'leadTaken', seatId: officer }, officer, minute(8))])
    expect(sections.lead.draw(led, live, 'leader')).toEqual({ seatId: officer, isStandIn: true, awaySince: null, knockCount: 1 })
    expect(sections.lead.draw(led, { ...live, knocks: [] }, 'leader')?.knockCount).toBe(0)
    expect(sections.knocks.draw(led, live, 'leader')).toBeNull()
    for (const viewer of [...seatRoleSchema.options, 'stage'] as const) expect(sections.lead.draw(led, live, viewer) ?? {}, viewer).not.toHaveProperty('knockCount')
    expect(sections.lead.reads(led, live)).not.toEqual(sections.lead.reads(led, { ...live, knocks: [] }))
  })
})

describe('a large screen', () => {
  it('[VIEW-11] shows the question, the people, where the meeting is, who speaks, what stands and the letter', () => {
    expect(shown(replay(log))).toEqual(['about', 'agenda', 'items', 'letter', 'people', 'speaking', 'writing'])
    expect(sections.about.draw(replay(log), live, 'stage')?.question).toBe(plan().question)
    expect(sections.items.draw(replay(log), live, 'stage')).toHaveLength(1)
    expect(shown(replay(meetingIn('story')))).not.toContain('letter')
  })

  it('[VIEW-11] shows no prompt, and no letter to the referrer, also when the meeting has closed', () => {
    const closed = replay([...log, recorded({ type: 'meetingClosed', early: 'Slut.' })])
    expect(shown(closed)).toEqual(['about', 'agenda', 'items', 'people', 'speaking', 'writing'])
    for (const meeting of [replay(log), closed]) expect(sections.agenda.draw(meeting, live, 'stage')!.phases.flatMap((phase) => phase.prompts)).toEqual([])
  })

  it('[VIEW-11] shows nothing that the participant may not see', () => {
    const { letter, ...screen } = drawn(replay(log), 'stage')
    const said = JSON.stringify(screen)
    for (const word of Object.values(hidden)) expect(said).not.toContain(word)
    expect(letter).toEqual(drawn(replay(log), 'participant')['letter'])
    const theirs = sections.items.draw(replay(log), live, 'participant')!
    expect(sections.items.draw(replay(log), live, 'stage')).toEqual(theirs.map((item) => ({ ...item, content: { ...item.content, why: null, wait: null } })))
    const participant_ = JSON.stringify(drawn(replay(log), 'participant'))
    for (const word of [hidden.gap, hidden.withdrawn, hidden.draft, hidden.half, hidden.knock]) expect(participant_).not.toContain(word)
  })

  it('[VIEW-11] is not shown a new section by itself', () => {
    const fresh = guarded('somethingNew', { reads: () => [], draw: () => 'nytt' })
    expect([fresh.draw(replay(log), live, 'stage'), fresh.draw(replay(log), live, 'participant')]).toEqual([null, 'nytt'])
  })

  it('[VIEW-11] gets no more of a person than who they are, and no reason', () => {
    const named = { id: expect.anything(), name: expect.anything(), role: expect.anything(), organisationId: null, attends: 'browser', answersForParticipant: false }
    const open = replay([...log, recorded({ type: 'phaseSkipped', phaseId: 'story', reason: hidden.skip })])
    expect(sections.people.draw(open, live, 'stage')!.seats.find(({ id }) => id === participant)).toEqual({ ...named, why: '', mandate: null, isNew: false, isListening: false, isCovered: true, isAdmitted: true, isHere: false, standing: 'atTable', identifiedBy: 'personalLink' })
    const { letter: _read, ...screen } = drawn(open, 'stage')
    for (const word of [content().why, plan().seats[0]!.why, hidden.skip]) expect(JSON.stringify(screen)).not.toContain(word)
    expect(JSON.stringify(drawn(open, 'participant'))).toContain(content().why)
  })

  it.each(allMeetingForms.map((form) => [form.id, form] as const))('[VIEW-11] [KEPT-2] of %s shows no obstacle and no list of cases, in any phase', (_id, form) => {
    const cases = form.cases === 'several' ? { cases: [{ id: 'case-0001', code: 'kanarie-kod', question: 'kanarie-ärende', referrerSeatId: seatIds.referrer }] } : {}
    const ofForm = [...openMeeting({ form, ...cases }), recorded({ type: 'toldNoted', toldId: 'told-0001', words: 'Något är sagt.' }, chair), recorded({ type: 'obstacleRaised', obstacleId: 'obstacle-1', words: 'kanarie-hinder', between: [], raisedBy: 'kanarie-enhet' }, officer)]
    const shownTo = (viewer: Viewer) => form.phases.map(({ id }) => JSON.stringify(drawn(replay([...ofForm, recorded({ type: 'phaseEntered', phaseId: id }), recorded({ type: 'caseEntered', caseId: 'case-0001' })]), viewer))).join()
    expect(shownTo('stage')).toContain(plan().question)
    expect(shownTo('stage')).not.toMatch(/kanarie|"cases"|"caseId"/)
    if (form.cases === 'several') expect(shownTo('chair')).toMatch(/kanarie-kod/)
    if (form.keeps.includes('obstacles')) expect(shownTo('chair')).toMatch(/kanarie-hinder/)
  })

  it('[VIEW-8] gets sections of the promised shape', () => {
    expect(viewSchema.partial().safeParse(drawn(replay(log), 'stage')).error?.issues ?? []).toEqual([])
  })
})
