import { beforeAll, describe, expect, it } from 'vitest'
import type { MeetingEvent } from '#core/meeting/events.ts'
import type { Seen } from '#core/wire/seen.ts'
import { auditOfEvents } from '#server/store/audit-of-events.ts'
import { meaningOf } from '#server/store/audit-kinds.ts'
import { content } from '#test/support/builders.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'
import { done, openedIn, planned } from '#test/support/seated-meeting.ts'
import { get, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'
import { apartText, consentTexts } from '#test/support/text-versions.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ store: await testStore(await testDatabase()) })
})

const meaningsOf = (events: MeetingEvent[]) => auditOfEvents(events).map((what) => meaningOf(what))

describe('the sort of what was changed', () => {
  it('[AUDIT-19] is said to whoever asks who has seen a meeting, with what was done to it, and never a word of it', async () => {
    const { meetingId, seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    const { chair, officer, participant } = seats
    await done(officer, { type: 'addItem', kind: 'recommendation', content: content({ what: { kind: 'words', words: 'hemligt ord' } }) })
    const itemId = (await participant.until(() => participant.view().items?.[0])).id
    await done(officer, { type: 'editItem', itemId, content: content({ what: { kind: 'words', words: 'hemligare ord' } }) })
    await done(officer, { type: 'undoLast' })
    await done(participant, { type: 'answerItem', itemId, answer: 'yes', words: 'hemligast' })
    await done(participant, { type: 'undoLast' })
    await done(officer, { type: 'addItem', kind: 'question', content: content({ what: { kind: 'words', words: 'Hemligt?' }, why: null, wait: null }) })
    const questionId = (await officer.until(() => officer.view().items?.[1])).id
    await done(officer, { type: 'replyToQuestion', itemId: questionId, words: 'hemligt svar' })
    await done(chair, { type: 'pauseMeeting' })
    const { lines } = (await get(`${app.url}/api/meetings/${meetingId}/seen`, staffToken)).body as Seen
    const said = lines.filter(({ kind }) => kind === 'changed').map(({ by, what }) => [by.role, what.sv])
    expect(said.slice(-8)).toEqual([
      ['representative', 'Lade till ett förslag eller löfte'],
      ['representative', 'Ändrade ett förslag eller löfte'],
      ['representative', 'Ångrade en ändring av ett förslag eller löfte'],
      ['participant', 'Lade till ett svar på ett förslag'],
      ['participant', 'Ångrade en ändring av ett svar på ett förslag'],
      ['representative', 'Lade till ett förslag eller löfte'],
      ['representative', 'Lade till ett svar på en fråga'],
      ['chair', 'Ändrade tiden: början, en paus eller slutet'],
    ])
    expect(JSON.stringify(lines).toLowerCase()).not.toContain('hemlig')
  })

  it('[AUDIT-19] says of each answer about consent to which text it is, and never which answer', async () => {
    const { meetingId, seats } = await openedIn('recommend', await planned(app), 'officer', 'participant')
    await done(seats.participant, { type: 'answerSeparate', kind: 'teams', answer: 'no', how: 'onScreen', textVersion: apartText('teams') })
    const { lines } = (await get(`${app.url}/api/meetings/${meetingId}/seen`, staffToken)).body as Seen
    const said = (version: string) => `Svarade på en fråga om samtycke, eller skrev ner svaret. Texten heter ${version}`
    expect(lines.filter(({ kind }) => kind === 'textAnswered').map(({ by, what }) => [by.kind, by.role, what.sv])).toEqual([['staff', null, said(consentTexts.written)], ['seat', 'participant', said(apartText('teams'))]])
  })

  it('[AUDIT-19] says several in one sentence, and each sort once', () => {
    const events = [{ type: 'itemAdded' }, { type: 'itemAdded' }, { type: 'moneySaid' }, { type: 'toldNoted' }] as MeetingEvent[]
    expect(meaningsOf(events)).toEqual([{ sv: 'Lade till ett förslag eller löfte och något som deltagaren berättade och ändrade det om pengarna', en: 'Added a suggestion or promise and something that the participant told and changed what is said of money' }])
    expect(meaningsOf([{ type: 'attendsSet' } as MeetingEvent])).toEqual([{ sv: 'Ändrade hur någon är med', en: 'Changed how somebody takes part' }])
  })

  it('[AUDIT-19] is general in a line of before, and of what another version wrote', () => {
    expect(meaningOf('changed lastUndone').sv).toBe('Ångrade det som hände sist')
    expect(meaningOf('changed lastUndone somethingNew').sv).toBe('Ångrade det som hände sist')
    expect(meaningOf('changed somethingNew').sv).toBe('Skrev eller ändrade något i mötet')
    expect(['participant', 'minutes'].map((letter) => meaningOf(`letterTaken ${letter} page`).sv)).toEqual(['Öppnade brevet till deltagaren när det var klart', expect.stringMatching(/ när de var klara$/)])
    expect(meaningOf('settingsChanged').sv).toBe('Myndighetens inställningar ändrades')
    expect(meaningOf('settingsChanged readingGate logRetentionYears').sv).toBe('Myndigheten ändrade hur deltagaren öppnar brevet och hur länge loggen sparas')
  })
})
