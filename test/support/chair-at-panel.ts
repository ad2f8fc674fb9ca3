import type { Browser } from 'playwright-core'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import { sv } from './all-words.ts'
import { takeSeat } from './browser-seat.ts'
import { people, type Leading } from './leading.ts'

const { panel, agenda } = sv

/** Leads at a real panel: finds everything by role and name, and goes on when the page says so. `now`: the server's time, which the page has too. */
export const chairAtPanel = (browser: Browser, now: () => string): Leading => async ({ link }, form) => {
  const seat = await takeSeat(browser, 'sara', { name: people.chair })
  await seat.page.clock.setSystemTime(new Date(now()))
  await seat.comeToTheDoor(link('chair'))
  await seat.sees(seat.heading(panel.before.title))
  const part = (title: string) => seat.page.getByRole('region', { name: title })
  const isAt = (index: number) => seat.heading(agenda.place(index + 1, form.phases.length, titleIn(form, index)))
  return {
    letIn: (name) => seat.press(panel.knocks.letInName(people[name])),
    start: async () => {
      await seat.press(panel.before.start)
      await seat.sees(isAt(0))
    },
    goOnTo: (index) => seat.pressUntil(seat.button(agenda.next(titleIn(form, index))), isAt(index)),
    sayWhoFollowsUp: async (date) => {
      const words = panel.readBack
      await part(words.followUp).getByLabel(words.who, { exact: true }).selectOption({ label: `${people.referrer}, remittent` })
      await part(words.followUp).getByLabel(words.day, { exact: true }).fill(date)
      await part(words.followUp).getByRole('button', { name: words.save }).click()
    },
    sayNoMoney: async (reason) => {
      const words = panel.money
      await part(words.title).getByLabel(words.kinds.notDiscussed).click()
      await part(words.title).getByLabel(words.reason, { exact: true }).fill(reason)
      await part(words.title).getByRole('button', { name: words.save }).click()
      await seat.sees(words.notDiscussed(reason))
    },
    close: async () => {
      await seat.sees(panel.close.ready)
      await part(panel.close.title).getByRole('button', { name: panel.close.close }).click()
      await seat.press(panel.close.yes)
      await seat.sees(seat.heading(panel.closed.title))
    },
    letGoOn: async (said) => {
      const { title, words, release, takeBack } = sv.later.releasedGaps
      await part(title).getByLabel(words(1), { exact: true }).fill(said)
      await part(title).getByRole('button', { name: release, exact: true }).click()
      await part(title).getByRole('button', { name: takeBack }).waitFor()
    },
    leave: async () => {
      if (seat.complaints.length > 0) throw new Error(seat.complaints.join('\n'))
      await seat.context.close()
    },
  }
}

function titleIn({ phases }: MeetingForm, index: number): string {
  const { title, titleToOthers } = phases[index]!
  return (titleToOthers ?? title).sv.replace('{participant}', people.participant)
}
