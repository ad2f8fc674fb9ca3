import { useView } from '#client/live/use-session.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { WritingLine } from '#client/meeting/items/items-list.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { AfterMeeting } from '../after-meeting.tsx'
import { BeforeMeeting } from '../before/before-meeting.tsx'
import { Background, KeptWork, NotToTalkAbout, ToldNotes } from '../forms-later.ts'
import { ItemsWork } from './items-work.tsx'
import { Money } from './money.tsx'
import { ReadBackWork } from './read-back-work.tsx'
import { Round } from './round.tsx'
import { ToFollowUp } from './to-follow-up.tsx'
import type { NewItem } from './use-new-item.ts'
import { WelcomeWork } from './welcome-work.tsx'

/** The work of this part of the meeting, and only that. */
export function PhaseWork({ newItem, isRoundAgain }: { newItem: NewItem; isRoundAgain: boolean }) {
  const { about, agenda, speaking } = useView()
  const words = useWords('table').items
  if (about?.state === 'closed') return <AfterMeeting />
  const phase = agenda ? currentPhase(agenda) : null
  if (about?.state !== 'open' || !phase) return <BeforeMeeting />
  switch (phase.shows) {
    case 'welcome':
      return (
        <>
          <WelcomeWork />
          <KeptWork />
          <Background />
          <Round isAgain={isRoundAgain} />
        </>
      )
    case 'story':
    case 'earlier':
      return (
        <>
          <KeptWork />
          <Round isAgain={isRoundAgain} />
          <NotToTalkAbout />
          <ToldNotes />
          <WritingLine />
          <Background />
        </>
      )
    case 'items':
      return (
        <>
          {speaking?.round && <Round isAgain={isRoundAgain} />}
          <ItemsWork title={words.title} newItem={newItem} />
          <Money />
          <KeptWork />
          <ToFollowUp />
          {!speaking?.round && <Round isAgain={isRoundAgain} />}
        </>
      )
    case 'obstacles':
    case 'handover':
    case 'readiness':
      return (
        <>
          <KeptWork />
          <Round isAgain={isRoundAgain} />
          <ItemsWork title={words.title} newItem={newItem} />
          <ToFollowUp />
        </>
      )
    case 'readBack':
      return (
        <>
          <ReadBackWork newItem={newItem} />
          <ToFollowUp />
          <Round isAgain={isRoundAgain} />
        </>
      )
  }
}
