import { asks, type FoundTerm } from '#core/plain-language/glossary/find-terms.ts'
import { titleOf } from '#core/plain-language/glossary/title-of.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from './hard-words.module.css'

/** What a word means. Where nobody can tell, that is said first, and then all that it may be. */
export function Explanation({ found, word }: { found: FoundTerm; word: string }) {
  const { explain } = useWords('glossary')
  const locale = useLocale()
  const isAsked = asks(found)
  return (
    <div className={styles.explanation}>
      {isAsked && <p>{found.terms.length > 1 ? explain.severalMeanings(word) : explain.unsure(word)}</p>}
      {found.terms.map((term) => (
        <p key={term.term}>
          <strong lang="sv">{isAsked ? term.term : titleOf(term, found.name)}</strong>: {term.plain[locale]}
        </p>
      ))}
    </div>
  )
}
