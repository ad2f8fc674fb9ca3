/** What a meeting of a form arrives at, in each of the shapes that a sentence asks for. `{count}` is filled by the sentence. */
export type OutcomePhrases = {
  /** "Våra råd", over the list of them. */
  our: string
  /** Over those that the participant said yes to. */
  yours: string
  /** "ett råd". */
  one: string
  /** "Det är …", of one of them. */
  is: string
  /** "råden": yes or no to them. */
  all: string
  /** "{count} råd". */
  counted: string
  /** "Det här är …": what they are and are not. */
  nature: string
}

/** In one language: the words that we know with their shapes, and those of a word that we do not. */
export type Outcomes = { known: Record<string, OutcomePhrases>; own: (one: string, many: string) => OutcomePhrases }
