import type { Request, Response } from 'express'
import type { Command } from '#core/meeting/commands.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import type { GateOf } from '#server/identity/reading-codes.ts'
import type { referralPasses } from '#server/identity/referral-passes.ts'
import type { seatPasses } from '#server/identity/seat-passes.ts'
import type { SeatRef, Store } from '#server/store/store.ts'
import type { WayTo } from '../ways-in.ts'
import { formStyle } from '../form-style.ts'
import { hiddenFields, paragraphs } from '../plain-html.ts'
import { sendPlainPage } from '../message-page.ts'
import type { ReadingParts } from '../reading-parts.ts'
import { typedText, type Typed } from './form-fields.ts'
import type { Tries } from '../tries-by-address.ts'
import type { ReferringWords } from './referring-words.ts'

export type ReferringParts = {
  store: Store
  now: () => string
  publicUrl: () => string
  /** Whom one asks. */
  authority: { id: string; name: string }
  /** Whom one asks at an address of their own. */
  others: readonly { id: string; name: string }[]
  /** How often somebody sends, or tries codes, from one address: false when it is too often just now. */
  mayTry: Tries
  /** A few signs of where a code is written. */
  placeOf: (address: string) => string
  /** How many requests are taken from one address in a day by an authority. */
  mayAsk: (address: string, hostAuthorityId: string) => Promise<boolean>
  isDatabaseAway: (fault: unknown) => boolean
  /** A meeting as it stands, without anybody in it when it is erased; null when it can not be read just now. */
  meetingOf: (meetingId: string) => Promise<Meeting | null>
  /** What somebody says who came by the code of a seat. */
  sayBefore: (seat: SeatRef, sent: { id: string; command: Command }) => Promise<AnswerMessage>
  /** How somebody comes back to what they have the number of. */
  wayTo: WayTo
  /** The same where it is known whose number it is. */
  wayToOf: (authorityId: string) => WayTo
  /** How an authority has what is read opened, and whether anybody can show who they are with e-ID. */
  gateOf: GateOf
  hasEid: boolean
  letterOfReading: ReadingParts['letterOfReading']
  passes: ReturnType<typeof referralPasses>
  /** How it is known what is somebody's address; null where no mail can be sent. */
  mail: { isAddress: (text: string) => boolean } | null
  /** With which the participant takes their yes back from where they write before the meeting. */
  seatPasses: ReturnType<typeof seatPasses>
}

/** `address`: where the page's form goes, when that is not where it was asked for; `mayBeTold`: whether an address is asked for. */
export type Asked = { request: Request; response: Response; words: ReferringWords; typed: Typed; address?: string; mayBeTold?: boolean }

/** Sections of one kind of writer are seen when that kind is chosen; where a browser lacks `:has` all are. */
const style = `${formStyle}form:has([name=who][value=self]:checked) .worker,form:not(:has([name=who]:checked)) .worker{display:none}
`

export function sendReferringPage(asked: Pick<Asked, 'request' | 'response'>, status: number, page: { title: string; body: string }) {
  sendPlainPage(asked.request, asked.response, status, { ...page, moreStyle: style })
}

export function sendSorry(asked: Asked, status: number, { title, words }: { title: string; words: string[] }) {
  sendReferringPage(asked, status, { title, body: paragraphs(words) })
}

/** Where this page's form goes: the page itself, also when a router below it says what went wrong. */
export const addressOf = ({ request, address }: Asked): string => address ?? (request.baseUrl + request.path).replace(/\/$/, '')

/** What somebody came back by goes along in the page that it opened, which nobody caches. */
export const cameBack = (typed: Typed): Record<string, string> => Object.fromEntries(['number', 'code', 'pass', 'token'].map((name) => [name, typedText(typed, name)]).filter(([, value]) => value !== ''))
export const carried = (typed: Typed, adds: 'yes' | 'no' | 'takeBack' | 'mail' | 'noMail'): string => hiddenFields({ ...cameBack(typed), adds })
