import { setOf } from '../word-list.ts'

/** Before "man" these say that it is a person: an article, a possessive, "god man". */
export const determinersOfMan = setOf('en min din sin hans hennes hens deras vår er vars den denna god gode ung unge gammal gamle ingen någon samma varje till')
export const possessives = setOf('min din sin hans hennes hens deras vår er vars')

/** What a man may be: "en trygg man". */
export const adjectives = setOf(`
  trygg annan sådan snäll frisk sjuk ung gammal stor liten lång kort svag stark rik blind döv gift ogift skild frånskild trött vuxen ensam okänd
  rädd arg glad ledsen stressad klok dum lat fin svensk dansk norsk finsk lugn mogen erfaren äldre yngre medelålders`)
/** The same after a possessive: "hennes nya man". */
export const definiteAdjectives = setOf('nya nye förra förre första förste andra andre tredje gamla gamle unga unge tidigare nuvarande blivande framlidna framlidne avlidna avlidne döda döde sjuka sjuke kära käre snälla snälle dåvarande blinda äldre yngre')
export const intensifiers = setOf('mycket mer mest ganska väldigt lite rätt ännu helt så')
/** After these an adjective is said of "man": "hur trött man är", "ju äldre man blir". */
export const degrees = setOf('hur ju desto så')

/** End in -s as a genitive does. */
export const noGenitives = setOf('tills annars dels hos nyss mestadels förstås alls dags')

/** What a clause may begin with: after these "man" is its subject. */
export const clauseOpeners = setOf('att när om och som eller eftersom innan medan tills ifall hur vad var där vem')
