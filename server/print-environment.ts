import { writeFileSync } from 'node:fs'
import { environmentFile } from './environment-file.ts'

/** `npm run environment`: writes `.env.example`, or the file that is named. */
writeFileSync(process.argv[2] ?? '.env.example', environmentFile())
