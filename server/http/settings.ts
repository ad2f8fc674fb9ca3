import type { Meeting } from '#core/meeting/meeting.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { changeSettingsBodySchema, erasuresSchema, settingsAnswerSchema, type ChangeSettingsBody, type Erasures, type SettingsAnswer } from '#core/wire/settings.ts'
import { deciderOf } from '#server/identity/administrators.ts'
import type { KeptSettings, ReadingGate, Staff, StaffSignIn, Store } from '#server/store/store.ts'
import { hasMinutes } from './afterwards/over.ts'
import { ProblemError, route } from './route.ts'

/** `hasEid`: a provider of e-ID is set up, so that authorities can choose it; `hasAccounts`: somebody signs in with an account here. */
export type SettingsParts = { store: Store; now: () => string; meetingOf: (meetingId: string) => Promise<Meeting | null> } & Here
type Here = { hasEid: boolean; hasAccounts: boolean }

/** What a host authority has decided, by its administrator; and the proof of what was erased. */
export const settingsRoutes = ({ store, now, meetingOf, ...here }: SettingsParts) => [
  route<'office'>({
    method: 'get',
    path: '/api/settings',
    summary: 'What the host authority has decided: how it stands, and each earlier decision.',
    by: 'office',
    answer: { status: 200, schema: settingsAnswerSchema, description: 'The settings.' },
    problems: [],
    handle: ({ by: staff }) => answer(store, staff, here),
  }),
  route<'administrator', ChangeSettingsBody>({
    method: 'post',
    path: '/api/settings',
    summary: 'Decide anew. Meetings that have closed keep the number of days that stood then.',
    by: 'administrator',
    body: changeSettingsBodySchema,
    answer: { status: 200, schema: settingsAnswerSchema, description: 'The settings as they stand now.' },
    problems: [{ status: 409, when: 'somebody has decided since `version`' }, { status: 422, when: 'a text holds a personal identity number' }, { status: 400, when: 'e-ID is chosen where no provider is set up, or a way of coming in that whoever decides did not come by' }],
    handle: async ({ body: { version, ...settings }, by: staff }) => {
      if (containsPersonalNumber(settings.municipalities ?? '')) throw new ProblemError('personalNumber', 422, ['municipalities'])
      if (settings.readingGate && !gatesHere(here).includes(settings.readingGate)) throw new ProblemError('badMessage', 400, ['readingGate'])
      // Nobody could plan any more, or whoever decides would stand outside.
      if (settings.staffSignIn && !signInsFor(staff, here).includes(settings.staffSignIn)) throw new ProblemError('badMessage', 400, ['staffSignIn'])
      const saved = await store.saveSettings({ hostAuthorityId: staff.hostAuthorityId, expectedVersion: version, settings, at: now(), ...deciderOf(staff) })
      if (saved === 'conflict') throw new ProblemError('changedSince', 409)
      return answer(store, staff, here)
    },
  }),
  route<'office'>({
    method: 'get',
    path: '/api/erasures',
    summary: 'What of the host authority’s meetings has been erased, when and why: the proof, without content; and how many minutes go within two weeks.',
    by: 'office',
    answer: { status: 200, schema: erasuresSchema, description: 'The newest first.' },
    problems: [],
    handle: async ({ by: staff }): Promise<Erasures> => ({ erasures: await store.listErasures(staff.hostAuthorityId), minutesGo: await minutesThatGo({ store, now, meetingOf }, staff) }),
  }),
]

const announcedMs = 14 * 24 * 3_600_000

/** How many minutes go within two weeks, and when the first do: nothing of what they are. */
async function minutesThatGo({ store, now, meetingOf }: Pick<SettingsParts, 'store' | 'now' | 'meetingOf'>, { hostAuthorityId }: Staff): Promise<Erasures['minutesGo']> {
  const soon = (await store.listOver(hostAuthorityId)).filter(({ keptUntil }) => Date.parse(keptUntil) - Date.parse(now()) <= announcedMs)
  const plans = await Promise.all(soon.map(async ({ meetingId, keptUntil }) => ({ plan: (await meetingOf(meetingId))?.plan, keptUntil })))
  const days = plans.filter(({ plan }) => plan && hasMinutes(plan)).map(({ keptUntil }) => keptUntil).toSorted()
  return days[0] === undefined ? null : { count: days.length, first: days[0] }
}

/** The ways in that leave whoever decides inside. */
const signInsFor = ({ isByAccount }: Staff, { hasAccounts }: Here): StaffSignIn[] => ['keyOrAccount', ...(isByAccount && hasAccounts ? (['account'] as const) : []), ...(isByAccount ? [] : (['key'] as const))]

const gatesHere = ({ hasEid }: Here): ReadingGate[] => (hasEid ? ['readingCode', 'eId', 'paperOnly'] : ['readingCode', 'paperOnly'])

async function answer(store: Store, staff: Staff, here: Here): Promise<SettingsAnswer> {
  const [newest, ...earlier] = await store.readSettings(staff.hostAuthorityId)
  return { now: shown(newest), earlier: earlier.map(shown), readingGates: gatesHere(here), hasAccounts: here.hasAccounts, signIns: signInsFor(staff, here) }
}

const shown = ({ at, by, ...settings }: KeptSettings) => ({ ...settings, decidedAt: at, decidedBy: by })
