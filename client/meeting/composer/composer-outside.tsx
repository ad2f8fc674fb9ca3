import { Field, Input } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import { longest } from './composer-draft.ts'
import { lacking, type ComposerPartProps } from './composer-part.ts'
import { hasField } from './draft-content.ts'

/** Who is not here: the organisation, and the person's name, which only who is to do something must have. */
export function ComposerOutside({ draft, change, lacks, onKeyDown }: ComposerPartProps) {
  const words = useWords('writing').composer
  const isDecision = draft.kind === 'reportedDecision'
  const nameLabel = hasField(draft.kind, 'outsideName') ? words.outsideName : words.ifKnown(words.outsideName)
  return (
    <>
      <Field label={isDecision ? words.outsideAuthority : words.outsideOrganisation} {...lacking(lacks('outsideOrganisation'))}>
        <Input
          name="outsideOrganisation"
          autoComplete="off"
          value={draft.outsideOrganisation}
          maxLength={longest.outsideOrganisation}
          onKeyDown={onKeyDown}
          onChange={(_event, { value }) => change({ outsideOrganisation: value })}
        />
      </Field>
      {!isDecision && (
        <Field label={nameLabel} {...lacking(lacks('outsideName'))}>
          <Input
            name="outsideName"
            autoComplete="off"
            value={draft.outsideName}
            maxLength={longest.outsideName}
            onKeyDown={onKeyDown}
            onChange={(_event, { value }) => change({ outsideName: value })}
          />
        </Field>
      )}
    </>
  )
}
