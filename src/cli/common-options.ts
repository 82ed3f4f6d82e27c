// The options every command takes, and those of the commands that take conditions.
import { CLOUDS } from '../model/condition.ts'
import type { OptionSpecs } from './command.ts'

export const COMMON_OPTIONS = {
  content: {
    type: 'string',
    value: 'PATH',
    summary: 'a page or a folder of pages instead of the bundled content; +PATH adds to it (MDE_IOS_CONTENT)',
  },
  notes: { type: 'string', value: 'PATH', summary: "your team's notes: a page or a folder of pages (MDE_IOS_NOTES)" },
  json: { type: 'boolean', summary: 'print data as JSON' },
  color: {
    type: 'string',
    choices: ['always', 'auto', 'never'],
    summary: 'colour; NO_COLOR and FORCE_COLOR are heard too',
  },
  width: { type: 'number', value: 'N', summary: 'columns to print in' },
  'screen-reader': { type: 'boolean', summary: 'no drawing and no columns: text that reads well aloud' },
  help: { type: 'boolean', short: 'h', summary: 'this help' },
  version: { type: 'boolean', short: 'V', summary: 'the version, and the date of the content' },
} as const satisfies OptionSpecs

export const CONDITION_OPTIONS = {
  channel: {
    type: 'string',
    choices: ['mdm', 'mam'],
    summary: 'only enrolled (mdm) or unenrolled (mam) devices',
  },
  supervised: { type: 'boolean', summary: 'only supervised devices' },
  unsupervised: { type: 'boolean', summary: 'only unsupervised devices' },
  cloud: { type: 'string', choices: CLOUDS, summary: 'only this cloud' },
} as const satisfies OptionSpecs
