import type { Router } from 'express'
import { languageOf, sendMessagePage } from './message-page.ts'
import { askedByCode, askedFormSchema, isParticipants, meetingIdOf, servePageOfMeeting, type AskedForm, type PageOfMeetingParts } from './page-of-meeting.ts'
import { askedByOffice, askedBySeat, isClosed, seen, type SeenAsked } from './seen.ts'
import { messageOfSeen } from './seen-words.ts'

/** Who has seen a meeting. */
export const serveSeen = (parts: PageOfMeetingParts): Router =>
  servePageOfMeeting(parts, {
    address: '/vem-har-sett',
    form: askedFormSchema,
    words: ({ seen: { title, ask, show: button } }) => ({ title, ask, button }),
    show: async (form, { request, response }) => {
      const asked = await askedIn(parts, form)
      const found = asked && (await seen(parts, asked))
      if (found) sendMessagePage(request, response, 200, () => messageOfSeen(found, languageOf(request)))
      return found !== null
    },
  })

/** Staff, or the chair by a work account, say which meeting; whoever comes by a seat or a letter comes from it. Null for anybody else. */
async function askedIn(parts: PageOfMeetingParts, { number, token }: AskedForm): Promise<SeenAsked | null> {
  if (number === undefined) return (await askedByReader(parts, token)) ?? askedByChair(parts, token)
  const staff = await parts.staffOfToken(token)
  if (staff) return askedByOffice(staff, await meetingIdOf(parts, number, staff))
  const chair = await parts.chairOfAccount(token, number)
  return chair && (await isClosed(parts, chair.meetingId)) ? askedBySeat(chair) : null
}

/** The participant, from under their own letter when the meeting is closed, or from under the one before it until it begins. */
async function askedByReader(parts: PageOfMeetingParts, token: string): Promise<SeenAsked | null> {
  const reader = await parts.readerOf(token)
  if (!reader || !(await isParticipants(parts, reader))) return null
  return reader.isByCode ? askedByCode(reader, 'seenListRead') : askedBySeat(reader.letter)
}

async function askedByChair(parts: PageOfMeetingParts, token: string): Promise<SeenAsked | null> {
  const session = await parts.seatOfToken(token)
  const isChair = session !== null && (await parts.roleOnDevice(session)) === 'chair' && (await isClosed(parts, session.meetingId))
  return isChair ? askedBySeat(session) : null
}
