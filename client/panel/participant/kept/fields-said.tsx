import { useView } from '#client/live/use-session.tsx'
import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'

/** What the form asks to have in writing, as the letter says it. */
export function FieldsSaid() {
  const { about, kept } = useView()
  const locale = useLocale()
  const { fields: words } = useWords('kept')
  return (about?.form.fields ?? []).map(({ id, label, answeredBy }) => {
    const written = kept?.fields.find(({ fieldId }) => fieldId === id)
    return (
      written && (
        <section key={id}>
          <h2>{label[locale]}</h2>
          {answeredBy === 'yesNo' ? (
            <p>{words.yesNo[written.words as keyof typeof words.yesNo]}</p>
          ) : (
            <blockquote lang={about?.language}>
              <HardText text={written.words} />
            </blockquote>
          )}
        </section>
      )
    )
  })
}
