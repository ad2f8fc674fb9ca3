import { expect, it } from 'vitest'
import { consents, organisationIds, seatIds } from '#test/support/builders.ts'
import { hourMs, houseWithClock } from '#test/support/closed-meeting.ts'
import { done, openedIn, planned } from '#test/support/seated-meeting.ts'

it('[CONSENT-5] who sits there sees whom consent does not reach any more when its last day has passed and something happens', async () => {
  const house = await houseWithClock()
  const { seats: { chair, officer } } = await openedIn('recommend', await planned(house.app, {}, consents.map((one) => ({ ...one, until: '2026-12-03' }))), 'officer')
  const covered = (seat: typeof chair) => seat.view().people?.seats.find(({ id }) => id === seatIds.officer)?.isCovered
  expect([chair.view().consent?.gaps, covered(chair), covered(officer)]).toEqual([[], true, true])
  house.pass(11.1 * hourMs)
  await done(chair, { type: 'pauseMeeting' })
  await officer.until(() => covered(officer) === false)
  expect([chair.view().consent?.gaps, covered(chair)]).toEqual([Object.values(organisationIds).filter((id) => chair.view().consent?.gaps.includes(id)), false])
  expect(chair.view().consent?.gaps).toContain(organisationIds.jobs)
})

it('[ROOM-41] sees it though nothing happens, when midnight has passed in Sweden', async () => {
  const house = await houseWithClock()
  const { seats: { chair, officer } } = await openedIn('recommend', await planned(house.app, {}, consents.map((one) => ({ ...one, until: '2026-12-03' }))), 'officer')
  house.pass(11.1 * hourMs)
  await officer.until(() => officer.view().people?.seats.find(({ id }) => id === seatIds.officer)?.isCovered === false)
  expect(chair.view().consent?.gaps).toContain(organisationIds.jobs)
})
