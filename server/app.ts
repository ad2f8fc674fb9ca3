import { createServer, type Server } from 'node:http'
import compression from 'compression'
import express, { type Express } from 'express'
import type { Letter } from '#core/letters/letter.ts'
import { accountHashes } from '#server/identity/account-hash.ts'
import { eidProvider } from '#server/identity/eid-provider.ts'
import { typingPlace } from '#server/identity/asking-place.ts'
import { gateIn } from '#server/identity/reading-codes.ts'
import { signInKeeper } from '#server/identity/kept-sign-in.ts'
import { seatPasses } from '#server/identity/seat-passes.ts'
import { referralPasses } from '#server/identity/referral-passes.ts'
import { entraTokens, type EntraSettings } from '#server/identity/entra-token.ts'
import { signInSettings } from '#server/identity/sign-in-settings.ts'
import { newId, secretFor } from '#server/identity/secrets.ts'
import { bearerOf, seatOf, staffOf } from '#server/identity/who-is-asking.ts'
import { letterCalendar } from '#server/delivery/calendar/letter-calendar.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { reminderCalendar } from '#server/delivery/calendar/reminder-calendar.ts'
import { openSender } from '#server/delivery/notices/sender.ts'
import { letterPdf } from '#server/delivery/pdf/letter-pdf.ts'
import { ownAuthorityId } from '#server/authorities/host-authority.ts'
import { demoAuthorityId, openDemo } from '#server/demo/demo.ts'
import { isMailAddress } from '#server/delivery/notices/mail-settings.ts'
import { noticeMail } from '#server/delivery/notices/notice-mail.ts'
import { deliveryRoutes } from '#server/http/deliveries.ts'
import type { Mail } from '#server/http/notices-to-seats.ts'
import { preparationNoticeRoutes } from '#server/http/preparation-notices.ts'
import { overRoutes } from '#server/http/afterwards/over.ts'
import { aheadRoutes } from '#server/http/afterwards/ahead.ts'
import { serveWithdrawing } from '#server/http/afterwards/withdrawing.ts'
import { serveAbout } from '#server/http/about.ts'
import { serveConsentTexts } from '#server/http/consent-texts.ts'
import { catalogueRoutes, offeredCatalogueRoutes } from '#server/http/catalogue.ts'
import { documentRoutes } from '#server/http/documents.ts'
import { demoRoutes } from '#server/http/demo.ts'
import { onlyFromHere, safeHeaders } from '#server/http/headers.ts'
import { healthRoutes } from '#server/http/health.ts'
import { joinRoutes } from '#server/http/join.ts'
import { serveLetterPages, type LetterPagesParts, type ReadForm } from '#server/http/letter-pages.ts'
import { letterBeforeRoutes } from '#server/http/letter-before.ts'
import { letterRoutes } from '#server/http/letters.ts'
import { readAloudScript } from '#server/http/read-aloud-script.ts'
import { asksByAddress } from '#server/http/referring/asks-by-address.ts'
import { goOnToWrite, serveReferring } from '#server/http/referring/referral-pages.ts'
import type { ReferringParts } from '#server/http/referring/referring-page.ts'
import { letterReaderOf, repliesOf } from '#server/http/letter-readers.ts'
import { serveReplies, type RepliesParts } from '#server/http/replies.ts'
import { serveEidReading } from '#server/http/eid-reading.ts'
import { releasedGapRoutes } from '#server/http/released-gaps.ts'
import { readingCodeRoutes } from '#server/http/reading-codes.ts'
import { openedLetter, openWithCode, serveReading } from '#server/http/reading.ts'
import type { ReadingParts } from '#server/http/reading-parts.ts'
import { meetingRoutes, type MeetingsParts } from '#server/http/meetings.ts'
import { ownTermRoutes } from '#server/http/own-terms.ts'
import { earlierMeetingRoutes } from '#server/http/earlier-meetings.ts'
import { followUpDoors } from '#server/http/follow-up/follow-up-doors.ts'
import { planRoutes } from '#server/http/plans.ts'
import type { PageOfMeetingParts } from '#server/http/page-of-meeting.ts'
import { servePages } from '#server/http/pages.ts'
import { lastResort, nothingHere } from '#server/http/problems.ts'
import { seatRoutes } from '#server/http/seats.ts'
import { formRoutes } from '#server/http/forms.ts'
import { serveRecord } from '#server/http/record-page.ts'
import { serveSeen } from '#server/http/seen-page.ts'
import { seenRoutes } from '#server/http/seen.ts'
import { settingsRoutes } from '#server/http/settings.ts'
import { staffRoutes } from '#server/http/staff.ts'
import { administratorRoutes } from '#server/http/administrators.ts'
import { waitingRoutes } from '#server/http/waiting.ts'
import { accountRoutes, chairOfAccount, type AccountsParts } from '#server/http/accounts.ts'
import { teamsRoutes } from '#server/http/teams.ts'
import { placeOf, triesByAddress } from '#server/http/tries-by-address.ts'
import { statisticsByAccountRoutes } from '#server/http/statistics/statistics-by-account.ts'
import { statisticsDoor, type StatisticsDoor } from './statistics-door.ts'
import { waysIn } from '#server/http/ways-in.ts'
import { serveRoutes, type Asked } from '#server/http/serve-routes.ts'
import { countWrongKeys } from '#server/http/wrong-keys.ts'
import { isDatabaseAway } from '#server/rooms/answers.ts'
import { countRequests } from '#server/metrics/count-requests.ts'
import { closedMeetings } from '#server/rooms/closed-meetings.ts'
import { lettersToShow } from '#server/rooms/letters-to-show.ts'
import type { TellViewers } from '#server/rooms/connection.ts'
import { openGateway, type Io } from '#server/rooms/gateway.ts'
import { meetingIdOf, planMeeting } from '#server/rooms/planning.ts'
import { Rooms } from '#server/rooms/rooms.ts'
import { seatAccess } from '#server/rooms/seat-access.ts'
import { channelOf } from '#server/rooms/seat-socket.ts'
import type { SeatSession } from '#server/store/store.ts'
import type { AppParts } from './app-parts.ts'
import { Stopping } from './stopping.ts'

