import { describe, expect, it } from 'vitest'
import { handedOnOf, toWhomOf } from '#client/panel/kept/handed-on-to.tsx'
import { obstacleAnswerSchema } from '#core/meeting/kept.ts'

const reason = 'Det gäller flera. '

describe('to whom an obstacle is handed on', () => {
  it('[OBSTACLE-4] is sent as the group that was chosen, also where others stood written before', () => {
    const sent = handedOnOf({ group: 'lokusgrupp', to: 'Regionen', reason })
    expect(sent).toEqual({ kind: 'handedOn', to: 'lokusgrupp', group: 'lokusgrupp', reason: 'Det gäller flera.' })
    expect(obstacleAnswerSchema.parse(sent)).toEqual(sent)
  })

  it('[OBSTACLE-4] is sent as it is written where no group was chosen, and not before it is', () => {
    for (const group of ['', 'another']) {
      expect(handedOnOf({ group, to: ' ', reason })).toBeNull()
      expect(handedOnOf({ group, to: ' Regionen ', reason })).toEqual({ kind: 'handedOn', to: 'Regionen', reason: 'Det gäller flera.' })
    }
  })

  it('[OBSTACLE-4] stands in the form as it was sent', () => {
    expect(toWhomOf({ kind: 'handedOn', to: 'Lokusgruppen', group: 'lokusgrupp', reason })).toEqual({ group: 'lokusgrupp', to: 'Lokusgruppen' })
    expect(toWhomOf({ kind: 'handedOn', to: 'Regionen', reason })).toEqual({ group: 'another', to: 'Regionen' })
    expect(toWhomOf({ kind: 'rests', reason })).toEqual({ group: '', to: '' })
  })
})
