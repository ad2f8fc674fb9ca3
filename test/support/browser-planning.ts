import type { Locator, Page } from 'playwright-core'
import { sv } from '#test/support/all-words.ts'
import { dayAfter, dayOf } from '#client/meeting/days.ts'
import { cast, places, question, type Person } from './browser-plan.ts'

const { consent, door, meeting, people, ready, waiting } = sv.plan

/** A week from now, in Sweden. */
export const nextWeek = (): string => dayAfter(dayOf(Date.now()), 7)

/** The page that plans, as somebody with a mouse fills it in; everything is found by role and name. */
export const planningOn = (page: Page) => {
  const field = (name: string | RegExp): Locator => page.getByLabel(name, { exact: true })
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
  const inPart = (title: string) => page.getByRole('region', { name: title })

  async function addPerson(person: Person, opener: string) {
    const { name, role, organisation, why } = cast[person]
    await button(opener).click()
    await field(people.name).fill(name)
    await field(people.role).selectOption(role)
    if (organisation !== null) await chooseOrganisation(places[organisation])
    await field(people.why).fill(why)
    await button(people.save).click()
    await page.getByRole('article', { name }).waitFor()
  }

  async function chooseOrganisation(name: string) {
    const choice = field(people.organisation)
    const known = await choice.locator('option').allTextContents()
    await choice.selectOption({ label: known.includes(name) ? name : people.newOrganisation })
    if (!known.includes(name)) await field(people.organisationName).fill(name)
  }

  async function enterAsDemo(origin: string) {
    await page.goto(`${origin}/plan`)
    await button(door.demoKey).click()
    const [plan, waits] = [page.getByRole('heading', { name: meeting.title, exact: true }), page.getByRole('heading', { name: waiting.title, exact: true })]
    await plan.or(waits).waitFor()
    await page.waitForLoadState('networkidle')
    // What another test has begun waits first.
    if (await waits.isVisible()) await button(waiting.fresh).click()
    await plan.waitFor()
  }

  async function fillMeeting() {
    await field(meeting.team).fill('Resursrådet i Sjövik')
    await field(meeting.question).fill(question)
    await field(meeting.day).fill(nextWeek())
    await field(meeting.clock).fill('13:30')
    await field(meeting.place).fill('Teams')
    await field(meeting.phone).fill('08-123 45 67')
  }

  async function addChairAndParticipant() {
    await addPerson('sara', people.add.chair)
    await addPerson('kim', people.add.participant)
  }

  return {
    field,
    button,
    inPart,
    addPerson,
    enterAsDemo,
    fillMeeting,
    /** All that the smallest meeting needs. */
    fillForTwo: async (origin: string) => {
      await enterAsDemo(origin)
      await fillMeeting()
      await addChairAndParticipant()
    },
    addEverybody: async () => {
      await addChairAndParticipant()
      for (const person of ['anna', 'omar', 'petra'] as const) await addPerson(person, people.add.other)
    },
    /** Everybody may tell everybody of work, said aloud. */
    giveConsent: async () => {
      for (const place of places) await button(consent.allName(place)).click()
      await page.getByRole('group', { name: consent.terms }).getByLabel(consent.categoryNames.work, { exact: true }).check()
      await field(consent.how).selectOption('spoken')
    },
    send: () => button(ready.plan).click(),
  }
}