/** `close`: for so long (ms, 0 where it is not said) it only says that it takes nobody new; `doors`: what answers requests, for whoever counts them. */
export type App = { http: Server; doors: Express; close: (drainMs?: number) => Promise<void> }

/** `wrongCodeTried`: as `wrongKeyTried`, of what is handed out on paper, or by mail. */
type Counting = AppParts & Pick<Asked, 'wrongKeyTried'> & { wrongCodeTried: () => void }

/** Joins the rooms of the house. Opens no port. */
export async function createApp(given: AppParts): Promise<App> {
  // One count of keys and one of codes for all doors: a line of each in a minute, however many there are, and neither hides the other.
  const parts: Counting = { ...given, wrongKeyTried: countWrongKeys((count) => given.wrongKeysTried?.(count, 'keys')), wrongCodeTried: countWrongKeys((count) => given.wrongKeysTried?.(count, 'codes')) }
  const { store, now, onFault } = parts
  let io: Io | null = null
  const tellViewersOf = (meetingId: string): TellViewers => (audience, message) => void io?.to(channelOf(meetingId, audience)).emit('view', message)
  const rooms = new Rooms({ store, now, newId, onFault, tellViewersOf })
  const plan: MeetingsParts['planMeeting'] = (planning) => planMeeting({ store, now, newId }, planning)
  const demo = parts.isDemo ? await openDemo({ ...parts, ...(parts.demoMeetings && { meetings: parts.demoMeetings }), rooms, planMeeting: plan }) : null
  const isOwnOrigin = (origin: string) => ownOrigins(parts).includes(origin)
  const closed = closedMeetings(rooms, now)
  const sender = parts.mail && openSender({ ...parts, ...closed, settings: parts.mail, newId, isDatabaseAway })
  const mail = sender && mailOf(parts, sender.wake)
  const statistics = statisticsDoor({ ...parts, isDatabaseAway })
  const stopping = new Stopping()
  const doors = web(parts, { rooms, closed, plan, demo, isOwnOrigin, mail, statistics, isStopping: stopping.isOn })
  // Longer than a balancer keeps an idle line of its own: whoever closes first must not be the one that is just being asked.
  const http = createServer({ keepAliveTimeout: 65_000 }, doors)
  io = openGateway(http, { rooms: () => rooms, whoIsAsking: (token) => seatOf(store, token, now()), isOwnOrigin, onFault, ...(parts.metrics ? { commandAnswered: parts.metrics.commandAnswered } : {}) })
  const sockets = io.engine
  parts.metrics?.countNow({ openRooms: rooms.count, openSockets: () => sockets.clientsCount })
  const all = { http, rooms, io, beginNoMore: () => sender?.claimNoMore(), endWork: async () => void (demo?.close(), await sender?.close(), await statistics.close()) }
  return { http, doors, close: (drainMs = 0) => stopping.stop(all, drainMs) }
}

