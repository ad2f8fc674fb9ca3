import { escapeHtml } from '#core/letters/blocks-html.ts'
import { obstacleNumber } from '#core/letters/obstacle-number.ts'
import type { HandedOnState } from '#server/store/store.ts'
import { waitsUntil } from '../afterwards/handing-on.ts'
import { list, paragraphs } from '../plain-html.ts'
import type { Asked, FollowUpParts } from './follow-up-page.ts'
import { monthText } from './outcome-list.ts'

/** What meetings of this authority have handed on to groups, and what came of it, as codes: then whoever raised it can be given the group's answer. */
export async function handedOnPart({ store, formName }: Pick<FollowUpParts, 'store' | 'formName'>, { words, language }: Pick<Asked, 'words' | 'language'>, hostAuthorityId: string): Promise<string> {
  const handed = await store.listHandedOn(hostAuthorityId)
  if (handed.length === 0) return ''
  const { handedOn } = words.office
  const ids = [...new Set(handed.flatMap(({ fromForm, toForm }) => [fromForm, toForm]))]
  const names = new Map(await Promise.all(ids.map(async (id) => [id, (await formName(hostAuthorityId, id))?.[language] ?? words.outcomes.someMeeting] as const)))
  const stateOf = ({ group, day }: HandedOnState) => (group === 'waits' ? handedOn.waits(monthText(waitsUntil(day), language)) : typeof group === 'string' ? handedOn[group] : handedOn.said[group.said])
  const lines = handed.map((one) => handedOn.line(obstacleNumber(one.id), names.get(one.fromForm) ?? '', monthText(one.day, language), names.get(one.toForm) ?? '', stateOf(one)))
  return `<section><h2>${escapeHtml(handedOn.title)}</h2>${paragraphs([handedOn.help])}${list(lines)}</section>`
}
