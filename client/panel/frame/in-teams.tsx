import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { useSurroundings } from '#client/host/use-host.ts'
import { areAccountsHere } from '#client/live/accounts-here.ts'
import { useSession } from '#client/live/use-session.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { TeamsStanding } from '#core/wire/http.ts'
import { askStanding, bindMeeting, rememberAccount } from './ask-teams.ts'
import styles from '../panel.module.css'

/** `isTaken`: another meeting that is not closed has this meeting in Teams, as the server said when the chair wanted it. */
type Standing = TeamsStanding & { isTaken?: boolean; said: 'isBound' | 'isRemembered' | null; trouble: 'token' | 'tenantNotLetIn' | 'taken' | 'noAnswer' | null }

/** Inside Teams: the chair says that this is the meeting, and everybody who works in it that their account opens it next time. */
export function InTeams() {
  const host = useSurroundings()
  const { getToken, state } = useSession()
  const { inTeams: words } = useWords('writing')
  const [standing, setStanding] = useState<Standing | null>(null)
  const teamsMeeting = host?.meetingId ?? null
  const isLive = state.connection === 'live'
  useEffect(() => {
    if (teamsMeeting === null || !isLive || !areAccountsHere()) return
    void askStanding(getToken(), teamsMeeting).then((asked) => 'body' in asked && setStanding((before) => ({ said: null, trouble: null, ...before, ...asked.body })))
  }, [teamsMeeting, isLive, getToken])
  if (standing === null || teamsMeeting === null || !host?.getToken) return null
  const mayBind = state.mine?.role === 'chair' && !standing.isBound
  const mayRemember = !standing.hasAccount && !host.isAnonymous
  if (!mayBind && !mayRemember && standing.said === null) return null
  const bind = async () => {
    const asked = await bindMeeting(getToken(), teamsMeeting, standing.isTaken ?? false)
    if (!('body' in asked)) setStanding({ ...standing, trouble: 'noAnswer' })
    else if (asked.body.isBound) setStanding({ ...standing, isBound: true, said: 'isBound', trouble: null })
    else setStanding({ ...standing, isTaken: true, trouble: 'taken' })
  }
  const remember = async () => {
    const answer = await host.getToken?.(true)
    if (answer?.kind !== 'token') return setStanding({ ...standing, trouble: 'token' })
    const asked = await rememberAccount(getToken(), answer.token)
    if ('body' in asked) setStanding({ ...standing, hasAccount: true, said: 'isRemembered', trouble: null })
    else setStanding({ ...standing, trouble: asked.problem === 'tenantNotLetIn' ? 'tenantNotLetIn' : 'noAnswer' })
  }
  return (
    <section className={styles.block}>
      <h2>{words.title}</h2>
      <p role="status">{standing.said && words[standing.said]}</p>
      <Trouble text={standing.trouble && words.trouble[standing.trouble]} />
      {mayBind && <Act help={words.bindHelp} says={standing.isTaken ? words.bindInstead : words.bind} act={bind} />}
      {mayRemember && <Act help={words.rememberHelp} says={words.remember} act={remember} />}
    </section>
  )
}

function Act({ help, says, act }: { help: string; says: string; act: () => Promise<unknown> }) {
  const [isSending, setIsSending] = useState(false)
  const press = async () => {
    setIsSending(true)
    await act()
    setIsSending(false)
  }
  return (
    <>
      <p className={styles.soft}>{help}</p>
      <div className={styles.acts}>
        <Button disabledFocusable={isSending} onClick={() => void (isSending || press())}>
          {says}
        </Button>
      </div>
    </>
  )
}
