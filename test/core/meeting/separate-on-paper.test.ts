import { expect, it } from 'vitest'
import { apartVersionsFor } from '#core/consent-texts/paper-versions.ts'
import { textShown } from '#core/consent-texts/texts-shown.ts'
import { separateKinds, separateVersion } from '#core/letters/separate-version.ts'

it('[SEPARATE-11] on paper the newest text in the meeting’s language is offered first, and none of another question', () => {
  for (const kind of separateKinds)
    for (const language of ['sv', 'en'] as const) {
      const offered = apartVersionsFor(kind, language)
      expect([offered[0], offered.length > 1, offered.every((version) => textShown(version)?.of === kind)]).toEqual([separateVersion(kind, language), true, true])
    }
})
