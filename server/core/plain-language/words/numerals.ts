/** Numbers in words, from two: "en" and "one" are articles too. */
export const numerals = {
  sv: `två 2 tre 3 fyra 4 fem 5 sex 6 sju 7 åtta 8 nio 9 tio 10 elva 11 tolv 12 tretton 13 fjorton 14 femton 15 sexton 16 sjutton 17 arton 18 nitton 19
tjugo 20 trettio 30 fyrtio 40 femtio 50 sextio 60 sjuttio 70 åttio 80 nittio 90`,
  en: `two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16
seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90`,
}

/** Beside these a number in words is part of a saying or a fraction: "halv tre", "alla tre", "två tredjedelar". */
export const notNumeralsAfter = {
  sv: 'halv kvart en ett alla båda oss er dem dom vi ni mina dina sina våra deras hans hennes',
  en: 'half quarter a one past all both us you them',
}
export const notNumeralsBefore = {
  sv: 'tredjedelar fjärdedelar femtedelar hundra tusen miljoner första sista bästa emellan kvart',
  en: 'thirds quarters fifths hundred thousand million of past',
}

/** After these a number is counted only where what is counted follows: "de sista fyra", but "de sista fyra veckorna". */
export const countedAfter = { sv: 'sista senaste första närmaste', en: 'last first' }
/** After these it is a time of day unless time or turns are counted: "före tre", but "före tre dagar". */
export const hourAfter = { sv: 'vid före efter runt kring', en: 'at by before after around' }
/** A number that ends its clause says how many of something unsaid, unless one of these stands before: "klockan nio", "steg tre". */
export const numberedBy = { sv: 'klockan kl steg kapitel klass nummer nr sida sidan vecka punkt rum våning buss linje', en: 'step chapter class number page week point room floor bus line' }
/** Between two numbers that are written in one way: "två till tre", "nio gånger av tio". */
export const betweenNumbers = { sv: 'till; eller; och; av; à; gånger av; gånger', en: 'to; or; and; out of; times out of; times' }
/** Minutes of a clock: "tio i nio", "fem över halv tre". */
export const clockWords = { sv: 'i över', en: 'past' }
export const articleNumbers = { sv: 'en ett', en: 'a an one' }
