// A setting and what is wrong with it → a finding at the place of the part concerned.
import type { Fix } from '../../model/finding.ts'
import type { ReadSetting } from '../reading.ts'
import type { Found } from './rule.ts'

export type Part = 'key' | 'type' | 'value'

export type Details = Partial<Pick<Found, 'expected' | 'got' | 'source'>> & { readonly fix?: Fix | null }

export function found(setting: ReadSetting, part: Part, message: string, details: Details = {}): Found {
  return {
    setting,
    key: setting.key,
    at: setting.spots[part]?.at ?? setting.at,
    message,
    expected: null,
    got: null,
    fix: null,
    source: null,
    ...details,
  }
}
