import { escapeHtml } from '#core/letters/blocks-html.ts'
import { hiddenFields, paragraphs } from '../plain-html.ts'
import { eidAddress } from '../reading-forms.ts'
import type { WayIn } from '../ways-in.ts'
import { showBeforeMeeting } from './before-meeting.ts'
import { textField, typedText, type Typed } from './form-fields.ts'
import { addressOf, carried, sendReferringPage, type Asked, type ReferringParts } from './referring-page.ts'
import { showReferral } from './waiting-referral.ts'
import { whoComesBack, type ComesBack } from './who-comes-back.ts'
import { fieldsAgain, hasAdded, wordsGivenBack } from './words-given-back.ts'

/** Who has sent a referral, and the person it is about, come back: they see what became of it and add their part. */
export const comeBack = {
  /** As the authority whose number it is lets one in, and with what somebody had written where they were not. */
  ask: async (parts: ReferringParts, asked: Asked, status: number) => {
    const { way } = await parts.wayTo(typedText(asked.typed, 'number').slice(0, 40))
    askAs[way](parts, asked, status)
  },

  /** It could not be done now: the same once more, with what was typed in its fields. */
  again: (asked: Asked, status: number, { title, words: says }: { title: string; words: string[] }) => {
    const { words, typed } = asked
    const fields = addsWords(typed) ? fieldsAgain(asked) : ''
    sendReferringPage(asked, status, { title, body: `${paragraphs(says)}<form method="post" action="${escapeHtml(addressOf(asked))}" novalidate>${carried(typed, fields === '' ? 'no' : addsOf(typed))}${fields}<p><button>${escapeHtml(fields === '' ? words.back.open : words.back.save)}</button></p></form>` })
  },

  open: async (parts: ReferringParts, asked: Asked): Promise<void> => {
    const address = asked.request.ip ?? ''
    const isWrong = () => void (isByCode(asked) && parts.mayTry.wrong())
    if (!(await parts.mayTry(address))) {
      isWrong()
      return comeBack.again(asked, 429, asked.words.tooOften)
    }
    if (await isNumberAlone(parts, asked)) {
      // Every number is answered so, also one that nobody has.
      parts.mayTry.giveBack(address)
      return comeBack.ask(parts, asked, 200)
    }
    const who = await whoComesBack(parts, asked.typed, address)
    if (who && (await comeBack.show(parts, asked, who))) return parts.mayTry.giveBack(address)
    isWrong()
    await comeBack.ask(parts, asked, 403)
  },

  /** What they come back to. False, and nothing sent: there is nothing for them. */
  show: async (parts: ReferringParts, asked: Asked, who: ComesBack): Promise<boolean> => {
    const shown = await ('seat' in who ? showBeforeMeeting(parts, asked, who.seat) : showReferral(parts, asked, who.referral))
    if (shown === 'over') await comeBack.open(parts, asked)
    if (shown === 'notNow') comeBack.again(asked, 503, asked.words.away)
    return shown !== null
  },
}

type Ask = (parts: ReferringParts, asked: Asked, status: number) => void

const askAs: Record<WayIn, Ask> = { code: askForCode, eid: askForEid, nobody: sayWhomToRing, numberFirst: askForNumber }

/** What a page carries that has been opened already is too long to guess. */
const isByCode = ({ typed }: Asked): boolean => typedText(typed, 'code') !== '' && ['pass', 'token'].every((name) => typedText(typed, name) === '')

/** Said by itself, where the page asked for it alone. */
async function isNumberAlone({ wayTo }: ReferringParts, { typed }: Asked): Promise<boolean> {
  const number = typedText(typed, 'number').slice(0, 40)
  return number !== '' && ['code', 'pass', 'token'].every((name) => typed[name] === undefined) && (await wayTo(number)).isOfNumber
}

/** What the fields are that go along: of the person's part, or the address to be told at. */
const addsOf = (typed: Typed) => (typedText(typed, 'adds') === 'mail' ? 'mail' : 'yes')
const addsWords = (typed: Typed) => ['yes', 'mail'].includes(typedText(typed, 'adds'))

const titleOf = (asked: Asked) => (isBefore(asked) ? asked.words.before.title : asked.words.back.title)
const isBefore = (asked: Asked) => addressOf(asked) === '/infor'
const leadOf = (asked: Asked) => (isBefore(asked) ? [asked.words.before.ask] : [])

const numberField = ({ words, typed }: Asked) => textField({ name: 'number', label: words.sent.number, longest: 40 }, typed)

function askForCode(_parts: ReferringParts, asked: Asked, status: number) {
  const { words, typed } = asked
  const { back, given } = words
  const isBack = hasAdded(typed)
  const code = textField({ name: 'code', label: words.sent.code, longest: 40 }, {})
  const fields = isBack ? `${hiddenFields({ adds: addsOf(typed) })}${fieldsAgain(asked)}` : ''
  const says = status === 200 && !isBack ? [...leadOf(asked), back.ask] : [...(isBack ? given.sendAgain : []), ...(typedText(typed, 'code') === '' ? back.openAgain : back.wrong)]
  sendReferringPage(asked, status, { title: titleOf(asked), body: `${paragraphs(says)}<form method="post" action="${escapeHtml(addressOf(asked))}" novalidate>${numberField(asked)}${code}${fields}<p><button>${escapeHtml(isBack ? back.save : back.open)}</button></p></form>` })
}

/** What they had written goes along, to be sent with the code. */
function askForNumber(_parts: ReferringParts, asked: Asked, status: number) {
  const { words, typed } = asked
  const { back, given } = words
  const isBack = hasAdded(typed)
  const fields = isBack ? `${hiddenFields({ adds: addsOf(typed) })}${fieldsAgain(asked)}` : ''
  const says = status === 200 ? [...leadOf(asked), back.askNumber] : [...(isBack ? given.sendAgain : []), ...back.numberAgain]
  sendReferringPage(asked, status, { title: titleOf(asked), body: `${paragraphs(says)}<form method="post" action="${escapeHtml(addressOf(asked))}" novalidate>${numberField(asked)}${fields}<p><button>${escapeHtml(back.goOn)}</button></p></form>` })
}

function askForEid(_parts: ReferringParts, asked: Asked, status: number) {
  const { words } = asked
  const { eid, given } = words
  const code = textField({ name: 'code', label: eid.codeOnce, longest: 40 }, {})
  const form = `<form method="post" action="${eidAddress}" novalidate>${hiddenFields({ to: addressOf(asked) })}${numberField(asked)}${code}<p><button>${escapeHtml(eid.toEid)}</button></p></form>`
  sendReferringPage(asked, status, { title: titleOf(asked), body: `${paragraphs(status === 200 ? [...leadOf(asked), ...eid.ask] : eid.again)}${form}${wordsGivenBack(asked, given.copyFirst)}` })
}

function sayWhomToRing({ authority }: ReferringParts, asked: Asked, status: number) {
  const { words } = asked
  sendReferringPage(asked, status, { title: words.paper.title, body: `${paragraphs(words.paper.words(authority.name))}${wordsGivenBack(asked, words.given.notSaved)}` })
}
