import type { Router } from 'express'
import { z } from 'zod'
import { isOnPaperAlone } from '#core/meeting/protected-identity.ts'
import { recordOf } from '#core/meeting-record/record.ts'
import { languageOf, sendMessagePage, sendPlainPage } from './message-page.ts'
import { askedByCode, askedFormSchema, isParticipants, meetingIdOf, servePageOfMeeting, type Asked, type AskedForm, type PageOfMeetingParts } from './page-of-meeting.ts'
import { recordFile, recordHtml, recordStyle, type Kept } from './record-html.ts'
import { askedByOffice, askedBySeat, isClosed, seen, type SeenAsked } from './seen.ts'

/** `as`: a file of data instead of the page. */
const formSchema = askedFormSchema.extend({ as: z.literal('file').optional() })
type Form = z.infer<typeof formSchema>
/** Who asks, and whether the words are theirs to have. */
type RecordAsked = SeenAsked & { hasWords: boolean }

/** All that is kept of a meeting, who has received it and who has read what, as a page and as a file. */
export const serveRecord = (parts: PageOfMeetingParts): Router =>
  servePageOfMeeting(parts, {
    address: '/utdrag',
    form: formSchema,
    words: ({ record: { title, ask, show: button } }) => ({ title, ask, button }),
    show: (form, asked) => show(parts, form, asked),
  })

async function show(parts: PageOfMeetingParts, form: Form, { request, response }: Asked): Promise<boolean> {
  const asked = await askedIn(parts, form)
  if (!asked) return false
  if (form.as === 'file' && (await isForPaperAlone(parts, asked))) {
    sendMessagePage(request, response, 403, ({ record: { paperOnly } }) => [paperOnly])
    return true
  }
  const found = await seen(parts, asked)
  if (!found) return false
  const meeting = found.isErased ? null : await parts.meetingOf(asked.meetingId)
  const over = (await parts.store.listOver(asked.hostAuthorityId)).find(({ meetingId }) => meetingId === asked.meetingId)
  const record = meeting && (asked.hasWords || !isOnPaperAlone(meeting)) ? recordOf(meeting) : null
  const kept: Kept = { seen: found, record, hasWords: asked.hasWords, seats: meeting?.seats ?? [], organisations: meeting?.plan?.organisations ?? [], keptUntil: over?.keptUntil ?? null, madeAt: parts.now() }
  if (form.as === 'file') response.set('Cache-Control', 'no-store').attachment('utdrag.json').type('application/json').send(recordFile(kept))
  else sendPlainPage(request, response, 200, recordHtml(kept, { language: languageOf(request), again: { ...form, as: 'file' }, isFile: meeting === null || !isOnPaperAlone(meeting), moreStyle: recordStyle }))
  return true
}

/** What a person whose identity is protected has on their own screen goes to nobody as a file. */
async function isForPaperAlone({ meetingOf }: PageOfMeetingParts, { meetingId, hasWords }: RecordAsked): Promise<boolean> {
  const meeting = hasWords ? await meetingOf(meetingId) : null
  return meeting !== null && isOnPaperAlone(meeting)
}

async function askedIn(parts: PageOfMeetingParts, { number, token }: AskedForm): Promise<RecordAsked | null> {
  if (number === undefined) return (await askedByReader(parts, token)) ?? askedAtTable(parts, token)
  const staff = await parts.staffOfToken(token)
  return staff && { ...askedByOffice(staff, await meetingIdOf(parts, number, staff)), what: 'recordTaken', hasWords: false }
}

/** The participant, from under a letter that is theirs and opened by code or e-ID. */
async function askedByReader(parts: PageOfMeetingParts, token: string): Promise<RecordAsked | null> {
  const reader = await parts.readerOf(token)
  return reader?.isByCode && (await isParticipants(parts, reader)) ? { ...askedByCode(reader, 'recordTaken'), hasWords: true } : null
}

/** On the device that is let in: the participant at any time, and who leads when it is over, to hand it over. Nobody while consent is taken back. */
async function askedAtTable(parts: PageOfMeetingParts, token: string): Promise<RecordAsked | null> {
  const session = await parts.seatOfToken(token)
  const role = session && (await parts.roleOnDevice(session))
  if (!session || (await parts.meetingOf(session.meetingId))?.state === 'withdrawn') return null
  const may = role === 'participant' || (role === 'chair' && (await isClosed(parts, session.meetingId)))
  return may ? { ...askedBySeat(session), what: 'recordTaken', hasWords: true } : null
}
