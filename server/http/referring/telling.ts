import { escapeHtml } from '#core/letters/blocks-html.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { newId } from '#server/identity/secrets.ts'
import type { WantsTelling } from '#server/store/store.ts'
import { languageOf } from '../message-page.ts'
import { paragraphs } from '../plain-html.ts'
import { textField, tickField, typedText, type Typed } from './form-fields.ts'
import type { Wrongs } from './read-referral.ts'
import { addressOf, carried, type Asked, type ReferringParts } from './referring-page.ts'
import type { ReferringWords } from './referring-words.ts'

/** Whether who asks here may be told by mail: it can be sent, and they come back with what they were given. */
export async function mayBeTold({ mail, gateOf, hasEid, isDatabaseAway, authority }: ReferringParts): Promise<boolean> {
  if (!mail) return false
  try {
    const gate = await gateOf(authority.id)
    return gate === 'readingCode' || (gate === 'eId' && hasEid)
  } catch (fault) {
    // The form itself is there also when the database is not.
    if (isDatabaseAway(fault)) return false
    throw fault
  }
}

const addressIn = (typed: Typed): string => typedText(typed, 'tellAddress').trim()

type Drawing = { typed: Typed; wrongs: Wrongs; words: ReferringWords }

/** An address and a tick: both, or none. */
export function tellingFields({ typed, wrongs, words: { telling } }: Drawing, hint = telling.hint): string {
  return [
    textField({ name: 'tellAddress', label: telling.address, hint, longest: 254, type: 'email', wrong: wrongs['tellAddress'] }, typed),
    tickField({ name: 'tellYes', label: telling.yes, wrong: wrongs['tellYes'] }, typed),
  ].join('')
}

/** What is wrong with them; both may be left where nothing else is asked (`isAsked`). Nothing is sent to anybody whose identity is protected. */
export function wrongTelling(typed: Typed, words: ReferringWords, { mail, isProtected, isAsked = false }: { mail: ReferringParts['mail']; isProtected: boolean; isAsked?: boolean }): Wrongs {
  const [address, isTicked] = [addressIn(typed), typedText(typed, 'tellYes') === 'yes']
  if (!mail || (address === '' && !isTicked && !isAsked)) return {}
  if (isProtected) return { tellAddress: words.telling.isProtected }
  if (containsPersonalNumber(address)) return { tellAddress: words.personalNumber }
  if (!mail.isAddress(address)) return { tellAddress: words.telling.wrongAddress }
  return isTicked ? {} : { tellYes: words.telling.tick }
}

/** The address that is to be told, of fields with nothing wrong; null: nobody is. */
export const wantsIn = ({ typed, request }: Pick<Asked, 'typed' | 'request'>): WantsTelling | null => (addressIn(typed) === '' ? null : { id: newId(), address: addressIn(typed), language: languageOf(request) })

/** On the page of a referral that waits: that a mail comes, and the way to stop it; else the way to ask for one. */
export function tellingSection(asked: Asked, { isTold, wrongs }: { isTold: boolean; wrongs: Wrongs }): string {
  const { words, typed } = asked
  const { telling } = words
  const form = (adds: 'mail' | 'noMail', fields: string, button: string) => `<form method="post" action="${escapeHtml(addressOf(asked))}" novalidate>${carried(typed, adds)}${fields}<p><button>${escapeHtml(button)}</button></p></form>`
  const inside = isTold ? `${paragraphs([telling.isOn])}${form('noMail', '', telling.stop)}` : form('mail', tellingFields({ typed, wrongs, words }, telling.hintAgain), telling.save)
  return `<section><h2>${escapeHtml(telling.title)}</h2>${inside}</section>`
}
