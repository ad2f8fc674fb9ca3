import type { DemoMeeting } from '#server/demo/demo-meeting.ts'
import type { EidSettings } from '#server/identity/eid-provider.ts'
import type { EntraSettings } from '#server/identity/entra-token.ts'
import type { FolderFault } from '#core/wire/forms.ts'
import type { MailSettings } from '#server/delivery/notices/mail-settings.ts'
import type { MeetingForm } from '#core/meeting/meeting-form.ts'
import type { Metrics } from '#server/metrics/metrics.ts'
import type { StatisticsKeys } from '#server/identity/statistics-readers.ts'
import type { MakeYear } from '#server/statistics/make-year.ts'
import type { Store } from '#server/store/store.ts'

/** What the house is made of, from its settings and whoever opens it. */
export type AppParts = {
  store: Store
  isDemo: boolean
  /** The meetings of the demo; all of them where nothing is said. */
  demoMeetings?: readonly DemoMeeting[]
  /** Secrets of the server's own are made from it: the links of added seats and the demo's staff token. */
  masterKey: Buffer
  hostAuthority: string
  /** The other host authorities of the installation. */
  otherAuthorities: readonly { id: string; name: string }[]
  /** Who may sign in inside Teams; null when nobody does. */
  teams: EntraSettings | null
  /** By which provider people show who they are with e-ID; null when by none. */
  eid: EidSettings | null
  /** By which server notices go out; null when none do. */
  mail: MailSettings | null
  /** Whose word is taken for the address that a request comes from, as express writes them. */
  trustedProxies: string[]
  /** Forms of meeting of this installation, offered beside ours to every authority. */
  localForms: readonly MeetingForm[]
  /** What is wrong in the folder that they are from. */
  localFaults?: readonly FolderFault[]
  /** How a year of statistics is made; on the thread of the server where nothing is said. */
  makeYear?: MakeYear
  /** Who reads the statistics by key. */
  statisticsKeys: StatisticsKeys
  clientDir: string
  /** Where people reach us; known when the port is. */
  publicUrl: () => string
  /** ISO 8601, UTC. */
  now: () => string
  onFault: (fault: unknown) => string
  /** So many keys of an authority, or codes of a letter, a follow-up or what somebody sent, were tried that open nothing; told a line of each in a minute at most. Where it is not said, nobody is told. */
  wrongKeysTried?: (count: number, what: 'keys' | 'codes') => void
  /** Null where nobody reads figures. */
  metrics: Metrics | null
}
