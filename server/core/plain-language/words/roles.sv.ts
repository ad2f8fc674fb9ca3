/** Who does things for and with a participant: with an article or a possessive before it, and in the definite. */
export const roles = `
arbetsgivare arbetsgivaren; arbetsterapeut arbetsterapeuten; boendestödjare boendestödjaren; chef chefen; coach coachen; domstol domstolen;
fysioterapeut fysioterapeuten; handläggare handläggaren; jobbcoach jobbcoachen; kommun kommunen; kontaktperson
kontaktpersonen; kurator kuratorn; läkare läkaren; myndighet myndigheten; nämnd nämnden; psykolog psykologen; region regionen; rektor
rektorn; samordnare samordnaren; sekreterare sekreteraren; sjuksköterska sjuksköterskan; skola skolan; socialsekreterare
socialsekreteraren; socialtjänst socialtjänsten; team teamet; tolk tolken; vårdcentral vårdcentralen
`

/** What is often decided, written or booked, in the definite; also as the last part of a longer word ("läkarbesöket"). */
export const things = `
anmälan anpassningen anpassningarna ansökan anteckningen anteckningarna ansvaret arbetet avtalet behandlingen behovet beslutet besöket bedömningen
blanketten brevet dokumentet ersättningen frågan frågorna handlingen hemmet hjälpen inbjudan insatsen insatserna intyget journalen
kallelsen kartläggningen kontakten kostnaden kursen listan lokalen lönen målen målet medicinen mötet pengarna placeringen planen planeringen
praktiken provet rapporten räkningen remissen resan resultatet rummet samtalet samtycket schemat stegen stödet svaret tiden
utbildningen underlaget uppdraget uppföljningen uppgiften uppgifterna utredningen yttrandet ärendet åtgärden åtgärderna
`
