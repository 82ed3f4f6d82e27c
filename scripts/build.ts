// Source and content → dist: the program as few files as start fastest, and the bundled pages as data.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtLines } from '../src/io/package-files.ts'
import { bundleProgram } from './bundle.ts'
import { commandSpecs } from './command-specs.ts'
import { compileContent } from './compile-content.ts'
import { START, warmUp } from './warm-up.ts'
import { warmUpScreens } from './warm-up-screens.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })

const content = compileContent(root)
for (const [file, data] of Object.entries(content.files)) writeData(file, JSON.stringify(data))
for (const [file, lines] of Object.entries(content.lines))
  writeFileSync(join(dist, file), builtLines(lines.map(inAscii)))
writeData('commands.json', JSON.stringify(await commandSpecs()))
writeData('about.json', JSON.stringify({ version, contentDate: content.date }))

for (const { file, bytes } of await bundleProgram(root, dist)) console.log(`${file}  ${Math.ceil(bytes / 1024)} KB`)
warmUp(root)
await warmUpScreens(root, START)

function writeData(file: string, json: string): void {
  writeFileSync(join(dist, file), inAscii(json))
}

/** As `readBuilt` expects it. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
