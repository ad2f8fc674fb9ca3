import type { View } from '#core/wire/down.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { DoorLayout } from './door-layout.tsx'

type LobbyProps = { lobby: NonNullable<View['lobby']>; isLost: boolean }

/** Waiting to be let in: what kind of meeting it is, and nothing about the person, the question or the people. */
export function Lobby({ lobby: { form, teamName, hostAuthority, isOver, isStopped, isChairAway }, isLost }: LobbyProps) {
  const { door, connection } = useWords('door')
  const locale = useLocale()
  // A key each: what one has come to is a new page, and the focus goes to its title.
  if (isStopped) {
    return (
      <DoorLayout key="stopped" title={door.stoppedTitle} takesFocus>
        <p>{door.stoppedHelp}</p>
      </DoorLayout>
    )
  }
  if (isOver) {
    return (
      <DoorLayout key="over" title={door.overTitle} takesFocus>
        <p>{door.overHelp}</p>
      </DoorLayout>
    )
  }
  const [says, help] = isLost ? [connection.lost, connection.lostHelp] : isChairAway ? [door.chairAway, door.chairAwayHelp] : [door.waiting, door.waitingHelp]
  return (
    <DoorLayout key="waiting" title={form.name[locale]} takesFocus>
      <p role="status">
        <strong>{says}</strong> {help}
      </p>
      <h2>{door.lobbyWhat}</h2>
      <p>{form.purpose[locale]}</p>
      <p>{form.voluntary[locale]}</p>
      <p>{door.from(teamName, hostAuthority)}</p>
    </DoorLayout>
  )
}
