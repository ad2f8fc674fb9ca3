/** What this script knows of a voice: `localService` says that what it reads does not leave the device. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/** A voice on the device that speaks this language, its default before others; null where there is none. A voice elsewhere would be sent the letter. */
export function localVoice<Kind extends Voice>(voices: readonly Kind[], language: string): Kind | null {
  const speaks = voices.filter(({ lang, localService }) => localService === true && lang.toLowerCase().split(/[-_]/)[0] === language)
  return speaks.find((voice) => voice.default) ?? speaks[0] ?? null
}
