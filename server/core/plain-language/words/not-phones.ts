/** After these a number is something else than a phone number: "konto 0812345678". */
export const otherNumbers = `
konto kontot kontonummer bankkonto clearing clearingnummer plusgiro bankgiro swish dnr diarienummer diarienumret ärende ärendet ärendenummer ref referens
referensnummer ocr ocr-nummer faktura fakturanummer kundnummer artikelnummer serienummer kortnummer id kod koden portkod personnummer
account case reference invoice code id
`

/** Before these it is a sum or an amount: "0701234567 kronor". */
export const unitsAfter = 'kr kronor krona öre euro dollar st stycken gram kilo kg liter meter mil km procent pieces crowns'

/** Just before a number these tell only that it is one: the sentence says of what, or of whom. */
export const onlyNumbers = 'nr nummer number no'

/** Whose number it may be, where "nummer" is all that stands before it. */
export const whoHasPhone = 'vi jag du hon han hen de ni mitt ditt vårt ert hennes hans hens deras we i you she he they my your our her his their'

/** What says that a number is a phone number, where it might be a date of birth. */
export const wordsOfPhones = `
ring ringa ringer ringde telefon telefonen telefonnummer telefonnumret tel tfn mobil mobilen mobilnummer sms sms:a smsa växel växeln numret nås
call calls phone telephone mobile text
`
