// This process → main. What `bin/mde-ios.js` starts, and `npm run dev` from source.
import { standardInput } from '../io/input.ts'
import { fileOutput } from '../io/output.ts'
import { currentFolder } from '../io/system.ts'
import { main } from './main.ts'

void main({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: standardInput(),
  stdout: fileOutput(1),
  stderr: fileOutput(2),
  cwd: currentFolder(),
}).then(code => {
  process.exitCode = code
  // With nothing left to wait for, Node would still tidy its heap before it ends.
  if (process.getActiveResourcesInfo().length === 0) process.exit()
})
