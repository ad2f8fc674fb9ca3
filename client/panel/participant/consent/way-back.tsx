import { useSend } from '#client/meeting/use-send.ts'
import { LargeButton } from '#client/ui/large-button.tsx'
import { WhomToAsk } from '../after/whom-to-ask.tsx'

/** The button that undoes a withdrawal, while it may be pressed; and whom to call. */
export function WayBack({ mayRegret, help, label }: { mayRegret: boolean; help: string; label: string }) {
  const { submit, isSending, trouble } = useSend()
  return (
    <>
      {mayRegret && (
        <>
          <p>{help}</p>
          <p>
            <LargeButton disabledFocusable={isSending} onClick={() => void submit({ type: 'takeBackWithdrawal' })}>
              {label}
            </LargeButton>
          </p>
        </>
      )}
      {trouble && <p role="alert">{trouble}</p>}
      <WhomToAsk />
    </>
  )
}
