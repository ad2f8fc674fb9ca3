import { writeFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { drawColourIcon, drawOutlineIcon } from './draw-icons.ts'

// Run from the project's root after a change in draw-icons.ts; the two pictures are committed.
writeFileSync('manifest/color.png', PNG.sync.write(drawColourIcon()))
writeFileSync('manifest/outline.png', PNG.sync.write(drawOutlineIcon()))
