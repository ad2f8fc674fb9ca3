import { Field, Select } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useLeaderId } from '#client/meeting/use-leader-id.ts'
import { useSend } from '#client/meeting/use-send.ts'
import type { Kept } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'

type Voice = Kept['silent'][number]['voice']
type Why = Kept['silent'][number]['why']
const voices: Voice[] = ['participant', 'referrer', 'coach']
const whys: Why[] = ['notHere', 'didNotWant', 'notReached', 'notNow']

/** Of each voice that nothing is heard of, why: chosen by who leads, and read by the others. */
export function SilentVoices() {
  const { view, mine } = useSession().state
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const { ready: words } = useWords('kept')
  const leads = useLeaderId() === mine?.seatId && may('sayVoiceSilent')
  const { ready = [], silent = [] } = view.kept ?? {}
  const name = participantOf(view.people ?? null)?.name
  const nameOf = (voice: Voice) => (voice === 'participant' ? (name ?? words.voices.participant) : words.voices[voice])
  const unheard = voices.filter((voice) => !ready.some((one) => one.voice === voice))
  if (!leads) return silent.map(({ voice, why }) => <p key={voice}>{words.silent[why](nameOf(voice))}</p>)
  if (unheard.length === 0) return null
  return (
    <Disclosure heading="div" summary={words.silentTitle}>
      {unheard.map((voice) => (
        <Field key={voice} label={words.whySilent(nameOf(voice))}>
          <Select value={silent.find((one) => one.voice === voice)?.why ?? ''} disabled={isSending} onChange={(_event, { value }) => void submit({ type: 'sayVoiceSilent', voice, why: whys.find((why) => why === value) ?? null })}>
            <option value="">{words.notAsked}</option>
            {whys.map((why) => (
              <option key={why} value={why}>
                {words.whys[why]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Trouble text={trouble} />
    </Disclosure>
  )
}
