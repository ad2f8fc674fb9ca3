type Ending = () => unknown

const ofTest: Ending[] = []
const ofFile: Ending[] = []

/** Done when the test that runs now ends. */
export const whenTestEnds = (ending: Ending) => void ofTest.push(ending)

/** Done when the test file that runs now ends, whatever was opened last first. */
export const whenFileEnds = (ending: Ending) => void ofFile.push(ending)

/** What is made once a file, when it is first asked for. */
export function onceAFile<T>(make: () => T): () => T {
  let made: { it: T } | null = null
  return () => {
    if (made === null) {
      whenFileEnds(() => void (made = null))
      made = { it: make() }
    }
    return made.it
  }
}

/** Does one after the other what waits, to the last, also where one fails; throws what the first of them threw. */
async function doAll(endings: Ending[]) {
  const failures: unknown[] = []
  for (const ending of endings.splice(0).toReversed()) {
    try {
      await ending()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}

export const endTest = () => doAll(ofTest)
export const endFile = () => doAll(ofFile)
