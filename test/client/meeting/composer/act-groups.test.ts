import { expect, it } from 'vitest'
import { actSchema } from '#core/meeting/item.ts'
import { actGroups, oftenUsedActs } from '#client/meeting/composer/act-groups.ts'

const listed = [...oftenUsedActs, ...Object.values(actGroups).flat()]

it('every act stands once in the list, so that one need not know its word to find it', () => {
  expect(listed.toSorted()).toEqual([...actSchema.options].toSorted())
})

it('no group is longer than what one looks through at once', () => {
  for (const group of [oftenUsedActs, ...Object.values(actGroups)]) expect(group.length).toBeLessThanOrEqual(10)
})
