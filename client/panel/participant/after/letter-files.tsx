import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { OpenLetter } from './open-letter.tsx'

/** The letter as a PDF file, and its days as a calendar file where there may be any: the server knows which are the reader's own. */
export function LetterFiles() {
  const { closed: says } = useWords('participant')
  const { items, readBack } = useView()
  const mayHaveDays = readBack?.followUp?.kind === 'talk' || (items ?? []).some(({ settlement, content }) => settlement === 'agreed' && isDay(content.when))
  return (
    <>
      <OpenLetter address="/letters/participant/pdf" label={says.pdf} />
      {mayHaveDays && <OpenLetter address="/letters/participant/days" label={says.days} />}
    </>
  )
}

const isDay = (when: { kind: string } | null) => when !== null && when.kind !== 'contact'
