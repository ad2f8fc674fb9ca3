import type { KeptReferral, Waiting } from '#core/wire/before.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { seatIds } from './builders.ts'
import { connect, join } from './live-client.ts'
import { planBody } from './seated-meeting.ts'
import { get, post, staffToken, type TestApp } from './test-app.ts'

export type Fields = Record<string, string | string[]>

/** What a page takes along unseen, as a browser sends it with the fields. */
export const hiddenOf = (page: string, name: string): Fields => Object.fromEntries([...(new RegExp(`<form(?:(?!</form>).)*name="${name}".*?</form>`, 's').exec(page)?.[0] ?? '').matchAll(/type="hidden" name="([\w-]+)" value="([^"]*)"/g)].map(([, one = '', value = '']) => [one, value]))
/** What is said to be wrong at a field; null where nothing is. */
export const beside = (page: string, name: string) => page.split(`id="${name}-wrong">`)[1]?.split('</strong>')[0] ?? null
const nameOf = (id: string) => planBody().plan.seats.find((seat) => seat.id === id)?.name ?? ''

/** What somebody sends from the pages of asking for a meeting and of writing before it: `askedFor` a request with its codes, `plannedOf` the chair of a meeting that is planned of one. */
export function asking(app: () => TestApp) {
  async function send(fields: Fields, path: string, language = 'sv') {
    const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))
    const answer = await fetch(`${app().url}${path}`, { method: 'POST', body, headers: { 'accept-language': language, 'x-forwarded-for': `10.9.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}` } })
    return { status: answer.status, page: await answer.text() }
  }

  async function askedFor(changes: Fields = {}) {
    const question = `Hur går det ${Math.random()}?`
    const { page } = await send({ who: 'worker', knows: 'yes', yourName: nameOf(seatIds.referrer), yourPlace: 'Arbetsförmedlingen', yourPhone: '010-123 45 67', personName: nameOf(seatIds.participant), personPhone: '010-765 43 21', question, ...changes }, '/anmal')
    const codes = [...page.matchAll(/class="code">([^<]+)</g)].map(([, code]) => code ?? '')
    const [person, referrer] = codes.length > 2 ? [codes.slice(2), codes] : [codes, []]
    const { id, version } = ((await get(`${app().url}/api/waiting`, staffToken)).body as Waiting).referrals.find((one) => one.question === question)!
    const kept = async () => ((await get(`${app().url}/api/referrals/${id}`, staffToken)).body as KeptReferral).referral
    const given = ([number = '', code = '']: string[]) => ({ number, code })
    return { person: given(person), referrer: given(referrer), kept, id, version }
  }
  async function plannedOf({ id, version }: Awaited<ReturnType<typeof askedFor>>) {
    const answer = await post(`${app().url}/api/meetings`, { ...planBody(), referralId: id, referralVersion: version }, staffToken)
    const chair = await connect(app().url, await join(app().url, (answer.body as PlannedMeeting).links.find(({ seatId }) => seatId === seatIds.chair)?.link ?? ''))
    await chair.until(() => chair.view().background)
    return chair
  }
  return { send, askedFor, plannedOf }
}
