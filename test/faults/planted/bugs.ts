/**
 * A fault put into one line of the product while it is loaded, and what is to find it: a program, by what it says first of what went wrong, or the test of a
 * file, by its title. That anything at all goes wrong is not enough.
 */
export type Bug = { name: string; file: string; from: string; to: string; by: { program: 'simulation' | 'races' | 'kill'; says: RegExp } | { project: 'pure' | 'served'; test: string; titled: string } }

const simulated = (says: RegExp): Bug['by'] => ({ program: 'simulation', says })
const raced = (says: RegExp): Bug['by'] => ({ program: 'races', says })
const killed = (says: RegExp): Bug['by'] => ({ program: 'kill', says })

const pure = (test: string, titled: string): Bug['by'] => ({ project: 'pure', test: `test/${test}`, titled })
const served = (test: string, titled: string): Bug['by'] => ({ project: 'served', test: `test/${test}`, titled })

export const bugs: Bug[] = [
  {
    name: 'acknowledged before it is kept',
    file: 'server/rooms/room.ts',
    from: 'const answer = await this.#answerTo(sender, sent)',
    to: "acknowledge({ kind: 'done', version: this.#log.version })\n      const answer = await this.#answerTo(sender, sent)",
    by: simulated(/was told that \w+ is kept, and it is not/),
  },
  { name: 'a command that comes again is done again', file: 'server/rooms/room.ts', from: 'const commandId = `${by} ${id}`', to: 'const commandId = `${by} ${id} ${this.#parts.newId()}`', by: simulated(/is kept 2 times/) },
  { name: 'sent again under another id', file: 'client/live/keep-session.ts', from: 'this.#line.command(next.message, (answer)', to: 'this.#line.command({ ...next.message, id: crypto.randomUUID() }, (answer)', by: simulated(/is kept 2 times/) },
  { name: 'called saved when it is sent', file: 'client/live/keep-session.ts', from: '    this.#sentId = id\n', to: "    this.#sentId = id\n    void Promise.resolve().then(() => this.#answered(id, { kind: 'done', version: 0 }))\n", by: simulated(/was told that \w+ is kept, and it is not|sees "Sparat"/) },
  { name: 'what waited is forgotten when the line is lost', file: 'client/live/keep-session.ts', from: '    this.#isWhole = false\n    this.#hasWhole()', to: "    this.#outbox.settleAll({ kind: 'done', version: 0 })\n    this.#isWhole = false\n    this.#hasWhole()", by: simulated(/was told that \w+ is kept, and it is not/) },
  { name: 'a missed step is not noticed', file: 'client/live/received-view.ts', from: 'if (before?.step !== after) return null', to: 'if (before === null) return null', by: simulated(/sees something else than/) },
  { name: 'silence is not noticed', file: 'client/live/line.ts', from: 'setTimeout(() => this.connect(), silenceLimitMs)', to: 'setTimeout(() => this.connect(), silenceLimitMs * 4)', by: pure('client/live/lost-line.test.ts', 'without a sign of life') },
  {
    name: 'a page that comes back late',
    file: 'client/live/line.ts',
    from: 'opened: heard(() => this.#opened())',
    to: 'opened: heard(() => (this.#tries > 0 ? setTimeout(whileCurrent(() => (this.#opened(), this.resync())), 12_000) : this.#opened()))',
    by: killed(/comes back late: whole \d+ ms after/),
  },
  { name: 'who lost the line does not come back', file: 'client/live/line.ts', from: 'opened: heard(() => this.#opened())', to: 'opened: heard(() => (this.#tries > 0 ? undefined : this.#opened()))', by: killed(/comes back late: not whole \d+ ms after/) },
  { name: 'what waits too long is not told', file: 'client/live/keep-session.ts', from: '  #overdue() {\n    this.#isOverdue = true\n', to: '  #overdue() {\n', by: simulated(/ms after writing/) },
  { name: 'a closed line is called live', file: 'client/live/keep-session.ts', from: 'if (((this.#line.isOpen && this.#isWhole)', to: 'if (((this.#received !== null)', by: simulated(/ms after the socket closed/) },
  { name: 'the others are not told what was kept', file: 'server/rooms/room.ts', from: '      acknowledge(answer)\n      this.#tell()', to: '      acknowledge(answer)', by: simulated(/sees something else than/) },
  {
    name: 'the freeze comes three seconds late',
    file: 'server/rooms/room.ts',
    from: '      acknowledge(answer)\n      this.#tell()',
    to: "      acknowledge(answer)\n      if (this.#log.meeting.state === 'withdrawn') setTimeout(() => this.#tell(), 3_000)\n      else this.#tell()",
    by: served('rooms/frozen-in-its-turn.test.ts', '[ROOM-28]'),
  },
  { name: 'what a lost connection kept is not read', file: 'server/rooms/room.ts', from: '    else await this.#log.catchUp()\n', to: '', by: simulated(/the room has another meeting than the log/) },
  { name: 'whoever waits in the lobby may send', file: 'server/rooms/attendance.ts', from: 'return one !== undefined && one.isLetIn && !one.connection.isStage', to: 'return one !== undefined', by: raced(/on a device that is not let in/) },
  { name: 'a line that is ended goes on being heard', file: 'server/rooms/attendance.ts', from: ".forEach(({ connection }) => connection.end('sessionOver'))", to: ".forEach(({ connection }) => connection.mine)", by: raced(/is heard on a device that was signed out/) },
  { name: 'the whole view is asked for once', file: 'client/live/keep-session.ts', from: 'this.#wholeTimer = setTimeout(() => this.#askForWhole(), wholeLimitMs)', to: 'clearTimeout(this.#wholeTimer)', by: pure('client/live/keep-session.test.ts', 'asks for the whole again') },
  { name: 'the room of another meeting', file: 'server/rooms/seat-socket.ts', from: '`${meetingId}/${audience}`', to: '`${meetingId.slice(0, 0)}/${audience}`', by: served('rooms/roles.test.ts', '[ROOM-21]') },
  { name: 'consent is not asked for', file: 'server/core/meeting/subjects/agenda.ts', from: 'if (consentGaps(meeting).length > 0) return refuse', to: 'if (consentGaps(meeting).length > 99) return refuse', by: pure('core/meeting/consent.test.ts', '[CONSENT-1] a meeting does not start over a gap') },
  { name: 'something is done after the withdrawal', file: 'server/core/meeting/decide.ts', from: "const whileWithdrawn: CommandType[] = ['enter',", to: "const whileWithdrawn: CommandType[] = ['addItem', 'noteTold', 'enter',", by: pure('core/meeting/withdrawal.test.ts', '[GATE-12]') },
  { name: 'a personal number is kept', file: 'server/core/meeting/decide.ts', from: 'if (holdsPersonalNumber(command)) return', to: "if (holdsPersonalNumber(command) && command.type === 'sayMoney') return", by: pure('core/meeting/gate.test.ts', '[GATE-7] refuses') },
  { name: 'the words of a fault are logged', file: 'server/fault-log.ts', from: 'kind: name, code, at }', to: 'kind: name, code, at, message }', by: served('rooms/faults.test.ts', '[ROOM-26]') },
  {
    name: 'a GET that uses something up',
    file: 'server/http/health.ts',
    from: '      await store.canWrite()',
    to: "      const { ownAuthorityId } = await import('#server/authorities/host-authority.ts')\n      for (const { meetingId } of await store.listMeetings(ownAuthorityId)) await store.endLinks(meetingId, new Date().toISOString())\n      await store.canWrite()",
    by: served('http/doors.test.ts', '[HTTP-6]'),
  },
  { name: 'a foreign page opens a socket', file: 'server/rooms/gateway.ts', from: 'origin === undefined || parts.isOwnOrigin(origin)', to: 'origin === undefined || parts.isOwnOrigin(origin) || true', by: served('rooms/bad-messages.test.ts', '[ROOM-23]') },
  { name: 'half-written words of everybody', file: 'server/core/meeting/live.ts', from: 'drafts.filter((one) => one.seatId === seatId).map', to: 'drafts.filter((one) => one.seatId !== seatId || one.seatId === seatId).map', by: served('rooms/drafts.test.ts', '[ROOM-31]') },
  { name: 'who led and does so no more goes on seeing what only who leads sees', file: 'server/rooms/attendance.ts', from: 'if (one.sees !== seenBy(one, audiences.get(one), now, live)) this.#show', to: 'if (one.sees === null) this.#show', by: served('rooms/lead.test.ts', 'who had it sees no more of it') },
  { name: 'another authority’s meeting is one’s own', file: 'server/http/meetings.ts', from: 'found?.hostAuthorityId !== staff.hostAuthorityId', to: 'found === null', by: served('http/foreign.test.ts', '[OFFICE-7]') },
  { name: 'the key of what is erased is kept', file: 'server/store/migrations/0064-nothing-goes-on-from-what-is-erased.sql', from: '  delete from meeting_key where meeting_id = the_id;\n', to: '', by: served('rooms/purge.test.ts', '[ROOM-37]') },
  { name: 'a notice goes twice', file: 'server/delivery/notices/outcome-of.ts', from: "if (posted === 'sent' || posted === 'unsure') return", to: "if (posted === 'unsure') return settled('waiting', 'noAnswer', at)\n  if (posted === 'sent') return", by: served('delivery/notices/sender.test.ts', '[SEND-4]') },
  { name: 'the clock of the device is believed', file: 'client/live/keep-session.ts', from: 'const clockOffsetMs = Date.parse(message.now) - Date.now()', to: 'const clockOffsetMs = 0', by: pure('client/live/keep-session.test.ts', 'on the server’s clock') },
  { name: 'two write at the same version', file: 'server/store/migrations/0015-consent-afterwards.sql', from: 'if locked.version <> expected_version then', to: 'if locked.version < expected_version then', by: served('store/store.test.ts', 'conflict') },
]
