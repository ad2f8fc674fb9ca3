import { GapForm } from './gap-form.tsx'
import { ReleaseGaps } from './release-gaps.tsx'

/** What is done with notes: writing one, and after the close letting them go on. */
export function GapWork() {
  return (
    <>
      <GapForm />
      <ReleaseGaps />
    </>
  )
}
