/** After these a number is something else than a phone number: "konto 0812345678". */
export const otherNumbers = `
konto kontot kontonummer bankkonto clearing clearingnummer plusgiro bankgiro swish dnr diarienummer diarienumret ärende ärendet ärendenummer ref referens
referensnummer ocr ocr-nummer faktura fakturanummer kundnummer artikelnummer serienummer kortnummer id kod koden portkod personnummer
account case reference invoice code id
`

/** What says that a number is a phone number, where it might be a date of birth. */
export const wordsOfPhones = `
ring ringa ringer ringde telefon telefonen telefonnummer telefonnumret tel tfn mobil mobilen mobilnummer sms sms:a smsa växel växeln nummer numret nås
call calls phone telephone mobile text number
`