/** What the doors need of sending: what a notice says, to the letter, and that one waits. */
const mailOf = ({ mail, publicUrl }: AppParts, wake: () => void): Mail | null =>
  mail && { from: mail.from, noticeOf: (language, letterVersion) => noticeMail(language, letterVersion, publicUrl()), isAddress: isMailAddress, wake }

/** Where our own pages are served from. The demo is the same place by each of its loopback names. */
function ownOrigins({ publicUrl, isDemo }: AppParts): string[] {
  const { origin, port } = new URL(publicUrl())
  return isDemo ? [origin, ...['127.0.0.1', 'localhost', '[::1]'].map((name) => new URL(`http://${name}:${port}`).origin)] : [origin]
}

type Inside = { rooms: Rooms; closed: ReturnType<typeof closedMeetings>; plan: MeetingsParts['planMeeting']; demo: Awaited<ReturnType<typeof openDemo>> | null; isOwnOrigin: (origin: string) => boolean; mail: Mail | null; statistics: StatisticsDoor; isStopping: () => boolean }

type SignIn = Pick<AccountsParts, 'hashes' | 'roleOnDevice' | 'meetingOf'>

/** Whose server this is. */
const houseOf = ({ isDemo }: Pick<AppParts, 'isDemo'>): string => (isDemo ? demoAuthorityId : ownAuthorityId)

/** All that are in this installation, its own first. */
const authorityIdsOf = ({ isDemo, otherAuthorities }: Pick<AppParts, 'isDemo' | 'otherAuthorities'>): string[] => [houseOf({ isDemo }), ...otherAuthorities.map(({ id }) => id)]

/** Of where people sign in with accounts alone. */
const accountsParts = (parts: AppParts, entra: EntraSettings, access: SignIn): AccountsParts => ({
  store: parts.store,
  now: parts.now,
  checkToken: entraTokens({ ...entra, hostAuthorityId: houseOf(parts) }),
  settings: () => signInSettings(entra, parts.publicUrl()),
  ...access,
})

/** What an authority's own people do: plan, see what waits, and decide. */
const officeRoutes = ({ store, now, eid, teams, localForms, localFaults = [] }: AppParts, meetingOf: PageOfMeetingParts['meetingOf']) => [...staffRoutes({ store, localForms }), ...administratorRoutes({ store, now }), ...planRoutes({ store, now }), ...waitingRoutes({ store, now }), ...ownTermRoutes({ store, now }), ...settingsRoutes({ store, now, meetingOf, hasEid: eid !== null, hasAccounts: teams !== null }), ...formRoutes({ store, now, localForms, localFaults }), ...catalogueRoutes({ store, now, newId })]

const wayTo = ({ store, eid, masterKey }: Pick<AppParts, 'store' | 'eid' | 'masterKey'>, authorityIds: readonly string[]) => waysIn({ store, gateOf: gateIn(store), hasEid: eid !== null, masterKey }, authorityIds)

const referringParts = ({ store, now, publicUrl, isDemo, hostAuthority: name, otherAuthorities, masterKey, eid, mail, wrongCodeTried }: Counting, rooms: Rooms, access: Pick<ReferringParts, 'meetingOf' | 'letterOfReading'>): ReferringParts => ({
  store, now, publicUrl, isDatabaseAway, ...access,
  authority: { id: houseOf({ isDemo }), name },
  others: otherAuthorities,
  mayTry: triesByAddress(now, 'secrets', wrongCodeTried),
  placeOf: codePlaces(masterKey),
  mayAsk: asksByAddress({ store, now, masterKey }),
  sayBefore: ({ meetingId, seatId }, sent) => rooms.performAs(meetingId, seatId, sent, true),
  wayTo: wayTo({ store, eid, masterKey }, authorityIdsOf({ isDemo, otherAuthorities })),
  wayToOf: (authorityId) => wayTo({ store, eid, masterKey }, [authorityId]),
  gateOf: gateIn(store),
  hasEid: eid !== null,
  mail: mail && { isAddress: isMailAddress },
  passes: referralPasses(masterKey, now),
  seatPasses: seatPasses(masterKey, now),
})

const readingParts = ({ store, now, publicUrl, isDemo, onFault, masterKey, eid, otherAuthorities, wrongCodeTried }: Counting, letters: Pick<ReadingParts, 'letterOfReading' | 'script'>): ReadingParts => ({
  store, now, publicUrl, isDemo, onFault, isDatabaseAway, ...letters,
  mayTry: triesByAddress(now, 'secrets', wrongCodeTried),
  placeOf: codePlaces(masterKey),
  gateOf: gateIn(store),
  wayTo: wayTo({ store, eid, masterKey }, authorityIdsOf({ isDemo, otherAuthorities })),
  eid: eid && { provider: eidProvider(eid, now), keeper: signInKeeper(masterKey, now), mayBegin: triesByAddress(now, 'signInsBegun'), mayEnd: triesByAddress(now, 'signInsEnded') },
})

