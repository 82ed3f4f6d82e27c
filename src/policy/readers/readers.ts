// The text formats that policies come in, in the order in which they are tried.
import type { Reader } from '../reading.ts'
import { csv } from './csv.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { plist } from './plist.ts'
import { yaml } from './yaml.ts'

export const READERS: readonly Reader[] = [json, plist, markdown, yaml, csv]
