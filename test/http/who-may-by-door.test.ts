import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { commandSchema } from '#core/meeting/commands.ts'
import { staffCommandBodySchema } from '#core/wire/http.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { filledIn, routesOf } from '#test/support/route-table.ts'
import { post, staffToken } from '#test/support/test-app.ts'
import { askEveryDoor, doorsWithoutRow, isAsked, officeWithoutDoor, rowsWithoutDoor, type Answers } from '#test/support/doors/ask-every-door.ts'
import { states } from '#test/support/doors/held-so-far.ts'
import { houseOfDoors, type HouseOfDoors } from '#test/support/doors/house-of-doors.ts'

let house: HouseOfDoors
beforeAll(async () => {
  house = await houseOfDoors()
})

/** A line for each door: each answer and who got it; whoever is most is `the rest`. */
function table(answers: Answers): string {
  const lines = [...answers].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([door, of]) => {
    const groups = new Map<string, string[]>()
    for (const [name, answer] of of) groups.set(answer, [...(groups.get(answer) ?? []), name])
    const most = [...groups].toSorted(([answer, one], [other, more]) => more.length - one.length || (answer < other ? -1 : 1))[0]?.[0]
    const said = [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([answer, names]) => `${answer}: ${groups.size === 1 ? 'all' : answer === most ? 'the rest' : names.join(', ')}`)
    return `${door.padEnd(62)} ${said.join(' · ')}`
  })
  return ['', ...lines, ''].join('\n')
}

/** Opened by nobody in any of these states, and why: each has tests of its own. */
const closedHere: readonly [door: RegExp, why: string][] = [
  [/\((minutes|obstacles)\)$/, 'a meeting about somebody by name has no minutes, and this form keeps no obstacles'],
  [/^POST \/letters\/:recipient\/days/, 'nothing here has a day that its reader keeps'],
  [/preparation\/letter$/, 'it is asked for of a seat that reads none'],
  [/e-legitimation\/svar$/, 'nobody comes back from the provider'],
  [/^POST \/api\/gaps\/take-back$/, 'each meeting is held anew for it, and nothing of that has gone on'],
  [/deliveries\/told$/, 'nobody has an older letter'],
  [/^POST \/uppfoljning\/(paminn|svar)/, 'the code is the participant’s, whom no mail reminds, and no month has passed'],
]

describe('who may do what, at every door, in every state of a meeting', () => {
  it('[HTTP-25] is asked of each door that changes something, and of none that is not there', () => {
    expect([doorsWithoutRow(house), rowsWithoutDoor(house), officeWithoutDoor(house)]).toEqual([[], [], []])
  })

  it('[HTTP-25] is asked of a door in each state, but of the office’s that are named, and never left out for how an address begins', () => {
    const inEach = (method: string, path: string) => states.every((state) => isAsked(state, { method, path }))
    expect([inEach('POST', '/api/staff/:staffId/new'), inEach('GET', '/api/plans/:planId/new'), inEach('POST', '/api/settings/new'), inEach('GET', '/api/settings'), isAsked('erased', { method: 'GET', path: '/api/settings' })]).toEqual([true, true, true, false, true])
  })

  it('[HTTP-25] is nothing by a method that a door does not have, nor by a command that is not for staff, also for them', async () => {
    const { app: { url } } = house
    const doors = routesOf(house.app)
    for (const path of new Set(doors.map((one) => one.path))) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => doors.every((door) => door.path !== path || door.method !== one))) {
        const answer = await fetch(url + filledIn(path), { method, headers: { authorization: `Bearer ${staffToken}` } })
        expect(answer.status, `${method} ${path}`).toBe(404)
      }
    }
    const forStaff = staffCommandBodySchema.shape.command.options.map((option) => option.shape.type.value)
    const others = commandSchema.options.map((option) => option.shape.type.value).filter((type) => !forStaff.includes(type))
    expect(others.length).toBeGreaterThan(40)
    for (const type of others) expect((await post(`${url}/api/meetings/none-of-that-name-0001/commands`, { id: newCommandId(), command: { type } }, staffToken)).body, type).toMatchObject({ problem: 'badMessage', fields: ['command.type'] })
  })

  it.each(states)('[HTTP-25] [HTTP-4] is what the table says while a meeting is %s, and nothing that is given may be kept by a browser', async (state) => {
    const answers = await askEveryDoor(house, state)
    const wrong = [...answers].flatMap(([door, of]) => [...of].flatMap(([name, answer]) => (/^(400|429|5)|may be kept$/.test(answer) ? [`${door} ${name} ${answer}`] : [])))
    await expect(table(answers)).toMatchFileSnapshot(`who-may/${state}.txt`)
    expect(wrong).toEqual([])
  }, 240_000)

  it('[HTTP-25] is something for somebody in some state: a door that nobody opens is named, and what is sent to the others is as it should be', () => {
    const lines = states.flatMap((state) => readFileSync(join(import.meta.dirname, `who-may/${state}.txt`), 'utf8').split('\n').filter(Boolean))
    const doorOf = (line: string) => /^(.*?) {1,}\d{3}/.exec(line)?.[1]?.trim() ?? line
    const opened = new Set(lines.filter((line) => /(?: |· )(?:20\d(?: done)?|303): /.test(line.slice(doorOf(line).length))).map(doorOf))
    const shut = [...new Set(lines.map(doorOf))].filter((door) => !opened.has(door))
    expect(opened.size).toBeGreaterThan(140)
    expect(shut.filter((door) => !closedHere.some(([named]) => named.test(door)))).toEqual([])
    expect(closedHere.filter(([named]) => !shut.some((door) => named.test(door))).map(([, why]) => why)).toEqual([])
  })
})