/** Where a code is written, in a few signs. */
const codePlaces = (masterKey: Buffer) => {
  const signsOf = typingPlace(masterKey)
  return (address: string) => signsOf(placeOf(address))
}

/** Whose session a token opens. */
const seatsByToken = ({ store, now }: AppParts) => (token: string) => seatOf(store, token, now())

type SeenAccess = Pick<PageOfMeetingParts, 'meetingOf' | 'roleOnDevice' | 'readerOf'>
const seenPageParts = (parts: AppParts, accounts: AccountsParts | null, access: SeenAccess): PageOfMeetingParts => ({
  store: parts.store, now: parts.now, isDatabaseAway, ...access,
  staffOfToken: (token) => staffOf(parts.store, token, parts.now()),
  seatOfToken: seatsByToken(parts),
  chairOfAccount: accounts ? chairOfAccount(accounts) : () => Promise.resolve(null),
})

const noteReadBy =
  ({ store, now }: AppParts) =>
  ({ meetingId, hostAuthorityId, seatId }: SeatSession, recipient: Letter['recipient'], form: ReadForm | 'blocks') =>
    store.noteOpened({ what: 'letterRead', meetingId, hostAuthorityId, seatId, recipient, form, at: now() })

type LetterDoors = { readerOf: PageOfMeetingParts['readerOf']; reading: ReadingParts; referring: ReferringParts; rooms: Rooms; noteRead: LetterPagesParts['noteRead'] }

/** The letters as pages and files, by a session or by a code, and what their readers answer. */
function letterDoors(parts: AppParts, { readerOf, reading, referring, rooms, noteRead }: LetterDoors) {
  const { letterToKeep, roleOnDevice, meetingOf } = seatAccess(rooms, parts.now)
  const performAs = ({ meetingId, seatId }: Pick<SeatSession, 'meetingId' | 'seatId'>, sent: Parameters<Rooms['performAs']>[2], isByCode = false) => rooms.performAs(meetingId, seatId, sent, isByCode)
  const { script, isDemo, mayTry } = reading
  const { store, now } = parts
  const seatOfToken = seatsByToken(parts)
  const noteTaken: LetterPagesParts['noteTaken'] = ({ meetingId, hostAuthorityId, seatId }, recipient, form) => store.noteOpened({ what: 'letterTaken', meetingId, hostAuthorityId, seatId, recipient, form, at: now() })
  const files = { letterToKeep, letterOfReading: openedLetter(reading), drawPdf: letterPdf, drawCalendar: letterCalendar, script, isDemo, seatOfToken, repliesOf: repliesOf(store, readerOf), noteTaken, noteRead }
  const withdrawing = { store, now, gateOf: reading.gateOf, readerOf, seatOfToken, roleOnDevice, meetingOf, performAs, passes: referring.seatPasses, isDatabaseAway }
  const replies: RepliesParts = { store, now, readerOf, sayWrong: (letter, sent) => performAs(letter, sent), sayRead: (letter, sent) => performAs(letter, sent, true), openWithCode: (given, address) => openWithCode(reading, { ...given, from: reading.placeOf(address) }), mayTry, isDatabaseAway, script, isDemo }
  return [serveLetterPages(files), ...(reading.eid ? [serveEidReading({ ...reading, eid: reading.eid, goOnToWrite: goOnToWrite(referring) })] : []), serveReading(reading), serveReplies(replies), serveWithdrawing(withdrawing)]
}

/** How it went after a meeting: the codes, the pages where it is answered, and the meeting that goes on from it. */
const followUpOf = ({ store, now, publicUrl, masterKey, mail, localForms, wrongCodeTried }: Counting, access: Pick<Parameters<typeof followUpDoors>[0], 'meetingOf' | 'roleOnDevice'>) =>
  followUpDoors({
    store, now, publicUrl, newId, isDatabaseAway, masterKey, localForms, ...access,
    mayTry: triesByAddress(now, 'secrets', wrongCodeTried),
    mayStop: triesByAddress(now, 'remindersStopped'),
    mail: mail && { isAddress: isMailAddress },
    drawReminders: (followed, language) => reminderCalendar(followed, { language, publicUrl: publicUrl(), today: swedishDay(now()) }),
    staffOfToken: (token) => staffOf(store, token, now()),
  })

