import type { SeatPlan, SeatRole } from '#core/meeting/plan.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { evolve } from '#core/meeting/evolve.ts'
import { consentsAmong, deviceOf, minute, organisationIds, plan, seatPlan } from '#test/support/builders.ts'
import { chanceFrom, type Chance } from '../seeded-chance.ts'
import { Checks, meetingId } from './checks.ts'
import { drawn, happenings, type Happening } from './happenings.ts'
import { House, type Database, type Sessions } from './house.ts'
import { Disk, memoryLog } from './memory-log.ts'
import { Seat, type Written } from './seat.ts'
import { owner, VirtualTime } from './virtual-time.ts'

export type WorldSettings = { seed: number; seats: number; rates: Record<Happening, number>; /** Of one person, ms. */ thinksMs: number; /** Between two faults, ms. */ peaceMs: number; /** At the end consent is taken back, while all write. */ withdraws?: boolean; /** What has happened besides, when it begins. */ also?: MeetingEvent[]; /** ISO 8601; a day in December where it is not said. */ startsAt?: string }
export type Figures = { meetingMs: number; commands: number; acknowledged: number; refused: number; unknown: number; faults: number; byFault: Partial<Record<Happening, number>>; steps: number; violations: string[] }

const hostAuthorityId = 'ekby'
const roles: SeatRole[] = ['chair', 'representative', 'participant', 'referrer', 'supportPerson']
const restMs = 75_000

/** One meeting, its people, their lines, the server and the database, in a time of their own. */
export class World {
  readonly time: VirtualTime
  readonly chance: Chance
  readonly disk = new Disk()
  readonly database: Database = { awayUntilMs: 0, lateMs: 0, forgetsToSay: 0 }
  readonly checks: Checks
  readonly seats: Seat[] = []
  readonly written: Written[] = []
  readonly #sessions: Sessions = new Map()
  readonly #byFault: Partial<Record<Happening, number>> = {}
  readonly #settings: WorldSettings
  readonly #nature = owner('nature')
  #house: House | null = null
  #isResting = true
  #startedMs = 0

  constructor(settings: WorldSettings) {
    this.#settings = settings
    this.time = new VirtualTime(Date.parse(settings.startsAt ?? minute(20)))
    this.chance = chanceFrom(settings.seed)
    this.checks = new Checks(this.disk, () => this.time.nowMs)
  }

