import { DockerfileParser, ModifiableInstruction, type Instruction } from 'dockerfile-ast'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Tests and programs run from there. */
export const root = process.cwd()
export const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8')

export type Step = { does: string; words: string[]; flags: Record<string, string>; rest: string }
export type Stage = { name: string; image: string; steps: Step[] }

const wordsOf = (instruction: Instruction) => instruction.getArguments().map((argument) => argument.getValue())

/** The stages of our Dockerfile, in their order; a flag is no word of a step. */
export function stages(): Stage[] {
  const found: Stage[] = []
  for (const instruction of DockerfileParser.parse(dockerfile).getInstructions()) {
    const all = wordsOf(instruction)
    const does = instruction.getKeyword()
    if (does === 'FROM') found.push({ name: all[2] ?? 'last', image: all[0] ?? '', steps: [] })
    else found.at(-1)?.steps.push({ does, words: all, flags: flagsOf(instruction), rest: instruction.getArgumentsContent() ?? '' })
  }
  return found
}

const flagsOf = (instruction: Instruction) => Object.fromEntries(instruction instanceof ModifiableInstruction ? instruction.getFlags().map((flag) => [flag.getName(), flag.getValue() ?? '']) : [])

/** What the steps of one kind say, as names and values. */
export const valuesOf = (stage: Stage, does: string): Record<string, string> =>
  Object.fromEntries(stage.steps.filter((step) => step.does === does).flatMap(({ words }) => words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)])))
