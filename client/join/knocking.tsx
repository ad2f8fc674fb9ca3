import { useWords } from '#client/text/use-words.tsx'
import { DoorLayout } from './door-layout.tsx'

/** On the way in. */
export function Knocking({ isSlow = false }: { isSlow?: boolean }) {
  const { door, connection } = useWords('door')
  return (
    <DoorLayout title={door.title}>
      <p role="status">{isSlow ? `${connection.lost} ${connection.lostHelp}` : door.entering}</p>
    </DoorLayout>
  )
}
