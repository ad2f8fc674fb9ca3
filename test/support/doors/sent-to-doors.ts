import { randomUUID } from 'node:crypto'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Command } from '#core/meeting/commands.ts'
import type { SettingsAnswer } from '#core/wire/settings.ts'
import { consents, organisationIds, seatIds, seatPlan } from '../builders.ts'
import { entry } from '../catalogue-entries.ts'
import { newCommandId, newDevice, partsOf } from '../live-client.ts'
import { planBody } from '../seated-meeting.ts'
import { apartText } from '../text-versions.ts'
import { administratorToken, get, post } from '../test-app.ts'
import { newTeamsMeeting } from '../accounts.ts'
import { aTerm } from './house-of-doors.ts'
import { madeAnew, newWord } from './made-anew.ts'
import { spareId, type Place } from './held-so-far.ts'
import { nobodys } from './who-asks.ts'

/**
 * What is sent to a door, as it should be, `at`: what an address names, beside what the house has; `names`: what has to be made for it and can be used up. `as`: which of several ways a door has. `when`: `codes` ends the
 * codes that others have; what `ends` something is tried last, in a meeting that stands as it should each time; who `leaves` asks nothing more.
 * `isAlone`: what one reads before is another's change away from being old.
 */
export type Sent = { as?: string; at?: Record<string, string>; names?: (place: Place) => Promise<Record<string, string>>; body?: (place: Place, named: Record<string, string>) => unknown; when?: 'codes' | 'ends' | 'leaves'; isAlone?: true }

const { officer, participant, referrer } = seatIds
const command = (of: () => Command, when?: 'ends'): Sent => ({ as: of().type, body: () => ({ id: newCommandId(), command: of() }), ...(when && { when }) })
const notice = (recipient: object) => () => ({ id: newCommandId(), ...recipient, address: `kim-${newCommandId().toLowerCase().replaceAll(/[^a-z]/g, '')}@brev.example` })
const newSeat = () => {
  const { id: _id, ...seat } = seatPlan({ id: '', role: 'representative', name: `Sven ${newWord()}`, organisationId: organisationIds.town, isNew: true })
  return seat
}
const aForm = () => ({ ...resursradet, id: `form-${newWord()}`.slice(0, 30) })

const asAdministrator = async <T>({ house: { app } }: Place, path: string, body?: object) => (await (body ? post(app.url + path, body, administratorToken) : get(app.url + path, administratorToken))).body as T
const fileOf = async (place: Place) => (await asAdministrator<{ csv: string }>(place, '/api/catalogue/file')).csv
const stampOf = async (place: Place) => (await asAdministrator<{ stamp: number }>(place, '/api/catalogue/check', { csv: await fileOf(place) })).stamp
const settingsVersion = async (place: Place) => (await asAdministrator<SettingsAnswer>(place, '/api/settings')).now.version
const recipients = ['participant', 'referrer', 'preparation', 'minutes', 'obstacles']
/** What an account says to a door where one signs in with it. */
const account = (claims: (place: Place) => object): Sent => ({ body: async (place) => ({ token: await place.house.accountToken(claims(place)) }) })

