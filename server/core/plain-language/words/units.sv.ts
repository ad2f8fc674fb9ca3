/** What is counted, in short and in full: `short forms / one / several`; those after the first line only where "/dag" or the like follows. */
export const units = `
ggr gg gång gånger / gång / gånger
tim h timme timmar / timme / timmar
min minut minuter / minut / minuter
dgr / dag / dagar
v / vecka / veckor
mån / månad / månader
pers / person / personer
tabl / tablett / tabletter
`
export const unitsOfRates = `
d dag dagar / dag / dagar
vecka veckor / vecka / veckor
pass / pass / pass
st / stycken / stycken
`
/** "Per vecka" as one says it, by what stands after the stroke. */
export const periods: ReadonlyMap<string, string> = new Map(Object.entries({
  dag: 'om dagen', d: 'om dagen', dygn: 'om dygnet', natt: 'om natten', vecka: 'i veckan', veckan: 'i veckan', v: 'i veckan',
  mån: 'i månaden', månad: 'i månaden', år: 'om året', tim: 'i timmen', timme: 'i timmen', h: 'i timmen',
}))
