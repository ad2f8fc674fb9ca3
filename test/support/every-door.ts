import { createHash, randomInt } from 'node:crypto'
import { newestShown } from '#core/consent-texts/texts-shown.ts'
import { newestVersions } from '#core/privacy-notice/newest-versions.ts'
import { seatIds } from './builders.ts'
import { readPdf } from './poppler.mjs'
import { routesOf } from './route-table.ts'
import type { TestApp } from './test-app.ts'
import { validBody } from './valid-bodies.ts'

/** A file's words are the same each time; most readers get the same files. */
const wordsOfPdf = new Map<string, string>()
function pdfText(bytes: Buffer): string {
  const name = createHash('sha256').update(bytes).digest('base64')
  const text = wordsOfPdf.get(name) ?? readPdf('pdftotext', [], bytes)
  wordsOfPdf.set(name, text)
  return text
}

/** How often one address tries is another test's. */
export const anotherAddress = () => `10.${randomInt(250)}.${randomInt(250)}.${randomInt(250)}`

/** Where nothing of an authority's is there to be named. */
export const noIds = { planId: 'none-of-a-plan-0001', referralId: 'none-of-requests-01', formId: 'none-of-a-form-01', termId: 'none-of-a-term-0001', entryId: 'none-of-an-entry-01', administratorId: 'none-of-these-00001' }

type Paths = Record<string, Record<string, unknown>>

/** `ids`: of everything that an address can name, one that is there. */
type House = { app: Pick<TestApp, 'app' | 'url'>; ids: Readonly<Record<string, string>> }
/**
 * `understood`: the doors, each with the status it gave to a body that its own schema lets through; asked for where nothing of this token's may be
 * changed by it. `leaving`: the doors that are tried when all is over, and no other. `tried`: every door that was, as `POST /brev`.
 */
type Asking = { meetingId: string; token: string | null; isOver: boolean; understood?: Map<string, number>; leaving?: boolean; tried?: Set<string> }

/** What signs out, makes a code anew, takes a yes back or throws away: it is tried when all else has been. */
const leaves = /sign-out|(code|close|discard|withdraw|remove|end|withdrawn|regret|ta-bort|\/ut)$/
const isApi = (path: string) => path.startsWith('/api/')
const recipients = ['participant', 'referrer', 'preparation', 'minutes', 'obstacles']

/** The addresses of a door, one for each letter where it is of letters. What is named and has no id here is a fault. */
export function addressesOf(path: string, given: Readonly<Record<string, string>>): string[] {
  const named = (recipient: string) =>
    path.replaceAll(/:(\w+)/g, (_whole, name: string) => {
      const id = { version: newestShown('paper', 'sv'), noticeVersion: newestVersions.sv, ...given, recipient }[name]
      if (id === undefined) throw new Error(`${path}: every door is tried with an id of something that is there, and there is no ${name}.`)
      return id
    })
  return path.includes(':recipient') ? recipients.map(named) : [named('')]
}

/** Every door that the app has, with this token: what it answers, whatever it answers. */
export async function everyDoor({ app, ids }: House, { meetingId, token, isOver, understood, leaving = false, tried }: Asking): Promise<string> {
  const { paths } = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as { paths: Paths }
  const answers: string[] = []
  const ask = async (address: string, init: RequestInit = {}) => {
    const answer = await fetch(`${app.url}${address}`, { redirect: 'manual', ...init, headers: { 'x-forwarded-for': anotherAddress(), ...(token !== null && { authorization: `Bearer ${token}` }), ...init.headers } })
    const bytes = Buffer.from(await answer.arrayBuffer())
    answers.push(JSON.stringify([...answer.headers]), answer.headers.get('content-type') === 'application/pdf' ? pdfText(bytes) : bytes.toString('utf8'))
    return answer.status
  }
  const send = (address: string, body: unknown) => ask(address, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  const given = { seatId: seatIds.officer, ...ids, meetingId }
  const isTried = ({ method, path }: { method: string; path: string }) => {
    if (method === 'POST' && leaves.test(path) !== leaving) return false
    if (method === 'GET') return !leaving && (isApi(path) || token === null)
    // A link of the chair that is in use would end.
    return method === 'POST' && (isOver || !path.endsWith('/chair'))
  }
  const doors = routesOf(app).filter(isTried).toSorted((one, other) => Number(one.path.endsWith('sign-out')) - Number(other.path.endsWith('sign-out')))
  const forms: Promise<number>[] = []
  for (const { method, path } of doors) {
    tried?.add(`${method} ${path}`)
    for (const address of addressesOf(path, given)) {
      if (method === 'GET') await ask(address)
      else if (!isApi(path)) forms.push(...formsOf(path, { token, meetingId, ids }).map((fields) => ask(address, { method: 'POST', body: new URLSearchParams(fields) })))
      else {
        const described = path.replaceAll(/:(\w+)/g, '{$1}')
        const body = understood && validBody(paths[described]?.['post'], [meetingId, seatIds.participant, ...Object.values(ids)])
        if (body) understood.set(described, await send(address, body))
        await send(address, {})
      }
    }
  }
  // Each code takes its time: so all at once.
  await Promise.all(forms)
  if (!leaving) await ask('/nothing-here')
  return answers.join('\n')
}

/** What is typed or goes along unseen in a form: the token as whatever opens something, or a number and a code that somebody made up. */
function formsOf(path: string, { token, meetingId, ids }: Pick<Asking, 'token' | 'meetingId'> & Pick<House, 'ids'>): Record<string, string>[] {
  if (token === null) return [{ number: ids['referralId'] ?? '', code: 'AAAA AAAA', state: 'x' }]
  const opens = { token, pass: token, seat: token, key: token, voice: 'team' }
  return path === '/vem-har-sett' || path === '/utdrag' ? [opens, { ...opens, number: meetingId }] : [opens]
}