/** What stands before every door. */
function guarded({ trustedProxies, isDemo, metrics }: AppParts, isOwnOrigin: Inside['isOwnOrigin']) {
  const app = express().disable('x-powered-by')
  // Whose address a request has is said by a proxy of ours, and by nobody else.
  app.set('trust proxy', trustedProxies)
  app.locals['isDemo'] = isDemo
  app.use(...(metrics ? [countRequests(metrics)] : []), safeHeaders(isDemo), compression())
  return isDemo ? app.use(onlyFromHere(isOwnOrigin)) : app
}

/** Who asks, by what they carry. */
const askedOf = ({ store, now, wrongKeyTried }: Counting): Asked => ({
  staffOf: (request) => staffOf(store, bearerOf(request.headers.authorization), now()),
  seatOf: (request) => seatOf(store, bearerOf(request.headers.authorization), now()),
  wrongKeyTried,
})

function web(parts: Counting, { rooms, closed, plan, demo, isOwnOrigin, mail, statistics, isStopping }: Inside) {
  const { store, now, publicUrl, localForms } = parts
  const { roleOf, roleOnDevice, meetingOf, endDevice, letterOf, letterOfReading, letterToKeep, readerOf, readerOfCopy, readerBefore, referrerBefore, readersBefore, performFor } = seatAccess(rooms, now)
  const reading = readingParts(parts, { letterOfReading, script: readAloudScript(parts.clientDir) })
  const hashes = accountHashes(parts.masterKey)
  const accounts = parts.teams && accountsParts(parts, parts.teams, { hashes, roleOnDevice, meetingOf })
  const noteRead = noteReadBy(parts)
  const shown = lettersToShow(rooms, now)
  const followUp = followUpOf(parts, { meetingOf, roleOnDevice })
  const routes = [
    ...healthRoutes({ store, isStopping }),
    ...meetingRoutes({ store, now, publicUrl, localForms, linkSecret: secretFor(parts.masterKey, 'links of planned seats'), accountHash: hashes.ofPerson, meetingOf, planMeeting: plan, meetingIdOf, performAs: (meetingId, by, sent) => rooms.performAs(meetingId, by, sent) }),
    ...earlierMeetingRoutes({ store, now, meetingOf }),
    ...followUp.routes,
    ...officeRoutes(parts, meetingOf),
    ...overRoutes({ store, now, publicUrl, meetingOf }),
    ...aheadRoutes({ store, meetingOf }),
    ...offeredCatalogueRoutes({ store, roleOnDevice }),
    ...seenRoutes({ store, now, meetingOf, roleOnDevice }),
    ...joinRoutes({ store, now, roleOf, meetingOf }),
    ...deliveryRoutes({ store, now, ...closed, mail }), ...releasedGapRoutes({ store, now, ...closed }),
    ...letterRoutes({ letterOf, ...shown, noteRead }), ...letterBeforeRoutes({ store, now, ...shown }), ...preparationNoticeRoutes({ store, now, mail, readersBefore }),
    ...readingCodeRoutes({ store, now, publicUrl, gateOf: reading.gateOf, readerOf, readerOfCopy, readerBefore, referrerBefore }),
    ...seatRoutes({ store, now, publicUrl, linkSecret: secretFor(parts.masterKey, 'links of added seats'), performFor, endDevice }),
    ...(accounts ? [...accountRoutes(accounts), ...teamsRoutes({ store, now, hashes, roleOnDevice }), ...statisticsByAccountRoutes({ ...accounts, passes: statistics.passes })] : []),
    ...(demo ? demoRoutes(demo) : []),
  ]
  const app = guarded(parts, isOwnOrigin)
  app.use(serveRoutes([...routes, ...documentRoutes(routes)], askedOf(parts)))
  const referring = referringParts(parts, rooms, { meetingOf, letterOfReading })
  const readerIn = letterReaderOf({ store, now, gateOf: reading.gateOf, letterOfReading, seatOfToken: seatsByToken(parts), letterToKeep })
  const seenParts = seenPageParts(parts, accounts, { meetingOf, roleOnDevice, readerOf: readerIn })
  app.use(letterDoors(parts, { readerOf: readerIn, reading, referring, rooms, noteRead }), serveReferring(referring), followUp.pages, serveSeen(seenParts), serveRecord(seenParts))
  app.use(statistics.pages, serveAbout(), serveConsentTexts(), servePages({ ...parts, authorityOrigin: parts.teams && new URL(parts.teams.authority).origin }), nothingHere, lastResort({ onFault: parts.onFault, isDatabaseAway }))
  return app
}
