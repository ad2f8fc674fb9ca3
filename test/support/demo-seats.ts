import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { Demo } from '#core/wire/http.ts'
import { byPhone } from '#server/demo/meetings/by-phone.ts'
import { counsellorRefers } from '#server/demo/meetings/counsellor-refers.ts'
import { sv } from './all-words.ts'
import { openDemo, scenesOf, type Scene } from './browser-demo.ts'
import { seatPlan } from './builders.ts'

export const roles: SeatRole[] = ['chair', 'representative', 'referrer', 'participant', 'supportPerson', 'interpreter']
export const atWork: SeatRole[] = ['chair', 'representative', 'referrer']

const stepOf = (type: string) => byPhone.steps.findIndex(({ command }) => command.type === type)
/** Every moment of the demo meeting that is looked at or listened to, in the order they come. In the lobby nobody but the chair has been let in. */
export const moments: Scene[] = [...scenesOf(byPhone), { name: 'lobby', upTo: 0 }, { name: 'paused', upTo: stepOf('pauseMeeting') + 1 }].toSorted((one, other) => one.upTo - other.upTo)

const interpreter = seatPlan({ id: 'seat-of-the-interpreter', name: 'Elif', role: 'interpreter', organisationId: null, mandate: null, why: 'Elif tolkar det som sägs.', attends: 'phone' })

/** What a meeting can come to beside its parts, on the other demo meeting: who sees something of it, and how it comes. */
export const turns: { name: string; seenBy: SeatRole[]; come: (pages: Map<SeatRole, Page>) => Promise<void> }[] = [
  {
    name: 'without-a-chair',
    seenBy: ['representative', 'participant'],
    come: async (pages) => {
      const chair = pages.get('chair')!
      await chair.goto('about:blank')
      await pages.get('representative')!.getByText(sv.panel.lead.chairAway).waitFor()
      const participant = pages.get('participant')!
      // A short drop is not mentioned to the participant; where the clock stands still it has to be put on.
      await participant.clock.setFixedTime((await participant.evaluate(() => Date.now())) + 10_000)
      await participant.getByText(sv.participant.lead.away).waitFor()
    },
  },
  {
    name: 'withdrawn',
    seenBy: ['chair', 'representative', 'participant'],
    come: async (pages) => {
      const { withdrawal } = sv.later
      const participant = pages.get('participant')!
      await pages.get('chair')!.goBack()
      await participant.getByText(sv.participant.lead.away).waitFor({ state: 'hidden' })
      await participant.getByRole('button', { name: withdrawal.button }).click()
      await participant.getByRole('button', { name: withdrawal.yes }).click()
      await pages.get('chair')!.getByRole('heading', { name: sv.panel.withdrawal.title }).waitFor()
      await pages.get('representative')!.getByRole('heading', { name: sv.panel.withdrawal.title }).waitFor()
      await participant.getByText(withdrawal.hidden).waitFor()
    },
  },
]
/** Where the other demo meeting is when they come. */
export const beforeTurns: Scene = scenesOf(counsellorRefers).find(({ name }) => name === 'story')!

/** A page of its own for each role in the demo meeting, from the lobby on. */
export type DemoSeats = {
  pages: Map<SeatRole, Page>
  /** Plays on to this moment. */
  comeTo: (moment: Scene) => Promise<void>
}

type DemoSeatsSettings = {
  browser: Browser
  origin: string
  /** Which demo meeting, by its id. */
  which?: string
  /** Only these, each with the name they have there. Everybody else's seat is left to the demo. */
  people?: Partial<Record<SeatRole, string>>
  context: (role: SeatRole) => BrowserContextOptions
  /** Before the page goes anywhere. */
  prepare?: (page: Page) => Promise<void>
  /** Each step is drawn, and heard, before the next. Without it the pages see only where it comes to. */
  isStepByStep?: boolean
  /** Before the demo plays a step, by its number from 0; only step by step. */
  beforeStep?: (step: number) => unknown
}

export async function takeDemoSeats({ browser, origin, which = 'by-phone', people, context, prepare, isStepByStep = true, beforeStep }: DemoSeatsSettings): Promise<DemoSeats> {
  const demo = await openDemo(origin, which)
  const links = [...demo.links, ...(which === 'by-phone' ? (await withInterpreter(origin, demo.links)) : [])].map((one) => ({ name: '', ...one }))
  const pages = new Map<SeatRole, Page>()
  for (const role of roles) {
    if (people && people[role] === undefined) continue
    const link = links.find((one) => one.role === role && (people === undefined || one.name === people[role]))?.link
    if (link === undefined) continue
    const page = await (await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce', ...context(role) })).newPage()
    await prepare?.(page)
    await page.goto(link)
    await page.getByRole('button', { name: sv.door.enter }).click()
    await page.getByRole('heading', { name: role === 'chair' ? sv.panel.before.title : 'Resursrådet' }).waitFor()
    pages.set(role, page)
  }
  let playedTo = 0
  const comeTo = async (moment: Scene) => {
    for (let upTo = isStepByStep ? playedTo + 1 : moment.upTo; upTo <= moment.upTo; upTo += 1) {
      beforeStep?.(upTo - 1)
      await demo.playTo({ ...moment, upTo })
      await Promise.all([...pages.values()].map(atRest))
    }
    playedTo = Math.max(playedTo, moment.upTo)
    const letIn = pages.get('chair')?.getByRole('button', { name: sv.panel.knocks.letInName(interpreter.name) })
    if (moment.upTo > 0 && (await letIn?.isVisible())) await letIn?.click()
  }
  return { pages, comeTo }
}

/** What has come to the page is drawn. */
export const atRest = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), 40)))

/** The demo has no interpreter: theirs is a seat of its own, until it does. */
async function withInterpreter(origin: string, seats: { role: string }[]) {
  if (seats.some(({ role }) => role === 'interpreter')) return []
  const { staffToken, meetings } = (await (await fetch(`${origin}/api/demo`)).json()) as Demo
  const answer = await fetch(`${origin}/api/meetings/${meetings[0]!.meetingId}/commands`, {
    method: 'POST',
    headers: { authorization: `Bearer ${staffToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'the-interpreter-comes', command: { type: 'addSeat', seat: interpreter, organisation: null } }),
  })
  return ((await answer.json()) as { links: { link: string }[] }).links.map(({ link }) => ({ role: 'interpreter', link }))
}
