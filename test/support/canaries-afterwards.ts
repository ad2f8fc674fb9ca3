import { expect } from 'vitest'
import type { CaseCodeAnswer } from '#core/wire/follow-up.ts'
import type { MeetingGaps } from '#core/wire/released-gaps.ts'
import { hiddenIn, sendForm } from './closed-meeting.ts'
import { anotherAddress, everyDoor } from './every-door.ts'
import type { LiveClient } from './live-client.ts'
import type { MarkedWords } from './marked-words.ts'
import { routesOf } from './route-table.ts'
import { get, post, type TestApp } from './test-app.ts'

/** Who reads the statistics, before a note has gone on and after, whoever of the team has a code of a follow-up and writes with it, and whoever else has one. */
export type AfterwardsReader = 'statisticsBefore' | 'statistics' | 'caseCode' | 'teamCaseCode'
type Opened = { reader: AfterwardsReader; page: string }
type Afterwards = { app: TestApp; words: MarkedWords; ids: Parameters<typeof everyDoor>[0]['ids']; received: (reader: AfterwardsReader, bytes: string) => void }

export const statisticsKeys = { coordinator: 'coordinator-token-of-the-canaries-0001', steeringGroup: 'steering-group-token-of-the-canaries-1' }
/** What may go on to them, in the words that the chair has read. */
export const gapPath = 'noteGap.words'

/** The pages of the statistics, as the app itself has them. */
const statisticsAddresses = (app: TestApp) => routesOf(app).flatMap(({ method, path }) => (method === 'GET' && path.startsWith('/statistik') ? [path] : []))

/** Every page that the coordinator and the steering group have, inside and not at the door, and every other door with their keys. */
async function statisticsPages({ app, ids, received }: Afterwards, reader: AfterwardsReader) {
  const [addresses, { url }] = [statisticsAddresses(app), app]
  expect(addresses.length).toBeGreaterThan(4)
  for (const key of Object.values(statisticsKeys)) {
    const entered = await fetch(`${url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams({ key }) })
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    for (const address of addresses) {
      const answer = await fetch(url + address, { headers: { cookie } })
      const page = await answer.text()
      expect([answer.status, page.includes('name="key"')], address).toEqual([200, false])
      received(reader, page)
    }
    received(reader, await everyDoor({ app, ids }, { meetingId: 'no-such-meeting', token: key, isOver: true }))
  }
}

/** The coordinator answers what has gone on. */
export async function answerGap({ app: { url }, words }: Pick<Afterwards, 'app' | 'words'>, gapId: string) {
  const entered = await fetch(`${url}/statistik`, { method: 'POST', redirect: 'manual', headers: { 'x-forwarded-for': anotherAddress() }, body: new URLSearchParams({ key: statisticsKeys.coordinator }) })
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const answered = await fetch(`${url}/statistik/lardomar`, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ id: gapId, [`words-${gapId}`]: words.mark('answer of a gap'), seen: '' }) })
  expect(answered.status).toBe(303)
}

/** The chair lets a note go on as it stands, and gets an answer. */
export async function letGapGoOn(afterwards: Afterwards, chair: LiveClient) {
  const { app: { url }, words } = afterwards
  await statisticsPages(afterwards, 'statisticsBefore')
  const { gaps } = (await get(`${url}/api/gaps`, chair.token)).body as MeetingGaps
  const said = words.all.find(({ path }) => path === gapPath)?.word
  expect((await post(`${url}/api/gaps/release`, { gapId: gaps[0]?.id, words: said, isSure: true }, chair.token)).status).toBe(200)
  await answerGap(afterwards, gaps[0]?.id ?? '')
  expect((await get(`${url}/api/gaps`, chair.token)).status).toBe(200)
  await statisticsPages(afterwards, 'statistics')
}

/** The codes that each voice takes out: what they open, what is asked, and what is written there. The team is told of what the referrer answers. Gives the pages. */
export async function throughCaseCodes({ app: { url }, words, received }: Afterwards, people: Record<'participant' | 'referrer' | 'team', LiveClient>): Promise<Opened[]> {
  const pages: Opened[] = []
  for (const voice of ['participant', 'team', 'referrer'] as const) {
    const reader = voice === 'team' ? 'teamCaseCode' : 'caseCode'
    const { code } = (await post(`${url}/api/follow-up/code`, { voice }, people[voice].token)).body as CaseCodeAnswer
    const opened = await sendForm(url, '/uppfoljning', { code }, 'sv', { 'x-forwarded-for': anotherAddress() })
    const send = async (path: string, fields: Record<string, string>) => {
      const { page, status } = await sendForm(url, `/uppfoljning${path}`, { pass: hiddenIn(opened.page, 'pass'), ...fields })
      received(reader, page)
      expect(status, `${voice} ${path}`).toBe(200)
    }
    received(reader, opened.page)
    pages.push({ reader, page: opened.page })
    await send('/fragor', { voice })
    if (voice === 'team') await send('/svar', { voice, words: words.mark('team words') })
    if (voice !== 'participant') await send('/paminn', { address: `${words.mark('reminder address')}@brev.example`, yes: 'yes' })
    if (voice === 'referrer') await send('/svar', { voice, 'item-1': 'underWay' })
    received(reader, (await sendForm(url, '/uppfoljning', { code }, 'sv', { 'x-forwarded-for': anotherAddress() })).page)
  }
  return pages
}
