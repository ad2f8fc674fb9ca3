import type { Demo } from '#core/wire/http.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { by, content } from '#test/support/builders.ts'
import type { HeldMeeting } from '../held-meeting.ts'
import type { Chance } from '../seeded-chance.ts'
import type { Schema } from './grammar.ts'

/** A form as a page of ours has it: what stands in it unseen, and what somebody writes. */
export type FormDoor = { method: 'POST'; path: string; schema: Schema; type: string }

const pages = ['/anmal', '/anmal/min', '/infor', '/brev', '/brev/e-legitimation', '/vem-har-sett', '/uppfoljning', '/uppfoljning/sluta', '/uppfoljning/hos-oss', '/statistik', '/statistik/lardomar', '/about', '/plan', '/settings', '/j/x', '/stage']
export const addressFrom = (chance: Chance): string => `10.${chance.between(0, 250)}.${chance.between(0, 250)}.${chance.between(0, 250)}`
/** What somebody writes in a field. */
const written: Schema = { type: 'string', maxLength: 200 }

/** The forms of the pages that anybody may look at, and of what codes open: a letter, and a follow-up to each who answers it. */
export async function formsOfPages(origin: string, meeting: HeldMeeting, chance: Chance): Promise<FormDoor[]> {
  const looked = await Promise.all(pages.map(async (path) => (await fetch(origin + path)).text()))
  return [...looked, ...(await openedPages(origin, meeting, chance))].flatMap(formsIn).filter(isFirst)
}

const isFirst = (form: FormDoor, place: number, all: FormDoor[]) => all.findIndex(({ path, schema }) => path === form.path && JSON.stringify(schema) === JSON.stringify(form.schema)) === place

/** The meeting is closed, and its participant's letter is opened with its code, as are the follow-ups that the demo has. */
async function openedPages(origin: string, { chair, seats }: HeldMeeting, chance: Chance): Promise<string[]> {
  const open = async (path: string, fields: Record<string, string>) => {
    const answer = await fetch(origin + path, { method: 'POST', headers: { 'x-forwarded-for': addressFrom(chance) }, body: new URLSearchParams(fields) })
    const page = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} was to open, and answered ${answer.status}.`)
    return page
  }
  // Without anything agreed there is no letter.
  const officer = seats.find(({ role }) => role === 'representative')!
  const said = await officer.send({ type: 'addItem', kind: 'recommendation', content: content(by(officer.seatId)) })
  if (said.kind !== 'done') throw new Error(`Something was to be agreed: ${JSON.stringify(said)}.`)
  const closed = await chair.send({ type: 'closeMeeting', early: 'Nu slutar vi.' })
  if (closed.kind !== 'done') throw new Error(`The meeting was to close: ${JSON.stringify(closed)}.`)
  const given = await fetch(`${origin}/api/letters/participant/code`, { method: 'POST', headers: { authorization: `Bearer ${chair.token}`, 'content-type': 'application/json' }, body: '{}' })
  if (given.status !== 200) throw new Error(`The letter was to get a code: ${given.status}.`)
  const { opensWith } = (await given.json()) as ReadingCode
  const { followUpCodes } = (await (await fetch(`${origin}/api/demo`)).json()) as Demo
  const cases = await Promise.all(Object.values(followUpCodes).map((code) => open('/uppfoljning', { code })))
  return [await open('/brev', { number: opensWith?.number ?? '', code: opensWith?.code ?? '' }), ...cases]
}

/** Each form of a page: hidden fields hold what they hold, others what somebody writes. */
export function formsIn(page: string): FormDoor[] {
  return [...page.matchAll(/<form[^>]*method="post"[^>]*action="(\/[^"]*)"[^>]*>([\s\S]*?)<\/form>/g)].map(([, path = '', inside = '']) => {
    const fields = [...inside.matchAll(/<(?:input|textarea|select|button)\b[^>]*\bname="([^"]+)"[^>]*>/g)]
    const properties = Object.fromEntries(fields.map(([tag, name = '']) => [name, tag.includes('type="hidden"') ? { enum: [/ value="([^"]*)"/.exec(tag)?.[1] ?? ''] } : written]))
    return { method: 'POST' as const, path, schema: { type: 'object', properties, required: Object.keys(properties).filter((name) => properties[name] !== written) }, type: 'application/x-www-form-urlencoded' }
  })
}
