import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import { useFleeting } from '#client/ui/use-fleeting.ts'
import { nowElementId } from '../now-element.ts'
import styles from './lead.module.css'
import { leadSaid, type LeadSaid } from './lead-line.ts'

/** Under the question: whoever leads has gone, or somebody leads in their stead, and the one tap that is asked for. For a moment, to the others, that the chair leads again. */
export function LeadBanner() {
  const { view, mine } = useSession().state
  const { lead: words } = useWords('panel')
  const names = useNames()
  const may = useAbilities()
  const { lead, about } = view
  const said = lead && about?.state === 'open' ? leadSaid(lead, mine?.seatId ?? '', { takeLead: may('takeLead'), takeBackLead: may('takeBackLead') }) : null
  const name = names.short(lead?.seatId ?? null)
  const sentences = { chairAway: words.chairAway, standInAway: words.standInAway(name), otherLeads: words.otherLeads(name), youLead: words.youLead }
  const isWaiting = said !== null && lead?.awaySince !== null && said.act === null && mine?.role === 'representative'
  const [wasSaid, setWasSaid] = useState(false)
  if (said && !wasSaid) setWasSaid(true)
  const back = useFleeting(wasSaid && !said && about?.state === 'open' && mine?.role !== 'chair' ? words.back : '')
  return (
    <div className={said || back ? styles.banner : undefined}>
      <p role="status" data-fleeting={said ? undefined : true}>
        {said ? sentences[said.says] : back} {isWaiting && words.waits}
      </p>
      {said?.act && <LeadAct act={said.act} />}
    </div>
  )
}

function LeadAct({ act }: { act: NonNullable<LeadSaid['act']> }) {
  const { lead: words } = useWords('panel')
  const { submit, isSending, trouble } = useSend()
  const press = async () => {
    if (await submit({ type: act === 'take' ? 'takeLead' : 'takeBackLead' })) goToSoon(nowElementId)
  }
  return (
    <>
      <Trouble text={trouble} />
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isSending}
        {...(act === 'takeBack' && { 'aria-label': words.takeBackName })}
        onClick={() => void press()}
      >
        {act === 'take' ? words.take : words.takeBack}
      </Button>
    </>
  )
}
