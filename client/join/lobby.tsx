import type { View } from '#core/wire/down.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { DoorLayout } from './door-layout.tsx'

type LobbyProps = { lobby: NonNullable<View['lobby']>; isLost: boolean }

/** Waiting to be let in: what kind of meeting it is, and nothing about the person, the question or the people. */
export function Lobby({ lobby: { form, teamName, hostAuthority, isOver }, isLost }: LobbyProps) {
  const { door, connection } = useWords('door')
  const locale = useLocale()
  if (isOver) {
    return (
      <DoorLayout title={door.overTitle} takesFocus>
        <p>{door.overHelp}</p>
      </DoorLayout>
    )
  }
  return (
    <DoorLayout title={form.name[locale]} takesFocus>
      <p role="status">
        <strong>{isLost ? connection.lost : door.waiting}</strong> {isLost ? connection.lostHelp : door.waitingHelp}
      </p>
      <h2>{door.lobbyWhat}</h2>
      <p>{form.purpose[locale]}</p>
      <p>{form.voluntary[locale]}</p>
      <p>{door.from(teamName, hostAuthority)}</p>
    </DoorLayout>
  )
}