  /** Everybody is in, and nothing happens. The thread's time is this world's until `close`. */
  async open(): Promise<void> {
    this.time.install(chanceFrom(this.#settings.seed + 1))
    this.#startedMs = this.time.nowMs
    await this.#begin()
  }

  close = () => this.time.uninstall()

  /** The server that is up. */
  get house() {
    return this.#house
  }

  /** This device has been signed out: its session is over, and its link opens nothing. */
  revoke(seat: Seat) {
    this.checks.revoked.add(seat.deviceId)
    for (const [token, { device }] of this.#sessions) if (device === seat.deviceId) this.#sessions.delete(token)
    void this.#house?.rooms.roomOf(meetingId).then((room) => room.endDevice(seat.seatId, seat.deviceId))
  }

  /** In: how long the meeting lasts, in stretches of work with a rest after each. Out: what came of it. */
  async hold(stretches: number, stretchMs: number): Promise<Figures> {
    try {
      await this.open()
      for (let done = 0; done < stretches && this.checks.violations.length === 0; done += 1) {
        this.#isResting = false
        await this.time.pass(stretchMs, this.#isOver)
        await this.#rest()
      }
      if (this.#settings.withdraws && !this.#isOver()) await this.#withdraw()
    } finally {
      this.close()
    }
    const count = (state: Written['state']) => this.written.filter((one) => one.state === state).length
    const faults = Object.values(this.#byFault).reduce((sum, one) => sum + one, 0)
    return { meetingMs: this.time.nowMs - this.#startedMs, commands: this.written.length, acknowledged: count('acknowledged'), refused: count('refused'), unknown: count('unknown'), faults, byFault: this.#byFault, steps: this.time.steps, violations: this.checks.violations }
  }

  later = (ms: number, run: () => void) => this.time.later(this.#nature, ms, run)
  laterAt = (seat: Seat, atMs: number, run: () => void) => this.time.later(seat.page.device, atMs - this.time.nowMs, run)

  reopen(seat: Seat, deviceId?: string) {
    this.later(0, () => seat.open(deviceId))
  }

  killServer() {
    this.#house?.kill()
    this.#house = null
    this.later(this.#isResting ? 0 : this.chance.between(200, 4_000), () => this.#startServer())
  }

  /** It says goodbye and ends, as when another version is put in its place. */
  stopServer() {
    const house = this.#house
    if (!house) return
    this.#house = null
    const gone = () => this.later(0, () => house.kill())
    this.time.later(house.process, 0, () => void house.rooms.close().then(gone))
    this.later(this.chance.between(500, 3_000), () => this.#startServer())
  }

  readonly #isOver = () => this.checks.violations.length > 0

  async #begin() {
    const events = [...openMeeting(this.#settings.seats), ...(this.#settings.also ?? [])]
    const at = this.time.now()
    for (const event of events) this.checks.meeting = evolve(this.checks.meeting, { event, by: 'staff', at })
    await memoryLog(this.disk).createMeeting({ meetingId, hostAuthorityId, commandId: 'planned', by: 'staff', at, events, links: [] })
    this.later(0, () => this.#startServer())
    for (const { id, role } of this.checks.meeting.plan!.seats) this.later(1, () => this.#seat(id, role))
    await this.time.pass(5_000)
    this.#everyNowAndThen(this.#settings.peaceMs, () => this.#happen())
    this.#watch()
  }

  #startServer() {
    const { time, chance, disk, database, checks } = this
    if (this.#house) return
    this.#house = new House({ time, chance, disk, database, sessions: this.#sessions, heard: checks.heard, told: checks.told, onFault: (fault) => checks.tell(`a fault: ${(fault as Error).stack}`) })
  }

  #seat(seatId: string, role: SeatRole) {
    const { time, chance, checks, written } = this
    const seat = new Seat({
      seatId,
      role,
      deviceId: deviceOf(seatId),
      written,
      page: { time, chance, house: () => this.#house, isOffline: () => false, answered: () => undefined },
      ticket: ({ deviceId }) => this.#ticket(seatId, deviceId),
      answered: (one, answer) => checks.answered(one, answer),
      // A moment later: who wrote has heard the answer by then.
      changed: (one) => time.plainLater(one.page.device, 0, () => checks.said(one)),
    })
    this.seats.push(seat)
    seat.open()
    this.#everyNowAndThen(this.#settings.thinksMs, () => this.time.later(seat.page.device, 0, () => seat.act()))
  }

  #ticket(seatId: string, device: string) {
    if (this.database.awayUntilMs > this.time.nowMs) return { problem: 'databaseAway' as const }
    if (!this.disk.of(meetingId) || this.checks.revoked.has(device)) return { problem: 'linkDoesNotOpen' as const }
    const token = `token-${this.chance.word()}-${this.chance.word()}`
    this.#sessions.set(token, { meetingId, seatId, device, hostAuthorityId })
    return { token, meetingId }
  }

  #everyNowAndThen(meanMs: number, work: () => void) {
    const next = () => this.later(Math.ceil(-Math.log(1 - this.chance.next()) * meanMs), () => {
      if (!this.#isResting) work()
      next()
    })
    next()
  }

  #happen() {
    const what = drawn(this.#settings.rates, this.chance)
    const seat = this.seats[this.chance.between(0, this.seats.length)]!
    this.#byFault[what] = (this.#byFault[what] ?? 0) + 1
    happenings[what]({ seat, chance: this.chance, world: this })
  }

  #watch() {
    this.time.plainLater(this.#nature, 1_000, () => {
      for (const seat of this.seats) this.checks.lineOf(seat)
      this.#watch()
    })
  }

  /** People stop, troubles pass, and after a while everybody sees the same; then a new server reads it all from the log. */
  async #rest() {
    this.#isResting = true
    Object.assign(this.database, { awayUntilMs: 0, lateMs: 0, forgetsToSay: 0 })
    for (const seat of this.seats) this.#heal(seat)
    this.#admit()
    await this.time.pass(restMs, this.#isOver)
    await this.#look()
    this.killServer()
    await this.time.pass(20_000, this.#isOver)
    await this.#look()
  }

  /** In the middle of everything consent is taken back: from the press on nothing more is kept, and a minute later nothing is left anywhere. */
  async #withdraw() {
    this.#isResting = false
    const who = this.seats.find(({ role }) => role === 'participant') ?? this.seats[0]!
    await this.time.pass(10_000, this.#isOver)
    if (!who.isIn()) return
    const kept = () => this.checks.meeting.state === 'withdrawn'
    this.later(0, () => this.time.later(who.page.device, 0, () => void who.page.session.send({ type: 'withdrawConsent' })))
    await this.time.pass(60_000, () => kept() || this.#isOver())
    if (!kept()) return
    await this.time.pass(20_000, this.#isOver)
    this.#isResting = true
    Object.assign(this.database, { awayUntilMs: 0, lateMs: 0, forgetsToSay: 0 })
    for (const seat of this.seats) this.#heal(seat)
    await this.time.pass(restMs, this.#isOver)
    this.checks.erased(this.seats)
  }

  #heal(seat: Seat) {
    seat.offlineUntilMs = 0
    const { wire } = seat.page
    if (wire) Object.assign(wire, { lateMs: 0, losesNextView: false, doublesNext: false })
  }

  /** Whoever leads lets everybody in who knocks. */
  #admit() {
    for (const ms of [20_000, 40_000, 60_000]) this.later(ms, () => this.seats.filter(({ role }) => role === 'chair').forEach((chair) => this.time.later(chair.page.device, 0, () => chair.letIn())))
  }

  async #look() {
    if (this.#isOver()) return
    const house = this.#house!
    await this.time.as(house.process, () => this.#poke(house))
    await this.time.pass(3_000, this.#isOver)
    if (this.#isOver()) return
    const room = await new Promise<Awaited<ReturnType<House['rooms']['roomOf']>>>((resolve) => void house.rooms.roomOf(meetingId).then(resolve))
    this.checks.atRest(room, this.seats, this.written)
  }

  /** Something that everybody is told: who missed the last thing finds out. */
  #poke({ rooms }: House) {
    const { agenda } = this.checks.meeting
    void rooms.performAs(meetingId, 'seat-number-0', { id: `poke-${this.chance.word()}`, command: { type: agenda?.isPaused ? 'resumeMeeting' : 'pauseMeeting' } })
  }
}

const organisations = Object.values(organisationIds)

/** Everybody let in, the meeting begun and come to where all say what they can offer. */
function openMeeting(count: number): MeetingEvent[] {
  const seats: SeatPlan[] = Array.from({ length: count }, (_, index) => {
    const role = roles[index] ?? 'representative'
    const isProfessional = role !== 'participant' && role !== 'supportPerson'
    return seatPlan({ id: `seat-number-${index}`, role, organisationId: isProfessional ? organisations[index % organisations.length]! : null, mandate: isProfessional ? 'recommends' : null })
  })
  const planned = plan({ seats })
  const { phases } = planned.form
  const contribute = phases.findIndex(({ id }) => id === 'contribute')
  return [
    { type: 'meetingPlanned', plan: planned },
    { type: 'consentRecorded', records: consentsAmong(organisations) },
    ...seats.map(({ id }): MeetingEvent => ({ type: 'seatAdmitted', seatId: id, device: deviceOf(id) })),
    { type: 'meetingStarted' },
    ...phases.slice(0, contribute + 1).map(({ id }): MeetingEvent => ({ type: 'phaseEntered', phaseId: id })),
  ]
}
