import { dayText } from '#core/letters/item-sentences.ts'
import { kindText } from '#core/letters/wording/kind-of-information.ts'
import { ConsentTaken } from '#client/meeting/consent-taken/consent-taken.tsx'
import { useSession, useView } from '#client/live/use-session.tsx'
import { dayOf } from '#client/meeting/days.ts'
import type { People } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { WhoHasSeen } from '#client/ui/who-has-seen.tsx'
import { consentSummary, type ConsentSummary } from './consent-summary.ts'
import { useMe } from '../use-me.ts'
import { SeparateAsks } from './separate-asks.tsx'
import { TakeBackYes } from './take-back-yes.tsx'

/** What the participant has said yes to, in plain words, and the button that takes it back. `isFolded` leaves the words behind a tap. */
export function ConsentText({ isFolded = false }: { isFolded?: boolean }) {
  const { consent, people } = useView()
  const { consent: says } = useWords('answering')
  const { isParticipant, name } = useMe()
  const { getToken } = useSession()
  if (!consent || !people) return null
  return (
    <>
      <section>
        <Disclosure heading="h2" summary={isParticipant ? says.title : says.titleOf(name)} isFixed={!isFolded}>
          {consent.records.length === 0 && <p>{isParticipant ? says.none : says.noneOf(name)}</p>}
          {consentSummary(consent.records).map((summary) => (
            <Allowed key={JSON.stringify(summary)} summary={summary} people={people} />
          ))}
          <ConsentTaken />
          {consent.records.length > 0 && <p>{isParticipant ? says.takeBack : says.takeBackOf(name)}</p>}
          {isParticipant && <WhoHasSeen what="record" token={getToken() ?? ''} label={says.record} name={says.record} />}
        </Disclosure>
        <TakeBackYes consent={consent} />
      </section>
      <SeparateAsks />
    </>
  )
}

function Allowed({ summary, people }: { summary: ConsentSummary; people: People }) {
  const { consent: says } = useWords('answering')
  const locale = useLocale()
  const nameOf = (id: string) => people.organisations.find((organisation) => organisation.id === id)?.name ?? ''
  const startsAt = useView().about?.startsAt
  const year = startsAt && dayOf(Date.parse(startsAt)).slice(0, 4)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return (
    <>
      {summary.kind === 'oneWay' && summary.tellings.map(({ from, to }) => <p key={from.join()}>{says.oneWay(list.format(from.map(nameOf)), list.format(to.map(nameOf)))}</p>)}
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
        {says.about(list.format(summary.about.map((one) => kindText(one, locale) ?? one)))} {says.until(dayText(summary.until, locale, year))}
      </p>
    </>
  )
}
