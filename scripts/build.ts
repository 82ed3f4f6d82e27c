// Source and content → dist: the program as few files as start fastest, and the bundled pages as data.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleProgram } from './bundle.ts'
import { commandSpecs } from './command-specs.ts'
import { compileContent } from './compile-content.ts'
import { warmUp } from './warm-up.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })

const content = compileContent(root)
for (const [file, data] of Object.entries(content.files)) writeFileSync(join(dist, file), JSON.stringify(data))
writeFileSync(join(dist, 'commands.json'), JSON.stringify(await commandSpecs()))
writeFileSync(join(dist, 'about.json'), JSON.stringify({ version, contentDate: content.date }))

for (const { file, bytes } of await bundleProgram(root, dist)) console.log(`${file}  ${Math.ceil(bytes / 1024)} KB`)
warmUp(root)
