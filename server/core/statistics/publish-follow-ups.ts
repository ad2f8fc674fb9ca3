import type { CodedFollowUp } from './coded-follow-up.ts'
import { protectVariables, type KeyedFigure } from './protect-variables.ts'
import type { PublishedFollowUps, PublishedYear } from './published-year.ts'
import { allSelections, atomKey, holds, isWholeForm, keyOf, noKommun, worthOf, type Atom } from './selections.ts'
import { followUpVariables } from './follow-up-variables.ts'
import type { FollowedRow } from './followed-parts.ts'

/** What is shown of how a year's cases were followed up: on the blocks that their number is shown by, those that nobody has followed up among them. */
export function publishFollowUps(published: PublishedYear, followed: readonly CodedFollowUp[], chance: () => number): PublishedFollowUps {
  const { year, forms, kommuner } = published
  const { blocks, isTold } = groundOf(published)
  const placeOf = new Map(blocks.flatMap(({ atoms }, place) => atoms.map((atom) => [atom, place] as const)))
  const placed = followed.filter(({ mayCount }) => mayCount).flatMap((row) => {
    const place = placeOf.get(atomKey(atomOf(row)))
    return place === undefined ? [] : [{ row, place }]
  })
  const figures = allSelections(forms, kommuner).flatMap((selection) => {
    const key = keyOf(selection)
    return isTold(key) ? [{ key, isApart: isWholeForm(selection), elements: elementsOf(selection, blocks), worth: worthOf(selection) } satisfies KeyedFigure] : []
  })
  const variables = ([0, 3, 6, 12] as const).map((months) => {
    const answers = placed.filter(({ row }) => row.months === months)
    const rows = blocks.flatMap(({ count, persons: inBlock = count }, place) => {
      const here = answers.filter((one) => one.place === place).slice(0, count)
      const persons = here.map(({ row }, index) => row.series ?? `${place}.alone.${index}`)
      const others = othersOf(place, persons, inBlock)
      return Array.from({ length: count }, (_one, index) => ({ row: { followUp: here[index]?.row ?? null } satisfies FollowedRow, place, person: persons[index] ?? others[index % others.length] ?? '' }))
    })
    return protectVariables({ size: blocks.length, rows, figures, variables: followUpVariables(months), chance })
  })
  return { year, variables: Object.assign({}, ...variables) as PublishedFollowUps['variables'] }
}

type Ground = { blocks: readonly { atoms: readonly string[]; count: number; persons?: number | undefined }[]; isTold: (key: string) => boolean }

/** [STAT-29] The blocks of cases, in which each case counts; of a year that was shown before cases were counted, those of meetings. */
function groundOf({ numbers, blocks, cases }: PublishedYear): Ground {
  const isOpen = (key: string) => typeof numbers[key] === 'number' && numbers[key] > 0
  if (!cases) return { blocks, isTold: isOpen }
  return {
    blocks: cases.blocks.map(({ places, count, persons }) => ({ atoms: places.flatMap((place) => blocks[place]?.atoms ?? []), count, persons })),
    isTold: (key) => isOpen(key) && typeof cases.further.shown[key]?.[0] === 'number',
  }
}

/** Whom the cases that nobody has followed up are about: those of the block's persons who are not followed up; where all are, the same once more. */
function othersOf(place: number, followed: readonly string[], persons: number): readonly string[] {
  const left = persons - new Set(followed).size
  return left > 0 ? Array.from({ length: left }, (_one, index) => `${place}.${index}`) : followed.length > 0 ? followed : ['']
}

const atomOf = ({ halfYear, form, kommun }: CodedFollowUp): Atom => ({ half: halfYear.endsWith('H1') ? 1 : 2, form, kommun: kommun ?? noKommun })

function elementsOf(selection: Parameters<typeof holds>[0], blocks: Ground['blocks']): number[] {
  return blocks.flatMap(({ atoms }, place) => (atoms.some((key) => holds(selection, atomIn(key))) ? [place] : []))
}

function atomIn(key: string): Atom {
  const [half = '', form = '', kommun = ''] = key.split('|')
  return { half: half === '1' ? 1 : 2, form, kommun }
}
