/** Words that say no, and what may stand for "inte" and such a word together. */
export const negations = {
  sv: 'inte ej icke ingen inget inga ingenting aldrig ingenstans varken',
  en: 'not no never none nobody nothing nowhere neither cannot without',
}

/** What says no of the word after it. */
export const plainNegations = { sv: 'inte ej icke', en: 'not' }

/** Words that say no in themselves; "inte omöjligt" is "möjligt". */
export const doubleNegations = {
  sv: `
omöjlig möjlig; omöjligt möjligt; omöjliga möjliga; otänkbar tänkbar; otänkbart tänkbart; ovanlig vanlig; ovanligt vanligt; ovanliga vanliga;
oviktig viktig; oviktigt viktigt; oviktiga viktiga; orimlig rimlig; orimligt rimligt; orimliga rimliga; osannolikt sannolikt; oväntat väntat;
otillåtet tillåtet; onödigt -; onödig -; onödiga -; oense -; missnöjd -; missnöjda -; ointresserad -; omedveten -; okänd -; okänt -;
ointressant -; ointressanta -; ointresserade -; ovälkommen välkommen; otydlig tydlig; otydligt tydligt; otydliga tydliga; otillräcklig tillräcklig; otillräckligt tillräckligt;
ogiltig giltig; ogiltigt giltigt; obefogad befogad; obefogat befogat; oanvändbar användbar; oväsentlig väsentlig; oväsentligt väsentligt; ofrivillig frivillig; ofarlig farlig; ofarligt farligt;
obekväm -; obekant -; oförberedd -; omotiverad -; oprövat -; misslyckad -; misslyckat -; missgynnad -; missbelåten -; ogärna -; okunnig -; oklart -; oklar -; olämplig -; olämpligt -; osäker -; osäkert -; ovillig -; otrygg -
`,
  en: `
impossible possible; unimportant important; unreasonable reasonable; unlikely likely; uncommon common; unusual usual; unthinkable thinkable;
unaware -; unhappy -; unwilling -; unable -; unclear -; unknown -; unnecessary -; unsuitable -
`,
}
