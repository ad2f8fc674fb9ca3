/** A fault put into one line of the product while it is loaded, and what is to find it: the simulation, or the tests of one file. */
export type Bug = { name: string; file: string; from: string; to: string; by: 'simulation' | 'races' | { project: 'pure' | 'served'; test: string; titled: string } }

const pure = (test: string, titled: string): Bug['by'] => ({ project: 'pure', test: `test/${test}`, titled })
const served = (test: string, titled: string): Bug['by'] => ({ project: 'served', test: `test/${test}`, titled })

export const bugs: Bug[] = [
  {
    name: 'acknowledged before it is kept',
    file: 'server/rooms/room.ts',
    from: 'const answer = await this.#answerTo(sender, sent)',
    to: "acknowledge({ kind: 'done', version: this.#log.version })\n      const answer = await this.#answerTo(sender, sent)",
    by: 'simulation',
  },
  { name: 'a command that comes again is done again', file: 'server/rooms/room.ts', from: 'const commandId = `${by} ${id}`', to: 'const commandId = `${by} ${id} ${this.#parts.newId()}`', by: 'simulation' },
  { name: 'sent again under another id', file: 'client/live/keep-session.ts', from: 'this.#line.command(next.message, (answer)', to: 'this.#line.command({ ...next.message, id: crypto.randomUUID() }, (answer)', by: 'simulation' },
  { name: 'called saved when it is sent', file: 'client/live/keep-session.ts', from: '    this.#sentId = id\n', to: "    this.#sentId = id\n    void Promise.resolve().then(() => this.#answered(id, { kind: 'done', version: 0 }))\n", by: 'simulation' },
  { name: 'what waited is forgotten when the line is lost', file: 'client/live/keep-session.ts', from: '    this.#isWhole = false\n    this.#hasWhole()', to: "    this.#outbox.settleAll({ kind: 'done', version: 0 })\n    this.#isWhole = false\n    this.#hasWhole()", by: 'simulation' },
  { name: 'a missed step is not noticed', file: 'client/live/received-view.ts', from: 'if (before?.step !== after) return null', to: 'if (before === null) return null', by: 'simulation' },
  { name: 'silence is not noticed', file: 'client/live/line.ts', from: 'setTimeout(() => this.connect(), silenceLimitMs)', to: 'setTimeout(() => this.connect(), silenceLimitMs * 4)', by: pure('client/live/lost-line.test.ts', 'without a sign of life') },
  { name: 'what waits too long is not told', file: 'client/live/keep-session.ts', from: '  #overdue() {\n    this.#isOverdue = true\n', to: '  #overdue() {\n', by: 'simulation' },
  { name: 'a closed line is called live', file: 'client/live/keep-session.ts', from: 'if (((this.#line.isOpen && this.#isWhole)', to: 'if (((this.#received !== null)', by: 'simulation' },
  { name: 'the others are not told what was kept', file: 'server/rooms/room.ts', from: '      acknowledge(answer)\n      this.#tell()', to: '      acknowledge(answer)', by: 'simulation' },
  {
    name: 'the freeze comes three seconds late',
    file: 'server/rooms/room.ts',
    from: '      acknowledge(answer)\n      this.#tell()',
    to: "      acknowledge(answer)\n      if (this.#log.meeting.state === 'withdrawn') setTimeout(() => this.#tell(), 3_000)\n      else this.#tell()",
    by: served('rooms/frozen-in-its-turn.test.ts', '[ROOM-28]'),
  },
  { name: 'what a lost connection kept is not read', file: 'server/rooms/room.ts', from: '    else await this.#log.catchUp()\n', to: '', by: 'simulation' },
  { name: 'whoever waits in the lobby may send', file: 'server/rooms/attendance.ts', from: 'return one !== undefined && one.isLetIn && !one.connection.isStage', to: 'return one !== undefined', by: 'races' },
  { name: 'a line that is ended goes on being heard', file: 'server/rooms/attendance.ts', from: ".forEach(({ connection }) => connection.end('sessionOver'))", to: ".forEach(({ connection }) => connection.mine)", by: 'races' },
  { name: 'the whole view is asked for once', file: 'client/live/keep-session.ts', from: 'this.#wholeTimer = setTimeout(() => this.#askForWhole(), wholeLimitMs)', to: 'clearTimeout(this.#wholeTimer)', by: pure('client/live/keep-session.test.ts', 'asks for the whole again') },
  { name: 'the room of another meeting', file: 'server/rooms/seat-socket.ts', from: '`${meetingId}/${audience}`', to: '`${meetingId.slice(0, 0)}/${audience}`', by: served('rooms/roles.test.ts', '[ROOM-21]') },
  { name: 'consent is not asked for', file: 'server/core/meeting/subjects/agenda.ts', from: 'if (consentGaps(meeting).length > 0) return refuse', to: 'if (consentGaps(meeting).length > 99) return refuse', by: pure('core/meeting/consent.test.ts', '[CONSENT-') },
  { name: 'something is done after the withdrawal', file: 'server/core/meeting/decide.ts', from: "const whileWithdrawn: CommandType[] = ['enter',", to: "const whileWithdrawn: CommandType[] = ['addItem', 'noteTold', 'enter',", by: pure('core/meeting/withdrawal.test.ts', '[CONSENT-') },
  { name: 'a personal number is kept', file: 'server/core/meeting/decide.ts', from: 'if (holdsPersonalNumber(command)) return', to: "if (holdsPersonalNumber(command) && command.type === 'sayMoney') return", by: pure('core/meeting/gate.test.ts', '[') },
  { name: 'the words of a fault are logged', file: 'server/fault-log.ts', from: 'kind: name, code, at }', to: 'kind: name, code, at, message }', by: served('rooms/faults.test.ts', '[ROOM-26]') },
  {
    name: 'a GET that uses something up',
    file: 'server/http/health.ts',
    from: '      await store.ping()',
    to: "      const { ownAuthorityId } = await import('#server/authorities/host-authority.ts')\n      for (const { meetingId } of await store.listMeetings(ownAuthorityId)) await store.endLinks(meetingId, new Date().toISOString())\n      await store.ping()",
    by: served('http/doors.test.ts', '[HTTP-6]'),
  },
  { name: 'a foreign page opens a socket', file: 'server/rooms/gateway.ts', from: 'origin === undefined || parts.isOwnOrigin(origin)', to: 'origin === undefined || parts.isOwnOrigin(origin) || true', by: served('rooms/bad-messages.test.ts', '[ROOM-23]') },
  { name: 'half-written words of everybody', file: 'server/core/meeting/live.ts', from: 'drafts.filter((one) => one.seatId === seatId).map', to: 'drafts.filter((one) => one.seatId !== seatId || one.seatId === seatId).map', by: served('rooms/drafts.test.ts', '[ROOM-31]') },
  { name: 'two write at the same version', file: 'server/store/migrations/0015-consent-afterwards.sql', from: 'if locked.version <> expected_version then', to: 'if locked.version < expected_version then', by: served('store/store.test.ts', 'conflict') },
]
