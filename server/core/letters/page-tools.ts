import { escapeHtml } from './blocks-html.ts'
import type { Letter } from './letter.ts'
import { pageWordsOf } from './sentences/page-words-by-language.ts'
import type { ReadBefore } from './letter-to-keep.ts'
import type { Replies } from './reply-forms.ts'
import { fill } from './wording/fill.ts'
import { phoneHref } from './wording/phone-href.ts'
import { phoneText } from './wording/phone-text.ts'

export type PageTools = {
  /** Whom to ask to have the letter read aloud. */
  contact: { name: string; phone: string }
  /** The address of the script that reads aloud, where the device has a voice; null where there is none. */
  script: string | null
  /** What a reader without any other page of ours can save: the token of the reading, whether there are days, whether it is written to somebody else, whether it is for an organisation’s records, whether the meeting has not begun and they can write beforehand, and of the letter before it whether it is read: `saysSo` right after they said so. */
  files?: { token: string; hasDays: boolean; isOthers?: true; isForRecords?: true; before?: ReadBefore; mayWrite?: true; saysSo?: true }
  /** With what its reader can answer the letter, under it. */
  replies?: Replies
}

type Version = { id: string; isLarge: boolean; isHighContrast: boolean }

/** How the page may be shown. Each is a fragment, which no server and no other page gets to see, and is over when the page is. */
const versions: Version[] = [
  { id: 'ordinary', isLarge: false, isHighContrast: false },
  { id: 'large', isLarge: true, isHighContrast: false },
  { id: 'contrast', isLarge: false, isHighContrast: true },
  { id: 'large-contrast', isLarge: true, isHighContrast: true },
]

const idOf = (isLarge: boolean, isHighContrast: boolean) => versions.find((one) => one.isLarge === isLarge && one.isHighContrast === isHighContrast)?.id ?? ''

/** What stands above the letter and is no part of it: other versions of the page as plain links, and who or what reads it aloud. Not in print. */
export const toolsHtml = (letter: Letter, tools: PageTools): string => `<aside class="tools" aria-label="${escapeHtml(pageWordsOf(letter).tools)}">\n${versions.map((one) => versionHtml(one, letter)).join('\n')}\n${filesHtml(letter, tools)}${aloudHtml(letter, tools)}\n</aside>`

/** One for each version, of which the style shows the one that holds. Its two links say what they change it to. */
function versionHtml({ id, isLarge, isHighContrast }: Version, letter: Letter): string {
  const words = pageWordsOf(letter)
  const link = (to: string, label: string) => `<li><a href="#${to}">${escapeHtml(label)}</a></li>`
  const links = [link(idOf(!isLarge, isHighContrast), isLarge ? words.ordinaryText : words.largeText), link(idOf(isLarge, !isHighContrast), isHighContrast ? words.ordinaryColours : words.highContrast)]
  return `<nav id="${id}" class="versions" aria-label="${escapeHtml(words.versions)}"><ul>${links.join('')}</ul></nav>`
}

/** The letter to keep, for who came with a code, and from the one before the meeting on to where they write: the token goes in the form's body. */
function filesHtml(letter: Letter, { files }: PageTools): string {
  if (!files) return ''
  const { recipient } = letter
  const words = pageWordsOf(letter)
  const formTo = (action: string, label: string) => `<form method="post" action="${action}"><input type="hidden" name="token" value="${escapeHtml(files.token)}"><button type="submit">${escapeHtml(label)}</button></form>`
  const form = (what: string, label: string) => formTo(`/letters/${recipient}/${what}`, label)
  const days = files.hasDays && recipient === 'participant' ? [form('days', words.saveDays)] : []
  const html = files.isForRecords ? [form('html', words.saveHtml)] : []
  const write = files.mayWrite ? [formTo('/infor', words.writeBefore)] : []
  return `<div class="files">${[...write, form('pdf', words.savePdf), form('text', words.asText), ...html, ...days].join('')}</div>\n`
}

/** A person reads it aloud, until the script has found a voice on this device and changes places with the line. */
function aloudHtml(letter: Letter, { contact, script }: PageTools): string {
  const words = pageWordsOf(letter)
  const href = phoneHref(contact.phone)
  const phone = href === null ? escapeHtml(contact.phone) : `<a href="${escapeHtml(href)}">${escapeHtml(phoneText(contact.phone))}</a>`
  const ask = `<p data-aloud="ask">${escapeHtml(fill(words.askToRead, { contact: contact.name }))} ${phone}</p>`
  if (script === null) return ask
  const button = (does: string, label: string) => `<button type="button" data-does="${does}" hidden>${escapeHtml(label)}</button>`
  const buttons = [button('start', words.readAloud), button('pause', words.pause), button('goOn', words.goOn), button('stop', words.stop)]
  return `${ask}\n<div data-aloud="buttons" hidden>${buttons.join('')}<p role="status" data-aloud="skipped" data-text="${escapeHtml(words.otherLanguage)}"></p></div>`
}
