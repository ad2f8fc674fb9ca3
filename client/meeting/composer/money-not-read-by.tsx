import { useView } from '#client/live/use-session.tsx'
import { listed } from '#client/meeting/listed.ts'
import meeting from '#client/meeting/meeting.module.css'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { keepsBack } from '#core/meeting/may-tell.ts'
import { useConsentReach } from './use-consent-reach.ts'

/** Who does not read what is written of the money, bound as the core has it by who said it or finds it out; null: by who writes. */
export function MoneyNotReadBy({ seatId }: { seatId: string | null }) {
  const { people } = useView()
  const { kinds } = useWords('later')
  const locale = useLocale()
  const reach = useConsentReach()
  const whose = seatId === null ? reach?.own : people?.seats.find(({ id }) => id === seatId)?.organisationId
  const names = (whose && reach?.namesOf(whose, (to, ...of) => keepsBack('money', whose, to, ...of))) || []
  return names.length > 0 && <p className={meeting.quiet}>{kinds.notReadBy(listed(names, locale))}</p>
}
