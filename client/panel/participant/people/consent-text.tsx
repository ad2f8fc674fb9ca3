import { dayText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { dayOf } from '#client/meeting/days.ts'
import type { Consent, People } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { consentSummary, type ConsentSummary } from './consent-summary.ts'
import { useMe } from '../use-me.ts'

/** What the participant has said yes to, in plain words. */
export function ConsentText({ consent, people }: { consent: Consent; people: People }) {
  const { consent: says } = useWords('participant')
  const { isParticipant, name } = useMe()
  return (
    <section>
      <h2>{isParticipant ? says.title : says.titleOf(name)}</h2>
      {consent.records.length === 0 && <p>{isParticipant ? says.none : says.noneOf(name)}</p>}
      {consentSummary(consent.records).map((summary) => (
        <Allowed key={JSON.stringify(summary)} summary={summary} people={people} />
      ))}
      {isParticipant && consent.records.length > 0 && <p>{says.takeBack}</p>}
    </section>
  )
}

function Allowed({ summary, people }: { summary: ConsentSummary; people: People }) {
  const { consent: says } = useWords('participant')
  const locale = useLocale()
  const nameOf = (id: string) => people.organisations.find((organisation) => organisation.id === id)?.name ?? ''
  const startsAt = useView().about?.startsAt
  const year = startsAt && dayOf(Date.parse(startsAt)).slice(0, 4)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <>
      {summary.kind === 'oneWay' && <p>{says.oneWay(nameOf(summary.from), list.format(summary.to.map(nameOf)))}</p>}
      {summary.kind === 'together' && (
        <>
          <p>{says.together}</p>
          <ul>
            {summary.organisations.map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {says.about(list.format(summary.about))} {says.until(dayText(summary.until, locale, year))}
      </p>
    </>
  )
}
