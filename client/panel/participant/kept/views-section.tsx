import { useView } from '#client/live/use-session.tsx'
import { longest } from '#client/meeting/composer/composer-draft.ts'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import type { Kept } from '#client/meeting/view-parts.ts'
import { viewOfText } from '../../kept/said-by-text.ts'
import { WordsForm } from '../forms-later.tsx'
import { useHasDraft } from '../forms/use-has-draft.ts'
import { useMe } from '../use-me.ts'

type Views = Kept['views'][number]

/** What people at the table see differently, each in their own words, and the participant's own beside them. */
export function ViewsSection() {
  const { kept } = useView()
  const { views: words } = useWords('kept')
  const noted = kept?.views ?? []
  if (noted.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      {noted.map((one) => (
        <OneView key={one.id} noted={one} />
      ))}
    </section>
  )
}

function OneView({ noted: { id, about, views, nextStep } }: { noted: Views }) {
  const view = useView()
  const { views: words, shared } = useWords('kept')
  const may = useAbilities()
  const locale = useLocale()
  const { seatId: own, reader, table } = useMe()
  const place = `ownView-${id}`
  const hasDraft = useHasDraft(place)
  const mine = views.find(({ seatId }) => seatId === own)?.words ?? ''
  return (
    <>
      <h3 lang={view.about?.language}>
        <HardText text={about} />
      </h3>
      {views.map((one) => (
        <div key={one.seatId}>
          <p>{viewOfText(one, { words, table, locale, reader })}</p>
          <blockquote lang={view.about?.language}>
            <HardText text={one.words} />
          </blockquote>
        </div>
      ))}
      {nextStep !== null && (
        <p>
          <HardText text={words.goesOn(nextStep)} isOurs />
        </p>
      )}
      {may('sayView') && (
        <Disclosure summary={words.sayOwn} startsOpen={hasDraft}>
          <WordsForm place={place} label={words.own} save={shared.save} about={about} longest={longest.words} startsWith={mine} keepsText toCommand={(said) => ({ type: 'sayView', viewsId: id, words: said })} />
        </Disclosure>
      )}
    </>
  )
}
