import type { WayOn } from '#server/identity/kept-sign-in.ts'
import type { Message, MessageForm } from './message-page.ts'
import type { WayIn } from './ways-in.ts'
import type { MessageTexts } from './words/message-texts-by-language.ts'

/** Where somebody says which letter, and how they open it: what a page says first, and its form with a number in it. */
export type Gate = { ask: (texts: MessageTexts) => Message; notOpened: (texts: MessageTexts) => Message; /** Undefined where nothing opens by the web. */ formWith: (number: string) => ((texts: MessageTexts) => MessageForm) | undefined }

export const eidAddress = '/brev/e-legitimation'

export const byCode: Gate = {
  ask: ({ askForCode }) => askForCode,
  notOpened: ({ notOpened }) => notOpened,
  formWith: (number) => ({ form }) => ({
    action: '/brev',
    fields: [
      { name: 'number', label: form.number, value: number, isNumber: true },
      { name: 'code', label: form.code, value: '', isNumber: false },
    ],
    button: form.show,
  }),
}

/** To e-ID, and on to where somebody was going: a letter, or where they write. */
export const eidForm =
  ({ number, to }: { number: string; to: WayOn }) =>
  ({ form, eid }: MessageTexts): MessageForm => {
    const { number: numberLabel, codeOnce } = to === '/brev' ? form : eid.writing.form
    return {
      action: eidAddress,
      ...(to !== '/brev' && { hidden: { to } }),
      fields: [
        { name: 'number', label: numberLabel, value: number, isNumber: true },
        { name: 'code', label: codeOnce, value: '', isNumber: false, isOptional: true },
      ],
      button: form.toEid,
    }
  }

export const byEid: Gate = { ask: ({ eid }) => eid.ask, notOpened: ({ eid }) => eid.notOpened, formWith: (number) => eidForm({ number, to: '/brev' }) }

/** Where authorities differ it is asked for which letter first, and nothing else. */
export const byNumber: Gate = {
  ask: ({ askForNumber }) => askForNumber,
  notOpened: ({ notOpened }) => notOpened,
  formWith: (number) => ({ form }) => ({ action: '/brev', fields: [{ name: 'number', label: form.number, value: number, isNumber: true }], button: form.goOn }),
}

/** Where letters are on paper alone: the same for every number and code, whether they ever were any. */
export const onPaper: Gate = { ask: ({ ringInstead }) => ringInstead, notOpened: ({ ringInstead }) => ringInstead, formWith: () => undefined }

export const gates: Record<WayIn, Gate> = { code: byCode, eid: byEid, nobody: onPaper, numberFirst: byNumber }
