import { check } from '#core/plain-language/check.ts'
import { ownTexts } from '#test/support/own-texts.ts'
import { misspelt } from '#test/support/spelling.ts'
import { isAllowed } from '#test/core/plain-language/own-words-allowed.ts'
const mine = /whose-own|of-others|of-them|hen-of-kim|spelled-out|slot-mends|who-acts|whose-noun|day-words|kept|wishes|even-writing|n[124]-|written-dates|bare-verbs|loss-words|present\.ts/
for (const language of ['sv', 'en'] as const) {
  const texts = (ownTexts as any)().filter((one: any) => one.language === language && mine.test(one.place))
  for (const one of texts) for (const f of check(one.text, { language } as any) as any) if (!isAllowed(one, f.rule) && true) console.log(language, f.rule, one.place, '|', one.text.slice(f.start, f.end), '| in', one.text.slice(0, 60))
  console.log(language, 'SPELL', JSON.stringify(await (misspelt as any)(texts.map((t: any) => t.text).join("\n"), language, [])).slice(0, 1500))
}