/** To the doors of programs. */
export const sentToPrograms: Record<string, Sent | Sent[]> = {
  'POST /api/accounts/seats': account(({ oid }) => ({ oid })),
  'POST /api/accounts/plan': account(() => ({ roles: ['Meetings.Plan'] })),
  'POST /api/accounts/decide': account(() => ({ roles: ['Settings.Decide'] })),
  'POST /api/accounts/statistics': account(() => ({ roles: ['Statistics.Coordinator'] })),
  'POST /api/accounts/enter': { body: async ({ house, oid, meeting: { meetingId } }) => ({ token: await house.accountToken({ oid }), where: { meetingId }, isAsked: true }) },
  'POST /api/accounts/remember': account(() => ({ oid: randomUUID() })),
  'POST /api/teams/bind': { body: () => ({ teamsMeeting: newTeamsMeeting() }) },
  'POST /api/teams/standing': { body: () => ({ teamsMeeting: newTeamsMeeting() }) },
  'POST /api/join': { body: ({ meeting }) => ({ ...partsOf(meeting.link(spareId)), device: newDevice() }) },
  'POST /api/seats': { body: () => ({ id: newCommandId(), seat: newSeat(), organisation: null }) },
  'POST /api/seats/sign-out': { when: 'leaves' },
  'POST /api/meetings': { body: () => planBody() },
  'POST /api/meetings/:meetingId/commands': [
    command(() => ({ type: 'addSeat', seat: { id: `seat-${newWord()}`.slice(0, 40), ...newSeat() }, organisation: null })),
    command(() => ({ type: 'recordConsent', records: consents })),
    command(() => ({ type: 'answerSeparate', kind: 'statistics', answer: 'yes', how: 'written', paper: { takenBy: 'Maria', signedOn: '2026-11-02' }, textVersion: apartText('statistics') })),
    command(() => ({ type: 'withdrawConsent' }), 'ends'),
    command(() => ({ type: 'takeBackWithdrawal' }), 'ends'),
  ],
  'POST /api/meetings/:meetingId/chair': { when: 'ends' },
  'POST /api/meetings/:meetingId/preparation/code': { when: 'codes' },
  'POST /api/meetings/:meetingId/seats/:seatId/preparation/code': { at: { seatId: referrer }, when: 'codes' },
  'POST /api/meetings/:meetingId/preparation/notices': { body: notice({ seatId: participant }) },
  'POST /api/meetings/:meetingId/preparation/notices/stop': { body: () => ({ id: 'none-of-the-notices-01' }) },
  'POST /api/meetings/:meetingId/preparation/release': { body: () => ({ seatId: participant }) },
  'POST /api/letters/:recipient/code': recipients.map((recipient): Sent => ({ as: recipient, at: { recipient }, when: 'codes' })),
  'POST /api/letters/participant/copies/:seatId/code': { when: 'codes' },
  'POST /api/letters/deliveries': [{ as: 'participant', body: notice({ recipient: 'participant' }) }, { as: 'copy', body: notice({ recipient: 'copy', seatId: officer }) }],
  'POST /api/letters/deliveries/stop': { body: () => ({ id: 'none-of-the-notices-01' }) },
  'POST /api/letters/deliveries/explained': { body: () => ({ recipient: 'participant', bySeat: officer }) },
  'POST /api/letters/deliveries/handed': { body: () => ({ recipient: 'participant' }) },
  'POST /api/letters/deliveries/told': { body: () => ({ seatId: officer }) },
  'POST /api/letters/deliveries/release': { body: () => ({ recipient: 'participant' }) },
  'POST /api/gaps/release': { body: ({ gapId }) => ({ gapId, words: 'Det saknades en väg in.', isSure: true }) },
  'POST /api/gaps/take-back': { body: ({ gapId }) => ({ gapId }), when: 'ends' },
  'POST /api/follow-up/code': (['participant', 'referrer', 'team'] as const).map((voice): Sent => ({ as: voice, body: () => ({ voice }), when: 'codes' })),
  'POST /api/follow-up/earlier': { body: ({ caseCode }) => ({ code: caseCode === '' ? nobodys.caseCode : caseCode }) },
  'POST /api/administrators': { body: () => ({ name: `Olle ${newWord()}` }) },
  'POST /api/administrators/:administratorId/end': { names: madeAnew.administrator },
  'POST /api/plans': { body: () => ({ id: newCommandId(), version: 0, question: 'Hur går det?', day: '2026-12-11', fields: {} }) },
  'POST /api/plans/:planId/discard': { names: madeAnew.plan },
  'POST /api/referrals/close': { names: madeAnew.referral, body: (_place, { referralId }) => ({ ids: [referralId], why: 'spoken' }) },
  'POST /api/referrals/:referralId/close': { names: madeAnew.referral },
  'POST /api/referrals/:referralId/release': { names: madeAnew.referral, body: () => ({ part: 'person' }) },
  'POST /api/settings': { body: async (place) => ({ version: await settingsVersion(place), retentionDays: 14 }), isAlone: true },
  'POST /api/terms': { body: () => ({ id: newCommandId(), ...aTerm(newWord()) }) },
  'POST /api/terms/:termId': { names: madeAnew.term, body: () => ({ ...aTerm(newWord()), version: 1 }) },
  'POST /api/terms/:termId/remove': { names: madeAnew.term, body: () => ({ version: 1 }) },
  'POST /api/forms': { body: () => ({ form: aForm(), version: 0 }) },
  'POST /api/forms/check': { body: () => ({ form: aForm() }) },
  'POST /api/forms/seen': { body: () => ({ form: aForm() }) },
  'POST /api/forms/:formId/withdraw': { names: madeAnew.form, body: () => ({ version: 1 }) },
  'POST /api/catalogue': { body: () => ({ id: newCommandId(), version: 0, entry: entry({ name: newWord(), aliases: [] }) }) },
  'POST /api/catalogue/check': { body: async (place) => ({ csv: await fileOf(place) }) },
  'POST /api/catalogue/import': { body: async (place) => ({ csv: await fileOf(place), stamp: await stampOf(place), takesRightLines: false }), isAlone: true },
  'POST /api/catalogue/:entryId/withdraw': { names: madeAnew.entry, body: () => ({ version: 1 }) },
}
