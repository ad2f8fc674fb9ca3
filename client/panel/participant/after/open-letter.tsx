import { useSession } from '#client/live/use-session.tsx'
import { givesFile, useMayHaveFiles } from '#client/meeting/files-of-letters.ts'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'

/** Opens a letter as a page of its own: an ordinary form, so that the token stands in no address. Nothing where the server would refuse the file. */
export function OpenLetter({ address, label, isFirst = false }: { address: string; label: string; isFirst?: boolean }) {
  const { closed: says } = useWords('participant')
  const token = useSession().getToken()
  const mayHaveFiles = useMayHaveFiles()
  if (!mayHaveFiles && givesFile(address)) return null
  return (
    <form method="post" action={address} target="_blank">
      <input type="hidden" name="token" value={token ?? ''} />
      <LargeButton type="submit" appearance={isFirst ? 'primary' : 'secondary'} title={says.opensNew}>
        {label}
      </LargeButton>
    </form>
  )
}
