import { waitText } from '#core/letters/item-sentences.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { EntryContent } from './entry-draft.ts'
import styles from '#client/ui/sheet.module.css'

/** What an entry says of the intervention, as it stood. */
export function EntrySays({ entry: { aliases, plain, organisation, forWhom, howIn, wait } }: { entry: Pick<EntryContent, 'aliases' | 'plain' | 'organisation' | 'forWhom' | 'howIn' | 'wait'> }) {
  const { catalogue: words } = useWords('settings')
  const locale = useLocale()
  const waits = waitText(wait, locale, 'others')
  return (
    <>
      <p className={styles.quiet}>
        <span lang="sv">{organisation.name}</span> {aliases.length > 0 && `· ${words.also(aliases.join(', '))}`}
      </p>
      <p lang="sv">{words.itIs(plain.sv)}</p>
      {plain.en !== null && <p lang="en">{words.itIsEnglish(plain.en)}</p>}
      {forWhom !== null && <p>{words.forWhomIs(forWhom)}</p>}
      {howIn !== null && <p>{words.howInIs(howIn)}</p>}
      {waits !== null && <p>{waits}</p>}
    </>
  )
}
