// At the end of a process, its peak resident memory in KB as the last line of standard error.
process.on('exit', () => require('node:fs').writeSync(2, `\n${process.resourceUsage().maxRSS}`))
