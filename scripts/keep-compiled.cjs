// One run of the built program → what V8 made of its files, kept for every run to come. The build does this for a few
// command lines, one after the other: each adds the functions it used to what the ones before it left.
const { mkdirSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const dist = join(__dirname, '../dist')
const { cacheFile, runFile } = require(join(dist, 'start.cjs'))

const used = new Map()
process.on('exit', () => {
  for (const [name, script] of used) {
    const file = cacheFile(dist, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, script.createCachedData())
  }
})
runFile(dist, 'cli.cjs', ({ name, script }) => used.set(name, script))
