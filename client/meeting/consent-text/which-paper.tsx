import { Field, Select } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { Locale } from '#client/text/words.ts'
import { useWords } from '#client/text/use-words.tsx'
import { labelAt } from '#client/ui/label-at.ts'
import { apartVersionsFor, paperVersionsFor, type ApartKind } from '#core/consent-texts/paper-versions.ts'

/** `apart`: of which question that is asked apart; absent, of the whole paper. `chosen`: empty until somebody has said. `isSigned`: a signed paper is in their hand, so its text is what it is, whatever is newest tomorrow. */
export type WhichPaperProps = { place: string; apart?: ApartKind; language: Locale; chosen: string; isSigned: boolean; onChosen: (version: string) => void }

/** Which text stands on the paper that somebody signed: it may have been printed before the text was changed. */
export function WhichPaper({ place, apart, language, chosen, isSigned, onChosen }: WhichPaperProps) {
  const { paperText: words } = useWords('later')
  const versions = apart ? apartVersionsFor(apart, language) : paperVersionsFor(language)
  const newest = versions[0] ?? ''
  useEffect(() => {
    if (isSigned && chosen === '') onChosen(newest)
  }, [isSigned, chosen, newest, onChosen])
  if (versions.length < 2) return null
  return (
    <Field label={labelAt(place, apart ? words.labelApart : words.label)} hint={`${apart ? words.hintApart : words.hint} ${words.chosen(chosen || newest)}`}>
      <Select id={place} value={chosen || newest} onChange={(_event, { value }) => onChosen(value)}>
        {versions.map((version) => (
          <option key={version} value={version}>
            {version === newest ? words.newest(version) : version}
          </option>
        ))}
      </Select>
    </Field>
  )
}
