import { beforeAll, describe, expect, it } from 'vitest'
import type { Deliveries } from '#core/wire/deliveries.ts'
import { heldSoFar, type Place, type State } from '#test/support/doors/held-so-far.ts'
import { houseOfDoors, type HouseOfDoors } from '#test/support/doors/house-of-doors.ts'
import { answerTo, namingDoors, noticeOf, ofTheMeeting, onlyThere, type Naming } from '#test/support/doors/ids-of-another.ts'
import { routesOf } from '#test/support/route-table.ts'
import { get, post } from '#test/support/test-app.ts'

let house: HouseOfDoors
beforeAll(async () => {
  house = await houseOfDoors()
})

/** What answers all alike whatever is named: a page that is the same for everybody, how one's own meeting stands, and where one reads the statistics by a key. */
const answersAnyhow: Readonly<Record<string, readonly string[]>> = {
  open: ['GET /j/:seatId', 'POST /statistik/lardomar'],
  closed: ['GET /j/:seatId', 'POST /api/letters/deliveries/stop', 'POST /brev/explained', 'POST /statistik/lardomar'],
}

/** What a meeting is: all that happened in it, what is sent of it, however far that has come, and what it learned. */
const allOf = async ({ meeting: { meetingId }, people: { chair } }: Place) => JSON.stringify([await house.app.store.readMeeting(meetingId), (await get(`${house.app.url}/api/letters/deliveries`, chair.token)).body, (await get(`${house.app.url}/api/gaps`, chair.token)).body]).replaceAll(/"state":"(?:waiting|sending|sent)"|"(?:settledAt|nextTryAt)":(?:null|"[^"]*")/g, 'onItsWay')

/** Whether those whose it is are answered something there that is not there for nothing: a door that says one thing to all tells nothing here. */
async function isThereFor({ askers }: Place, { theirs, nothings, isEcho }: Naming): Promise<boolean> {
  for (const asker of askers.filter(({ name }) => ['chair', 'participant', 'staff', 'administrator'].includes(name))) {
    const request = await theirs(asker)
    if ((await answerTo(house.app.url, nothings(request), isEcho)) !== (await answerTo(house.app.url, request, isEcho))) return true
  }
  return false
}

describe('whoever is of one meeting, at each door with the ids of another', () => {
  it.each(['open', 'closed'] as const satisfies State[])('[HTTP-30] gets in a meeting that is %s the answer of what is not there, and changes nothing of it', async (state) => {
    const [there, here] = [await heldSoFar(house, state, [onlyThere]), await heldSoFar(house, state)]
    const doors = await namingDoors(there, await noticeOf(there), here)
    const { url } = house.app
    const asked = new Set(doors.map(({ row: { method, path } }) => `${method} ${path}`))
    const names = routesOf(house.app).filter(({ method, path }) => method !== 'HEAD' && /:\w+Id\b/.test(path)).map(({ method, path }) => `${method} ${path}`)
    expect(names.filter((door) => !asked.has(door))).toEqual([])
    const before = await allOf(there)
    const differs: string[] = []
    const opened = new Set<string>()
    for (const { row, theirs, nothings, isEcho } of doors) {
      for (const asker of ofTheMeeting(here)) {
        const request = await theirs(asker)
        const [their, none] = [await answerTo(url, request, isEcho), await answerTo(url, nothings(request), isEcho)]
        if (their !== none) differs.push(`${row.name} by ${asker.name}: ${differing(their, none)} | of nothing ${differing(none, their)}`)
        if (/^[23]/.test(their)) opened.add(row.name)
      }
    }
    expect(differs).toEqual([])
    expect([...opened].toSorted()).toEqual(answersAnyhow[state])
    expect(await allOf(there)).toBe(before)
    const told: string[] = []
    for (const door of doors) if (await isThereFor(there, door)) told.push(door.row.name)
    expect(told.length, told.join('\n')).toBeGreaterThan(20)
    expect(house.app.faults).toEqual([])
  }, 240_000)

  it('[HTTP-30] sends a notice whose id is one of another meeting’s as if it were nobody’s, and that of the other stands', async () => {
    const [there, here] = [await heldSoFar(house, 'closed'), await heldSoFar(house, 'closed')]
    const id = await noticeOf(there)
    const before = await allOf(there)
    const sends = (place: Place, address: string) => post(`${house.app.url}/api/letters/deliveries`, { id, recipient: 'participant', address }, place.people.chair.token)
    const noticesIn = ({ body }: { body: unknown }) => (body as Deliveries).deliveries.flatMap(({ notices }) => notices)
    for (const time of ['once', 'asked for again']) {
      const answer = await sends(here, 'ines@brev.example')
      expect([answer.status, noticesIn(answer).map(({ to }) => to)], time).toEqual([200, ['i…@brev.example']])
    }
    expect(noticesIn(await sends(there, 'another@brev.example')), 'the same id in its own meeting is the same notice').toHaveLength(1)
    expect(toOf(await allOf(there))).toEqual(toOf(before))
    expect(house.app.faults).toEqual([])
  })
})

const toOf = (all: string) => [...all.matchAll(/"to":"[^"]*"/g)].map(([to]) => to)

/** From where the one is not as the other. */
const differing = (one: string, other: string) => one.slice(Math.max(0, [...one].findIndex((sign, at) => sign !== other[at]) - 20)).slice(0, 160)
