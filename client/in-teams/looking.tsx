import { DoorLayout } from '#client/join/door-layout.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LinkWay } from './other-way.tsx'

/** While Teams and our server are asked. Who has pressed may have a window of Teams' to answer in, and need not wait for it. */
export function Looking({ isAsked, useLink }: { isAsked: boolean; useLink: () => void }) {
  const { teams } = useWords('teams')
  return (
    <DoorLayout title={teams.title} takesFocus={isAsked}>
      <p role="status">{teams.looking}</p>
      {isAsked && (
        <>
          <p>{teams.window}</p>
          <LinkWay useLink={useLink} />
        </>
      )}
    </DoorLayout>
  )
}
