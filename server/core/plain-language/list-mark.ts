const LIST_MARK = /^(?:[-–—*•·‣▪◦]|#{1,6}|\p{Nd}{1,3}[.)]|\p{L}\))(?= )/u

/** The list mark that a line begins with, after its indent; empty where there is none. */
export const listMarkOf = (line: string): string => LIST_MARK.exec(line.trimStart())?.[0] ?? ''
