import { expect, it } from 'vitest'
import { findingsOf } from '../found-by.ts'

const messages = (rule: string, text: string) => findingsOf(rule, text).map(({ message }) => message)

it.each([
  ['W3', 'Ring respektive person.', '”respektive” är kanslispråk. Stryk det, eller skriv som du säger.', '“respektive” is office language. Leave it out, or write as you speak.'],
  ['W7', 'Det är på tapeten.', '”på tapeten” är bildspråk. Skriv vad du menar.', '“på tapeten” is a figure of speech. Write what you mean.'],
  ['W8', 'Kim klagade.', '”klagade” kan såra eller låta som en dom. Skriv vad som har hänt, eller vad personen själv säger.', '“klagade” may hurt or sound like a verdict. Write what happened, or what the person says.'],
  ['W5', 'Skolan tillhandahåller en dator.', 'Ordet har 15 bokstäver. Skriv ett kortare ord, eller flera korta.', 'The word has 15 letters. Write a shorter word, or several short ones.'],
  ['W5', 'Din handläggningstid är lång.', 'Skriv hellre ”väntetid”. Korta ord är lättare att läsa.', 'Write “väntetid”. Short words are easier to read.'],
  ['S5', 'Det är inte omöjligt.', '”inte omöjligt” säger nej 2 gånger. Skriv vad som gäller i stället.', '“inte omöjligt” says no twice. Write what does hold instead.'],
  ['N5', 'Ring 0812345678.', 'Dela numret i grupper, så blir det lättare att slå.', 'Part the number in groups, so that it is easier to call.'],
  ['S2', 'Anna ringer Kim och Omar skickar brevet.', 'Två gör var sin sak här. Skriv en mening om var och en.', 'Two people do one thing each here. Write a sentence about each.'],
  ['C4', 'Du ringer Omar. Du bokar en tid. Du skickar brevet.', 'Här är 3 saker att göra. Två är lagom att minnas. Kan någon annan göra resten?', 'Here are 3 things to do. Two are easy to remember. Can somebody else do the rest?'],
])('[%s] says what is wrong in whole sentences: %s', (rule, text, sv, en) => {
  expect(messages(rule, text)).toEqual([{ sv, en }])
})
