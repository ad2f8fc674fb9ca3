import { DoorLayout } from '#client/join/door-layout.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LinkWay } from './other-way.tsx'
import { useIsSlow } from './use-is-slow.ts'

/** While Teams and our server are asked. Who has pressed may have a window of Teams' to answer in, and need not wait for it; nobody needs to wait for what is slow. */
export function Looking({ isAsked, useLink }: { isAsked: boolean; useLink: () => void }) {
  const { teams } = useWords('teams')
  const isSlow = useIsSlow()
  return (
    <DoorLayout title={teams.title} takesFocus={isAsked}>
      <p role="status">{teams.looking}</p>
      {isAsked && <p>{teams.window}</p>}
      {(isAsked || isSlow) && <LinkWay useLink={useLink} />}
    </DoorLayout>
  )
}
