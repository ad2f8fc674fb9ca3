import type { OwnText } from '#test/support/own-text.ts'

/** Where our own words may do what a rule warns of, and why. English passives ("is saved") are the language's own. */
export const allowed: { rule: string; where?: RegExp; text?: RegExp; language?: 'sv' | 'en'; why: string }[] = [
  { rule: 'S3', language: 'en', why: 'what has happened to a thing is said with "is" in English; who does it is in the Swedish, which is the measure' },
  { rule: 'S3', text: /^Sparas…$/, why: 'the state of what one has written, as the product says it everywhere' },
  { rule: 'S3', text: /visas inte/iu, why: 'what stands where a figure is hidden, as such tables say it everywhere' },
  { rule: 'P1', text: /\blova|promis/iu, why: 'an undertaking is what one promises: here the word is meant' },
  { rule: 'N1', text: /^(I morgon|Tomorrow)$/, why: 'a shortcut, with its date beside it' },
  { rule: 'N1', where: /^server\/http\/words/, text: /I morgon kan du|i morgon, eller ring|Tomorrow you can|in a day|tomorrow, or call/, why: 'how long a limit lasts, on a page that is read the same day' },
  { rule: 'W1', text: /\bCSV\b/, why: 'what a spreadsheet calls this kind of file' },
  { rule: 'W5', text: /insatskatalog/iu, why: 'the name of the thing, which those who work in a meeting know' },
  { rule: 'N2', where: /n2-times\.ts/, why: 'the rule shows how a time is written in English' },
  { rule: 'S5', text: /(yes, )?not yet,? or no|^No, not yet$/, why: 'the names of the answers' },
  { rule: 'S1', where: /own-step\.ts|bare-verbs\.ts/, why: 'a list of verbs, not a sentence' },
  { rule: 'S9', where: /own-step\.ts|bare-verbs\.ts/, why: 'a list of verbs, not a paragraph' },
  { rule: 'S1', where: /(?:who-acts|whose-own|of-others|of-them|slot-mends)\.ts/, why: 'a pattern of words, not a sentence' },
  { rule: 'S6', where: /of-them\.ts/, why: 'words that the pattern looks for' },
  { rule: 'N1', where: /who-acts\.ts/, why: 'a word that the pattern looks for' },
  { rule: 'W1', text: /\bmin\b/, why: 'beside a figure, where the panel is narrow' },
  { rule: 'W3', where: /act-help\.ts/, why: 'what people write, so that we understand it' },
  { rule: 'W6', where: /act-help\.ts/, why: 'an example of what people write' },
  { rule: 'W1', text: /\bADHD\b/, language: 'en', why: 'nobody knows it by its long name' },
  { rule: 'S8', text: /”man”/, language: 'sv', why: 'here the word is meant' },
  { rule: 'S8', text: /^Man$/, language: 'sv', why: 'a gender to choose' },
  { rule: 'N3', where: /glossary\/terms/, why: 'a version of the glossary reads for ever as it did, TERM-8' },
  { rule: 'N3', where: /demo\//, why: 'what the demo tells beside the meeting is a story, and its numbers are in words as a story has them' },
  { rule: 'N1', where: /demo\//, why: 'a story that is played on any day' },
  { rule: 'W5', text: /\b(?:aktivitetsersättning|nystartsjobbe|rehabkoordinator)/, why: 'the name of the thing, in an example' },
  { rule: 'W5', text: /flerpartssamtal|samverkans(?:team|grupp|dialog)/iu, why: 'the name of the kind of meeting, as those who hold it say' },
  { rule: 'W5', text: /representant/iu, why: 'the name of the role' },
  { rule: 'W5', where: /^server\/(?:store|register-page)/, why: 'the words of the law, for those who keep the register' },
  { rule: 'W5', text: /offentlighets- och sekretesslagen/, why: 'the name of the law, which the yes is about' },
  { rule: 'S3', where: /^server\/store/, why: 'what has happened to a thing, in a register or a log whose next column says who did it' },
  { rule: 'S1', where: /inventory-words/, why: 'a cell of the register holds a list' },
  { rule: 'S4', where: /inventory-words/, why: 'a cell of the register holds a list' },
  { rule: 'S9', where: /settings\/decisions/, why: 'what an office has to know before it chooses' },
  { rule: 'S9', where: /register-page/, why: 'a cell of the register' },
  { rule: 'W4', text: /^(?:Du har ett möte med|You have a meeting with)/, why: 'what stands in the calendar is a meeting' },
  { rule: 'W3', where: /s6-conditions\.ts/, why: 'a word that the rule looks for' },
]
/** Whether it is said why a text may break a rule. */
export const isAllowed = ({ place, language, text }: OwnText, rule: string) =>
  allowed.some((one) => one.rule === rule && (one.language ?? language) === language && (one.where?.test(place) ?? true) && (one.text?.test(text) ?? true))
