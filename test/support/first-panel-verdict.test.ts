import { expect, test } from 'vitest'
import { firstPanelVerdict, limitMs } from './first-panel-verdict.ts'

const quiet = [0.1, 0.3]
const pages = (chair: number, participant: number, representative = 300) => new Map([['empty', 100], ['chair', chair], ['participant', participant], ['representative', representative]])

test('the first panel that is slow on a quiet machine ends the program with 1, and names the page', () => {
  expect(firstPanelVerdict(pages(limitMs + 1, 700), quiet)).toEqual({ slow: ['chair'], exitCode: 1 })
  expect(firstPanelVerdict(pages(2_000, 2_000), [null, null])).toEqual({ slow: ['chair', 'participant'], exitCode: 1 })
})

test('one that is quick enough ends it with 0, also when another page than the two is slow', () => {
  expect(firstPanelVerdict(pages(limitMs, limitMs), quiet)).toEqual({ slow: [], exitCode: 0 })
  expect(firstPanelVerdict(pages(700, 700, 3_000), quiet)).toEqual({ slow: [], exitCode: 0 })
})

test('on a busy machine the slow page is named, and the program ends with 0', () => {
  for (const busy of [[0.31, 0], [0, 1.4], [null, 0.5]]) expect(firstPanelVerdict(pages(700, 1_900), busy)).toEqual({ slow: ['participant'], exitCode: 0 })
})

test('a page that was never measured counts as slow', () => {
  expect(firstPanelVerdict(new Map([['chair', 700]]), quiet)).toEqual({ slow: ['participant'], exitCode: 1 })
  expect(firstPanelVerdict(pages(Number.NaN, 700), quiet)).toEqual({ slow: ['chair'], exitCode: 1 })
})
