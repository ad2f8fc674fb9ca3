import { Button } from '@fluentui/react-components'

type WhoHasSeenProps = { meetingId?: string; token: string; label: string; name: string; isSmall?: boolean; what?: 'seen' | 'record' }

/** The list of who has seen a meeting, or all that is kept of it (`record`), as a page of its own: an ordinary form, so that what opens it stands in no address. `name` says of which meeting; `meetingId` is left out where the token is of a seat in it. */
export function WhoHasSeen({ meetingId, token, label, name, isSmall = false, what = 'seen' }: WhoHasSeenProps) {
  return (
    <form method="post" action={what === 'seen' ? '/vem-har-sett' : '/utdrag'} target="_blank">
      {meetingId !== undefined && <input type="hidden" name="number" value={meetingId} />}
      <input type="hidden" name="token" value={token} />
      <Button type="submit" appearance="subtle" size={isSmall ? 'small' : 'medium'} aria-label={name}>
        {label}
      </Button>
    </form>
  )
}
