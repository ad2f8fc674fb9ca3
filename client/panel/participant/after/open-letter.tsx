import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'

/** Opens a letter as a page of its own: an ordinary form, so that the token stands in no address. */
export function OpenLetter({ address, label, isFirst = false }: { address: string; label: string; isFirst?: boolean }) {
  const { closed: says } = useWords('participant')
  const token = useSession().getToken()
  return (
    <form method="post" action={address} target="_blank">
      <input type="hidden" name="token" value={token ?? ''} />
      <LargeButton type="submit" appearance={isFirst ? 'primary' : 'secondary'} title={says.opensNew}>
        {label}
      </LargeButton>
    </form>
  )
}
