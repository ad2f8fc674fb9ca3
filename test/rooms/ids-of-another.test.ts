import { setTimeout as later } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { casesAlike, casesOfItsOwn, heldAlike, heldWithItsOwn, houseOfAlike, seatedAlike, type House } from '#test/support/alike-meetings.ts'
import { closeCanaries } from '#test/support/canary-meeting.ts'
import { idsInCommands, type IdInCommand } from '#test/support/ids-in-commands.ts'
import { both, idsOfMeeting, without } from '#test/support/ids-of-meeting.ts'
import { tryId, type Table, type Tried } from '#test/support/ids-tried.ts'
import type { LiveClient } from '#test/support/live-client.ts'
import { done, type Meeting } from '#test/support/seated-meeting.ts'

/** What is done whatever its id is, and why that is nothing of another meeting's. */
const takenAsSaid: Readonly<Record<string, string>> = {
  'addItem.content.from.entryId': 'what was taken from the catalogue is said with it, and stands as it was said',
  'addNote.note.from': 'whose a note is, is whose wrote it',
  'addSeat.organisation.id': 'who adds an organisation names it',
  'addSeat.seat.id': 'who adds a seat names it',
  'admitSeat.device': 'a device that has no token of this meeting comes nowhere by it',
  'editItem.content.from.entryId': 'as of what is added',
  'endTurn.seatId': 'the turn has gone on from whose was meant, and nothing is done',
  'passTurn.seatId': 'as of a turn that is ended',
}

let house: House
beforeAll(async () => {
  house = await houseOfAlike()
})

const logOf = async ({ meetingId }: Meeting) => JSON.stringify(await house.app.store.readMeeting(meetingId))

describe('an id of another meeting', () => {
  it('[ROOM-21] is nothing in any command that has one, at whatever depth: the answer is that of an id of nothing, and neither meeting notices', async () => {
    const here = await seatedAlike(house)
    const before = await seatedAlike(house)
    const there = await heldWithItsOwn(house)
    const ofCases = await casesOfItsOwn(house)
    await heldAlike(here)
    const cases = await casesAlike(house)
    const ids = { here: idsOfMeeting(here.people.chair), cases: idsOfMeeting(cases.people.chair) }
    let theirs = without(without(both(idsOfMeeting(there.people.chair), idsOfMeeting(ofCases.chair)), ids.here), ids.cases)
    const tried: Tried[] = []
    const left = new Set(idsInCommands())
    const said = new Set<string>()
    const heard = new Map<LiveClient, string>()
    const tryAll = async (table: Table, isTried: (one: IdInCommand) => boolean = () => true) => {
      const logs = await Promise.all([logOf(there.meeting), logOf(ofCases.meeting)])
      // Who is let in or added changes who sits there: last.
      for (const one of [...left].filter(isTried).toSorted((a, b) => order(a.type) - order(b.type))) {
        const [id] = theirs[one.kind]
        const answer = id === undefined ? null : await tryId(one, id, table)
        if (!answer) continue
        tried.push(answer)
        if (answer.isTaken) said.add(id!)
        left.delete(one)
      }
      // Who has sent so much is heard again a moment later.
      await later(2_000)
      for (const client of Object.values(table.people)) heard.set(client, client.received())
      expect(await Promise.all([logOf(there.meeting), logOf(ofCases.meeting)]), table.name).toEqual(logs)
    }

    await tryAll({ name: 'severalCases', people: cases.people, ids: ids.cases }, ({ kind }) => kind === 'case')
    await done(here.people.chair, { type: 'moveToPhase', phaseId: 'recommend', reason: null })
    await done(here.people.chair, { type: 'startRound' })
    await tryAll({ name: 'recommend', people: here.people, ids: ids.here })
    await done(here.people.chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    await tryAll({ name: 'takeAway', people: here.people, ids: ids.here })
    await tryAll({ name: 'planned', people: before.people, ids: idsOfMeeting(before.people.chair) })
    await closeCanaries(here.words, here.people)
    await closeCanaries(there.words, there.people)
    theirs = both(theirs, without(idsOfMeeting(there.people.chair), ids.here))
    await tryAll({ name: 'closed', people: here.people, ids: idsOfMeeting(here.people.chair) })

    expect([...left].map(({ name }) => name), 'not tried in any meeting here').toEqual([])
    expect(tried.flatMap(({ differs }) => differs)).toEqual([])
    await expect(['', ...tried.map(({ name, table, said }) => `${name.padEnd(44)} ${table.padEnd(13)} ${said}`).toSorted(), ''].join('\n')).toMatchFileSnapshot('ids-of-another/answers.txt')
    expect(tried.filter(({ isTaken }) => isTaken).map(({ name }) => name).toSorted()).toEqual(Object.keys(takenAsSaid).toSorted())
    const told = [...heard].flatMap(([{ seatId }, bytes]) => there.words.foundIn(bytes).map(({ path }) => `${seatId} got ${path}`))
    expect(told).toEqual([])
    const echoed = Object.values(theirs).flat().filter((id) => !said.has(id) && [...heard.values()].some((bytes) => bytes.includes(id)))
    expect(echoed).toEqual([])
    expect(house.app.faults).toEqual([])
  }, 240_000)
})

const order = (type: string) => ['admitSeat', 'addSeat'].indexOf(type)
