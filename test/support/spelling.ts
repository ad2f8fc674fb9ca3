import { fileURLToPath } from 'node:url'
import { spellCheckDocument } from 'cspell-lib'

const locales = { sv: 'sv', en: 'en-GB' }
const dictionaries = ['@cspell/dict-sv/cspell-ext.json', '@cspell/dict-en-gb/cspell-ext.json'].map((name) => fileURLToPath(import.meta.resolve(name)))

/** The words of a text that no dictionary of its language knows, each once. */
export async function misspelt(text: string, language: 'sv' | 'en', alsoRight: readonly string[]): Promise<string[]> {
  const settings = { import: dictionaries, language: locales[language], words: [...alsoRight], loadDefaultConfiguration: false }
  const { issues } = await spellCheckDocument({ uri: 'text:own-words.txt', text, languageId: 'plaintext', locale: locales[language] }, { generateSuggestions: false, noConfigSearch: true }, settings)
  return [...new Set(issues.map((issue) => issue.text))]
}
