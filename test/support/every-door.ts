import { randomInt } from 'node:crypto'
import { seatIds } from './builders.ts'
import { readPdf } from './poppler.mjs'

/** How often one address tries is another test's. */
export const anotherAddress = () => `10.${randomInt(250)}.${randomInt(250)}.${randomInt(250)}`

type Paths = Record<string, Record<string, unknown>>

/** `ids`: of everything that an address can name, one that is there. */
type House = { url: string; ids: Record<'planId' | 'referralId' | 'formId' | 'termId', string> }
type Asking = { meetingId: string; token: string | null; isOver: boolean }

/** Every door that there is, with this token: what it answers, whatever it answers. */
export async function everyDoor({ url, ids }: House, { meetingId, token, isOver }: Asking): Promise<string> {
  const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as { paths: Paths }
  const answers: string[] = []
  const ask = async (address: string, init: RequestInit) => {
    const answer = await fetch(`${url}${address}`, { ...init, headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...init.headers } })
    const bytes = Buffer.from(await answer.arrayBuffer())
    answers.push(JSON.stringify([...answer.headers]), answer.headers.get('content-type') === 'application/pdf' ? readPdf('pdftotext', [], bytes) : bytes.toString('utf8'))
  }
  for (const [path, methods] of Object.entries(paths)) {
    for (const recipient of path.includes('{recipient}') ? ['participant', 'referrer', 'preparation', 'minutes', 'obstacles'] : ['']) {
      const address = path.replace('{recipient}', recipient).replace('{meetingId}', meetingId).replace(/\{(planId|referralId|formId|termId)\}/, (_whole, name: keyof typeof ids) => ids[name])
      if ('get' in methods) await ask(address, {})
      // Nobody signs out before the end, no code is made anew nor a link that is in use, and nothing is thrown away.
      if (path.startsWith('/letters/')) await ask(address, { method: 'POST', body: new URLSearchParams({ token: token ?? '' }) })
      else if ('post' in methods && (isOver || !path.endsWith('/chair')) && !/sign-out|(code|close|discard|withdraw|remove)$/.test(path)) await ask(address, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })
    }
  }
  // Pages that a browser asks for without a token are the same for everybody.
  for (const page of token !== null ? [] : ['/', '/plan', '/panel', '/stage', '/teams', '/about', '/brev', '/anmal', '/anmal/min', '/infor', '/brev/e-legitimation', '/brev/e-legitimation/svar', '/vem-har-sett', '/uppfoljning', '/uppfoljning/sluta', '/uppfoljning/hos-oss', '/statistik', '/statistik/lardomar', `/j/${seatIds.participant}`, '/nothing-here']) await ask(page, {})
  // A token is no code: so they are typed once, and at once, for each of them takes its time.
  await Promise.all((token !== null ? [] : ['/brev', '/anmal/min', '/infor', '/brev/e-legitimation', '/brev/e-legitimation/svar']).map((where) => ask(where, { method: 'POST', headers: { 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams({ number: ids.referralId, code: 'AAAA AAAA', state: 'x' }) })))
  for (const path of ['/uppfoljning/hos-oss', '/uppfoljning/fragor', '/uppfoljning/dagar']) await ask(path, { method: 'POST', body: new URLSearchParams({ token: token ?? '', pass: token ?? '', voice: 'team' }) })
  for (const number of [{ number: meetingId }, {}]) await ask('/vem-har-sett', { method: 'POST', body: new URLSearchParams({ ...number, token: token ?? '' }) })
  return answers.join('\n')
}
