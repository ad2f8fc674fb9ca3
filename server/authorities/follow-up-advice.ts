import { languages } from '#core/meeting/languages.ts'
import type { Localized } from '#core/meeting/localized.ts'
import type { Follower, MeetingForm } from '#core/meeting/meeting-form.ts'
import type { Language } from '#core/meeting/scalars.ts'
import type { FormAdvice } from '#core/wire/forms.ts'

/** How a prompt says that somebody follows up. */
const says: Record<Language, Record<Follower, RegExp>> = {
  sv: { chair: /(?:du som leder|mötesledaren) följer upp/iu, referrer: /(?:remittenten|den som remitterade|den som kom med frågan) följer upp/iu },
  en: { chair: /(?:you who lead follow|the chair follows|you follow) up/iu, referrer: /(?:the referrer|whoever brought the question) follows up/iu },
}

const message: Record<Follower | 'nobody' | 'notAsked', Localized> = {
  chair: { sv: 'Formen säger att mötesledaren följer upp. Här står det att någon annan gör det.', en: 'The form says that the chair follows up. Here it says that somebody else does.' },
  referrer: { sv: 'Formen säger att remittenten följer upp. Här står det att någon annan gör det.', en: 'The form says that the referrer follows up. Here it says that somebody else does.' },
  nobody: { sv: 'Ni väljer på mötet vem som följer upp. Här är det redan bestämt.', en: 'You choose in the meeting who follows up. Here it is decided already.' },
  notAsked: { sv: 'Formen frågar inte vem som följer upp. Här står det vem som gör det.', en: 'The form does not ask who follows up. Here it says who does.' },
}

/** Where a prompt says that somebody else follows up than the form does: so it is where a form is copied and its field is chosen anew. */
export const followUpAdvice = ({ closing, phases }: Pick<MeetingForm, 'closing' | 'phases'>, followedUpBy: keyof typeof message = closing.followedUpBy ?? (closing.needsFollowUp ? 'nobody' : 'notAsked')): FormAdvice[] =>
  phases.flatMap(({ prompts }, phase) => prompts.flatMap((prompt, nr) => languages.flatMap((language) => (saysAnother(prompt[language], language, followedUpBy) ? [{ at: `phases.${phase}.prompts.${nr}.${language}`, language, rule: 'FORM-21', message: message[followedUpBy] }] : []))))

const saysAnother = (text: string, language: Language, followedUpBy: keyof typeof message): boolean =>
  (['chair', 'referrer'] as const).some((one) => one !== followedUpBy && says[language][one].test(text)) && !(followedUpBy !== 'nobody' && followedUpBy !== 'notAsked' && says[language][followedUpBy].test(text))
