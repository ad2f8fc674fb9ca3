import { randomInt } from 'node:crypto'
import { newestShown } from '#core/consent-texts/texts-shown.ts'
import { seatIds } from './builders.ts'
import { readPdf } from './poppler.mjs'
import { validBody } from './valid-bodies.ts'

/** How often one address tries is another test's. */
export const anotherAddress = () => `10.${randomInt(250)}.${randomInt(250)}.${randomInt(250)}`

type Paths = Record<string, Record<string, unknown>>

/** `ids`: of everything that an address can name, one that is there. */
type House = { url: string; ids: Record<'planId' | 'referralId' | 'formId' | 'termId', string> }
/** `understood`: the doors, each with the status it gave to a body that its own schema lets through; asked for where nothing of this token's may be changed by it. */
type Asking = { meetingId: string; token: string | null; isOver: boolean; understood?: Map<string, number> }

const asJson = { 'content-type': 'application/json' }
/** What signs out, makes a code anew or throws away: it is tried elsewhere. */
export const leaves = /sign-out|(code|close|discard|withdraw|remove)$/

/** Every door that there is, with this token: what it answers, whatever it answers. */
export async function everyDoor({ url, ids }: House, { meetingId, token, isOver, understood }: Asking): Promise<string> {
  const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as { paths: Paths }
  const answers: string[] = []
  const ask = async (address: string, init: RequestInit) => {
    const answer = await fetch(`${url}${address}`, { ...init, headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...init.headers } })
    const bytes = Buffer.from(await answer.arrayBuffer())
    answers.push(JSON.stringify([...answer.headers]), answer.headers.get('content-type') === 'application/pdf' ? readPdf('pdftotext', [], bytes) : bytes.toString('utf8'))
    return answer.status
  }
  for (const [path, methods] of Object.entries(paths)) {
    for (const recipient of path.includes('{recipient}') ? ['participant', 'referrer', 'preparation', 'minutes', 'obstacles'] : ['']) {
      const address = path.replace('{recipient}', recipient).replace('{meetingId}', meetingId).replace('{seatId}', seatIds.officer).replace(/\{(planId|referralId|formId|termId)\}/, (_whole, name: keyof typeof ids) => ids[name])
      if ('get' in methods) await ask(address, {})
      // Nobody signs out before the end, no code is made anew nor a link that is in use, and nothing is thrown away.
      if (path.startsWith('/letters/')) await ask(address, { method: 'POST', body: new URLSearchParams({ token: token ?? '' }) })
      const body = understood && validBody(methods['post'], [meetingId, seatIds.participant, ...Object.values(ids)])
      if (body && !leaves.test(path)) understood.set(path, await ask(address, { method: 'POST', body: JSON.stringify(body), headers: asJson }))
      if (path.startsWith('/letters/')) continue
      if ('post' in methods && (isOver || !path.endsWith('/chair')) && !leaves.test(path)) await ask(address, { method: 'POST', body: '{}', headers: asJson })
    }
  }
  // Pages that a browser asks for without a token are the same for everybody.
  for (const page of token !== null ? [] : ['/', '/plan', '/panel', '/stage', '/teams', '/about', '/brev', '/anmal', '/anmal/min', '/infor', '/brev/e-legitimation', '/brev/e-legitimation/svar', '/vem-har-sett', '/samtyckestext', `/samtyckestext/${newestShown('paper', 'sv')}`, '/uppfoljning', '/uppfoljning/sluta', '/uppfoljning/hos-oss', '/statistik', '/statistik/lardomar', `/j/${seatIds.participant}`, '/nothing-here']) await ask(page, {})
  // A token is no code: so they are typed once, and at once, for each of them takes its time.
  await Promise.all((token !== null ? [] : ['/brev', '/anmal/min', '/infor', '/brev/e-legitimation', '/brev/e-legitimation/svar']).map((where) => ask(where, { method: 'POST', headers: { 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams({ number: ids.referralId, code: 'AAAA AAAA', state: 'x' }) })))
  for (const path of ['/uppfoljning/hos-oss', '/uppfoljning/fragor', '/uppfoljning/dagar']) await ask(path, { method: 'POST', body: new URLSearchParams({ token: token ?? '', pass: token ?? '', voice: 'team' }) })
  for (const number of [{ number: meetingId }, {}]) await ask('/vem-har-sett', { method: 'POST', body: new URLSearchParams({ ...number, token: token ?? '' }) })
  return answers.join('\n')
}
