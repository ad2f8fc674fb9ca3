/**
 * Raised whenever an old client would not understand us; test/core/wire guards it with a hash of every message.
 * 1: the first meeting (2026-11).
 * 2: every role, every kind and every turn of a meeting; the stage; drafts (2026-11).
 * 3: more acts, for which a client of version 2 has no sentence (2026-11).
 * 4: a letter’s box has paragraphs, and letters have corrections, which a client of version 3 refuses to read (2026-11).
 * 5: consent is taken back after the close as well, of which a client of version 4 would say that the meeting has stopped (2026-11).
 * 6: a form says what a meeting keeps besides its items, there are minutes and several cases, and an item comes from the catalogue; a client of version 5 refuses such a view (2026-11).
 * 7: a large screen is told less of each person, which a client of version 6 refuses to read (2026-11).
 * 8: a form says who holds a case together, what has to wait, what was open last time and whether it waits for the participant, and a note before the meeting what kind of information it is; a form has goals, a plan a municipality and settings what is counted; a client of version 7 refuses to read it (2026-11).
 * 9: what is put may say what kind of information it gives away, which a client of version 8 refuses to read (2026-11).
 */
export const wireVersion = 9
