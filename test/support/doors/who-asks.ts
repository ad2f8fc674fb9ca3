import { caseCodeOf, drawnSigns } from '#core/follow-up/case-code.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { guardian, seatIds } from '../builders.ts'
import { statisticsKeys } from '../canaries-afterwards.ts'
import { hiddenIn, sendForm } from '../closed-meeting.ts'
import { administratorToken, post, staffToken } from '../test-app.ts'
import { nextAddress } from './addresses.ts'
import { elsewhere, type HouseOfDoors } from './house-of-doors.ts'

/** `token`: what opens something, as a header and as whatever a form carries; `typed`: what they write where a number and a code are asked for; `caseCode` and `pass`: of a follow-up. */
export type Asker = { name: string; token: string | null; typed?: { number: string; code: string }; caseCode?: string; pass?: string; cookie?: string; key?: string }

export const interpreterId = 'seat-interpreter'
/** The seats of the table, by the names that they have in it. */
export const seatOf = { chair: seatIds.chair, representative: seatIds.officer, referrer: seatIds.referrer, participant: seatIds.participant, guardian: guardian.id, supportPerson: seatIds.support, interpreter: interpreterId }
export type SeatAt = keyof typeof seatOf

/** What opens nothing, and looks as if it could. */
export const nobodys = { token: 'nobodys-token-that-opens-nothing-at-all-01', number: '2222 2222', code: 'AAAA AAAA', caseCode: caseCodeOf(Array<number>(drawnSigns).fill(3)) }

/** Whoever has no seat in the meeting. Those of whom most doors say no come first: what they ask changes nothing for who comes after them. */
export async function besideTheMeeting({ app: { url }, asker }: HouseOfDoors): Promise<Asker[]> {
  const entered = await fetch(`${url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'x-forwarded-for': nextAddress() }, body: new URLSearchParams({ key: statisticsKeys.coordinator }) })
  return [
    { name: 'nobody', token: null },
    { name: 'otherStaff', token: elsewhere.staff },
    { name: 'otherAdministrator', token: elsewhere.administrator },
    { name: 'statistics', token: null, cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '', key: statisticsKeys.coordinator },
    { name: 'asker', token: null, typed: asker },
  ]
}

export const theOffice: Asker[] = [
  { name: 'staff', token: staffToken },
  { name: 'administrator', token: administratorToken },
]

/** Who has the code of a letter, and has opened it; where no code is given out, whoever says that they have one. */
export async function byCode({ app: { url } }: HouseOfDoors, name: string, address: string, token: string): Promise<Asker> {
  const given = await post(url + address, {}, token)
  const typed = given.status === 200 ? (given.body as ReadingCode).opensWith : null
  if (!typed) return { name, token: nobodys.token }
  const { number, code } = typed
  const { page } = await sendForm(url, '/brev', { number, code }, 'sv', { 'x-forwarded-for': nextAddress() })
  return { name, token: hiddenIn(page, 'token') || nobodys.token, typed: { number, code } }
}

/** Who has the code of a follow-up, and has opened it. */
export async function byCaseCode({ app: { url } }: HouseOfDoors, token: string): Promise<Asker> {
  const given = await post(`${url}/api/follow-up/code`, {}, token)
  const { code } = given.body as { code: string }
  const { page } = await sendForm(url, '/uppfoljning', { code }, 'sv', { 'x-forwarded-for': nextAddress() })
  return { name: 'byCaseCode', token: null, caseCode: code, pass: hiddenIn(page, 'pass') }
}
