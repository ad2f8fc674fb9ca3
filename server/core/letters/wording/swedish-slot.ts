/** What ends in -a and is no verb: "nya tider", "några timmar", "medicinerna". */
const notVerbs = 'alla andra båda dina egna enkla extra fasta flera första gamla goda halva hela höga korta långa mina många nya några nästa olika samma sina stora trygga vissa yoga'.split(' ')
const notVerbEnding = /([aeo]rna|\p{L}{2}([dklnrst]ig|isk|ell|[ts]iv|samm|bar)a)$/u
const shortVerbs = 'be bli bo få förstå ge gå ha må se stå ta'.split(' ')
/** Nouns too: a verb only where something follows. */
const nounsAlone = ['hyra', 'resa']

/** Whether a slot begins as "arbeta lite" or "gå på gym" does, and not as "mina tider". */
export function beginsWithVerb(slot: string): boolean {
  const first = (/^\p{L}+/u.exec(slot)?.[0] ?? '').toLowerCase()
  if (slot.toLowerCase() === first && nounsAlone.includes(first)) return false
  return shortVerbs.includes(first) || (/..a$/u.test(first) && !notVerbs.includes(first) && !notVerbEnding.test(first))
}

const time = '(?:minst |högst |ungefär |i )?(?:\\d+|en|ett|två|tre|fyra|fem|sex|åtta|tio|några|flera|halva)(?: (?:till|eller) [\\p{L}\\d]+| par| hel)? (?:minut(?:er)?|kvart|stund|timme|timmar|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år)(?!\\p{L})'

/** "två veckor" in "väntar två veckor". */
export const timeInSlot = new RegExp(`^(?:lite|länge|ett tag|${time})`, 'iu')
/** The same, and "den 1 maj" in "slutar den 1 maj". */
export const dayInSlot = new RegExp(`^(?:${time}|(?:den )?\\d+(?::e)? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|nästa (?:veck|månad|år|\\p{L}+dag)|(?:mån|tis|ons|tors|fre|lör|sön)dag(?!\\p{L})|imorgon|direkt|nu$|kl(?:ockan|\\.)? ?\\d)`, 'iu')
/** "en kurs" and "två timmar" in "går två timmar": not where one goes to. */
export const walkInSlot = new RegExp(`^(?:${time}|\\d+ steg|en (?:\\p{L}+ )?\\p{L}*(?:promenad|runda|kurs|utbildning)(?!\\p{L}))`, 'iu')
